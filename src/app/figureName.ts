import type { Change } from "../dataset/diffUploads";
import type { Translator } from "../i18n/translate";
import type { Deciding } from "./useDecisions";

type Figure = Pick<Change, "place" | "district" | "period" | "indicator" | "category">;

type Known = Pick<Deciding, "catalogue" | "adopted" | "target">;

/** The place, period and indicator of a figure in words: "Ghent · 2020 · Population". */
export function figureName(figure: Figure, { catalogue, adopted, target }: Known, t: Translator): string {
  const own = [adopted?.upload, target].flatMap((upload) => upload ?? []);
  const placeOf = (code: string) =>
    catalogue.places.get(code) ?? own.flatMap(({ places }) => places).find((one) => one.code === code);
  const indicator =
    catalogue.indicators.get(figure.indicator) ??
    own.flatMap(({ indicators }) => indicators).find((one) => one.id === figure.indicator);
  const names = [figure.place, figure.district].filter(Boolean).map((code) => {
    const place = placeOf(code);
    return place ? t.text(place.name) : code;
  });
  const category = figure.category === indicator?.headline ? [] : [figure.category];
  return [...names, figure.period, indicator ? t.text(indicator.label) : figure.indicator, ...category].join(" · ");
}
