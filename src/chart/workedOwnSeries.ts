import { interruptedTimeSeries, LEAST_AFTER, LEAST_BEFORE } from "../statistics/interruptedTimeSeries";
import { GAP, row, sub, type MathNode } from "../statistics/mathNode";
import { usualLags } from "../statistics/neweyWest";
import { EXAMPLE_START, type Write } from "./workedPanel";
import {
  between,
  equals,
  writeExample,
  type ExampleColumn,
  type ExampleMeans,
  type WorkedExample,
} from "./workedExample";

interface Series {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

interface Table {
  readonly labels: readonly string[];
  readonly columns: readonly ExampleColumn[];
}

interface Recipe {
  readonly of: (series: Series) => number;
  readonly table: (series: Series) => Table;
  readonly line: (series: Series, write: Write) => MathNode;
}

const fit = ({ years, values }: Series, lags?: number) =>
  interruptedTimeSeries(years, values, EXAMPLE_START, lags === undefined ? {} : { lags });
const LAGS = [0, 1, 2, 3];
const line: MathNode = ["mover", "y", "^"];
const error: MathNode = row("se", "(", "c", ")");

const RECIPES: Readonly<Record<string, Recipe>> = {
  "interrupted-time-series": {
    of: (series) => fit(series).effect.estimate,
    table: (series) => {
      const { path, gap } = fit(series);
      return {
        labels: series.years.map(String),
        columns: [
          { head: sub("y", "t"), values: series.values, decimals: 2 },
          { head: sub(line, "t"), values: [...path], decimals: 2 },
          { head: row(sub("y", "t"), "−", sub(line, "t")), values: [...gap], decimals: 2 },
        ],
      };
    },
    line: (series, write) => {
      const { level, slope, effect } = fit(series);
      const bend = row(equals("c", write(level.estimate)), ",", GAP, equals("d", write(slope.estimate)));
      return row(bend, ",", GAP, equals("τ", write(effect.estimate)), ",", GAP, between(effect, write));
    },
  },
  "newey-west": {
    of: (series) => fit(series).level.standardError,
    table: (series) => ({
      labels: LAGS.map((lags) => `L = ${lags}`),
      columns: [{ head: error, values: LAGS.map((lags) => fit(series, lags).level.standardError), decimals: 3 }],
    }),
    line: (series, write) => {
      const lags = usualLags(series.years.length);
      return row(equals("L", String(lags)), ",", GAP, equals(error, write(fit(series).level.standardError)));
    },
  },
};

/** Child poverty in one city, as if something had begun there; null for a method that is none of these. */
export function workOwnSeries(id: string, means: ExampleMeans): WorkedExample | null {
  const recipe = RECIPES[id];
  if (!recipe) return null;
  const { places, years, values, sources } = means.data.cities;
  const all: Series = { years, values: values[0]! };
  const start = years.indexOf(EXAMPLE_START);
  const cut = <One>(ones: readonly One[]) => ones.slice(start - LEAST_BEFORE, start + LEAST_AFTER);
  const few: Series = { years: cut(all.years), values: cut(all.values) };
  const write = (value: number) => means.number(value, 2);
  return writeExample(means, {
    scene: "own-series",
    values: {
      place: means.text(places[0]!),
      from: years[0]!,
      year: years.at(-1)!,
      years: years.length,
      first: few.years[0]!,
      last: few.years.at(-1)!,
      start: EXAMPLE_START,
    },
    ...recipe.table(few),
    lines: [
      { of: "few", math: recipe.line(few, write) },
      { of: "all", math: recipe.line(all, write) },
    ],
    few: recipe.of(few),
    all: recipe.of(all),
    sources,
  });
}
