/** What a claim of a reader's own may say of a place. `more`, `higher` and `lower` set it against another one. */
export const SAYINGS = [
  "fell",
  "rose",
  "fell-by",
  "rose-by",
  "fell-more",
  "rose-more",
  "above",
  "below",
  "higher",
  "lower",
  "rank",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** Stands where a place could: the median of the 13 centre cities. */
export const PEERS_MEDIAN = "peers";

/**
 * A claim of a reader's own, as a link carries it: "house burglaries in Genk fell more than in Hasselt since 2000".
 * `amount` belongs to `fell-by`, `rose-by` (percent, percentage points where the unit is a percentage), `above`, `below`
 * (in the unit) and `rank` (among the best so many centre cities); `other` to `fell-more`, `rose-more`, `higher` and
 * `lower` (a place or PEERS_MEDIAN). A year that is null means the first or the latest figure at hand; `from` plays no
 * part where one year is spoken of.
 */
export interface Statement {
  readonly says: Saying;
  readonly place: string;
  readonly indicator: string;
  /** null = the indicator's headline. */
  readonly category: string | null;
  readonly amount: number | null;
  readonly other: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

const NEEDS_AMOUNT: ReadonlySet<Saying> = new Set(["fell-by", "rose-by", "above", "below", "rank"]);
const NEEDS_OTHER: ReadonlySet<Saying> = new Set(["fell-more", "rose-more", "higher", "lower"]);
const OF_ONE_YEAR: ReadonlySet<Saying> = new Set(["above", "below", "higher", "lower", "rank"]);

export const needsAmount = (says: Saying): boolean => NEEDS_AMOUNT.has(says);
export const needsOther = (says: Saying): boolean => NEEDS_OTHER.has(says);
export const speaksOfOneYear = (says: Saying): boolean => OF_ONE_YEAR.has(says);

const CODE = /^[\w:-]{1,40}$/;
const IDENTIFIER = /^[\w.:-]{1,80}$/;
const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
const YEAR = /^[1-9]\d{3}$/;

/** `says~place~indicator~category~amount~other~from~to`, empty where null; undefined when it is no statement. */
export function parseStatement(text: string): Statement | undefined {
  const [head = "", place = "", indicator = "", category = "", amount = "", other = "", from = "", to = "", ...more] =
    text.split("~").map(unescape);
  const says = SAYINGS.find((one) => one === head);
  const valid =
    says !== undefined &&
    more.length === 0 &&
    CODE.test(place) &&
    IDENTIFIER.test(indicator) &&
    category.length <= 120 &&
    (needsAmount(says) ? NUMBER.test(amount) : amount === "") &&
    (needsOther(says) ? CODE.test(other) : other === "") &&
    [from, to].every((year) => year === "" || YEAR.test(year)) &&
    !(from !== "" && to !== "" && Number(from) >= Number(to)) &&
    !(speaksOfOneYear(says) && from !== "");
  if (!valid) return undefined;
  return {
    says,
    place,
    indicator,
    category: category === "" ? null : category,
    amount: amount === "" ? null : Number(amount),
    other: other === "" ? null : other,
    from: from === "" ? null : Number(from),
    to: to === "" ? null : Number(to),
  };
}

/** The inverse of `parseStatement`. */
export function formatStatement(statement: Statement): string {
  const { says, place, indicator, category, amount, other, from, to } = statement;
  return [says, place, indicator, category, amount, other, from, to]
    .map((part) => escape(part === null ? "" : String(part)))
    .join("~");
}

const escape = (text: string) => text.replaceAll("!", "!0").replaceAll("~", "!1");
const unescape = (text: string) => text.replaceAll("!1", "~").replaceAll("!0", "!");
