import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/base/period";
import { describePeriods, findPeriod, findPeriods, readPeriod } from "../../src/ingest/periods";

/** The cells of a column under the column's own format. */
function readColumn(cells: string[]): (string | null)[] {
  const { format } = describePeriods(cells);
  return cells.map((cell) => readPeriod(cell, format));
}

describe("one cell", () => {
  it.each([
    ["2015", "2015"],
    [" 2015 ", "2015"],
    ["2015.0", "2015"],
    ["1869", "1869"],
    ["2015-01", "2015-01"],
    ["2015/01", "2015-01"],
    ["2015.01", "2015-01"],
    ["2015-1", "2015-01"],
    ["201501", "2015-01"],
    ["201512", "2015-12"],
    ["01/2015", "2015-01"],
    ["1.2015", "2015-01"],
    ["2015M01", "2015-01"],
    ["2015 M1", "2015-01"],
    ["M01 2015", "2015-01"],
    ["20150131", "2015-01-31"],
    ["18691231", "1869-12-31"],
    ["2015-01-31", "2015-01-31"],
    ["2015/1/31", "2015-01-31"],
    ["2014.1/4", "2014-Q1"],
    ["2015. 4/4", "2015-Q4"],
    ["31_12_2022", "2022-12-31"],
    ["平成27年", "2015"],
    ["令和元年度", "2019"],
    ["104年", "2015"],
    ["2015/16", "2015/2016"],
    ["2015-16", "2015/2016"],
    ["1999-00", "1999/2000"],
    ["2015/2016", "2015/2016"],
    ["2015–2016", "2015/2016"],
    ["2013 / 2014", "2013/2014"],
    ["2017-2021", "2017/2021"],
    ["2017 bis 2021", "2017/2021"],
    ["2017-21", "2017/2021"],
    ["201516", "2015/2016"],
    ["2015Q1", "2015-Q1"],
    ["2015-Q1", "2015-Q1"],
    ["Q1 2015", "2015-Q1"],
    ["Q1/2015", "2015-Q1"],
    ["Q1-15", "2015-Q1"],
    ["1. Quartal 2015", "2015-Q1"],
    ["2015, 1. Quartal", "2015-Q1"],
    ["T1 2015", "2015-Q1"],
    ["1er trimestre 2015", "2015-Q1"],
    ["2º trimestre de 2015", "2015-Q2"],
    ["3e kwartaal 2015", "2015-Q3"],
    ["2008K1", "2008-Q1"],
    ["2015H1", "2015-H1"],
    ["H1 2015", "2015-H1"],
    ["S2 2015", "2015-H2"],
    ["1. Halbjahr 2015", "2015-H1"],
    ["2e semestre 2015", "2015-H2"],
    ["2015-W05", "2015-W05"],
    ["KW 5 2015", "2015-W05"],
    ["2015 week 5", "2015-W05"],
    ["31.12.2015", "2015-12-31"],
    ["31/12/2015", "2015-12-31"],
    ["31-12-2015", "2015-12-31"],
    ["1.1.2015", "2015-01-01"],
    ["31.12.15", "2015-12-31"],
    ["2023-01-01T00:30:00+02:00", "2023-01-01"],
    ["2023-01-01T23:30:00Z", "2023-01-01"],
    ["2023-01-01 00:00:00", "2023-01-01"],
    ["2023-01-01 00:00:00.000", "2023-01-01"],
    ["31.12.2015 23:59", "2015-12-31"],
    ["12/31/2015 11:59:00 PM", "2015-12-31"],
    ["Jan 2018", "2018-01"],
    ["Jan-18", "2018-01"],
    ["2018 Jan", "2018-01"],
    ["januari 2018", "2018-01"],
    ["März 2014", "2014-03"],
    ["Dez 2013", "2013-12"],
    ["Dez. 2013", "2013-12"],
    ["enero de 2015", "2015-01"],
    ["février 2015", "2015-02"],
    ["AOÛT 2015", "2015-08"],
    ["gennaio 2015", "2015-01"],
    ["março 2015", "2015-03"],
    ["październik 2015", "2015-10"],
    ["maí 2015", "2015-05"],
    ["1 januari 2015", "2015-01-01"],
    ["1. Januar 2015", "2015-01-01"],
    ["January 31, 2015", "2015-01-31"],
    ["01-Jan-2015", "2015-01-01"],
    ["01JAN2015", "2015-01-01"],
    ["2019 Jan-mar", "2019-01/2019-03"],
    ["jan/mar 2019", "2019-01/2019-03"],
    ["FY2015", "2015"],
    ["FY 2015/16", "2015/2016"],
    ["year 2015", "2015"],
    ["Jahr 2015", "2015"],
    ["2015 *", "2015"],
    ["2015 b", "2015"],
    ["2015p", "2015"],
    ["2015 (p)", "2015"],
    ["2015 (1)", "2015"],
    ["2015¹", "2015"],
    ["2015年", "2015"],
    ["2015년 3월", "2015-03"],
    ["2015年3月1日", "2015-03-01"],
  ])("reads %s as %s", (text, period) => {
    expect(readColumn([text])).toEqual([period]);
    expect(parsePeriod(period)?.text).toBe(period);
  });

  it.each([
    ["18-39", "ages"],
    ["0-17", "ages"],
    ["65+", "ages"],
    ["1234", "no plausible year"],
    ["2150", "beyond the next century"],
    ["2800", "a postcode"],
    ["201513", "a thirteenth month"],
    ["20150230", "a day that does not exist"],
    ["2015-00", "month zero"],
    ["2015-16-17", "month sixteen"],
    ["2015Q5", "a fifth quarter"],
    ["2016-2015", "backwards"],
    ["2015H3", "a third half"],
    ["31.04.2015", "a day that does not exist"],
    ["Mechelen", "a name"],
    ["Mars", "a planet, or a month without its year"],
    ["place 2015", "a name with a year"],
    ["12,5", "a number"],
    ["011001", "a code"],
    ["", "nothing"],
    ["constructor", "a name of every object"],
  ])("does not read %s (%s)", (text) =>
    expect(readPeriod(text, { part: "whole", order: "dmy", ambiguous: false })).toBeNull(),
  );

  it("never throws and gives nothing but periods", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{1,8}([-/. qkmwtQ][0-9a-z]{1,4}){0,3}$/),
      fc
        .constantFrom("jan", "Q", "2015", "W", "1.", "quartal", "年")
        .chain((a) => fc.string({ maxLength: 8 }).map((b) => a + b)),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (cells) => {
        const { filled, periods, examples, format } = describePeriods(cells);
        const read = cells.map((cell) => readPeriod(cell, format)).filter((period) => period !== null);
        expect(read).toHaveLength(periods);
        expect(periods).toBeLessThanOrEqual(filled);
        expect(examples.length === 0).toBe(periods === filled);
        const wrong = read.filter((period) => format.part === "whole" && parsePeriod(period) === null);
        expect(wrong).toEqual([]);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

describe("what only the column decides", () => {
  it.each([
    ["day first, since 13 is no month", ["01/02/2023", "13/02/2023"], "dmy", false, ["2023-02-01", "2023-02-13"]],
    ["month first, since 13 is no month", ["01/02/2023", "02/13/2023"], "mdy", false, ["2023-01-02", "2023-02-13"]],
    ["points are day first", ["01.02.2023", "02.03.2023"], "dmy", false, ["2023-02-01", "2023-03-02"]],
    ["nothing tells", ["01/02/2023", "03/02/2023"], "dmy", true, ["2023-02-01", "2023-02-03"]],
    ["both at once cannot be", ["13/02/2023", "02/13/2023"], "dmy", true, ["2023-02-13", null]],
    [
      "the first of each month, month first",
      ["1/1/2023", "2/1/2023", "3/1/2023", "4/1/2023", "5/1/2023", "6/1/2023"],
      "mdy",
      false,
      ["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01", "2023-05-01", "2023-06-01"],
    ],
    ["always 12/1: asked", ["12/1/1999", "12/1/2000"], "mdy", true, ["1999-12-01", "2000-12-01"]],
  ])("%s", (_, cells, order, ambiguous, periods) => {
    expect(describePeriods(cells).format).toMatchObject({ order, ambiguous });
    expect(readColumn(cells)).toEqual(periods);
  });

  it.each([
    ["school years beside 1999-00", ["1999-00", "2003-04"], false, ["1999/2000", "2003/2004"]],
    ["school years beside 2012-13", ["2012-13", "2011-12"], false, ["2012/2013", "2011/2012"]],
    ["months beside 2010-05", ["2010-04", "2010-11", "2010-05"], false, ["2010-04", "2010-11", "2010-05"]],
    ["asked when all run on", ["2003-04", "2004-05"], true, ["2003/2004", "2004/2005"]],
    ["a single one is April, and asked", ["2003-04"], true, ["2003-04"]],
  ])("tells %s", (_, cells, ambiguous, periods) => {
    expect(describePeriods(cells).format.ambiguous).toBe(ambiguous);
    expect(readColumn(cells)).toEqual(periods);
  });

  it.each([
    ["names of months", ["Janúar", "Febrúar", "desember"], "month", false, ["01", "02", "12"]],
    ["numbers of months", ["1", "2", "12"], "month", true, ["01", "02", "12"]],
    ["quarters", ["Q1", "Q4"], "quarter", false, ["Q1", "Q4"]],
    ["quarters in words", ["1. Quartal", "2. Quartal"], "quarter", false, ["Q1", "Q2"]],
    ["numbers of quarters", ["1", "2", "3", "4"], "quarter", true, ["Q1", "Q2", "Q3", "Q4"]],
  ] as const)("reads parts of a year whose year stands elsewhere: %s", (_, cells, part, ambiguous, periods) => {
    expect(describePeriods(cells).format).toMatchObject({ part, ambiguous });
    expect(readColumn([...cells])).toEqual(periods);
  });

  it("asks about two digits, and knows the century", () => {
    expect(describePeriods(["98", "03"]).format.ambiguous).toBe(true);
    expect(readColumn(["98", "03"])).toEqual(["1998", "2003"]);
  });

  it("asks about days as spreadsheets count them", () => {
    expect(describePeriods(["42005", "42370"]).format.ambiguous).toBe(true);
    expect(readColumn(["42005", "42370"])).toEqual(["2015-01-01", "2016-01-01"]);
  });

  it("takes the year of a period where the format asks for the year alone", () =>
    expect(readPeriod("2015-03", { part: "year", order: null, ambiguous: false })).toBe("2015"));

  it("counts every cell, with examples of what is no period", () =>
    expect(describePeriods(["2015", "2015", "2017-2021", "", "total", "18-39"])).toMatchObject({
      filled: 5,
      periods: 3,
      examples: ["total", "18-39"],
    }));
});

describe("periods inside names", () => {
  it.each([
    ["2015", "2015", ""],
    ["pop2015", "2015", "pop"],
    ["2015_total", "2015", "total"],
    ["Dez 2013", "2013-12", ""],
    ["2013/2014", "2013/2014", ""],
    ["BEV 31.12.2013", "2013-12-31", "BEV"],
    ["Bevölkerung am 31.12.2013", "2013-12-31", "Bevölkerung"],
    ["Arbeitslose (Dez 2013)", "2013-12", "Arbeitslose"],
    ["Schüler 2013/14 in %", "2013/2014", "Schüler in %"],
    ["Inwoners op 1 januari 2015", "2015-01-01", "Inwoners"],
    ["inwoners_2015-01-01", "2015-01-01", "inwoners"],
    ["Crimes Q1 2015", "2015-Q1", "Crimes"],
    ["EWRMIGRA201512H_Matrix.csv", "2015-12", "EWRMIGRA H_Matrix.csv"],
    ["seoul_crime_rate_20231231.csv", "2023-12-31", "seoul_crime_rate csv"],
    ["berlin-lor-crime-atlas-2016-00-frequency-numbers.csv", "2016", "berlin-lor-crime-atlas 00-frequency-numbers.csv"],
    ["Daten_fuer_die_Stadtteilprofile_2014.csv", "2014", "Daten_fuer_die_Stadtteilprofile csv"],
    ["Kriminalität 2010 bis 2014", "2010/2014", "Kriminalität"],
  ])("finds %s", (name, period, rest) => expect(findPeriod(name)).toEqual({ period, rest }));

  it.each([
    ["precinct", "no digits"],
    ["x 1234", "no plausible year"],
    ["HK_EU15", "two digits alone"],
    ["age 18-39", "ages"],
    ["65+", "ages"],
    ["B19013", "a code"],
    ["change 2012 against 2013", "two years that contradict"],
    ["built 1919-1945", "a class of years"],
    ["report_2016_on_2015.csv", "two years that contradict"],
    ["E09000001", "a code"],
  ])("finds none in %s (%s)", (name) => expect(findPeriod(name)).toBeNull());

  const periodsOf = (names: string[]) => findPeriods(names).map((found) => found?.period ?? null);

  it("reads two digits that run on over a turn of the century", () => {
    const names = [
      "precinct",
      "assaults98",
      "assaults99",
      "assaults00",
      "assaults01",
      "stop_03",
      "stop_04",
      "stop_05",
      "age_q1",
    ];
    expect(periodsOf(names)).toEqual([null, "1998", "1999", "2000", "2001", "2003", "2004", "2005", null]);
    expect(findPeriods(names)[5]).toEqual({ period: "2003", rest: "stop" });
  });

  it.each([
    ["groups of countries", ["HK_EU15", "HK_EU28", "HK_Polen"]],
    ["ages in fives", ["age05", "age10", "age15", "age20", "age25", "age80", "age85"]],
    ["districts", ["wijk 12", "wijk 3"]],
    ["a single one", ["crime07"]],
  ])("takes no years from %s", (_, names) => expect(periodsOf(names)).toEqual(names.map(() => null)));

  it("reads months across, and not April for a school year beside its like", () => {
    expect(periodsOf(["201004", "201005", "201104"])).toEqual(["2010-04", "2010-05", "2011-04"]);
    expect(periodsOf(["Borough", "1999-00", "2003-04"])).toEqual([null, "1999/2000", "2003/2004"]);
  });

  it("reads bare two-digit years across", () =>
    expect(periodsOf(["98", "99", "00", "01"])).toEqual(["1998", "1999", "2000", "2001"]));

  it("never throws, and gives nothing but periods", () => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^[a-zäÅ_ ]{0,6}[0-9]{0,8}[-/._ ]?[0-9]{0,4}[a-z)]{0,3}$/));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const found = findPeriods(names);
        expect(found).toHaveLength(names.length);
        expect(found.filter((one) => one !== null && parsePeriod(one.period) === null)).toEqual([]);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});

describe("numbered names", () => {
  it("are no years, although some of their numbers could be", () => {
    const names = Array.from({ length: 20 }, (_, i) => `q${i + 1}`);
    expect(findPeriods(names)).toEqual(names.map(() => null));
  });
});
