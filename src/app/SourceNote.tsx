import { formatDate } from "../base/formatDate";
import type { Catalogue, Source } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { Disclosure } from "../view/Disclosure";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly catalogue: Catalogue;
  /** Ids. */
  readonly sources: readonly string[];
  readonly t: Translator;
}

const MOST_NAMED = 3;

/** Publisher, vintage and licence under the figure; every source with its caveat one step away. */
export function SourceNote({ catalogue, sources: ids, t }: Props) {
  const known = ids.flatMap((id) => catalogue.sources.get(id) ?? []);
  // What is not published is always named: nobody could find it again by the publishers of the rest.
  const isOwn = ({ id }: Source) => isOwnCode(id);
  const sources = [...known.filter(isOwn), ...known.filter((source) => !isOwn(source))];
  if (sources.length === 0) return null;
  const publishers = [...new Set(sources.map((source) => attribution(source, t)))];
  const rest = publishers.length - MOST_NAMED;
  const list = new Intl.ListFormat(t.locale);
  const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
  // A visitor may not know vintage and licence of a file; of what is shipped both are known.
  const vintages = unique(sources.map((source) => source.vintage));
  const licences = unique(sources.map((source) => t.text(source.licence)));
  return (
    <div className={styles.sources}>
      <p>
        {t("source.line", { sources: publishers.slice(0, MOST_NAMED).join("; ") })}
        {rest > 0 ? ` ${t.plural("source.more", rest)}` : ""}.{" "}
        {vintages.length > 0 ? `${t("source.data", { vintage: list.format(vintages.slice(0, MOST_NAMED)) })}. ` : null}
        {licences.length > 0 ? `${t("source.licence", { licence: licences.slice(0, 2).join("; ") })}.` : null}
      </p>
      <Disclosure summary={t("source.details")}>
        <ul className={styles.sourceList}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceEntry source={source} t={t} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const kindRemark = (source: Source, t: Translator) =>
  source.kind === "official" ? "" : t(`source.${source.kind}`, { file: source.title });

/** The publisher, and what an editor must know of how the figure got from there to here. */
function attribution(source: Source, t: Translator): string {
  const host = /^https?:\/\/(?:www\.)?(github\.com)\//.exec(source.address)?.[1];
  const remarks = [kindRemark(source, t), host ? t("source.via", { host }) : ""];
  const said = remarks.filter(Boolean).join(", ");
  return said ? `${source.publisher} (${said})` : source.publisher;
}

/** All there is to say about a source. */
export function SourceEntry({ source, t }: { readonly source: Source; readonly t: Translator }) {
  const kind = kindRemark(source, t);
  const isLink = /^https?:\/\//.test(source.address);
  // Of an own file the remark names the file already.
  const isOwn = isOwnCode(source.id);
  const title = isOwn ? source.publisher : source.title;
  const licence = t.text(source.licence);
  return (
    <>
      {isOwn ? null : `${source.publisher}, `}
      {isLink ? (
        <a href={source.address} rel="noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        title
      )}
      {kind ? ` (${kind})` : ""}. {source.vintage ? `${t("source.data", { vintage: source.vintage })}. ` : ""}
      {licence ? `${t("source.licence", { licence })}. ` : ""}
      {t("source.retrieved", { date: formatDate(source.retrieved, t.locale) })}. {t.text(source.caveat)}
    </>
  );
}
