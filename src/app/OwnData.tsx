import { useId, useRef, useState } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { StorageTrouble } from "../library/storageTrouble";
import type { UploadEntry } from "../library/uploads";
import { Notice } from "../view/Notice";
import { OwnDamaged } from "./OwnDamaged";
import { OwnEntry } from "./OwnEntry";
import { OwnExtras } from "./OwnExtras";
import styles from "./OwnData.module.css";
import { useUploads } from "./useUploads";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** What the visitor brought: to be compared, taken along, renamed and deleted. */
export function OwnData({ catalogue, t }: Props) {
  const { uploads, state } = useUploads();
  const [deleted, setDeleted] = useState<readonly UploadEntry[]>([]);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const remove = async (entry: UploadEntry) => {
    const outcome = await uploads.remove(entry.upload.id);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setDeleted((before) => [...before, entry]);
    title.current?.focus();
  };
  const restore = async (entry: UploadEntry) => {
    const outcome = await uploads.save(entry.upload, { keep: entry.kept });
    setTrouble(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setDeleted((before) => before.filter((one) => one !== entry));
  };
  const nothing = state.status === "ready" && state.entries.length === 0 && state.damaged.length === 0;
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={state.status === "loading"}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t("own.title")}
      </h2>
      {nothing && <p className={styles.nothing}>{t("own.nothing")}</p>}
      {state.trouble && <Notice kind="warning">{t(`storage.${state.trouble}`)}</Notice>}
      {trouble && (
        <Notice kind="error" dismiss={{ label: t("issue.dismiss"), onClick: () => setTrouble(null) }}>
          {t(`storage.${trouble}`)}
        </Notice>
      )}
      {state.entries.length > 0 && (
        <ul className={styles.list}>
          {state.entries.map((entry) => (
            <li key={entry.upload.id} className={styles.item}>
              <OwnEntry entry={entry} catalogue={catalogue} t={t} onRemove={remove} onTrouble={setTrouble} />
            </li>
          ))}
        </ul>
      )}
      {deleted.map((entry) => (
        <Notice
          key={entry.upload.id}
          kind="info"
          action={{ label: t("own.undo"), onClick: () => void restore(entry) }}
          dismiss={{
            label: t("issue.dismiss"),
            onClick: () => setDeleted((before) => before.filter((one) => one !== entry)),
          }}
        >
          {t("own.deleted", { name: entry.upload.name })}
        </Notice>
      ))}
      <OwnDamaged damaged={state.damaged} t={t} onTrouble={setTrouble} />
      <OwnExtras boundaries={state.boundaries} recipes={state.recipes} t={t} onTrouble={setTrouble} />
      {state.usage && state.entries.length > 0 && (
        <p className={styles.usage}>
          {t("own.usage", {
            used: formatBytes(state.usage.used, t.locale),
            quota: formatBytes(state.usage.quota, t.locale),
          })}
        </p>
      )}
    </section>
  );
}
