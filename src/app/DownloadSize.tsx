import { formatFull } from "../base/formatNumber";
import { SIZE_BOUNDS } from "../export/sizes";
import type { DownloadTranslator } from "../i18n/download";
import { TextField } from "../view/TextField";
import { sizeOf, wholeOf, type TypedSize } from "./downloadChoices";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly typed: TypedSize;
  readonly onTyped: (next: TypedSize) => void;
}

const FIELDS = ["width", "height", "dpi"] as const;

/** A size of the reader's own; each field says its bounds once it leaves them. */
export function DownloadSize({ t, typed, onTyped }: Props) {
  const number = (value: number) => formatFull(value, { locale: t.locale, decimals: 0 });
  const troubles = FIELDS.map((name) => {
    const [from, to] = SIZE_BOUNDS[name];
    const value = wholeOf(typed[name]);
    return value >= from && value <= to ? "" : t("download.bounds", { from: number(from), to: number(to) });
  });
  const refusal = sizeOf({ size: "custom", typed });
  const shape = t("download.shape", { times: SIZE_BOUNDS.shape });
  const area = t("download.area", { count: number(Math.floor(SIZE_BOUNDS.area / 1e6)) });
  const together = refusal === "shape" ? shape : refusal === "area" ? area : "";
  return (
    <div className={styles.custom}>
      <div className={styles.numbers}>
        {FIELDS.map((name, i) => (
          <TextField
            key={name}
            numeric
            label={t(`download.${name}`)}
            value={typed[name]}
            trouble={troubles[i] || undefined}
            onChange={(value) => onTyped({ ...typed, [name]: value })}
          />
        ))}
      </div>
      <p role="status" className={styles.says}>
        {together} {typeof refusal === "string" ? t("download.kept") : ""}
      </p>
    </div>
  );
}
