import { parsePeriod } from "../base/period";
import { addUp, flagOfParts } from "./cityLine";
import { DatasetBuilder, type Dataset } from "./dataset";
import { GAP_REASONS, type MergerGap } from "./gap";
import { lineKeys, readLines, type Figure, type Line, type LineKeys } from "./mergerLines";
import { mergeDatasets } from "./merge";
import { selectRows } from "./selectRows";
import type { Catalogue, Indicator, Merger } from "./types";
import { isOwnCode } from "./upload";

const cache = new WeakMap<Dataset, { readonly catalogue: Catalogue; readonly followed: Dataset }>();

/**
 * The dataset with rows of merged municipalities for every period in which only those they were made of have numbers:
 * counts are added, shares worked out anew where counts and denominators are at hand, and all else is a gap that says
 * why. A number published for the merged municipality itself stands. The dataset itself where there is nothing to add.
 */
export function followMergers(dataset: Dataset, catalogue: Catalogue): Dataset {
  const known = cache.get(dataset);
  if (known?.catalogue === catalogue) return known.followed;
  const followed = follow(dataset, catalogue);
  cache.set(dataset, { catalogue, followed });
  return followed;
}

/** Stands in the note of every number that is a sum of the parts. */
export function sumNote(merger: Merger, catalogue: Catalogue): string {
  return `sum of ${namesOf(merger, catalogue)}`;
}

/** Stands in the note of every share that was worked out from the counts of the parts. */
export function shareNote(merger: Merger, catalogue: Catalogue): string {
  return `from the counts of ${namesOf(merger, catalogue)}`;
}

function namesOf({ predecessors }: Merger, { places }: Catalogue): string {
  const names = predecessors.map((code) => places.get(code)?.name.en ?? code);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

interface Means {
  readonly catalogue: Catalogue;
  readonly keys: LineKeys;
  readonly lines: Map<string, Line>;
  readonly indicatorOf: (key: number) => Indicator | undefined;
}

interface Followed {
  readonly merger: Merger;
  readonly key: number;
  readonly figure: Figure;
}

function follow(dataset: Dataset, catalogue: Catalogue): Dataset {
  const { mergers } = catalogue;
  const places = new Set(mergers.flatMap(({ successor, predecessors }) => [successor, ...predecessors]));
  const keys = lineKeys(dataset);
  const indicators = dataset.text.indicator.labels.map((id) => catalogue.indicators.get(id));
  const indicatorOf = (key: number) => indicators[keys.indicatorOf(key)];
  const means: Means = { catalogue, keys, lines: readLines(dataset, places, keys), indicatorOf };
  // Oldest first, so that what was added for one merger takes part in the next.
  const added = mergers.flatMap((merger) => followOne(merger, means));
  if (added.length === 0) return dataset;
  const replaced = new Set(added.flatMap(({ figure }) => (figure.row >= 0 ? [figure.row] : [])));
  const builder = new DatasetBuilder();
  for (const { merger, key, figure } of added) {
    const { value, gap, unit, source, flag, note } = figure;
    const rest = { value, unit, source, flag, note, gap: gap === 0 ? null : GAP_REASONS[gap - 1]! };
    builder.add({ place: merger.successor, district: "", ...keys.labelsOf(key), ...rest });
  }
  const kept = replaced.size === 0 ? dataset : selectRows(dataset, (row) => !replaced.has(row));
  return mergeDatasets([kept, builder.finish()]);
}

/** Rows of the merged municipality, counts before shares: a share is worked out from what was added. */
function followOne(merger: Merger, means: Means): Followed[] {
  const { lines, keys, indicatorOf } = means;
  const parts = merger.predecessors.map((code) => lines.get(code) ?? new Map<number, Figure>());
  const own = lines.get(merger.successor) ?? new Map<number, Figure>();
  lines.set(merger.successor, own);
  const all = [...new Set(parts.flatMap((line) => [...line.keys()]))];
  const isSum = (key: number) => indicatorOf(key)?.aggregation === "sum";
  const found: Followed[] = [];
  for (const key of [...all.filter(isSum), ...all.filter((one) => !isSum(one))]) {
    const before = own.get(key);
    const figures = parts.map((line) => line.get(key));
    if (isNumber(before) || !figures.some(isNumber)) continue;
    const figure = keptFigure({ merger, figures, key }, keys) ?? combine({ merger, figures, own, key }, means);
    // Why there is none the publisher knows better.
    if (before && !isNumber(figure)) continue;
    own.set(key, figure);
    found.push({ merger, key, figure: { ...figure, row: before?.row ?? -1 } });
  }
  return found;
}

const isNumber = (figure: Figure | undefined): figure is Figure & { readonly gap: 0 } => figure?.gap === 0;

/** From the merger on a code that is kept stands for all of them, unless the others still have numbers of their own. */
function keptFigure({ merger, figures, key }: Omit<Question, "own">, keys: LineKeys): Figure | null {
  const kept = merger.keeps === undefined ? undefined : figures[merger.predecessors.indexOf(merger.keeps)];
  if (!isNumber(kept)) return null;
  const since = parsePeriod(merger.date)?.start ?? Infinity;
  if ((parsePeriod(keys.labelsOf(key).period)?.start ?? -Infinity) < since) return null;
  return figures.every((one) => one === kept || !isNumber(one)) ? kept : null;
}

interface Question {
  readonly merger: Merger;
  readonly figures: readonly (Figure | undefined)[];
  readonly own: Line;
  readonly key: number;
}

function combine({ merger, figures, own, key }: Question, { catalogue, keys, indicatorOf }: Means): Figure {
  const indicator = indicatorOf(key);
  const numbers = figures.filter(isNumber);
  const [sample] = numbers as [Figure];
  const refuse = (gap: MergerGap): Figure => ({
    ...sample,
    value: NaN,
    gap: GAP_REASONS.indexOf(gap) + 1,
    flag: "",
    note: "",
  });
  const made = (value: number, from: readonly Figure[], note: string): Figure => ({
    ...sample,
    value,
    flag: flagOfParts(from),
    // What anybody could not look up is named before what anybody can.
    source: from.find(({ source }) => isOwnCode(source))?.source ?? sample.source,
    note,
  });
  if (indicator?.aggregation === "sum") {
    if (numbers.length < figures.length) return refuse("merger-part-missing");
    const sum = addUp(numbers.map(({ value }) => value));
    return made(sum, numbers, sumNote(merger, catalogue));
  }
  const share = indicator ? shareOf(indicator, { own, key, catalogue, keys }) : null;
  if (share) return made(share.value, share.from, shareNote(merger, catalogue));
  return refuse(whyNot(indicator, sample.unit));
}

interface Place extends Pick<Means, "catalogue" | "keys"> {
  readonly own: Line;
  readonly key: number;
}

/** The share in percent from the merged municipality's own count and denominator of the same period, or null. */
function shareOf(indicator: Indicator, { own, key, catalogue, keys }: Place) {
  const counted = catalogue.indicators.get(indicator.numerator ?? "");
  const divided = catalogue.indicators.get(counted?.denominator ?? "");
  if (!counted || !divided || !indicator.unit.startsWith("percent")) return null;
  const { category, period } = keys.labelsOf(key);
  const at = (id: string, of: string) => own.get(keys.keyOf({ indicator: id, category: of, period }));
  // A share of a group is made from the count of that group; a share that is one figure from the headline.
  const above = at(counted.id, category === indicator.headline ? counted.headline : category);
  const below = at(divided.id, divided.headline);
  if (!isNumber(above) || !isNumber(below) || below.value <= 0) return null;
  return { value: Number(((100 * above.value) / below.value).toPrecision(15)), from: [above, below] };
}

function whyNot(indicator: Indicator | undefined, unit: string): MergerGap {
  if (indicator?.aggregation === "share-of") return "merger-no-denominator";
  if (/^per-|-per-inhabitant$/.test(unit)) return "merger-no-counts";
  // Shares of those asked are no shares of all, however many were asked.
  if (unit.startsWith("percent") && !/-(respondents|change)$/.test(unit)) return "merger-no-denominator";
  return "merger-not-additive";
}
