import { describe, expect, it } from "vitest";
import {
  at,
  categories,
  indicators,
  isGap,
  keyOf,
  municipalitiesOn,
  numberOf,
  observations,
  observationsOf,
  places,
  type Row,
} from "./readPackage";

const GROUP = ["place", "district", "period", "indicator"];
const unitOf = new Map(indicators.map((row) => [at(row, "id"), at(row, "unit")]));
const roleOf = new Map(categories.map((row) => [keyOf(row, ["indicator", "category"]), at(row, "role")]));
const role = (row: Row) => roleOf.get(keyOf(row, ["indicator", "category"]));
const numeric = observations.filter((row) => !isGap(row));

const COUNTS = new Set([
  "persons",
  "persons-per-year",
  "offences",
  "reports",
  "police-reports",
  "fines",
  "nationalities",
  "bins",
  "registrations",
]);
/** Differences between two years, and the balance of comings and goings, may be negative. */
const SIGNED = new Set(["recorded_crime_change_count", "foreigners_net_migration"]);

function grouped(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, GROUP);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + numberOf(row), 0);

describe("values", () => {
  it("of shares lie between 0 and 100", () => {
    const shares = numeric.filter((row) => /^percent-(?!change)/.test(at(row, "unit")));
    expect(shares.length).toBeGreaterThan(20_000);
    expect(shares.filter((row) => numberOf(row) < 0 || numberOf(row) > 100)).toEqual([]);
  });

  it("of counts are whole and not negative", () => {
    const counts = numeric.filter((row) => COUNTS.has(at(row, "unit")) && !SIGNED.has(at(row, "indicator")));
    expect(counts.length).toBeGreaterThan(30_000);
    expect(counts.filter((row) => !Number.isInteger(numberOf(row)) || numberOf(row) < 0)).toEqual([]);
  });

  it("of rates are above zero and below the whole", () => {
    const rates = numeric.filter((row) => at(row, "unit").startsWith("per-"));
    const most = (unit: string) => Number(/^per-(\d+)/.exec(unit)?.[1]);
    expect(rates.filter((row) => !(numberOf(row) > 0 && numberOf(row) < most(at(row, "unit"))))).toEqual([]);
  });

  it("of populations fit a municipality, district or country", () => {
    const few = places.filter((row) => at(row, "population") !== "" && Number(at(row, "population")) < 70);
    expect(few.map((row) => at(row, "code"))).toEqual([]);
    const drawn = new Set(municipalitiesOn("2024-12-31"));
    expect(drawn.size).toBe(300);
    for (const row of places.filter((one) => drawn.has(at(one, "code")))) {
      expect(Number(at(row, "population")), at(row, "name")).toBeLessThan(600_000);
      expect(at(row, "population_basis"), at(row, "name")).toMatch(/^(published|computed)$/);
    }
  });
});

describe("parts and totals", () => {
  const totals = grouped(numeric.filter((row) => role(row) === "total" || role(row) === "part")).filter(
    (rows) => rows.some((row) => role(row) === "total") && rows.some((row) => role(row) === "part"),
  );

  it("keep parts at or below their totals", () => {
    expect(totals.length).toBe(17 * 12 + 5 * 15 + 1);
    const above = totals.filter(
      (rows) => sumOf(rows.filter((row) => role(row) === "part")) > sumOf(rows.filter((row) => role(row) === "total")),
    );
    expect(above.map((rows) => rows[0])).toEqual([]);
  });

  /** Parts of one indicator, by place and period, against a number that another table publishes. */
  const sums = (indicator: string) =>
    grouped(observationsOf(indicator).filter((row) => role(row) === "part")).map(
      (rows) => [rows[0]!, sumOf(rows)] as const,
    );
  const published = (indicator: string) =>
    new Map(
      observationsOf(indicator).map((row) => [keyOf(row, ["place", "district", "period", "category"]), numberOf(row)]),
    );
  const totalOf = (row: Row) => [at(row, "place"), at(row, "district"), at(row, "period"), "total"].join(" | ");

  it.each([
    ["foreign_nationals_by_group", "foreign_nationals"],
    ["foreign_origin_by_history", "foreign_origin"],
    ["population_by_migration_background", "population"],
    ["population_by_nationality_basel", "population"],
  ])("%s adds up to %s", (parts, whole) => {
    const wholes = published(whole);
    const found = sums(parts);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([row, sum]) => wholes.get(totalOf(row)) !== sum).map(([row]) => row)).toEqual([]);
  });

  it("the two totals of groups are the sums of their own groups", () => {
    const groups = grouped(observationsOf("foreign_nationals_by_group"));
    const members = {
      "eu-total": ["eu13", "south-eu14", "west-north-eu14"],
      "non-eu-total": ["turkey-maghreb", "europe-non-eu", "other-countries"],
    };
    for (const rows of groups) {
      for (const [total, parts] of Object.entries(members)) {
        const sum = sumOf(rows.filter((row) => parts.includes(at(row, "category"))));
        expect(sumOf(rows.filter((row) => at(row, "category") === total)), keyOf(rows[0]!, GROUP)).toBe(sum);
      }
    }
  });

  it("New York: seven felonies make the total, boroughs and not precincts have them", () => {
    const full = totals.filter((rows) => at(rows[0]!, "indicator") === "recorded_offences_newyork");
    expect(full.length).toBe(5 * 15);
    for (const rows of full) {
      expect(rows.length).toBe(8);
      expect(sumOf(rows.filter((row) => role(row) === "part"))).toBe(
        sumOf(rows.filter((row) => role(row) === "total")),
      );
    }
  });

  it("Basel: the canton is the sum of its 21 districts and no district itself", () => {
    const rows = observationsOf("population").filter((row) => at(row, "place") === "CHBSL");
    for (const canton of rows.filter((row) => at(row, "district") === "")) {
      const districts = rows.filter((row) => at(row, "district") !== "" && at(row, "period") === at(canton, "period"));
      expect(districts.length).toBe(21);
      expect(sumOf(districts)).toBe(numberOf(canton));
    }
  });
});

describe("survey answers", () => {
  const survey = indicators.filter(
    (row) => at(row, "unit") === "percent-respondents" && at(row, "headline") !== "total",
  );
  const full = (rows: readonly Row[]) => (rows.some((row) => ["yes", "no"].includes(at(row, "category"))) ? 2 : 3);

  it("of one item add up to 100, within rounding", () => {
    const groups = survey.flatMap((row) => grouped(observationsOf(at(row, "id")).filter((one) => !isGap(one))));
    const whole = groups.filter((rows) => rows.length === full(rows));
    expect(whole.length).toBeGreaterThan(1_000);
    expect(whole.filter((rows) => Math.abs(sumOf(rows) - 100) > 2).map((rows) => rows[0])).toEqual([]);
  });

  it("are whole sets until 2020 and the agreeing answer alone in 2006 and 2023", () => {
    for (const row of survey) {
      for (const rows of grouped(observationsOf(at(row, "id")))) {
        const alone = ["2006", "2023"].includes(at(rows[0]!, "period"));
        expect(rows.length, keyOf(rows[0]!, GROUP)).toBe(alone ? 1 : full(rows));
      }
    }
  });
});

describe("computed figures", () => {
  const value = (indicator: string) =>
    new Map(
      observationsOf(indicator).map((row) => [keyOf(row, ["place", "district", "period", "category"]), numberOf(row)]),
    );

  it.each([
    ["recorded_offences_per_1000_berlin", "recorded_offences_berlin", "all-offences"],
    ["recorded_offences_per_1000_london", "recorded_offences_london", "all-offences"],
  ])("%s is cases by inhabitants", (rate, count, category) => {
    const cases = value(count);
    const inhabitants = value("population");
    for (const row of observationsOf(rate)) {
      const where = [at(row, "place"), at(row, "district"), at(row, "period")];
      const expected =
        (1000 * cases.get([...where, category].join(" | "))!) / inhabitants.get([...where, "total"].join(" | "))!;
      expect(numberOf(row), where.join(" ")).toBeCloseTo(expected, 3);
      expect(at(row, "flag")).toBe("computed");
    }
  });

  it.each([
    ["foreign_nationals_share", "foreign_nationals", "total"],
    ["foreign_origin_share", "foreign_origin", "total"],
    ["foreign_nationals_share_berlin", "population_by_migration_background", "foreign-nationals"],
  ])("%s is %s by population, where both stand here", (share, count, category) => {
    const persons = value(count);
    const inhabitants = value("population");
    const checked = observationsOf(share).filter((row) => {
      const where = [at(row, "place"), at(row, "district"), at(row, "period")];
      const all = inhabitants.get([...where, "total"].join(" | "));
      if (all === undefined) return false;
      expect(numberOf(row), where.join(" ")).toBeCloseTo(
        (100 * persons.get([...where, category].join(" | "))!) / all,
        2,
      );
      return true;
    });
    expect(checked.length).toBeGreaterThanOrEqual(120);
  });

  it("populations backed out of a share stay near the published ones", () => {
    const persons = value("foreign_origin");
    const shares = value("foreign_origin_share");
    const backedOut = places.filter((row) => at(row, "population_basis") === "computed");
    expect(backedOut.length).toBeGreaterThan(280);
    for (const row of backedOut) {
      const key = `${at(row, "code")} |  | 2022 | total`;
      const expected = persons.get(key)! / (shares.get(key)! / 100);
      expect(Math.abs(Number(at(row, "population")) - expected), at(row, "name")).toBeLessThanOrEqual(5.01);
    }
  });
});

it("every unit is the one of its indicator and known to the page", () => {
  expect(new Set(observations.map((row) => at(row, "unit")))).toEqual(new Set(unitOf.values()));
});
