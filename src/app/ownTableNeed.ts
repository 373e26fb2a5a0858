import { LANGUAGES, type LocalText } from "../base/language";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import type { FigureContent } from "../export/figureContent";
import type { TableNeed } from "../library/linkTable";
import type { Selection } from "../selection/selection";

interface Setting {
  readonly catalogue: Catalogue;
  /** What the link to the figure asks for. */
  readonly selection: Selection;
}

/**
 * What of an upload a figure is made of, by its table and its link: nothing else may leave with it. null where that
 * cannot be told: then nothing leaves.
 */
export function ownTableNeed(
  upload: Upload,
  { name, sheet }: Pick<FigureContent, "name" | "sheet">,
  { catalogue, selection }: Setting,
): TableNeed | null {
  const [page = ""] = name.split(".");
  const said = saidIn(sheet);
  const { text } = upload.dataset;
  const asked = namesIn(PARAMETERS[page]?.map((parameter) => selection[parameter]));
  const isIn = (id: string, label: LocalText | undefined) =>
    asked.has(id) || said.has(id) || LANGUAGES.some((language) => label !== undefined && said.has(label[language]));
  const indicators = text.indicator.labels.filter((id) => isIn(id, catalogue.indicators.get(id)?.label));
  const places = [...text.place.labels, ...text.district.labels].filter((code) =>
    isIn(code, catalogue.places.get(code)?.name),
  );
  if (indicators.length === 0 || places.length === 0) return null;
  const shown = catalogue.categories.filter(({ indicator, id, label }) => {
    const { headline } = catalogue.indicators.get(indicator) ?? {};
    return id === headline || isIn(id, label);
  });
  const { periods } = sheet.name;
  const years = page === "compare" && selection.base !== null ? [...periods, selection.base] : periods;
  return {
    indicators: new Set(indicators),
    // Whom the method takes for a comparison is worked out from all there are.
    places: page === "evaluate" && selection.donors === null ? null : new Set(places),
    districts: WITH_DISTRICTS.has(page) ? "all" : "named",
    categories: page === "mix" ? null : new Set(shown.map(({ id }) => id)),
    years: periods.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
  };
}

/** Pages that work out a city from its districts. */
const WITH_DISTRICTS: ReadonlySet<string> = new Set(["districts", "mix", "relate"]);

/** What of the selection the figures of a page are made of; the rest of it belongs to other pages. */
const PARAMETERS: Readonly<Record<string, readonly (keyof Selection)[]>> = {
  compare: ["indicator", "category"],
  districts: ["indicator", "category", "city"],
  mix: ["measure", "group", "city"],
  relate: ["x", "y", "z", "city"],
  evaluate: ["indicator", "category", "covariates", "treated", "donors"],
  story: ["own"],
};

/** Every id and code in a part of a selection, however deep. */
function namesIn(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part: unknown) => [...namesIn(part)]));
}

function saidIn({ name, columns, rows }: FigureContent["sheet"]): ReadonlySet<string> {
  const cells = rows.flat().filter((cell) => typeof cell === "string");
  return new Set([name.indicator, ...name.places, ...columns, ...cells].filter((word) => word !== ""));
}
