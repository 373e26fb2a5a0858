import type { ClaimTest, Indicator } from "../dataset/types";
import type { PeerSet } from "../selection/selection";
import { lineFinder, medianOf, peerLines, stands, type ClaimData } from "./claimLines";
import type { CannotReason, Reading } from "./claimTypes";
import { MIN_BAND } from "./deriveComparison";
import { comparesPlaces } from "./passport";

interface Way {
  readonly indicator: Indicator;
  readonly against: PeerSet;
  /** Years in which the place has a number. */
  readonly years: readonly number[];
}

/** A number minus the median of the peers in the same year, year after year; none where no year has peers enough. */
export function valuesAgainst(test: ClaimTest, data: ClaimData, { indicator, against, years }: Way): Reading[] {
  const category = test.category ?? indicator.headline;
  const series = { indicator, category, show: "value" } as const;
  const { id, place, quantity, relation, threshold } = test;
  const own = lineFinder(data, series)(place).values;
  const peers = comparesPlaces(indicator) ? peerLines(data, series, [against, place]) : [];
  const readings = years.map((year): Reading => {
    const theirs = Float64Array.from(peers.flatMap(({ values }) => values.get(year) ?? []));
    const reason: CannotReason | null = theirs.length < MIN_BAND ? "few-peers" : null;
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
      other: null,
      from: "",
      to: String(year),
      relation,
      threshold,
      value,
      counted: "unit",
      holds,
      reason,
      acrossBreak: false,
    };
  });
  return readings.some(({ holds }) => holds !== "cannot") ? readings : [];
}
