import { useEffect, useMemo, useRef, useState } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Catalogue } from "../dataset/types";
import { saveFile } from "../export/download";
import { fileName } from "../export/fileName";
import type { Translator } from "../i18n/translate";
import type { StorageTrouble } from "../library/storageTrouble";
import type { UploadEntry } from "../library/uploads";
import { Button } from "../view/Button";
import { CompareLink } from "./CompareLink";
import { describeUpload, formatDay } from "./describeUpload";
import { DistrictsLink } from "./DistrictsLink";
import styles from "./OwnData.module.css";
import { RenameForm } from "./RenameForm";
import { useLibraryState } from "./services";
import { summariseUpload } from "./summariseUpload";
import { useUploads } from "./useUploads";

interface Props {
  readonly entry: UploadEntry;
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly onRemove: (entry: UploadEntry) => Promise<void>;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
}

/** One dataset of the visitor: what is in it, and what may be done with it. */
export function OwnEntry({ entry, catalogue, t, onRemove, onTrouble }: Props) {
  const { upload } = entry;
  const { uploads } = useUploads();
  const [asking, setAsking] = useState<Asking>(null);
  const summary = useMemo(() => summariseUpload(upload), [upload]);
  const focus = useFocusOf(asking);
  const { name } = upload;
  const hidden = useLibraryState().hiddenRows.get(upload.id) ?? 0;
  const close = () => setAsking(null);
  const takeAlong = async () => {
    const bytes = await uploads.exportZip(upload.id);
    saveFile(zipName(name), bytes.slice(), "application/zip");
  };
  const keep = async () => {
    const outcome = await uploads.keep(upload.id);
    onTrouble(outcome.ok ? null : outcome.reason);
  };
  return (
    <article className={styles.entry} aria-label={name}>
      <h3 className={styles.name}>
        {name} <span className={styles.state}>{t(entry.kept ? "own.kept" : "own.visit")}</span>
      </h3>
      <ul className={styles.facts}>
        {describeUpload(upload, summary, { catalogue, t }).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={styles.meta}>{metaOf(entry, t)}</p>
      {hidden > 0 && <p className={styles.meta}>{t.plural("own.hidden", hidden)}</p>}
      {asking === "rename" && <RenameForm name={name} id={upload.id} t={t} onTrouble={onTrouble} onDone={close} />}
      {asking === "delete" ? (
        <div className={styles.ask} role="group" aria-label={t("own.delete.ask", { name })}>
          <p>{t("own.delete.ask", { name })}</p>
          <div className={styles.actions}>
            <Button kind="primary" onClick={() => void onRemove(entry)}>
              {t("own.delete.yes")}
            </Button>
            <Button ref={focus.answer} onClick={close}>
              {t("own.delete.no")}
            </Button>
          </div>
        </div>
      ) : null}
      <div className={styles.actions} hidden={asking !== null}>
        <CompareLink upload={upload} summary={summary} t={t} name={t("own.compare.name", { name })} />
        <DistrictsLink upload={upload} catalogue={catalogue} t={t} />
        {!entry.kept && (
          <Button onClick={() => void keep()} name={t("own.keep.name", { name })}>
            {t("own.keep")}
          </Button>
        )}
        <Button onClick={() => void takeAlong()} name={t("own.export.name", { name })}>
          {t("own.export")}
        </Button>
        <Button ref={focus.rename} onClick={() => setAsking("rename")} name={t("own.rename.name", { name })}>
          {t("own.rename")}
        </Button>
        <Button ref={focus.removal} onClick={() => setAsking("delete")} name={t("own.delete.name", { name })}>
          {t("own.delete")}
        </Button>
      </div>
    </article>
  );
}

type Asking = "rename" | "delete" | null;

/** The buttons make room for a question and come back after it; the focus goes along. */
function useFocusOf(asking: Asking) {
  const rename = useRef<HTMLButtonElement>(null);
  const removal = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const before = useRef<Asking>(null);
  useEffect(() => {
    if (asking === "delete") answer.current?.focus();
    if (asking === null && before.current === "rename") rename.current?.focus();
    if (asking === null && before.current === "delete") removal.current?.focus();
    before.current = asking;
  }, [asking]);
  return { rename, removal, answer };
}

function metaOf({ upload, bytes }: UploadEntry, t: Translator): string {
  const added = t("own.added", { date: formatDay(upload.added, t) });
  const changed = t("own.changed", { date: formatDay(upload.changed, t) });
  const sameDay = upload.added.slice(0, 10) === upload.changed.slice(0, 10);
  return [formatBytes(bytes, t.locale), added, ...(sameDay ? [] : [changed])].join(" · ");
}

/** Of a name without a single letter that file systems take, nothing would be left. */
function zipName(name: string): string {
  const file = fileName({ indicator: name, places: [], periods: [], extension: "zip" });
  return file.startsWith(".") ? `dataset${file}` : file;
}
