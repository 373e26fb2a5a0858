import type { Catalogue, Category, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";

/** A way to divide the inhabitants of a place, or some of them, into groups. */
export interface Breakdown {
  readonly indicator: Indicator;
  /** `largest`: only the largest groups are listed, and one that is absent is not zero. */
  readonly lists: "all" | "largest";
  readonly groups: readonly Category[];
  /** Sums of the groups, never stacked with them. */
  readonly totals: readonly Category[];
}

/** Every breakdown by nationality or origin that the catalogue knows, complete ones first. */
export function breakdownsOf(catalogue: Catalogue): Breakdown[] {
  const found = [...catalogue.indicators.values()].flatMap((indicator) => breakdownOf(indicator, catalogue) ?? []);
  return [...found.filter(({ lists }) => lists === "all"), ...found.filter(({ lists }) => lists === "largest")];
}

function breakdownOf(indicator: Indicator, { categories }: Catalogue): Breakdown | null {
  if (!isOfOrigin(indicator) || !countsPersons(indicator)) return null;
  const all = categories.filter((one) => one.indicator === indicator.id);
  const parts = all.filter((one) => one.role === "part" || isOwnPart(one));
  const listed = all.filter(({ role }) => role === "listed");
  const groups = parts.length > 1 ? parts : listed;
  if (groups.length < 2) return null;
  const totals = all.filter((one) => one.role === "total" || (one.role === "headline" && isOwnWhole(one)));
  return { indicator, lists: groups === parts ? "all" : "largest", groups, totals };
}

/** Words of a visitor's title, in the languages of the data: nationality, origin, birth, descent, citizens. */
const ORIGIN = new RegExp(
  "national|herkom|origin|afkomst|birth|geboor|naissance|geburt|herkunft|staatsang|staatsb|migra|ethni|" +
    "foreign|étrang|auslän|vreemdel|citizen",
  "i",
);

/** A visitor need not choose a theme, so the title of their figures may say it too. */
const isOfOrigin = ({ id, theme, label }: Indicator): boolean =>
  theme === "nationality" || (isOwnCode(id) && ORIGIN.test(label.en));

/** Of a visitor's figures nobody knows that they are persons, only that they add up. */
function countsPersons({ id, unit, aggregation }: Indicator): boolean {
  return isOwnCode(id) ? aggregation === "sum" : unit === "persons";
}

/** The first category of a visitor's indicator stands as its headline, be it a part or the whole. */
const isOwnPart = (one: Category) => isOwnCode(one.indicator) && one.role === "headline" && !isOwnWhole(one);
const isOwnWhole = ({ indicator, label }: Category) => isOwnCode(indicator) && label.en.toLowerCase() === "total";

const REMAINDER = /^(others?|overigen?|anderen?|autres?|sonstige|übrige|rest)\b/i;

/** Whether a group gathers what has no group of its own: it holds many nationalities and is none. */
export function isRemainder({ id, label }: Category): boolean {
  return /^other(-|$)/.test(id) || REMAINDER.test(label.en);
}
