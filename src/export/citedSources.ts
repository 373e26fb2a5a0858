import type { Catalogue, Source } from "../dataset/types";
import type { Translator } from "../i18n/translate";

/** A source in the words of the page's language. */
export interface CitedSource extends Pick<Source, "id" | "publisher" | "title" | "address" | "retrieved" | "vintage"> {
  readonly licence: string;
  readonly caveat: string;
}

/** The sources of a figure by their ids; an unknown id is left out, an unknown licence said to be so. */
export function citedSources(ids: readonly string[], { catalogue, t }: Setting): CitedSource[] {
  return ids.flatMap((id) => {
    const source = catalogue.sources.get(id);
    if (!source) return [];
    const { publisher, title, address, retrieved, vintage } = source;
    const licence = t.text(source.licence) || t("data.licence.unknown");
    return [{ id, publisher, title, address, licence, retrieved, vintage, caveat: t.text(source.caveat) }];
  });
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** Each publisher once, in the order of the sources. */
export const publishersOf = (sources: readonly CitedSource[]): string[] => [
  ...new Set(sources.map(({ publisher }) => publisher).filter(Boolean)),
];

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** "2026-11-24", where the reader is. */
export const isoDay = (date: Date): string =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
