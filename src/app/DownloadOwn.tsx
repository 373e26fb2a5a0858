import { formatBytes } from "../base/formatBytes";
import type { DownloadTranslator } from "../i18n/download";
import type { PackedTable } from "../library/linkTable";
import { CheckField } from "../view/CheckField";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly packed: PackedTable | null;
  readonly inLink: boolean;
  readonly onInLink: (next: boolean) => void;
}

/** Of a visitor's own figures: what a link says of them, and the way to put them into it. */
export function DownloadOwn({ t, packed, inLink, onInLink }: Props) {
  return (
    <div className={styles.group}>
      <p className={styles.says}>
        {t("download.own")}
        {packed?.kind === "too-large" ? ` ${t("download.ownLarge")}` : ""}
      </p>
      {packed?.kind === "packed" ? (
        <CheckField
          label={t("download.ownInLink", { size: formatBytes(packed.text.length, t.locale) })}
          hint={t("download.ownInLinkSays")}
          checked={inLink}
          onChange={onInLink}
        />
      ) : null}
    </div>
  );
}
