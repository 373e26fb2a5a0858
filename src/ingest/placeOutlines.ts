import type { Issue } from "../base/issue";
import type { OutlinesReading } from "./importProtocol";
import type { JsonObject } from "./jsonText";
import {
  DEGREES,
  findProjection,
  guessProjections,
  LATITUDE_FIRST,
  liesWithin,
  nameOf,
  statedProjection,
  type Box,
  type Projection,
} from "./projections";
import { boxOf, toDegrees } from "./toDegrees";

interface Placed {
  /** In degrees of WGS 84, longitude first; null while it is not known where on earth they are. */
  readonly degrees: readonly JsonObject[] | null;
  readonly outlines: OutlinesReading;
  readonly issues: Issue[];
}

/**
 * Converts the coordinates of areas. What the file states is followed, and what the visitor says before it; what the
 * numbers suggest is only proposed, since grids of several countries use the same ones.
 */
export async function placeOutlines(
  features: readonly JsonObject[],
  file: JsonObject,
  wanted: string,
): Promise<Placed> {
  const box = boxOf(features);
  const stated = statedProjection(file);
  const likely = guessProjections(box);
  const chosen = chooseProjection(box, stated?.id ?? null, wanted);
  const reading = { projection: null, likely: likely.map(({ id }) => id), middle: null, doubtful: false };
  if (!chosen) {
    const projection = stated && stated.id !== DEGREES ? stated.said : namesOf(likely, box);
    return { degrees: null, outlines: reading, issues: [remark("areas-projected", projection)] };
  }
  const fits = wanted === "" || liesWithin(chosen, box);
  const degrees = !fits ? null : chosen.id === DEGREES ? features : await toDegrees(features, chosen);
  if (!degrees) return { degrees, outlines: reading, issues: [remark("areas-elsewhere", nameOf(chosen))] };
  const { west, east, south, north } = degrees === features ? box : boxOf(degrees);
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const doubt = wanted === "" ? doubtAbout(chosen, box) : [];
  const outlines = { ...reading, projection: chosen.id, middle, doubtful: doubt.length > 0 };
  const converted = chosen.id === DEGREES ? [] : [remark("areas-converted", nameOf(chosen), "notice")];
  return { degrees, outlines, issues: [...doubt, ...converted] };
}

/** What is said by the file is followed; where it then lies in an unlikely place, that is said. */
function doubtAbout(chosen: Projection, box: Box): Issue[] {
  if (chosen.id === DEGREES) return mayBeSwapped(box) ? [remark("areas-swapped", "")] : [];
  return liesWithin(chosen, box) ? [] : [remark("areas-outside", nameOf(chosen))];
}

function chooseProjection(box: Box, stated: string | null, wanted: string): Projection | null {
  if (wanted !== "") return findProjection(wanted);
  const degrees = findProjection(DEGREES);
  // Programs keep the name of the grid in files they wrote in degrees; no grid has a city within 180 m of its corner.
  if (degrees && liesWithin(degrees, box)) return degrees;
  return stated === null || stated === DEGREES ? null : findProjection(stated);
}

/** Europe with latitude and longitude in each other's place lies in and around the Arabian Sea. */
const mayBeSwapped = ({ west, east, south, north }: Box) => west >= 35 && east <= 71 && south >= -25 && north <= 34;

/** The likeliest, and beside it the projection of web maps, whose numbers national grids of the south use too. */
function namesOf(likely: readonly Projection[], { south }: Box): string {
  const [first, ...others] = likely.filter(({ id }) => id !== LATITUDE_FIRST);
  const web = others.filter(({ id }) => id === "EPSG:3857" && south > 2_000_000);
  return [...(first ? [first] : []), ...web].map(nameOf).join(" / ") || "?";
}

const remark = (code: string, projection: string, severity: Issue["severity"] = "warning"): Issue => ({
  code,
  severity,
  where: "",
  detail: projection === "" ? {} : { projection },
});
