import { readFileSync } from "node:fs";
import type { Place } from "../../src/dataset/types";
import { readOwnTable } from "../../src/ingest/readOwnTable";

let places: Place[] | null = null;

/** The places of the shipped package, as the importer on the page knows them. */
export function readPlaces(): Place[] {
  if (places) return places;
  const { header, rows } = readOwnTable(readFileSync(new URL("../../data/places.csv", import.meta.url)));
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  places = rows.map((row): Place => {
    const own = cell(row, "name");
    const local = (language: string) => cell(row, `name_${language}`) || own;
    return {
      code: cell(row, "code"),
      name: { en: local("en"), nl: local("nl"), fr: local("fr"), de: local("de") },
      kind: cell(row, "kind") as Place["kind"],
      parent: cell(row, "parent") || null,
      successor: cell(row, "successor") || null,
      population: null,
      populationYear: null,
    };
  });
  return places;
}
