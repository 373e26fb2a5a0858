import {
  differenceInDifferences,
  eventStudy,
  placeboIntervalOfDifference,
} from "../statistics/differenceInDifferences";
import { GAP, group, row, sub, type MathNode } from "../statistics/mathNode";
import type { Panel } from "../statistics/panel";
import { SYMBOLS } from "../statistics/symbols";
import { CONTROL_RECIPES } from "./workedControls";
import { between, equals, writeExample, type ExampleMeans, type WorkedExample } from "./workedExample";
import {
  average,
  column,
  early,
  EXAMPLE_START,
  known,
  late,
  meansOf,
  rowOf,
  yearsAbout,
  type EffectRecipe,
  type Write,
} from "./workedPanel";

const OTHERS = 4;

const less = (a: number, b: number, write: Write): MathNode =>
  row(write(a), "−", b < 0 ? group(write(b)) : write(b));
const DIFFERENCES: Readonly<Record<string, EffectRecipe>> = {
  "difference-in-differences": {
    scene: "effects",
    of: (panel) => differenceInDifferences(panel).effect,
    table: (panel) => {
      const found = meansOf(panel);
      const change = found.late.map((value, i) => value - found.early[i]!);
      return {
        labels: panel.units,
        columns: [column(early, found.early), column(late, found.late), column(row(late, "−", early), change)],
      };
    },
    line: (panel, write) => {
      const found = meansOf(panel);
      const [own = NaN, ...others] = found.late.map((value, i) => value - found.early[i]!);
      return equals("τ", less(own, average(others), write), write(differenceInDifferences(panel).effect));
    },
  },
  "event-study": {
    scene: "effects-years",
    of: (panel) => eventStudy(panel).at(-1)!.effect,
    table: (panel) => {
      const at = yearsAbout(panel, panel.firstTreatedPeriod);
      const study = eventStudy(panel);
      const rows = panel.units.map((_, unit) => rowOf(panel, unit));
      const others = panel.periods.map((_, t) => average(rows.slice(1).map((one) => one[t]!)));
      return {
        labels: at.map((t) => String(panel.periods[t])),
        columns: [
          column(SYMBOLS["treated-t"], at.map((t) => rowOf(panel, 0)[t]!)),
          column(SYMBOLS["donors-t"], at.map((t) => others[t]!)),
          column(sub("τ", "t"), at.map((t) => study[t]!.effect)),
        ],
      };
    },
    line: (panel, write) => {
      const last = eventStudy(panel).at(-1)!;
      return row(equals(sub("τ", String(last.period)), write(last.effect)), ",", GAP, between(last, write));
    },
  },
  "conley-taber": {
    scene: "effects",
    of: (panel) => placeboIntervalOfDifference(panel),
    table: (panel) => {
      const donors = panel.units.slice(1);
      const effects = donors.map((_, i) => differenceInDifferences(withoutTreated(panel, i)).effect);
      const size = row("|", sub("δ", "j"), "|");
      return { labels: donors, columns: [column(sub("δ", "j"), effects), column(size, effects.map(Math.abs))] };
    },
    line: (panel, write) => {
      const found = placeboIntervalOfDifference(panel);
      const { effect } = differenceInDifferences(panel);
      const reached = equals(row("1", "−", "α"), write(found.level));
      return row(known(effect, write), ",", GAP, between(found, write), ",", GAP, reached);
    },
  },
};

/** The donors alone, the one at that place among them as if treated. */
function withoutTreated(panel: Panel, donor: number): Panel {
  const { periods, units, outcomes } = panel;
  return { ...panel, units: units.slice(1), outcomes: outcomes.slice(periods.length), treated: donor };
}

const RECIPES = { ...DIFFERENCES, ...CONTROL_RECIPES };

/** Child poverty in the centre cities, as if something had begun in one; null for a method that is none of these. */
export function workEffects(id: string, means: ExampleMeans): WorkedExample | null {
  const recipe: EffectRecipe | undefined = RECIPES[id];
  if (!recipe) return null;
  const { places, years, values, sources } = means.data.cities;
  const panelOf = (count: number): Panel => ({
    units: places.slice(0, count).map(means.text),
    periods: years,
    outcomes: Float64Array.from(values.slice(0, count).flat()),
    treated: 0,
    firstTreatedPeriod: EXAMPLE_START,
  });
  const [few, all] = [panelOf(1 + OTHERS), panelOf(places.length)];
  const write = (value: number) => means.number(value, 2);
  return writeExample(means, {
    scene: recipe.scene,
    values: {
      place: means.text(places[0]!),
      units: places.length,
      from: years[0]!,
      year: years.at(-1)!,
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
