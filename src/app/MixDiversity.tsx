import { useMemo } from "react";
import { buildIndexModel, type IndexSeries } from "../chart/buildIndexModel";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import { coarsenDiversity } from "../series/coarsen";
import { restOf, type Composition } from "../series/deriveComposition";
import { diversityOf, type DiversityId } from "../series/measures";
import { IndexFigure } from "../view/IndexFigure";
import { Notice } from "../view/Notice";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { altText } from "./drawingWords";
import { isOwnMix } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import { indexSheet } from "./mixSheets";
import { breakMarks, breakNotes, diversityStyle, percent, whoAndWhen, whole, type MixProps } from "./mixWords";
import styles from "./Mix.module.css";

/** One index of diversity over the years, a line for each place. */
export function MixDiversity(props: MixProps) {
  const { catalogue, figures, view, t } = props;
  const id = view.measures.diversity;
  const style = useMemo(() => diversityStyle(id, t), [id, t]);
  const withRest = view.selection.stack === "inhabitants";
  const title = t("mix.diversity.title", { measure: style.name });
  const series = useMemo(
    () => seriesOf({ catalogue, figures, t }, id, withRest),
    [catalogue, figures, t, id, withRest],
  );
  const model = useMemo(
    () =>
      buildIndexModel(series, {
        ...style,
        t,
        title,
        everyYears: figures.breakdown.indicator.everyYears,
        breaks: breakMarks(figures.places, t),
      }),
    [series, style, t, title, figures],
  );
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const sources = [...new Set(figures.places.flatMap(({ composition }) => composition.sources))];
  const frame = {
    catalogue,
    t,
    headingLevel: 2 as const,
    title,
    sources,
    subtitle: `${t("mix.diversity.subtitle", { ...whoAndWhen(props), among: amongText(props, withRest) })}.`,
  };
  if (figures.breakdown.lists === "largest") {
    return (
      <FigureFrame name="mix.diversity" {...frame}>
        <Notice kind="info">{t("mix.diversity.listed")}</Notice>
      </FigureFrame>
    );
  }
  const coarse = coarseText(props, id, withRest);
  const sheet = { measure: id, title, column: style.name, notes: [coarse, t("mix.not.diversity")], sources };
  return (
    <FigureFrame
      name="mix.diversity"
      {...frame}
      says={saysOf(props, series, coarse)}
      sheet={() => indexSheet(rowsOf(series), sheet, props)}
      leaves={() => ({
        subtitle: frame.subtitle,
        note: [t("mix.not.diversity"), coarse, ...breakNotes(model.breaks, t)].filter(Boolean).join(" "),
        drawing: { kind: "index", model, words: { chance: "", interval: "" } },
        alt: altText("lines", [`${title}.`, frame.subtitle, model.summary], t),
        isOwn: isOwnMix(figures),
      })}
    >
      <div ref={ref} className={styles.panel}>
        <IndexFigure
          model={model}
          width={widthPx}
          height={320}
          words={{ cursor: t("mix.cursor", { title }), chance: "" }}
        />
        <p className="visually-hidden">{model.summary}</p>
      </div>
      <ul className={styles.key}>
        {breakNotes(model.breaks, t).map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          <MixMethods measure={id} name={style.name} t={t} />
        </li>
      </ul>
    </FigureFrame>
  );
}

const rowsOf = (series: readonly IndexSeries[]) =>
  series.map(({ id, years, values }) => ({ place: id, years, values }));

/** Persons by group of a year; with everyone else as a group of its own where shares are of all inhabitants. */
function countsAt(composition: Composition, at: number, withRest: boolean): number[] {
  const groups = composition.values.map((values) => values[at]!);
  const isPart = withRest && composition.covers === "part";
  return isPart ? [...groups, restOf(composition)[at]!] : groups;
}

function seriesOf({ catalogue, figures, t }: Omit<MixProps, "view">, id: DiversityId, withRest: boolean): IndexSeries[] {
  return figures.places.map(({ place, slot, composition, hidden }) => {
    const at = composition.periods.flatMap((year, i) => (year >= figures.from && year <= figures.to ? [i] : []));
    return {
      id: place,
      name: nameOf(place, catalogue, t),
      slot,
      years: at.map((i) => composition.periods[i]!),
      values: at.map((i) => {
        const counts = countsAt(composition, i, withRest);
        const groups = hidden.get(composition.periods[i]!)?.groups.filter(Boolean).length ?? 0;
        return coarsenDiversity(diversityOf(id, counts), { groups, counts });
      }),
      chance: at.map(() => null),
    };
  });
}

function amongText({ figures, t }: MixProps, withRest: boolean): string {
  const covers = figures.places[0]!.composition.covers;
  if (covers === "inhabitants") return t("mix.among.inhabitants");
  return t(withRest && covers === "part" ? "mix.among.rest" : "mix.among.counted");
}

/** The last value of each place in words; the first in a whole sentence. */
function saysOf(props: MixProps, series: readonly IndexSeries[], coarse: string) {
  const { figures, view, t } = props;
  const id = view.measures.diversity;
  const { write } = diversityStyle(id, t);
  const [first, ...others] = series.flatMap(({ name, years, values }, index) => {
    const [year, value] = [years.at(-1), values.at(-1) ?? NaN];
    if (year === undefined || Number.isNaN(value)) return [];
    const { composition } = figures.places[index]!;
    const counts = countsAt(composition, composition.periods.indexOf(year), view.selection.stack === "inhabitants");
    const groups = counts.filter((one) => one > 0).length;
    const persons = whole(counts.reduce((sum, one) => sum + (one > 0 ? one : 0), 0), t);
    return [{ place: name, year, value: write(value), percent: percent(value, t), groups, persons }];
  });
  if (!first) return undefined;
  const list = new Intl.ListFormat(t.locale).format(others.map((said) => t("mix.means.also.place", said)));
  const also = others.length > 0 ? t("mix.means.also", { list }) : "";
  return {
    means: [t(`mix.means.${id}`, first), also, coarse].filter(Boolean).join(" "),
    not: t("mix.not.diversity"),
    behind: [first, ...others].map((said) => t("mix.diversity.behind", said)).join(" "),
  };
}

/** A list of sums need not say of each that it is one. */
const TOTAL = /, tota(l|al)$/;

/** The same index over a coarser grouping: the sums that the source gives, else the first group against all others. */
function coarseText({ catalogue, figures, t }: MixProps, id: DiversityId, withRest: boolean): string {
  const { composition, place } = figures.places[0]!;
  const { breakdown, periods, totals, values } = composition;
  const at = periods.findLastIndex((year) => year >= figures.from && year <= figures.to);
  const counts = countsAt(composition, at, withRest);
  const all = counts.reduce((sum, one) => sum + one, 0);
  const inGroups = values.reduce((sum, one) => sum + one[at]!, 0);
  const sums = totals.map((one) => one[at]!);
  const areParts = sums.length > 1 && Math.abs(sums.reduce((sum, one) => sum + one, 0) - inGroups) < 0.5;
  const headline = Math.max(0, breakdown.groups.findIndex((group) => group.id === breakdown.indicator.headline));
  const rest = all - inGroups > 0.5 ? [all - inGroups] : [];
  const few = areParts ? [...sums, ...rest] : [counts[headline]!, all - counts[headline]!];
  const names = areParts
    ? breakdown.totals.map((group) => t.text(group.label).replace(TOTAL, ""))
    : [t.text(breakdown.groups[headline]!.label), t("mix.otherGroups").toLocaleLowerCase(t.locale)];
  const withNames = areParts && rest.length > 0 ? [...names, groupName(null, t).toLocaleLowerCase(t.locale)] : names;
  const { write } = diversityStyle(id, t);
  const used = counts.filter((one) => one > 0).length;
  if (used <= few.length) return "";
  return t("mix.diversity.coarse", {
    year: periods[at]!,
    place: nameOf(place, catalogue, t),
    fine: write(diversityOf(id, counts)),
    count: used,
    coarse: write(diversityOf(id, few)),
    few: few.length,
    names: new Intl.ListFormat(t.locale).format(withNames),
  });
}
