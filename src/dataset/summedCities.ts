import type { Dataset } from "./dataset";
import { pairLookup } from "./pairs";
import type { AreaResolver } from "./resolveAreas";
import type { FileSurvey } from "./surveyTexts";
import type { Catalogue } from "./types";
import { isOwnCode, type Upload } from "./upload";

interface Means {
  readonly survey: FileSurvey;
  readonly catalogue: Catalogue;
  readonly areas: AreaResolver;
  readonly into: Upload | undefined;
}

/**
 * Cities that are the sum of the districts in the data. Not those of which the visitor left a district out, nor those
 * of whose known districts some are missing; a division of the city that nobody knows counts as whole.
 */
export function summedCities(dataset: Dataset, { survey, catalogue, areas, into }: Means): string[] {
  const used = new Map<string, Set<string>>();
  const collect = pairLookup(dataset.text.place, dataset.text.district, (place, district) => {
    const districts = used.get(place) ?? new Set<string>();
    if (district !== "") used.set(place, districts.add(district));
    return true;
  });
  for (let row = 0; row < dataset.rows; row++) collect(row);
  const left = survey.areas.filter(
    (area) => area.rows > 0 && !area.total && typeof areas.targetOf(area.place, area.district) === "string",
  );
  const lacking = new Set(left.map((area) => areas.cityOf(area.place)));
  const before = new Set(into?.dataset.text.district.labels);
  return [...used].flatMap(([city, districts]) => {
    const known = [...catalogue.places.values()].filter((one) => one.parent === city && one.kind === "district");
    const shipped = known.filter((one) => !isOwnCode(one.code)).map((one) => one.code);
    const met = shipped.filter((code) => districts.has(code)).length;
    const wasLacking = [...districts].some((code) => before.has(code)) && !into?.rules.summedCities.includes(city);
    return lacking.has(city) || wasLacking || (met > 0 && met < shipped.length) ? [] : [city];
  });
}
