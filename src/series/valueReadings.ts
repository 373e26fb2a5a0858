import type { ClaimTest, Indicator } from "../dataset/types";
import type { PeerSet } from "../selection/selection";
import { flagFinder, lineFinder, medianOf, peerLines, stands, type ClaimData } from "./claimLines";
import type { CannotReason, Reading } from "./claimTypes";
import { comparesPlaces } from "./passport";
import { enough, setSize, townOf } from "./peerSets";

interface Way {
  readonly indicator: Indicator;
  readonly against: PeerSet;
  /** Years in which the place has a number. */
  readonly years: readonly number[];
}

/**
 * A number minus the median of the peers in the same year, year after year; none where no year has peers enough, half
 * of the set and four.
 */
export function valuesAgainst(test: ClaimTest, data: ClaimData, { indicator, against, years }: Way): Reading[] {
  const category = test.category ?? indicator.headline;
  const series = { indicator, category, show: "value" } as const;
  const { id, place, quantity, relation, threshold } = test;
  const own = lineFinder(data, series)(place).values;
  const peers = comparesPlaces(indicator) ? peerLines(data, series, [against, place]) : [];
  const size = setSize(against, place, data.catalogue);
  const flagsOf = flagFinder(data, { indicator: indicator.id, category, place });
  const readings = years.map((year): Reading => {
    const behind = peers.filter(({ values }) => values.has(year));
    const theirs = Float64Array.from(behind, ({ values }) => values.get(year)!);
    const towns = behind.map((line) => townOf(line.place, data.catalogue));
    const reason: CannotReason | null = enough(towns, size) ? null : "few-peers";
    const value = reason === null ? own.get(year)! - medianOf(theirs) : NaN;
    const holds = reason !== null ? "cannot" : stands(value, relation, threshold) ? "holds" : "fails";
    return {
      test: id,
      indicator: indicator.id,
      category,
      place,
      quantity,
      show: "value",
      against,
      count: behind.length,
      towns: behind.map((line) => line.place).join(" "),
      other: null,
      from: "",
      to: String(year),
      relation,
      threshold,
      itself: null,
      value,
      counted: "unit",
      holds,
      reason,
      acrossBreak: false,
      flags: flagsOf([year]),
    };
  });
  return readings.some(({ holds }) => holds !== "cannot") ? readings : [];
}
