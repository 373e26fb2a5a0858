import { formatDate } from "../base/formatDate";
import type { Catalogue, Source } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { DownloadTranslator } from "../i18n/download";

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: DownloadTranslator;
}

/** How many are named; where there are more, how many more is said, and the file's metadata name them all. */
interface Form {
  readonly publishers: number;
  readonly licences: number;
  readonly vintages: number;
  /** Whether it says from which copy a source was read. */
  readonly via: boolean;
}

const FORMS: readonly Form[] = [
  { publishers: Infinity, licences: Infinity, vintages: Infinity, via: true },
  { publishers: 3, licences: 2, vintages: 0, via: false },
  { publishers: 2, licences: 1, vintages: 0, via: false },
  { publishers: 1, licences: 1, vintages: 0, via: false },
];

/** The source line from its longest form to its shortest; each names publisher, licence and retrieval date. */
export function sourceForms(ids: readonly string[], setting: Setting): string[] {
  const known = ids.flatMap((id) => setting.catalogue.sources.get(id) ?? []);
  // What is not published is always named: nobody could find it again by the publishers of the rest.
  const sources = [...known.filter(({ id }) => isOwnCode(id)), ...known.filter(({ id }) => !isOwnCode(id))];
  const texts = FORMS.map((form) => sourceText(sources, form, setting.t));
  // To say that one more is not named can take more room than its name.
  return texts.filter((text, i) => texts.slice(0, i).every((before) => text.length < before.length));
}

function sourceText(sources: readonly Source[], form: Form, t: DownloadTranslator): string {
  const unknown = t("download.picture.unknown");
  const listed = (values: readonly string[], most: number, more: (count: number) => string) => {
    const unique = [...new Set(values.filter(Boolean))];
    const rest = unique.length - most;
    return `${unique.slice(0, most).join("; ") || unknown}${rest > 0 ? ` ${more(rest)}` : ""}`;
  };
  const publishers = sources.map((source) => attribution(source, form, t));
  const licences = sources.map((source) => t.text(source.licence) || t("data.licence.unknown"));
  const vintages = spanOf([...new Set(sources.map(({ vintage }) => withDash(vintage)).filter(Boolean))]);
  const said = listed(publishers, form.publishers, (count) => t.plural("download.picture.publishers", count));
  const licence = listed(licences, form.licences, (count) => t.plural("download.picture.licences", count));
  const sentences = [
    t("source.line", { sources: said }),
    vintages.length > 0 && form.vintages > 0
      ? t("source.data", { vintage: new Intl.ListFormat(t.locale).format(vintages) })
      : "",
    t("source.licence", { licence }),
    t("source.retrieved", { date: retrievedOf(sources, t) || unknown }),
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`))
    .join(" ");
}

/** The tables write "2017-2025" with the sign of every keyboard. */
const withDash = (vintage: string): string => vintage.replace(/\b(\d{4})-(\d{4})\b/g, "$1–$2");

/** Few as they are; of more, the first and the last year that any of them names. */
function spanOf(vintages: readonly string[]): readonly string[] {
  if (vintages.length <= MOST_VINTAGES) return vintages;
  const years = vintages.flatMap((vintage) => vintage.match(/\b\d{4}\b/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? [] : [first === last ? first : `${first}–${last}`];
}

const MOST_VINTAGES = 3;

/** The day, or the first and the last of several. */
function retrievedOf(sources: readonly Source[], t: DownloadTranslator): string {
  const dates = [...new Set(sources.map(({ retrieved }) => retrieved).filter(Boolean))].sort();
  const ends = [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined);
  return ends.map((date) => formatDate(date, t.locale)).join(" – ");
}

/** The publisher, and what an editor must know of how the figure got from there to here. */
function attribution(source: Source, { via }: Form, t: DownloadTranslator): string {
  const { kind, publisher, title, address } = source;
  const host = via ? /^https?:\/\/(?:www\.)?(github\.com)\//.exec(address)?.[1] : undefined;
  const remark = kind === "official" ? "" : t(`source.${kind}`, { file: title });
  const remarks = [remark, host ? t("source.via", { host }) : ""];
  const said = remarks.filter(Boolean).join(", ");
  return said ? `${publisher} (${said})` : publisher;
}
