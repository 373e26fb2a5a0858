import type { EmbedTranslator } from "../i18n/embed";
import { parseAddress } from "../library/askAddress";
import type { Selection } from "../selection/selection";
import { Notice } from "../view/Notice";

interface Props {
  readonly selection: Selection;
  /** The link names data of a visitor that it does not hold; another figure in its place would be misread. */
  readonly isStranger: boolean;
  readonly t: EmbedTranslator;
}

/** Why no figure stands here; the link below it leads to where one can be found. */
export function EmbedAbsent({ selection, isStranger, t }: Props) {
  return (
    <>
      <h1 className="visually-hidden">{t("app.name")}</h1>
      <Notice kind="warning">{isStranger ? t("embed.own") : reason(selection, t)}</Notice>
    </>
  );
}

function reason({ page, figure, data }: Selection, t: EmbedTranslator): string {
  const address = data === null ? null : parseAddress(data);
  if (page === "data" && address instanceof URL) return t("embed.data", { host: address.host });
  return figure === null ? t("embed.none") : t("embed.unknown", { figure });
}
