import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Indicator } from "../dataset/types";
import { DEFAULT_SELECTION, HOME_PLACE } from "../selection/selection";
import {
  needsAmount,
  needsOther,
  parseStatement,
  formatStatement,
  PEERS_MEDIAN,
  speaksOfOneYear,
  type Saying,
  type Statement,
} from "../selection/statement";
import { isStatistic, yearsOf } from "../series/collect";
import { isTown } from "../series/peers";

/** What stands in the fields of the form. */
export interface Draft {
  readonly says: Saying;
  readonly place: string;
  readonly indicator: string;
  readonly category: string | null;
  readonly amount: string;
  readonly other: string;
  readonly from: number | null;
  readonly to: number | null;
}

export function draftOf(own: Statement | null): Draft {
  if (own) return { ...own, amount: own.amount === null ? "" : String(own.amount), other: own.other ?? PEERS_MEDIAN };
  const { indicator } = DEFAULT_SELECTION;
  const empty = { category: null, amount: "", from: null, to: null };
  return { says: "fell-more", place: HOME_PLACE, indicator, other: PEERS_MEDIAN, ...empty };
}

/** What is wrong with a field, by the message that says it; `field` is the one to mend. */
export interface DraftTrouble {
  readonly field: "place" | "amount" | "other" | "to";
  readonly code:
    | "noFigures"
    | "amount"
    | "rank"
    | "positive"
    | "noTown"
    | "same"
    | "years"
    | "oneYear"
    | "otherNoFigures";
}

interface Data {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
}

/** "1.234,5" and "1,234.5" alike; NaN when it is no number that a link can carry. */
export function parseAmount(text: string): number {
  const clean = text.replaceAll(/[\s%\u00a0\u202f]/g, "").replace("−", "-");
  const dotted = /,\d{1,2}$/.test(clean) ? clean.replaceAll(".", "").replace(",", ".") : clean.replaceAll(",", "");
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(dotted) ? Number(dotted) : NaN;
}

/** Years with a number of that place, rising. */
export function yearsAt(place: string, { indicator, category }: Draft, { catalogue, dataset }: Data): number[] {
  const known = catalogue.indicators.get(indicator);
  if (!known) return [];
  const key = { indicator, category: category ?? known.headline, place };
  return [...yearsOf(dataset, key)]
    .filter(([, observation]) => isStatistic(observation))
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** Years that can be chosen: those with a number of the place, and of the place it is set against. */
export function yearsToChoose(draft: Draft, data: Data): number[] {
  const years = yearsAt(draft.place, draft, data);
  if (!needsOther(draft.says) || draft.other === PEERS_MEDIAN) return years;
  const others = new Set(yearsAt(draft.other, draft, data));
  return years.filter((year) => others.has(year));
}

/** The first thing to mend; null when the draft is a statement. */
export function troubleOf(draft: Draft, data: Data): DraftTrouble | null {
  const { says, place, from, to } = draft;
  if (yearsAt(place, draft, data).length === 0) return { field: "place", code: "noFigures" };
  const senseless = senselessIn(draft, data);
  if (senseless) return senseless;
  const years = yearsToChoose(draft, data);
  if (years.length === 0) return { field: "other", code: "otherNoFigures" };
  if (speaksOfOneYear(says)) return null;
  if (years.length < 2) return { field: "to", code: "oneYear" };
  return (from ?? years[0]!) >= (to ?? years.at(-1)!) ? { field: "to", code: "years" } : null;
}

/** What no figure could settle, in a draft as in a link: an impossible rank, "fell by -50%", a place against itself. */
export function senselessIn({ says, place, other, amount }: Draft, { catalogue }: Pick<Data, "catalogue">): DraftTrouble | null {
  const known = catalogue.places.get(place);
  if (says === "rank" && known && !isTown(known)) return { field: "place", code: "noTown" };
  const value = parseAmount(amount);
  if (says === "rank" && !RANKS.has(value)) return { field: "amount", code: "rank" };
  if (needsAmount(says) && Number.isNaN(value)) return { field: "amount", code: "amount" };
  if ((says === "fell-by" || says === "rose-by") && value <= 0) return { field: "amount", code: "positive" };
  return needsOther(says) && other === place ? { field: "other", code: "same" } : null;
}

/** Of the 13 centre cities. */
const RANKS: ReadonlySet<number> = new Set(Array.from({ length: 13 }, (_, i) => i + 1));

/** The statement the fields make; null while one of them is wrong. */
export function statementOf(draft: Draft): Statement | null {
  const { says, place, indicator, category, other, from, to } = draft;
  const amount = parseAmount(draft.amount);
  const statement: Statement = {
    says,
    place,
    indicator,
    category,
    amount: needsAmount(says) && !Number.isNaN(amount) ? amount : null,
    other: needsOther(says) ? other : null,
    from: speaksOfOneYear(says) ? null : from,
    to,
  };
  // What a link cannot carry is no statement.
  return parseStatement(formatStatement(statement)) ?? null;
}

/** In what the amount of a statement is counted. */
export function amountUnit(says: Saying, indicator: Indicator | undefined): "percent" | "points" | "places" | "unit" {
  if (says === "rank") return "places";
  if (says === "above" || says === "below") return "unit";
  return indicator?.unit.startsWith("percent") ? "points" : "percent";
}
