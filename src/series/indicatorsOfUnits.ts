import type { Geography } from "../dataset/geography";
import type { Catalogue, Indicator } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import { isStatistic } from "./collect";
import { observationsOfUnits, type UnitSources } from "./collectUnits";
import { LEAST_UNITS } from "./spreadOfUnits";

type Uploads = readonly { readonly upload: Upload }[];

/**
 * Indicators that may have numbers about the units of a geography, in the order of the catalogue; told without loading
 * a table. In the data package the files of a divided city, observations and boundaries alike, begin with the same word.
 */
export function candidatesFor(geography: Geography, catalogue: Catalogue, uploads: Uploads): Indicator[] {
  const own = indicatorsOfUploads(geography, uploads);
  const shipped = shippedCandidates(geography, catalogue);
  return [...catalogue.indicators.values()].filter(({ id }) => own.has(id) || shipped.has(id));
}

function shippedCandidates({ kind, outlines }: Geography, { indicators, tables }: Catalogue): ReadonlySet<string> {
  if (kind === "municipalities") {
    const some = [...indicators.values()].filter(({ coverage }) => coverage.places >= LEAST_UNITS);
    return new Set(some.map(({ id }) => id));
  }
  const word = outlines?.kind === "shipped" ? /\/([a-z]+)[^/]*$/.exec(outlines.path)?.[1] : undefined;
  if (word === undefined) return new Set();
  const ofCity = tables
    .filter(({ path }) => path.split("/").at(-1)!.startsWith(`${word}-`))
    .flatMap((table) => table.indicators);
  return new Set(ofCity.filter((id) => (indicators.get(id)?.coverage.districts ?? 0) > 0));
}

/** Indicators of which a visitor's file has rows about one of the units. */
function indicatorsOfUploads({ city, units, kind }: Geography, uploads: Uploads): ReadonlySet<string> {
  const districts = new Set(units.map(({ district }) => district));
  const places = new Set(units.map(({ place }) => place));
  const found = new Set<string>();
  for (const { upload } of uploads) {
    const { rows, text } = upload.dataset;
    const about = (row: number) => {
      const place = text.place.labels[text.place.codes[row]!]!;
      const district = text.district.labels[text.district.codes[row]!]!;
      return kind === "municipalities"
        ? district === "" && places.has(place)
        : place === city && districts.has(district);
    };
    for (let row = 0; row < rows; row++) {
      const indicator = text.indicator.codes[row]!;
      if (!found.has(text.indicator.labels[indicator]!) && about(row)) found.add(text.indicator.labels[indicator]!);
    }
  }
  return found;
}

/** Categories of an indicator with a number about at least one unit, in the order of the catalogue. */
export function categoriesWithFigures(
  sources: UnitSources,
  geography: Geography,
  { catalogue, indicator }: { readonly catalogue: Catalogue; readonly indicator: Indicator },
): string[] {
  const known = catalogue.categories.filter((one) => one.indicator === indicator.id).map(({ id }) => id);
  const all = known.length > 0 ? known : [indicator.headline];
  return all.filter((category) =>
    [...observationsOfUnits(sources, geography, { indicator: indicator.id, category }).values()].some((years) =>
      [...years.values()].some(isStatistic),
    ),
  );
}
