import { useEffect, useMemo, useState } from "react";
import { formatFull } from "../base/formatNumber";
import { diffDatasets } from "../dataset/diffUploads";
import { renewIds } from "../dataset/renewIds";
import type { Upload } from "../dataset/upload";
import type { MessageKey, Translator } from "../i18n/translate";
import { newUploadId } from "../library/uploads";
import type { StorageTrouble } from "../library/storageTrouble";
import type { UploadEntry, Uploads, ZipImport } from "../library/uploads";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { describeUpload } from "./describeUpload";
import { figureName } from "./figureName";
import type { ImportFlow } from "./importFlow";
import styles from "./OwnData.module.css";
import { useLibraryState } from "./services";
import { summariseUpload } from "./summariseUpload";
import { useUploads } from "./useUploads";

interface Props {
  readonly flow: ImportFlow;
  readonly file: File;
  readonly t: Translator;
}

/** A zip that this page once exported: taken up whole, after asking what becomes of the one that is here already. */
export function ImportPackage({ flow, file, t }: Props) {
  const { uploads } = useUploads();
  const read = useZip(uploads, file);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const close = () => flow.session.cancel();
  const save = async (upload: Upload, keep: boolean) => {
    const outcome = await uploads.save(upload, { keep });
    if (outcome.ok) close();
    else setTrouble(outcome.reason);
  };
  if (!read) return <p role="status">{t("own.zip.reading")}</p>;
  if (!read.ok) {
    return (
      <Notice kind="error">
        {[
          t("own.zip.refused"),
          ...read.issues.map((issue) => t(`issue.${issue.code}` as MessageKey, issue.detail)),
        ].join(" ")}
      </Notice>
    );
  }
  const { upload, known } = read;
  return (
    <div className={styles.answer}>
      <Contents upload={upload} t={t} />
      {known && <Differences known={known} upload={upload} t={t} />}
      {trouble && <Notice kind="error">{t(`storage.${trouble}`)}</Notice>}
      <div className={styles.actions}>
        {known ? (
          <>
            <Button kind="primary" onClick={() => void save(upload, known.kept)}>
              {t("own.zip.replace")}
            </Button>
            <Button onClick={() => void save(renewIds(upload, newUploadId()), known.kept)}>{t("own.zip.both")}</Button>
          </>
        ) : (
          <>
            <Button kind="primary" onClick={() => void save(upload, true)}>
              {t("own.zip.keep")}
            </Button>
            <Button onClick={() => void save(upload, false)}>{t("own.zip.visit")}</Button>
          </>
        )}
      </div>
    </div>
  );
}

/** What the zip holds; null while it is being read. */
function useZip(uploads: Uploads, file: File): ZipImport | null {
  const [read, setRead] = useState<{ readonly file: File; readonly zip: ZipImport } | null>(null);
  useEffect(() => {
    let current = true;
    const open = async () => {
      const zip = await uploads.importZip(new Uint8Array(await file.arrayBuffer()));
      if (current) setRead({ file, zip });
    };
    void open();
    return () => {
      current = false;
    };
  }, [uploads, file]);
  return read?.file === file ? read.zip : null;
}

function Contents({ upload, t }: { readonly upload: Upload; readonly t: Translator }) {
  const { catalogue } = useLibraryState();
  if (!catalogue) return <h2>{upload.name}</h2>;
  return (
    <>
      <h2>{upload.name}</h2>
      <ul className={styles.facts}>
        {describeUpload(upload, summariseUpload(upload), { catalogue, t }).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

interface DifferencesProps {
  readonly known: UploadEntry;
  readonly upload: Upload;
  readonly t: Translator;
}

const MAX_SHOWN = 12;

/** What replacing would change in the figures. */
function Differences({ known, upload, t }: DifferencesProps) {
  const { catalogue } = useLibraryState();
  const diff = useMemo(() => diffDatasets(known.upload.dataset, upload.dataset), [known, upload]);
  const { added, removed, changed, same, changes } = diff;
  const { name } = known.upload;
  if (added + removed + changed === 0) return <p>{t("own.zip.same", { name })}</p>;
  const count = (number: number) => new Intl.NumberFormat(t.locale).format(number);
  const written = (value: number) => (Number.isNaN(value) ? "–" : formatFull(value, { locale: t.locale, decimals: 2 }));
  return (
    <>
      <p>
        {t("own.zip.known", { name })}{" "}
        {t("data.diff", { added: count(added), removed: count(removed), changed: count(changed), same: count(same) })}
      </p>
      {catalogue && changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.slice(0, MAX_SHOWN).map((change) => {
            const figure = figureName(change, { catalogue, adopted: null, target: upload }, t);
            return (
              <li key={figure}>
                {figure}: {written(change.before)} → {written(change.after)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
