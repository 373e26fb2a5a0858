import type { DataContext } from "../export/dataContext";
import type { FigureContent } from "../export/figureContent";
import type { CsvSettings } from "../export/toDataFiles";
import type { DownloadTranslator } from "../i18n/download";
import { Disclosure } from "../view/Disclosure";
import { RadioBar } from "../view/RadioBar";
import type { DownloadChoices, DownloadWords as Words } from "./downloadChoices";
import { DownloadData } from "./DownloadData";
import { DownloadLogo } from "./DownloadLogo";
import { DownloadWords } from "./DownloadWords";
import styles from "./DownloadDialog.module.css";

interface Props {
  readonly t: DownloadTranslator;
  /** With the words of the page. */
  readonly content: FigureContent;
  readonly context: DataContext;
  readonly words: Words;
  readonly onWords: (next: Words) => void;
  readonly choices: DownloadChoices;
  readonly onChoices: (next: DownloadChoices) => void;
  readonly csv: CsvSettings;
}

/** What needs no choice: words that may be changed, and, folded, how files are made. */
export function DownloadSettings({ csv, ...props }: Props) {
  const { t, choices, onChoices } = props;
  return (
    <div className={styles.side}>
      <section className={styles.part} aria-labelledby="download-words">
        <h3 id="download-words">{t("download.words")}</h3>
        <DownloadWords {...props} />
      </section>
      <Disclosure summary={<h3>{t("download.logo")}</h3>} initiallyOpen={choices.logo !== null}>
        <DownloadLogo t={t} logo={choices.logo} onLogo={(logo) => onChoices({ ...choices, logo })} />
      </Disclosure>
      <Disclosure summary={<h3>{t("download.letters")}</h3>}>
        <RadioBar
          label={t("download.letters")}
          value={choices.text}
          options={[
            { id: "paths", label: t("download.letters.paths") },
            { id: "font", label: t("download.letters.font") },
          ]}
          onChange={(text) => onChoices({ ...choices, text })}
        />
        <p className={styles.says}>{t("download.letters.says")}</p>
      </Disclosure>
      <Disclosure summary={<h3>{t("download.data")}</h3>}>
        <DownloadData t={t} csv={csv} onCsv={(next) => onChoices({ ...choices, csv: next })} />
      </Disclosure>
    </div>
  );
}
