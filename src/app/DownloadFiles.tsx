import { useState, type ReactNode } from "react";
import { formatBytes } from "../base/formatBytes";
import { saveDataFile } from "../export/download";
import type { DownloadTranslator } from "../i18n/download";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { DATA_FILES, makeFile, PICTURES, type DownloadOrder, type FileKind } from "./downloadFiles";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly order: DownloadOrder;
  /** The size asked for can be. */
  readonly isSizeRight: boolean;
  /** Left out while there is no picture. */
  readonly onPrint?: (() => void) | undefined;
}

type Outcome =
  | { readonly kind: "making" | "failed"; readonly file: FileKind }
  | { readonly kind: "saved"; readonly name: string; readonly bytes: number }
  | { readonly kind: "size" };

const ALL: readonly FileKind[] = ["Everything"];

/** One press, one file, with what is set now. */
export function DownloadFiles({ t, order, isSizeRight, onPrint }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (file: FileKind) => {
    const hasPicture = !DATA_FILES.some((kind) => kind === file);
    if (hasPicture && !isSizeRight) return setOutcome({ kind: "size" });
    setOutcome({ kind: "making", file });
    try {
      const made = await makeFile(file, order);
      setOutcome({ kind: "saved", name: saveDataFile(made), bytes: made.bytes.length });
    } catch {
      // Fonts or code that did not come, or a canvas that the browser refuses: said, with a way to try again.
      setOutcome({ kind: "failed", file });
    }
  };
  const buttons = (files: readonly FileKind[]) =>
    files.map((file) => (
      <Button key={file} kind={file === "PNG" ? "primary" : "plain"} onClick={() => void save(file)}>
        {nameOf(file, t)}
      </Button>
    ));
  return (
    <section className={styles.files} aria-label={t("download.files")}>
      <FileRow title={t("download.files.picture")}>
        {buttons(PICTURES)}
        {onPrint ? <Button onClick={onPrint}>{t("download.print")}</Button> : null}
      </FileRow>
      <FileRow title={t("download.files.data")}>{buttons(DATA_FILES)}</FileRow>
      <FileRow title={t("download.files.all")}>
        {buttons(ALL)}
        <span className={styles.says}>{t("download.files.everythingSays")}</span>
      </FileRow>
      {outcome?.kind === "failed" ? (
        <Notice kind="error" action={{ label: t("load.retry"), onClick: () => void save(outcome.file) }}>
          {t("download.failed.file", { name: nameOf(outcome.file, t) })}
        </Notice>
      ) : (
        <p role="status" className={styles.status}>
          {outcome ? wordOf(outcome, t) : ""}
        </p>
      )}
    </section>
  );
}

function FileRow({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fileRow}>
      <span className={styles.rowTitle}>{title}</span>
      <div className={styles.row}>{children}</div>
    </div>
  );
}

/** Kinds of files are names, the same in every language. */
const nameOf = (file: FileKind, t: DownloadTranslator) => (file === "Everything" ? t("download.files.everything") : file);

function wordOf(outcome: Exclude<Outcome, { readonly kind: "failed" }>, t: DownloadTranslator): string {
  if (outcome.kind === "size") return t("download.failed.size");
  if (outcome.kind === "saved")
    return t("download.saved", { name: outcome.name, size: formatBytes(outcome.bytes, t.locale) });
  return outcome.kind === "making" ? t("download.making", { name: nameOf(outcome.file, t) }) : "";
}
