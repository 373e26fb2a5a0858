import { LANGUAGES, type LocalText } from "../base/language";
import { parsePeriod } from "../base/period";
import { TEXT_COLUMNS, type Dataset, type TextColumn } from "./dataset";
import { GAP_REASONS } from "./gap";
import type { Category, Indicator, Place, Source } from "./types";
import { UPLOAD_ID, WITHIN_YEAR, type Upload, type UploadRules } from "./upload";

type Guard<Value> = (value: unknown) => value is Value;

const isText: Guard<string> = (value) => typeof value === "string";
const isName: Guard<string> = (value): value is string => isText(value) && value !== "";
const isNumber: Guard<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);
const isCount: Guard<number> = (value): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
const isFlag: Guard<boolean> = (value) => typeof value === "boolean";

const oneOf =
  <Word extends string>(...words: readonly Word[]): Guard<Word> =>
  (value): value is Word =>
    words.some((word) => word === value);

const orNull =
  <Value>(guard: Guard<Value>): Guard<Value | null> =>
  (value): value is Value | null =>
    value === null || guard(value);

const listOf =
  <Value>(guard: Guard<Value>): Guard<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(guard);

/** Has these properties itself, each as its guard wants it. */
const shapeOf =
  <Shape extends object>(guards: { readonly [Name in keyof Shape]-?: Guard<Shape[Name]> }): Guard<Shape> =>
  (value): value is Shape =>
    typeof value === "object" &&
    value !== null &&
    Object.entries<Guard<unknown>>(guards).every(
      ([name, guard]) => Object.hasOwn(value, name) && guard((value as Record<string, unknown>)[name]),
    );

const isLocal: Guard<LocalText> = shapeOf<LocalText>({ en: isText, nl: isText, fr: isText, de: isText });
const isNamed: Guard<LocalText> = (value): value is LocalText =>
  isLocal(value) && LANGUAGES.every((language) => value[language] !== "");
const isPeriodText: Guard<string> = (value): value is string =>
  isText(value) && (value === "" || parsePeriod(value) !== null);

/** ISO 8601 with time, in the years that a zip can date its files with. */
const isMoment: Guard<string> = (value): value is string =>
  isText(value) && /^(?:19[89]|20\d)\d-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));

const isPlace = shapeOf<Place>({
  code: isName,
  name: isNamed,
  kind: oneOf("country", "region", "centre-city", "municipality", "city", "district", "area"),
  parent: orNull(isName),
  successor: orNull(isName),
  population: orNull(isCount),
  populationYear: orNull(isCount),
});

const isIndicator: Guard<Indicator> = shapeOf<Omit<Indicator, "numerator">>({
  id: isName,
  theme: oneOf("crime", "cleanliness", "nationality", "context"),
  label: isNamed,
  definition: isNamed,
  unit: isName,
  unitLabel: isLocal,
  decimals: isCount,
  direction: oneOf("better", "worse", "neither"),
  aggregation: oneOf("sum", "share-of", "never"),
  denominator: orNull(isName),
  comparable: oneOf("both", "places", "periods", "neither"),
  caveat: isLocal,
  headline: isName,
  everyYears: (value): value is number => isNumber(value) && value > 0,
  zeroBaseline: isFlag,
  coverage: shapeOf<Indicator["coverage"]>({
    from: isPeriodText,
    to: isPeriodText,
    places: isCount,
    districts: isCount,
  }),
});

const isCategory = shapeOf<Category>({
  indicator: isName,
  id: isName,
  label: isNamed,
  role: oneOf("headline", "part", "total", "listed", "alternative"),
});

const isSource = shapeOf<Source>({
  id: isName,
  publisher: isName,
  title: isName,
  address: isText,
  licence: isLocal,
  retrieved: isText,
  vintage: isText,
  caveat: isLocal,
  kind: oneOf("own"),
});

const isRules = shapeOf<UploadRules>({
  withinYear: (value): value is UploadRules["withinYear"] =>
    typeof value === "object" && value !== null && Object.values(value).every(oneOf(...WITHIN_YEAR)),
  summedCities: listOf(isName),
});

/** Every row whole: codes within their labels, a number or a reason why not, never both. */
function isDataset(value: unknown): value is Dataset {
  const columns = value as Partial<Dataset> | null;
  if (typeof columns !== "object" || columns === null || !isCount(columns.rows)) return false;
  const { rows, text, value: values, gap } = columns;
  if (typeof text !== "object" || text === null) return false;
  if (!(values instanceof Float64Array) || !(gap instanceof Uint8Array)) return false;
  if (values.length !== rows || gap.length !== rows) return false;
  if (!TEXT_COLUMNS.every((name) => isColumn(text[name], rows))) return false;
  for (let row = 0; row < rows; row++) {
    if (gap[row]! > GAP_REASONS.length || (gap[row] !== 0) === Number.isFinite(values[row]!)) return false;
  }
  return true;
}

function isColumn(value: unknown, rows: number): boolean {
  const column = value as Partial<TextColumn> | null | undefined;
  if (typeof column !== "object" || column === null) return false;
  const { codes, labels } = column;
  if (!(codes instanceof Uint32Array) || codes.length !== rows || !listOf(isText)(labels)) return false;
  const most = labels.length;
  for (let row = 0; row < rows; row++) if (codes[row]! >= most) return false;
  return true;
}

const isParts = shapeOf<Upload>({
  id: (value): value is string => isText(value) && UPLOAD_ID.test(value),
  name: isName,
  fileNames: listOf(isText),
  added: isMoment,
  changed: isMoment,
  source: isSource,
  places: listOf(isPlace),
  indicators: listOf(isIndicator),
  categories: listOf(isCategory),
  dataset: isDataset,
  fileRows: isCount,
  rules: isRules,
  wins: oneOf("shipped", "own"),
});

/**
 * Whether a value from storage or from a file is a whole upload. Its places, indicators and source bear its own id, so
 * that it can add to what is known and never stand in for something shipped.
 */
export function isUpload(value: unknown): value is Upload {
  if (!isParts(value)) return false;
  const own = (code: string) => code.startsWith(`${value.id}-`) && /^[\w-]{1,40}$/.test(code);
  const codes = [...value.places.map(({ code }) => code), ...value.indicators.map(({ id }) => id), value.source.id];
  const ids = new Set(value.indicators.map(({ id }) => id));
  const categories = value.categories.every((one) => ids.has(one.indicator) || own(one.id));
  return codes.every(own) && new Set(codes).size === codes.length && categories && value.fileRows <= value.dataset.rows;
}
