import { useMemo } from "react";
import type { FigureSettings } from "../export/renderFigure";
import type { DownloadTranslator } from "../i18n/download";
import { Notice } from "../view/Notice";
import { Skeleton } from "../view/Skeleton";
import { imageOf, type Picture } from "./usePicture";
import styles from "./DownloadPreview.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly picture: Picture;
  readonly settings: FigureSettings;
}

const WAITING_HEIGHT = 320;

/** The picture as it will be, as large as there is room. */
export function DownloadPreview({ t, picture, settings }: Props) {
  const source = useMemo(() => (picture.kind === "drawn" ? imageOf(picture.rendered) : ""), [picture]);
  if (picture.kind === "loading") return <Skeleton height={WAITING_HEIGHT} label={t("download.loading")} />;
  if (picture.kind === "failed") {
    const { retry } = picture;
    return (
      <div className={styles.none}>
        <Notice kind="error" action={retry && { label: t("load.retry"), onClick: retry }}>
          {t(`download.failed.${picture.reason}`)}
        </Notice>
      </div>
    );
  }
  const { widthPx, heightPx, isTight } = picture.rendered;
  return (
    <div className={styles.preview}>
      <img
        className={styles.image}
        data-theme={settings.theme}
        src={source}
        width={widthPx}
        height={heightPx}
        alt={settings.alt}
      />
      {isTight ? <p className={styles.tight}>{t("download.tight")}</p> : null}
    </div>
  );
}
