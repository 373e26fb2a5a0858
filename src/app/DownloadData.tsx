import type { CsvSettings } from "../export/toDataFiles";
import type { DownloadTranslator } from "../i18n/download";
import { CheckField } from "../view/CheckField";
import { RadioBar } from "../view/RadioBar";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly csv: CsvSettings;
  readonly onCsv: (next: CsvSettings) => void;
}

/** How the CSV is written; what a spreadsheet of the reader's language expects stands there already. */
export function DownloadData({ t, csv, onCsv }: Props) {
  return (
    <div className={styles.group}>
      <RadioBar
        label={t("download.delimiter")}
        value={csv.delimiter}
        options={[
          { id: ",", label: t("download.delimiter.comma") },
          { id: ";", label: t("download.delimiter.semicolon") },
        ]}
        onChange={(delimiter) => onCsv({ ...csv, delimiter })}
      />
      <CheckField label={t("download.bom")} checked={csv.bom} onChange={(bom) => onCsv({ ...csv, bom })} />
    </div>
  );
}
