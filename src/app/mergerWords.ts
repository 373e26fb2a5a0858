import { nameOf } from "../chart/describe";
import { shareNote, sumNote } from "../dataset/followMergers";
import { isMergerGap } from "../dataset/gap";
import type { Catalogue, Merger } from "../dataset/types";
import type { MergersTranslator } from "../i18n/mergers";
import type { Comparison, PlaceSeries } from "../series/types";

const yearOf = ({ date }: Merger) => date.slice(0, 4);

function partsOf({ predecessors }: Merger, catalogue: Catalogue, t: MergersTranslator): string {
  return new Intl.ListFormat(t.locale).format(predecessors.map((code) => nameOf(code, catalogue, t)));
}

/** When a municipality came about and of which, and into which it merged; empty for most. */
export function mergerWords(place: string, catalogue: Catalogue, t: MergersTranslator): string[] {
  return catalogue.mergers.flatMap((merger) => {
    if (merger.successor === place) {
      return [t("mergers.since", { year: yearOf(merger), parts: partsOf(merger, catalogue, t) })];
    }
    if (!merger.predecessors.includes(place)) return [];
    return [t("mergers.until", { year: yearOf(merger), name: nameOf(merger.successor, catalogue, t) })];
  });
}

/** What of the chosen merged municipalities was added up, and what could not be and why, a sentence each. */
export function followedSentences(comparison: Comparison, catalogue: Catalogue, t: MergersTranslator): string[] {
  const missing = comparison.empty.flatMap(({ place, reasons = [] }) =>
    reasons.map((reason) =>
      t("mergers.none", { name: nameOf(place, catalogue, t), reason: t(`gap.${reason}`) }),
    ),
  );
  const said = comparison.series
    .filter((one) => one.role === "highlight" && one.gaps.includes(null))
    .flatMap((series) => {
      const merger = catalogue.mergers.find(({ successor }) => successor === series.place);
      return merger ? sentencesOf({ series, merger, periods: comparison.periods }, catalogue, t) : [];
    });
  return [...said, ...missing];
}

interface Merged {
  readonly series: PlaceSeries;
  readonly merger: Merger;
  readonly periods: readonly number[];
}

function sentencesOf({ series, merger, periods }: Merged, catalogue: Catalogue, t: MergersTranslator): string[] {
  const name = nameOf(merger.successor, catalogue, t);
  const parts = partsOf(merger, catalogue, t);
  const where = (test: (index: number) => boolean) => runsOf(periods, test);
  const noted = (note: string) => where((i) => series.gaps[i] === null && series.notes[i] === note);
  const summed = noted(sumNote(merger, catalogue));
  const shared = noted(shareNote(merger, catalogue));
  const reasons = [...new Set(series.gaps.filter(isMergerGap))];
  return [
    ...(summed ? [t("mergers.sum", { name, years: summed, parts })] : []),
    ...(shared ? [t("mergers.share", { name, years: shared, parts })] : []),
    ...reasons.map((reason) =>
      t("mergers.refused", { name, years: where((i) => series.gaps[i] === reason), reason: t(`gap.${reason}`) }),
    ),
  ];
}

/** Years as "2000–2004, 2007"; a year in which nobody has a figure ends no run. */
function runsOf(years: readonly number[], test: (index: number) => boolean): string {
  const runs: number[][] = [];
  years.forEach((year, index) => {
    if (!test(index)) return;
    if (index > 0 && test(index - 1)) runs.at(-1)!.push(year);
    else runs.push([year]);
  });
  return runs.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}–${run.at(-1)}`)).join(", ");
}
