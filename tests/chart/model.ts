import { buildLineModel, type LineModel } from "../../src/chart/buildLineModel";
import { buildTableModel, type TableModel } from "../../src/chart/buildTableModel";
import { createStyle, subtitleOf, titleOf, type Style } from "../../src/chart/describe";
import type { CityEvent, Place } from "../../src/dataset/types";
import { createTranslator, type PageLanguage } from "../../src/i18n/translate";
import type { Selection } from "../../src/selection/selection";
import type { Comparison } from "../../src/series/types";
import { derive, M, worldOf, type World } from "../series/world";
import { localOf, placeOf } from "../support/catalogue";

/** Four towns with names, a region around them and the country around that. */
export const TOWNS: readonly Place[] = [
  placeOf(M, { name: localOf("Mechelen"), kind: "centre-city", parent: "FL" }),
  placeOf("44021", { name: localOf("Ghent", "Gent"), kind: "centre-city", parent: "FL" }),
  placeOf("11002", { name: localOf("Antwerp", "Antwerpen"), kind: "centre-city", parent: "FL" }),
  placeOf("24062", { name: localOf("Leuven"), kind: "centre-city", parent: "FL" }),
  placeOf("FL", { name: localOf("Flanders", "Vlaanderen"), kind: "region" }),
];

export interface Drawing extends World {
  readonly selection?: Partial<Selection>;
  readonly lang?: PageLanguage;
  readonly events?: readonly CityEvent[];
}

export interface Drawn {
  readonly comparison: Comparison;
  readonly model: LineModel;
  readonly table: TableModel;
  readonly style: Style;
  readonly title: string;
  readonly subtitle: string;
}

export function draw({ selection = {}, lang = "en", events = [], ...rest }: Drawing): Drawn {
  const codes = Object.keys(rest.numbers);
  const world = { ...rest, places: rest.places ?? TOWNS.filter((place) => codes.includes(place.code) || place.code === "FL") };
  // Codes of digits alone stand first and by size among the keys of an object; a reader chooses in another order.
  const chosen = [...new Set([...TOWNS.map((place) => place.code).filter((code) => codes.includes(code)), ...codes])];
  const comparison = derive(world, { places: chosen, ...selection });
  const catalogue = { ...worldOf(world).catalogue, events };
  const t = createTranslator(lang);
  const setting = { catalogue, t, peers: selection.peers ?? "none" };
  return {
    comparison,
    model: buildLineModel(comparison, setting),
    table: buildTableModel(comparison, { catalogue, t }),
    style: createStyle(comparison, t),
    title: titleOf(comparison, catalogue, t),
    subtitle: subtitleOf(comparison, setting),
  };
}
