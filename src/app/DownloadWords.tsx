import type { DataContext } from "../export/dataContext";
import type { FigureContent } from "../export/figureContent";
import { sourceForms } from "../export/frameSource";
import type { DownloadTranslator } from "../i18n/download";
import { RadioBar } from "../view/RadioBar";
import type { DownloadChoices, DownloadWords as Words } from "./downloadChoices";
import { DownloadField } from "./DownloadField";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly content: FigureContent;
  readonly words: Words;
  readonly onWords: (next: Words) => void;
  readonly choices: DownloadChoices;
  readonly onChoices: (next: DownloadChoices) => void;
  readonly context: DataContext;
}

const ROWS = { title: 2, subtitle: 2, note: 2, alt: 4 } as const;

/** The words of the picture: all may be changed but the source line, which may be shortened. */
export function DownloadWords({ t, content, words, onWords, choices, onChoices, context }: Props) {
  const field = (name: keyof Words) => (
    <DownloadField
      t={t}
      label={t(`download.word.${name}`)}
      value={words[name]}
      original={content[name]}
      rows={ROWS[name]}
      onChange={(value) => onWords({ ...words, [name]: value })}
      {...(name === "alt" ? { hint: t("download.alt.says") } : {})}
    />
  );
  const sources = sourceForms(content.sheet.sources, context);
  return (
    <>
      <p className={styles.says}>{t("download.words.says")}</p>
      {field("title")}
      {field("subtitle")}
      {field("note")}
      <div className={styles.group}>
        <RadioBar
          compact
          label={t("download.source")}
          value={choices.shortSource ? "short" : "full"}
          options={[
            { id: "full", label: t("download.source.full") },
            { id: "short", label: t("download.source.short") },
          ]}
          onChange={(id) => onChoices({ ...choices, shortSource: id === "short" })}
        />
        <p className={styles.source}>{(choices.shortSource ? sources[1] : undefined) ?? sources[0]}</p>
        <p className={styles.says}>{t("download.source.says")}</p>
      </div>
      {field("alt")}
    </>
  );
}
