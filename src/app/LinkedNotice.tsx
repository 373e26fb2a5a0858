import { useState, useSyncExternalStore } from "react";
import type { Upload } from "../dataset/upload";
import { embedMessages } from "../i18n/embed";
import { asOwn, isKnown } from "../library/linkedTable";
import { Notice } from "../view/Notice";
import { useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import { useUploads } from "./useUploads";

interface Props {
  /** Where nothing can be kept. */
  readonly inEmbed?: boolean;
}

/** Which figures came with the link, that nobody has checked them, and a way to keep them. */
export function LinkedNotice({ inEmbed = false }: Props) {
  const t = usePageTranslator(embedMessages);
  const { library, bound } = useServices();
  const { uploads, state } = useUploads();
  const { linked } = library;
  const came = useSyncExternalStore(linked.subscribe, linked.getState);
  const [failed, setFailed] = useState(false);
  if (came.kind === "none" || came.kind === "loading") return null;
  if (came.kind === "unreadable") return <Notice kind="warning">{t("embed.table.unreadable")}</Notice>;
  const { upload } = came.entry;
  const { name } = upload;
  if (isKnown(state.entries, came.entry)) return <Notice kind="info">{t("embed.table.known", { name })}</Notice>;
  const keep = async () => {
    const outcome = await uploads.save(asOwn(upload), { keep: true });
    setFailed(!outcome.ok);
    if (!outcome.ok) return;
    linked.forget();
    bound.store.update({ table: null }, "replace");
  };
  const action = inEmbed ? undefined : { label: t("embed.table.keep"), onClick: () => void keep() };
  return (
    <Notice kind="info" action={action}>
      {t("embed.table.came", { name, source: sourceOf(upload) })}
      {failed ? ` ${t("embed.table.notKept")}` : ""}
    </Notice>
  );
}

const sourceOf = ({ source, fileNames }: Upload) => [source.publisher, ...fileNames].filter(Boolean).join(", ");
