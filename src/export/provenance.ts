import type { Catalogue, Source } from "../dataset/types";
import type { Translator } from "../i18n/translate";

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** A line for every source, by id: what an editor asks first. */
export function sourceLines(ids: readonly string[], { catalogue, t }: Setting): string[] {
  return ids.flatMap((id) => catalogue.sources.get(id) ?? []).map((source) => sourceLine(source, t));
}

/** Of a visitor's file address, year and licence may be unknown: no empty brackets then, and a word for the licence. */
function sourceLine(source: Source, t: Translator): string {
  const { publisher, title, vintage, address, retrieved } = source;
  const licence = t.text(source.licence) || t("data.licence.unknown");
  const line = t("export.source", { publisher, title, vintage, address, licence, retrieved });
  return line.replace(" ()", "").replaceAll("  ", " ");
}

/** What an empty cell means, the data version, and the address that recreates the figure. */
export function closingLines({ catalogue, t, link, today }: Setting & { link: string; today: Date }): string[] {
  return [
    t("export.missing"),
    t("export.data", {
      version: catalogue.version,
      date: new Intl.DateTimeFormat(t.locale, { dateStyle: "long" }).format(today),
    }),
    t("export.link", { link }),
  ];
}
