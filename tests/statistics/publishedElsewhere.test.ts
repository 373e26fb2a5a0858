import { describe, expect, it } from "vitest";
import { giniSimpson, hillNumber, richness, shannon } from "../../src/statistics/diversity";
import { coefficientOfVariation, gini, meanLogDeviation, theil } from "../../src/statistics/inequality";
import { poissonInterval, wilsonInterval } from "../../src/statistics/rates";
import {
  dissimilarity,
  informationIndexH,
  localSegregation,
  multigroupDissimilarity,
  mutualInformationM,
} from "../../src/statistics/segregation";
import { loess, mannKendall, theilSen } from "../../src/statistics/trend";
import { expectClose } from "./close";
import { readSchools, whereShared } from "./publishedMixing";
import { readColumns } from "./publishedTrends";

/** Cases printed by manuals and test suites that are not in the shared folder's list. */
const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);
const addUp = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);

describe("diversity", () => {
  // R vegan, diversity(x, index) as printed in a port of it; the last two are an empty and a missing group
  it("of vegan: shannon, simpson, invsimpson", () => {
    const x = [486, 123, 2, 3, 1, 1, 2, 2, 20, 2, 2, 189, 3, 4, 2, 2, 3, 3, 6, 2, 2, 3, 0, NaN];
    expectClose(shannon(x), 1.320956, 5e-7);
    expectClose(giniSimpson(x), 0.6138655, 5e-8);
    expectClose(hillNumber(x, 2), 2.589771, 5e-7);
  });

  // R iNEXT, data(spider) and the column "Observed" of its vignette
  it.each([
    ["Girdled", [46, 22, 17, 15, 15, 9, 8, 6, 6, 4, ...times(4, 2), ...times(12, 1)], 26, 12.06, 7.84],
    [
      "Logged",
      [88, 22, 16, 15, 13, 10, 8, 8, 7, 7, 7, 5, 4, 4, 4, ...times(4, 3), ...times(4, 2), ...times(14, 1)],
      37,
      14.421,
      6.761,
    ],
  ])("of iNEXT: Hill numbers of the spiders, %s", (_, counts, groups, ofShannon, ofSimpson) => {
    expect(hillNumber(counts, 0)).toBe(groups);
    expectClose(hillNumber(counts, 1), ofShannon, 5.1e-4);
    expectClose(hillNumber(counts, 2), ofSimpson, 5.1e-4);
  });

  // scikit-bio, skbio/diversity/alpha/tests/test_base.py
  it("of scikit-bio: sobs, simpson, enspie, pielou_e, heip_e", () => {
    expect([richness([4, 3, 4, 0, 1, 0, 2]), richness([0, 0, 0])]).toEqual([5, 0]);
    expectClose(giniSimpson([1, 0, 2, 5, 2]), 0.66, 1e-12);
    expect(giniSimpson([5])).toBe(0);
    expectClose(hillNumber([13, 13, 13, 13], 2), 4, 1e-12);
    expectClose(shannon([1, 1, 196, 1, 1]) / Math.log(5), 0.078, 5e-4);
    expectClose((hillNumber([500, 299, 200, 1], 1) - 1) / 3, 0.61, 5e-3);
  });

  // R segregation, reference/entropy; PySAL inequality, _indices.py: shannon_se, fractionalization_gs
  it("of R segregation and PySAL: entropy, Gini-Simpson", () => {
    expectClose(shannon([25, 75]), 0.5623351, 5e-8);
    expectClose(shannon([24, 19, 22]), 1.094070862104929, 1e-12);
    expectClose(giniSimpson([0, 3, 9]), 0.375, 1e-12);
  });
});

describe("segregation", () => {
  // counts[unit][group] in the docstrings of PySAL inequality, _indices.py
  const units = [[6, 1, 4], [4, 8, 4], [6, 3, 5], [8, 7, 9]];
  const totals = units.map(addUp);

  it.each([0.182927, 0.24714, 0.097252].map((printed, group) => [group, printed]))(
    "of PySAL inequality: group %i against the rest, segregation_gsg",
    (group, printed) => {
      const members = units.map((unit) => unit[group]!);
      const rest = totals.map((total, unit) => total - members[unit]!);
      expectClose(dissimilarity(members, rest), printed, 5.1e-7);
      expectClose(multigroupDissimilarity([members, rest]), printed, 5.1e-7);
    },
  );

  it("of PySAL inequality: theil_th, with a group nobody is in", () => {
    expectClose(informationIndexH([[0, 0, 0], [1, 2, 0], [2, 4, 3]]), 0.15106563978903298, 1e-12);
  });

  // R segregation, tests/testthat/test_dissimilarity.R
  it.each([
    [[100, 60, 40, 0], [0, 40, 60, 100], 0.6],
    [[100, 100, 0, 0], [0, 0, 100, 100], 1],
  ])("of R segregation: D of %j and %j", (a, b, printed) => expectClose(dissimilarity(a, b), printed, 1e-12));

  // R segregation, reference/mutual_local and mutual_total_nested (pkgdown)
  it.each(whereShared("of R segregation: schools00 by state, by school as group, and last schools"))("%s", () => {
    const { units: schools, counts } = readSchools();
    const states = [...new Set(schools.map((school) => school[0]!))];
    const inState = (members: Float64Array, state: string) =>
      addUp(members.filter((_, i) => schools[i]!.startsWith(state)));
    const byState = counts.map((members) => states.map((state) => inState(members, state)));
    expectClose(mutualInformationM(byState), 0.0992437, 5e-9);
    expectClose(informationIndexH(byState), 0.09767398, 5e-9);
    expectClose(informationIndexH(schools.map((_, i) => counts.map((members) => members[i]!))), 0.05642991, 5e-9);
    const stateA = counts.map((members) => members.filter((_, i) => schools[i]!.startsWith("A")));
    expectClose(mutualInformationM(stateA), 0.409, 5e-4);
    const local = localSegregation(counts);
    const printed = { A2_1: 0.3585546, C165_1: 0.317493, C165_2: 0.3835477, C165_3: 0.297255, C166_1: 0.3072281 };
    for (const [school, score] of Object.entries(printed)) expectClose(local[schools.indexOf(school)]!, score, 5e-8);
  });

  // PySAL segregation, test_entropy.py prints 0.09459760633014454: its nansum passes over tracts without the group
  it.each(whereShared("of PySAL segregation: Entropy of Sacramento, where two tracts without the group count too"))(
    "%s",
    () => {
      const { HISP, TOT_POP } = readColumns("data/sacramento_tracts.csv");
      const rest = TOT_POP!.map((all, i) => all - HISP![i]!);
      const empty = TOT_POP!.filter((_, i) => HISP![i] === 0 && rest[i]! > 0);
      const share = addUp(HISP!) / addUp(TOT_POP!);
      const entropy = shannon([share, 1 - share]);
      expect(empty).toHaveLength(2);
      expectClose(informationIndexH([HISP!, rest]) - addUp(empty) / addUp(TOT_POP!), 0.09459760633014454, 1e-12);
      expectClose(mutualInformationM([HISP!, rest]), informationIndexH([HISP!, rest]) * entropy, 1e-12);
    },
  );
});

describe("inequality", () => {
  // PySAL, examples/mexico.csv; inequality/tests/test_gini.py and test_theil.py
  const in1940 = [
    10384, 22361, 9573, 3758, 2934, 8578, 8537, 6909, 17816, 12132, 4359, 2181, 4414, 5309, 3408, 3327, 6936, 4836,
    9073, 1892, 3569, 11016, 21965, 4372, 4840, 6399, 2459, 7508, 3605, 5203, 7990, 3734,
  ];
  const in2000 = [
    27782, 29855, 26103, 36163, 8684, 30735, 28460, 21358, 54349, 17379, 15585, 11820, 12348, 21610, 16322, 11838,
    18170, 11478, 38672, 9010, 15685, 26149, 33442, 15866, 15242, 24068, 13360, 23546, 11701, 12191, 17509, 11130,
  ];

  it("of PySAL: Gini and Theil of the states of Mexico", () => {
    expectClose(gini(in1940), 0.35372371173452849, 1e-12);
    expectClose(theil(in1940), 0.20894344, 5e-9);
    expectClose(theil(in2000), 0.10660832, 5e-9);
  });

  // PySAL inequality, _indices.py: gini_gig; R REAT, man/gini.Rd; R ineq, ineq-Ex.Rout.save: Lasym, times n / (n - 1)
  const germany2015 = [
    460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22, 85.61,
    56.81,
  ];
  it.each([
    [[6, 4, 6, 8], 0.125, 1e-12],
    [[1, 8, 3, 7], 0.32894737, 5e-9],
    [[4, 4, 5, 9], 0.18181818, 5e-9],
    [[20, 50, 20, 10], 0.3, 1e-12],
    [germany2015, 0.5009, 5e-5],
    [[...times(9, 50 / 9), 50], 0.4444444 * 0.9, 5e-8],
    [[...times(5, 2), ...times(5, 18)], 0.4444444 * 0.9, 5e-8],
  ])("of PySAL, REAT and ineq: Gini of %j", (values, printed, slack) => expectClose(gini(values), printed, slack));

  // R REAT, man/theil.Rd after Stoermann (2009)
  it("of REAT: its theil is the mean logarithmic deviation", () => {
    expectClose(meanLogDeviation([10, 10, 10, 20, 50]), 0.2326302, 5e-8);
    expect([meanLogDeviation([5, 5]), meanLogDeviation([0, 5]), meanLogDeviation([5])]).toEqual([0, NaN, NaN]);
  });

  // SciPy, scipy.stats.variation
  it("of SciPy: variation", () => expectClose(coefficientOfVariation([1, 2, 3, 4, 5]), 0.47140452079103173, 1e-15));
});

describe("rates", () => {
  // R binom, binom.confint(method = "wilson"), in statsmodels, results_proportion.py
  it.each([
    [18, 20, 0.6989663547715128, 0.972133518786232, 1e-12],
    [4, 20, 0.0806576625797981, 0.4160174322518935, 1e-12],
    [4, 200, 0.00780442641634947, 0.05028708690582643, 1e-12],
    [190, 200, 0.910421851861224, 0.972617354399236, 1e-12],
    [1, 30, 0.00590859, 0.16670391, 5e-9],
    [29, 30, 0.8332961, 0.9940914, 5e-8],
    [0, 30, 0, 0.11351339, 5e-9],
    [30, 30, 0.8864866, 1, 5e-8],
  ])("of binom and statsmodels: Wilson of %i in %i", (successes, n, low, high, slack) => {
    const { lower, upper } = wilsonInterval(successes, n);
    expectClose(lower, low, slack);
    expectClose(upper, high, slack);
  });

  // R epitools, man/pois.conf.int; SciPy 1.17, chi2.ppf(tail, 2 count) / 2 and chi2.ppf(1 - tail, 2 count + 2) / 2
  it.each([
    [0, 0, 3.688879454113936],
    [2.5, 0.41560580674333125, 8.006382137314663],
    [10_000, 9804.952467260184, 10197.951624661473],
    [1_000_000, 998040.9833402939, 1001961.9119454322],
    [1e9, 999938021.4439279, 1000061981.4504089],
  ])("of epitools and SciPy: exact limits at %f events", (count, low, high) => {
    const { lower, upper } = poissonInterval(count);
    expectClose(lower, low, 1e-13 * low);
    expectClose(upper, high, 1e-13 * high);
  });
});

describe("trend", () => {
  // pyMannKendall, tests: original_test of 360 equal values, and of a series that always rises
  it("of pyMannKendall: no trend, and nothing but trend", () => {
    expect(mannKendall(times(360, 7))).toEqual({ s: 0, z: 0, p: 1 });
    const { s, p } = mannKendall(times(360, 0).map((_, i) => i));
    expect(s).toBe(64620);
    expectClose(p, 0, 1e-12);
  });

  // SciPy, scipy/stats/tests: test_theilslopes, and of mstats with a masked number and with equal x
  it.each([
    [[0, 1, 2], [0, 1, 1], 0.5, 0.5],
    [[0, 1, 2, 3], [0, 1, NaN, 1], 1 / 3, 2 / 3],
    [[0, 1, 0], [0, 0, 0], 0, 0],
    [[0, 0], [0, 1], NaN, NaN],
  ])("of SciPy: theilslopes at %j of %j", (x, y, slope, intercept) => {
    const found = theilSen(x, y);
    expectClose(found.slope, slope, 1e-12);
    expectClose(found.intercept, intercept, 1e-12);
  });

  // R, lowess(cars) as printed by R: many points share an x
  it("of R: lowess of the stopping distances of cars", () => {
    const speeds = "4x2 7x2 8 9 10x3 11x2 12x4 13x4 14x4 15x3 16x2 17x3 18x4 19x3 20x5 22 23 24x4 25"
      .split(" ")
      .flatMap((one) => times(Number(one.split("x")[1] ?? 1), Number(one.split("x")[0])));
    const distances = [
      2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32,
      40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
    ];
    const printed = new Map([
      [4, 4.965459], [7, 13.124495], [8, 15.858633], [9, 18.579691], [10, 21.280313], [11, 24.129277], [12, 27.119549],
      [13, 30.027276], [14, 32.962506], [15, 36.757728], [16, 40.435075], [17, 43.463492], [18, 46.885479],
      [19, 50.793152], [20, 56.491224], [22, 67.585824], [23, 73.079695], [24, 78.643164], [25, 84.328698],
    ]);
    const found = loess(speeds, distances);
    expect(found).toHaveLength(50);
    for (const [i, speed] of speeds.entries()) expectClose(found[i]!, printed.get(speed)!, 5.1e-7);
  });

  // statsmodels, results/test_lowess_flat.csv
  it("of statsmodels: lowess of nothing but zeros", () => {
    const zeros = times(20, 0);
    expect(loess(zeros.map((_, i) => i), zeros, 2 / 3)).toEqual(zeros);
  });
});
