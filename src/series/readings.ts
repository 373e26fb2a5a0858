import { isWholeYear, parsePeriod } from "../base/period";
import type { Claim, ClaimTest, Indicator } from "../dataset/types";
import type { PeerSet } from "../selection/selection";
import { PEERS_MEDIAN } from "../selection/statement";
import { checkTest } from "./checkTest";
import { flagFinder, isSaid, lineFinder, stands, withSaid, type ClaimData } from "./claimLines";
import type { Reading, Readings, TestOutcome } from "./claimTypes";
import { findPopulation } from "./gather";
import { comparesPlaces } from "./passport";
import { valuesAgainst } from "./valueReadings";
import { deriveWindows } from "./windows";

/** Peers a number or a change is read against. */
const READ_AGAINST = ["centre", "similar", "all"] as const satisfies readonly PeerSet[];

/**
 * Every way to read a claim, or a single test, in the figures at hand: each start and end year, each indicator that
 * fits the words (tests that decide and those of role `reading`), counted or per inhabitant, alone or against peers. A
 * single test is read whatever its role. What politicians said is no reading; neither is one against a set of peers of
 * which fewer than half, or fewer than four, have the figures, nor one against the same towns under another name.
 */
export function readingsOf(asked: Claim | ClaimTest, data: ClaimData): Readings {
  const tests = "tests" in asked ? asked.tests.filter(({ role }) => role !== "context") : [asked];
  const figures = "tests" in asked ? withSaid(asked, data) : data;
  const readings = new Map<string, Reading>();
  for (const reading of tests.flatMap((test) => readingsOfTest(test, figures))) {
    if (reading.against !== null && reading.reason === "few-peers") continue;
    const key = keyOf(reading);
    if (!readings.has(key)) readings.set(key, reading);
  }
  const all = withReadable([...readings.values()]);
  const count = (holds: Reading["holds"]) => all.filter((one) => one.holds === holds).length;
  return { all, holding: count("holds"), failing: count("fails"), cannot: count("cannot") };
}

/** Without sets of peers of which only windows are left that cannot be read: the others are those of another set. */
function withReadable(readings: readonly Reading[]): Reading[] {
  const wayOf = ({ indicator, category, place, quantity, show, against }: Reading) =>
    [indicator, category, place, quantity, show, against].join("\u0000");
  const readable = new Set(readings.filter(({ holds }) => holds !== "cannot").map(wayOf));
  return readings.filter((one) => one.against === null || readable.has(wayOf(one)));
}

function keyOf(reading: Reading): string {
  const { indicator, category, place, quantity, show, against, towns, other, from, to, relation, threshold } = reading;
  const whom = towns === "" ? against : towns;
  return [indicator, category, place, quantity, show, whom, other, from, to, relation, threshold].join("\u0000");
}

function readingsOfTest(test: ClaimTest, data: ClaimData): Reading[] {
  const indicator = data.catalogue.indicators.get(test.indicator);
  if (!indicator || isSaid(indicator.id, data)) return [];
  if (test.quantity === "change") return readChanges(test, data, indicator);
  const category = test.category ?? indicator.headline;
  const line = lineFinder(data, { indicator, category, show: "value" })(test.place);
  const years = [...line.values.keys()].sort((a, b) => a - b);
  const period = parsePeriod(test.to);
  const isPart = period !== null && !isWholeYear(period);
  if (test.quantity === "value" && test.against === PEERS_MEDIAN && !isPart) {
    return READ_AGAINST.flatMap((against) => valuesAgainst(test, data, { indicator, against, years }));
  }
  const periods = isPart ? [test.to] : years.map((year) => line.observations.get(year)?.period ?? String(year));
  return periods.map((to) => fixed(checkTest({ ...test, to }, data)));
}

/** A number or a rank of one period is read as the test reads it. */
function fixed(outcome: TestOutcome): Reading {
  const { test, category, value, counted, holds, reason, acrossBreak, to } = outcome;
  return {
    ...basis(test, category),
    show: "value",
    against: test.against === PEERS_MEDIAN ? "centre" : null,
    count: test.against === PEERS_MEDIAN ? (outcome.other?.count ?? 0) : 0,
    towns: "",
    from: "",
    to: to?.period ?? test.to,
    value,
    counted,
    holds,
    reason,
    acrossBreak,
    flags: to?.flag ? [to.flag] : [],
  };
}

function basis(test: ClaimTest, category: string) {
  const { id, indicator, place, quantity, against, relation, threshold } = test;
  const other = against === PEERS_MEDIAN ? null : against;
  return { test: id, indicator, category, place, quantity, other, relation, threshold, itself: test.itself ?? null };
}

function readChanges(test: ClaimTest, data: ClaimData, indicator: Indicator): Reading[] {
  const category = test.category ?? indicator.headline;
  const alone = test.against === null;
  const sets = test.against === null || test.against === PEERS_MEDIAN ? READ_AGAINST : [];
  const compared: readonly PeerSet[] = comparesPlaces(indicator) ? sets : [];
  const againsts = [...(alone || compared.length === 0 ? [null] : []), ...compared];
  return showsOf(test, data, indicator).flatMap((show) =>
    againsts.flatMap((against) => readWindows(test, data, { category, show, against })),
  );
}

/** A count is read per inhabitant too, where inhabitants are at hand. */
function showsOf({ place }: ClaimTest, data: ClaimData, indicator: Indicator): ("value" | "rate")[] {
  const counted = indicator.aggregation === "sum" && findPopulation(data, indicator)(place).size > 1;
  return counted ? ["value", "rate"] : ["value"];
}

interface Way {
  readonly category: string;
  readonly show: "value" | "rate";
  readonly against: PeerSet | null;
}

function readWindows(test: ClaimTest, data: ClaimData, way: Way): Reading[] {
  const { place, indicator } = test;
  const shared = basis(test, way.category);
  const windows = deriveWindows(data, { ...way, indicator, place, other: shared.other });
  const compares = shared.other !== null || way.against !== null;
  const flagsOf = flagFinder(data, { indicator, category: way.category, place });
  const own = compares && test.itself ? deriveWindows(data, { ...way, indicator, place, against: null }) : windows;
  const { periods, values, gaps } = windows;
  const reads = (i: number): boolean =>
    stands(values[i]!, test.relation, test.threshold) &&
    (test.itself === undefined || stands(own.values[i]!, test.itself === "fell" ? "below" : "above", 0));
  const readings = periods.flatMap((from, row) =>
    periods.slice(row + 1).map((to, after): Reading => {
      const i = row * periods.length + row + 1 + after;
      const reason = gaps[i]!;
      return {
        ...shared,
        show: way.show,
        against: way.against,
        count: windows.counts[i]!,
        towns: windows.towns[i]!,
        from: String(from),
        to: String(to),
        value: values[i]!,
        counted: windows.points ? "points" : "percent",
        holds: reason !== null ? "cannot" : reads(i) ? "holds" : "fails",
        reason,
        acrossBreak: windows.acrossBreak[i]!,
        flags: flagsOf([from, to]),
      };
    }),
  );
  const atHand = way.against === null || readings.some(({ holds }) => holds !== "cannot");
  return atHand ? readings : [];
}
