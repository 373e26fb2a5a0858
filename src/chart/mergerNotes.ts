import { shareNote, sumNote } from "../dataset/followMergers";
import type { Catalogue, Merger } from "../dataset/types";
import type { MapTranslator } from "../i18n/map";
import type { UnitPanel } from "../series/deriveUnits";

/** What the data note of a number put together from merged municipalities, in the reader's words; empty for others. */
export function sayMergers(catalogue: Catalogue, t: MapTranslator): (note: string) => string {
  const list = new Intl.ListFormat(t.locale);
  const nameOf = (code: string) => {
    const place = catalogue.places.get(code);
    return place ? t.text(place.name) : code;
  };
  const namesOf = ({ predecessors }: Merger) => list.format(predecessors.map(nameOf));
  const said = new Map(
    catalogue.mergers.flatMap((merger) => [
      [sumNote(merger, catalogue), t("districts.map.sumOf", { names: namesOf(merger) })] as const,
      [shareNote(merger, catalogue), t("districts.map.shareOf", { names: namesOf(merger) })] as const,
    ]),
  );
  return (note) => said.get(note) ?? "";
}

/** Codes of the units whose number in a period was put together from those that merged into them. */
export const joinedUnits = (panel: UnitPanel, index: number, say: (note: string) => string): string[] =>
  panel.units.flatMap(({ place, gaps, notes }) =>
    gaps[index] === null && say(notes[index] ?? "") !== "" ? [place] : [],
  );
