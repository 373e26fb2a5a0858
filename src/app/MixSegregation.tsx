import { useMemo } from "react";
import { buildIndexModel, type IndexSeries } from "../chart/buildIndexModel";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import type { KeyedTask } from "../series/chanceStore";
import { personsIn, unitTotals } from "../series/deriveMixing";
import { DRAWS, type Chance } from "../series/measureChance";
import { isTwoGroup } from "../series/measures";
import { deriveMixingSeries, type MixingSeries } from "../series/mixingSeries";
import { IndexFigure } from "../view/IndexFigure";
import { Notice } from "../view/Notice";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { MixMethods } from "./MixMethods";
import type { MixCity } from "./MixDistricts";
import { indexSheet } from "./mixSheets";
import {
  breakMarks,
  breakNotes,
  chosenGroup,
  median,
  percent,
  placeNames,
  segregationStyle,
  segregationTitle,
  whole,
  type MixProps,
} from "./mixWords";
import { useChance } from "./useChance";
import styles from "./Mix.module.css";

interface Props extends MixProps {
  readonly cities: readonly MixCity[];
}

/** One index of segregation over the years, against what chance alone would give. */
export function MixSegregation(props: Props) {
  const { catalogue, cities, figures, view, t } = props;
  const id = view.measures.segregation;
  const groups = cities[0]!.mixing.groups;
  const group = chosenGroup(groups, view.selection, figures.groupSlots);
  const { from, to } = figures;
  const series = useMemo(
    () => cities.map(({ mixing, hidden }) => deriveMixingSeries(mixing, { measure: id, group, hidden, from, to })),
    [cities, from, to, id, group],
  );
  const tasks = useMemo(() => series.flatMap((one) => one.tasks.flatMap((task) => task ?? [])), [series]);
  const known = useChance(tasks);
  const style = segregationStyle(id, t);
  const title = segregationTitle(id, groups[group], t);
  const lines = series.map((one, at): IndexSeries => lineOf(one, known, { ...props, city: cities[at]! }));
  const model = buildIndexModel(lines, {
    ...style,
    t,
    title,
    everyYears: figures.breakdown.indicator.everyYears,
    breaks: breakMarks(cities, t),
  });
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const sources = [...new Set(cities.flatMap(({ mixing }) => mixing.sources))];
  const texts = wordsOf(props, { series: series[0]!, line: lines[0]!, group });
  const not = t(isGrowing(id) ? "mix.not.growing" : "mix.not.segregation");
  return (
    <FigureFrame
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      id="segregation"
      title={title}
      subtitle={texts.subtitle}
      says={{ means: texts.means, not, behind: texts.behind }}
      sources={sources}
      sheet={() =>
        indexSheet(
          lines.map(({ id: place, years, values, chance }) => ({ place, years, values, chance })),
          { measure: id, title, column: style.name, notes: [texts.chance, texts.suppressed, not], sources },
          props,
        )
      }
    >
      {series.some(({ unsafe }) => unsafe.length > 0) ? (
        <Notice kind="info">{t("mix.segregation.unsafe")}</Notice>
      ) : null}
      <div ref={ref} className={styles.panel}>
        <IndexFigure
          model={model}
          width={widthPx}
          height={360}
          words={{ cursor: t("mix.cursor", { title }), chance: t("mix.segregation.byChance") }}
        />
        <p className="visually-hidden">{model.summary}</p>
      </div>
      <Progress tasks={tasks} known={known} t={t} />
      <ul className={styles.key}>
        {[texts.chance, ...texts.breaks, texts.missing, texts.suppressed].filter(Boolean).map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li className={styles.actions}>
          <MixMethods measure={id} name={style.name} t={t} />
          <MixMethods measure="random-allocation" name={t("mix.measure.random-allocation")} t={t} />
        </li>
      </ul>
    </FigureFrame>
  );
}

const isGrowing = (id: string) => id === "isolation" || id === "exposure";

interface ProgressProps extends Pick<MixProps, "t"> {
  readonly tasks: readonly KeyedTask[];
  readonly known: ReadonlyMap<string, Chance | null>;
}

/** How far the worker is. The line keeps its place, so that nothing moves when it is done. */
function Progress({ tasks, known, t }: ProgressProps) {
  const done = tasks.filter(({ key }) => known.has(key)).length;
  const isBusy = done < tasks.length;
  const isFailed = tasks.some(({ key }) => known.get(key) === null);
  return (
    <p className={styles.waiting} aria-busy={isBusy || undefined}>
      {isBusy ? t("mix.segregation.waiting", { done, all: tasks.length }) : ""}
      {!isBusy && isFailed ? t("mix.segregation.failed") : ""}
    </p>
  );
}

function lineOf(
  { place, years, values, tasks }: MixingSeries,
  known: ReadonlyMap<string, Chance | null>,
  { catalogue, t, city }: MixProps & { readonly city: MixCity },
): IndexSeries {
  const chance = tasks.map((task) => (task ? (known.get(task.key) ?? null) : null));
  return { id: place, name: nameOf(place, catalogue, t), slot: city.slot, years, values, chance };
}

interface Shown {
  readonly series: MixingSeries;
  readonly line: IndexSeries;
  readonly group: number;
}

const NOTHING = { behind: "", chance: "", breaks: [], missing: "", suppressed: "" };

/** The sentences of the first city in its last year. */
function wordsOf(props: Props, { series, line, group }: Shown) {
  const { catalogue, cities, view, t } = props;
  const { mixing, hidden } = cities[0]!;
  const id = view.measures.segregation;
  const { format } = segregationStyle(id, t);
  const at = series.values.findLastIndex((value) => !Number.isNaN(value));
  const table = mixing.years.find(({ year }) => year === series.years[at]);
  const names = placeNames(
    cities.map(({ place }) => place),
    { catalogue, t },
  );
  const [first, last] = [series.years[0], series.years.at(-1)];
  const span = first === last ? String(first) : t("span", { from: first!, to: last! });
  const subtitle = `${t("mix.segregation.subtitle", { places: names, span, among: t(`mix.among.${mixing.among}`) })}.`;
  if (!table) return { ...NOTHING, subtitle, means: t("mix.segregation.undefined") };
  const { year, units, missing } = table;
  const value = series.values[at]!;
  const chance = line.chance[at];
  const groupText = groupName(mixing.groups[group]!.category, t);
  const said = { place: line.name, year, value: format(value), percent: percent(value, t), group: groupText };
  const hasHidden = hidden.get(year)?.table?.cells.flat().includes(true) ?? false;
  return {
    subtitle,
    means: t(`mix.means.${id}`, said),
    behind: t("mix.segregation.behind", {
      place: line.name,
      year,
      districts: units.length,
      median: whole(median(unitTotals(table)), t),
      persons: whole(personsIn(table), t),
      groups: isTwoGroup(id) ? 2 : table.counts.filter((row) => row.some((one) => one > 0)).length,
    }),
    chance: chance
      ? t("mix.segregation.chance", {
          year,
          draws: DRAWS,
          expected: small(chance.expected.mean, t),
          lower: small(chance.expected.lower, t),
          upper: small(chance.expected.upper, t),
        })
      : "",
    breaks: breakNotes(
      breakMarks(cities, t).filter((mark) => mark.year > first! && mark.year <= last!),
      t,
    ),
    missing:
      missing.length > 0
        ? t("mix.segregation.missing", {
            names: new Intl.ListFormat(t.locale).format(missing.map(({ name }) => t.text(name))),
            year,
          })
        : "",
    suppressed: hasHidden ? t("mix.segregation.suppressed", { districts: units.length }) : "",
  };
}

const small = (value: number, t: MixProps["t"]) =>
  new Intl.NumberFormat(t.locale, { maximumSignificantDigits: 2 }).format(value);
