import type { Catalogue, Indicator, Source } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { matchesQuery } from "../view/matchesQuery";

/** Why an indicator cannot be opened on the Compare page. */
export type Closed = "districts" | "claims" | null;

export interface CatalogueRow {
  readonly indicator: Indicator;
  readonly closed: Closed;
  /** Of the tables that hold it, without repetition. */
  readonly publishers: readonly string[];
  readonly licences: readonly string[];
  /** The latest date on which one of them was fetched, ISO 8601; empty where none is known. */
  readonly retrieved: string;
  /** All words by which it may be found. */
  readonly words: string;
}

/** What a visitor brought has ids of its own, and a section of its own on the page. */
const isShipped = (id: string) => !id.startsWith("own-");

const unique = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))];

/** The shipped indicators by label, each with what its tables say of their sources. */
export function listCatalogue(catalogue: Catalogue, t: Translator): CatalogueRow[] {
  const rows = [...catalogue.indicators.values()]
    .filter(({ id }) => isShipped(id))
    .map((indicator) => rowOf(indicator, sourcesOf(catalogue, indicator.id), t));
  const { compare } = new Intl.Collator(t.locale, { numeric: true });
  return rows.sort((a, b) => compare(t.text(a.indicator.label), t.text(b.indicator.label)));
}

export const listSources = (catalogue: Catalogue): Source[] =>
  [...catalogue.sources.values()].filter(({ id }) => isShipped(id));

export const searchCatalogue = (rows: readonly CatalogueRow[], query: string): CatalogueRow[] =>
  rows.filter(({ words }) => matchesQuery(words, query));

function sourcesOf(catalogue: Catalogue, indicator: string): Source[] {
  const ids = catalogue.tables
    .filter(({ indicators }) => indicators.includes(indicator))
    .flatMap(({ sources }) => sources);
  return unique(ids).flatMap((id) => catalogue.sources.get(id) ?? []);
}

function rowOf(indicator: Indicator, sources: readonly Source[], t: Translator): CatalogueRow {
  const { places, districts } = indicator.coverage;
  const publishers = unique(sources.map(({ publisher }) => publisher));
  const words = [indicator.label, indicator.unitLabel, indicator.definition].map((text) => t.text(text));
  return {
    indicator,
    closed: places > 0 ? null : districts > 0 ? "districts" : "claims",
    publishers,
    licences: unique(sources.map(({ licence }) => t.text(licence))),
    retrieved:
      sources
        .map(({ retrieved }) => retrieved)
        .toSorted()
        .at(-1) ?? "",
    words: [...words, t(`theme.${indicator.theme}`), ...publishers].join(" "),
  };
}
