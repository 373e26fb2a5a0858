import { useRef, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { FileButton } from "../view/FileButton";
import { Icon } from "../view/Icon";
import { AddressField } from "./AddressField";
import { PasteBox } from "./PasteBox";
import { Templates } from "./Templates";
import styles from "./DataPage.module.css";

interface Props {
  readonly catalogue: Catalogue | null;
  readonly t: Translator;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddressFile: (file: File, address: string) => void;
}

/** Id of the heading that takes the focus when an import ends. */
export const START_TITLE = "data-title";

/** What one may do here, in three ways, and what becomes of the file. */
export function DataStart({ catalogue, t, onFiles, onAddressFile }: Props) {
  const [pasting, setPasting] = useState(false);
  const paste = useRef<HTMLButtonElement>(null);
  return (
    <section className={styles.start} aria-labelledby={START_TITLE}>
      <div className={styles.lead}>
        <h1 id={START_TITLE} tabIndex={-1}>
          {t("data.title")}
        </h1>
        <p className={styles.intro}>{t("data.intro")}</p>
      </div>
      <div className={styles.hero}>
        <MessyTable />
        <div className={styles.ways}>
          <p className={styles.dropHere}>{t("data.dropHere")}</p>
          <div className={styles.buttons}>
            <FileButton kind="primary" label={t("data.choose")} inputLabel={t("data.files")} onFiles={onFiles} />
            <Button ref={paste} expanded={pasting} onClick={() => setPasting(!pasting)}>
              {t("data.paste")}
            </Button>
            <AddressField t={t} onFile={onAddressFile} />
          </div>
          {pasting && (
            <PasteBox
              t={t}
              onFiles={onFiles}
              onClose={() => {
                setPasting(false);
                paste.current?.focus();
              }}
            />
          )}
          <p className={styles.formats}>{t("data.formats")}</p>
        </div>
      </div>
      <p className={styles.privacy}>
        <Icon name="lock" />
        {t("data.privacy")}
      </p>
      {catalogue && <Templates catalogue={catalogue} t={t} onFiles={onFiles} />}
    </section>
  );
}

const MESS = ["Jahr;Bezirk;F\ufffdlle", "2015;Rosental;1.234,5", "2016;Rosental;:", "2017;Rosental;1.198,0"];
const POINTS = [
  [8, 34],
  [44, 26],
  [80, 44],
  [116, 30],
  [152, 38],
] as const;

/** A portal's table on the left, a line beside another one on the right: for the eye alone. */
function MessyTable() {
  return (
    <div className={styles.picture} aria-hidden="true">
      <pre className={styles.mess}>{MESS.join("\n")}</pre>
      <span className={styles.arrow}>
        <Icon name="arrow" />
      </span>
      <svg className={styles.lines} viewBox="0 0 160 88">
        <path className={styles.baseline} d="M0 78H160" />
        <path className={styles.mechelen} d="M8 22L44 32L80 40L116 52L152 60" />
        <circle className={styles.mechelenEnd} cx={152} cy={60} r={4} />
        <path className={styles.own} d={`M${POINTS.map((point) => point.join(" ")).join("L")}`} />
        <path className={styles.ownEnd} d="M148 34h8v8h-8Z" />
      </svg>
    </div>
  );
}
