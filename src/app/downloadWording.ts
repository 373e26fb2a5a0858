import { formatFull } from "../base/formatNumber";
import type { PictureSize } from "../export/sizes";
import type { DownloadTranslator } from "../i18n/download";

/** "1200 × 675 px"; of a size for print "85 × 100 mm at 300 dpi". Pixels without thousands marks, as programs show them. */
export function measureOf({ widthPx, heightPx, widthMm, heightMm, dpi }: PictureSize, t: DownloadTranslator): string {
  if (widthMm === null || heightMm === null) return t("download.measure.px", { width: widthPx, height: heightPx });
  const mm = (length: number) => formatFull(length, { locale: t.locale, decimals: 0 });
  return t("download.measure.mm", { width: mm(widthMm), height: mm(heightMm), dpi });
}
