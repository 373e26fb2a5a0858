import type { Catalogue, Place, SeriesBreak } from "../dataset/types";
import { breaksBetween, effectOf } from "./breaks";
import { yearsOf } from "./collect";
import type { DonorNote, DonorOut } from "./panelTypes";
import { onceEach } from "./onceEach";
import { areasOf, isAggregate } from "./peers";
import type { Figures, FiguresAsked } from "./placeFigures";
import type { Candidate } from "./suggestDonors";

interface CandidatesAsked extends FiguresAsked {
  readonly treated: string;
  readonly places: readonly string[];
  readonly figuresOf: (place: string) => Figures;
  readonly breaks: readonly SeriesBreak[];
  /** First and last year of the panel. */
  readonly range: readonly [number, number];
  /** Places of which a chosen covariate is not known. */
  readonly withoutCovariate: ReadonlySet<string>;
}

/** What the catalogue says of places that might be donors. */
export function describeCandidates(asked: CandidatesAsked): Candidate[] {
  const { catalogue, dataset, indicator, category, treated, places } = asked;
  const found = places.map((place) => ({
    place,
    role: "peer" as const,
    observations: yearsOf(dataset, { indicator: indicator.id, category, place }),
  }));
  const once = new Set(onceEach(found, [treated], catalogue).map(({ place }) => place));
  return places.map((code) => {
    const place = catalogue.places.get(code)!;
    const crossed = breaksBetween(asked.breaks, code, [asked.range[0], asked.range[1]]);
    const barred: DonorOut[] = [
      ...(isAggregate(place) ? (["aggregate"] as const) : []),
      ...(isWithin(code, treated, catalogue) ? (["within"] as const) : []),
      ...(once.has(code) ? [] : (["merged"] as const)),
      ...(effectOf(crossed) === "withhold" ? (["break"] as const) : []),
      ...(asked.withoutCovariate.has(code) ? (["covariate"] as const) : []),
    ];
    return { place: code, figures: asked.figuresOf(code), barred, notes: notesOn(place, asked, crossed) };
  });
}

function isWithin(one: string, other: string, catalogue: Catalogue): boolean {
  return areasOf(one, catalogue).includes(other) || areasOf(other, catalogue).includes(one);
}

function notesOn(
  { code }: Place,
  { catalogue, treated }: CandidatesAsked,
  crossed: readonly SeriesBreak[],
): DonorNote[] {
  const merged = catalogue.mergers.some(({ successor }) => successor === code);
  return [
    ...(arrondissementOf(code) !== null && arrondissementOf(code) === arrondissementOf(treated)
      ? (["neighbour"] as const)
      : []),
    ...(merged ? (["merger"] as const) : []),
    ...(effectOf(crossed) === "footnote" ? (["footnote-break"] as const) : []),
  ];
}

/** The first two digits of a Belgian NIS code name the arrondissement. */
const arrondissementOf = (code: string) => /^(\d\d)\d{3}\b/.exec(code)?.[1] ?? null;
