import { useMemo } from "react";
import { buildIndexModel, type IndexSeries } from "../chart/buildIndexModel";
import { nameOf } from "../chart/describe";
import { coarsenChance } from "../series/coarsen";
import type { KeyedTask } from "../series/chanceStore";
import type { Chance } from "../series/measureChance";
import { isTwoGroup } from "../series/measures";
import { deriveMixingSeries, type MixingSeries } from "../series/mixingSeries";
import { IndexFigure } from "../view/IndexFigure";
import { Notice } from "../view/Notice";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { altText } from "./drawingWords";
import { intervalWord, isOwnMix } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import type { MixCity } from "./MixDistricts";
import { indexSheet } from "./mixSheets";
import { segregationWords } from "./mixSegregationWords";
import { breakMarks, chosenGroup, segregationStyle, segregationTitle, type MixProps } from "./mixWords";
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
  const texts = segregationWords(props, { cities, series, lines, group });
  const not = t(isGrowing(id) ? "mix.not.growing" : "mix.not.segregation");
  return (
    <FigureFrame
      name="mix.segregation"
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
          lines.map(({ id: place, years, values, chance }, at) => {
            return { place, years, values, chance, withheld: series[at]!.unsafe };
          }),
          { measure: id, title, column: style.name, notes: [...texts.chance, texts.suppressed, ...texts.unsafe, not], sources },
          props,
        )
      }
      leaves={() => ({
        subtitle: texts.subtitle,
        note: [not, ...texts.breaks, texts.suppressed].filter(Boolean).join(" "),
        drawing: { kind: "index", model, words: { chance: texts.byChance, interval: intervalWord(t) } },
        alt: altText("lines", [`${title}.`, texts.subtitle, model.summary], t),
        isOwn: isOwnMix(figures),
      })}
    >
      {texts.unsafe.map((text) => (
        <Notice key={text} kind="info">
          {text}
        </Notice>
      ))}
      <div ref={ref} className={styles.panel}>
        <IndexFigure
          model={model}
          width={widthPx}
          height={360}
          words={{ cursor: t("mix.cursor", { title }), chance: texts.byChance }}
        />
        <p className="visually-hidden">{model.summary}</p>
      </div>
      <Progress tasks={tasks} known={known} t={t} />
      <ul className={styles.key}>
        {[...texts.chance, ...texts.breaks, ...texts.missing, texts.suppressed].filter(Boolean).map((text) => (
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
  { place, years, values, tasks, hiddenCells, measure }: MixingSeries,
  known: ReadonlyMap<string, Chance | null>,
  { catalogue, t, city }: MixProps & { readonly city: MixCity },
): IndexSeries {
  const chance = tasks.map((task, at) => {
    const found = task ? (known.get(task.key) ?? null) : null;
    return found && coarsenChance(found, { hidden: hiddenCells[at]!, twoGroups: isTwoGroup(measure) });
  });
  return { id: place, name: nameOf(place, catalogue, t), slot: city.slot, years, values, chance };
}
