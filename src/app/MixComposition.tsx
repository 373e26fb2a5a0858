import { useMemo } from "react";
import { buildStackModel, stackOf, unitOf, type StackModel } from "../chart/buildStackModel";
import { nameOf } from "../chart/describe";
import { isRemainder } from "../series/breakdowns";
import { countedOf } from "../series/deriveComposition";
import { countHidden } from "../series/hideSmall";
import { TABS } from "../selection/selection";
import { GroupLegend } from "../view/GroupRows";
import { NARROW_PX } from "../view/lineLayout";
import { Notice } from "../view/Notice";
import { StackFigure } from "../view/StackFigure";
import { Tabs } from "../view/Tabs";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { MixCompositionTable } from "./MixCompositionTable";
import { MixMethods } from "./MixMethods";
import { MixPeriod } from "./MixPeriod";
import { compositionSheet } from "./mixSheets";
import { breakNotes, placeNames, whoAndWhen, whole, type MixProps } from "./mixWords";
import { useServices } from "./services";
import type { MixPlace } from "./useMix";
import styles from "./Mix.module.css";

/** Groups on top of each other over the years, one panel a place. */
export function MixComposition(props: MixProps) {
  const { catalogue, figures, view, t } = props;
  const { store } = useServices().bound;
  const models = useModels(props);
  const { breakdown, places } = figures;
  const { indicator } = breakdown;
  const label = t.text(indicator.label);
  const definition = t.text(indicator.definition);
  const notes = keyNotes(props, models);
  return (
    <FigureFrame
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      id="figure"
      title={label}
      subtitle={`${t("mix.composition.subtitle", { ...whoAndWhen(props), unit: models[0]!.unit })}.`}
      definition={definition === label ? undefined : definition}
      notices={<PlaceNotices {...props} />}
      says={saysOf(props, models[0]!)}
      sources={[...new Set(places.flatMap(({ composition }) => composition.sources))]}
      sheet={() => compositionSheet(figures, props, notes)}
    >
      <Tabs
        label={t("mix.tabs")}
        tabs={TABS.map((tab) => ({ id: tab, label: t(`compare.tab.${tab}`) }))}
        value={view.selection.tab}
        onChange={(tab) => store.update({ tab })}
      >
        {(tab) =>
          tab === "chart" ? <Panels models={models} t={t} /> : <MixCompositionTable {...props} unit={models[0]!.unit} />
        }
      </Tabs>
      <MixPeriod figures={figures} t={t} />
      <ul className={styles.key}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {figures.places.some(({ hidden }) => countHidden(hidden) > 0) ? (
          <li>
            <MixMethods measure="complementary-suppression" name={t("mix.measure.complementary-suppression")} t={t} />
          </li>
        ) : null}
      </ul>
    </FigureFrame>
  );
}

function useModels({ catalogue, figures, view, t }: MixProps): readonly StackModel[] {
  const { places, groupSlots, from, to } = figures;
  const { stack } = view.selection;
  return useMemo(
    () =>
      places.map(({ place, composition, hidden }) =>
        buildStackModel(composition, {
          t,
          name: nameOf(place, catalogue, t),
          stack,
          slots: groupSlots,
          hidden,
          from,
          to,
        }),
      ),
    [places, groupSlots, from, to, stack, catalogue, t],
  );
}

interface PanelsProps extends Pick<MixProps, "t"> {
  readonly models: readonly StackModel[];
}

const HEIGHT = { least: 320, most: 460, panel: 240 } as const;

function Panels({ models, t }: PanelsProps) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const [only, ...others] = models;
  const isNarrow = widthPx < NARROW_PX;
  const groups = [...new Map(models.flatMap(({ layers }) => layers).map((layer) => [layer.id, layer])).values()];
  // A group that is gone by the last year has no place for its name there.
  const hasUnnamed = groups.some(({ values }) => values.at(-1) === 0);
  const wordsOf = (model: StackModel) => ({ cursor: t("mix.composition.cursor", { name: model.name }) });
  if (only && others.length === 0) {
    const height = Math.round(Math.max(HEIGHT.least, Math.min(HEIGHT.most, widthPx * 0.5)));
    return (
      <div ref={ref} className={styles.panel}>
        {isNarrow || hasUnnamed ? <GroupLegend groups={groups} /> : null}
        <StackFigure model={only} width={widthPx} height={height} labels={!isNarrow} words={wordsOf(only)} />
        <p className="visually-hidden">{only.summary}</p>
      </div>
    );
  }
  const columns = Math.max(1, Math.min(models.length, Math.floor((widthPx + 24) / (320 + 24))));
  const panelPx = Math.floor((widthPx - 24 * (columns - 1)) / columns);
  return (
    <div ref={ref} className={styles.panel}>
      <GroupLegend groups={groups} />
      <ul className={styles.panels} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {models.map((model) => (
          <li key={model.place}>
            <p className={styles.panelName}>{model.name}</p>
            <StackFigure model={model} width={panelPx} height={HEIGHT.panel} labels={false} words={wordsOf(model)} />
            <p className="visually-hidden">{model.summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was asked and is not shown, and why. */
function PlaceNotices({ catalogue, figures, t }: MixProps) {
  const { elsewhere, without, incomplete, tooMany, breakdown } = figures;
  const names = (codes: readonly string[]) => placeNames(codes, { catalogue, t });
  const others = [...new Set(elsewhere.flatMap(({ breakdowns }) => breakdowns))];
  const groups = new Intl.ListFormat(t.locale).format(others.map(({ indicator }) => `“${t.text(indicator.label)}”`));
  return (
    <>
      {elsewhere.length > 0 ? (
        <Notice kind="warning">
          {t("mix.places.elsewhere", { names: names(elsewhere.map(({ place }) => place)), groups })}
        </Notice>
      ) : null}
      {without.length > 0 ? <Notice kind="info">{t("mix.places.without", { names: names(without) })}</Notice> : null}
      {incomplete.length > 0 ? (
        <Notice kind="warning">{t("mix.places.incomplete", { names: names(incomplete) })}</Notice>
      ) : null}
      {tooMany.length > 0 ? (
        <Notice kind="info">{t("mix.places.many", { names: names(tooMany), most: figures.places.length })}</Notice>
      ) : null}
      {breakdown.lists === "largest" ? <Notice kind="warning">{t.text(breakdown.indicator.caveat)}</Notice> : null}
    </>
  );
}

function keyNotes({ catalogue, figures, view, t }: MixProps, models: readonly StackModel[]): string[] {
  const { breakdown, places } = figures;
  const incomplete = [...new Set(places.flatMap(({ composition }) => composition.incomplete))].sort((a, b) => a - b);
  const hidden = places.reduce((sum, one) => sum + countHidden(one.hidden), 0);
  const remainder = breakdown.groups.find(isRemainder);
  const summed = places.filter(({ composition }) => composition.districts > 0);
  const list = new Intl.ListFormat(t.locale);
  return [
    ...(models.some(({ runs, isJoined }) => isJoined && runs.length > 1) ? [t("mix.composition.pale")] : []),
    ...breakNotes(
      models.flatMap((model) => model.breaks),
      t,
    ),
    // The groups themselves cannot tell nationality from origin; their title can.
    ...(/nation/i.test(`${breakdown.indicator.id} ${breakdown.indicator.label.en}`)
      ? [t("mix.composition.naturalised")]
      : []),
    ...(remainder ? [t("mix.composition.remainder", { name: t.text(remainder.label) })] : []),
    ...summed.map(
      ({ place, composition }) =>
        `${nameOf(place, catalogue, t)}: ${t.plural("mix.composition.summed", composition.districts)}`,
    ),
    ...(incomplete.length > 0 ? [t("mix.composition.incomplete", { years: list.format(incomplete.map(String)) })] : []),
    ...(hidden > 0
      ? [
          t("mix.hidden", {
            threshold: view.selection.threshold,
            count: whole(hidden, t),
            other: t("mix.otherGroups"),
          }),
        ]
      : []),
  ];
}

function saysOf({ figures, view, t }: MixProps, model: StackModel) {
  const [{ composition }] = figures.places as [MixPlace];
  const stack = stackOf(view.selection.stack, composition);
  const last = model.years.length - 1;
  const year = model.years[last];
  if (year === undefined) return undefined;
  const at = composition.periods.indexOf(year);
  const rows = model.rows(last);
  const largest = rows[0]!;
  const counted = countedOf(composition.values, composition.periods.length)[at]!;
  const inhabitants = composition.inhabitants[at]!;
  const said = { year, place: model.name, group: `“${largest.name}”`, share: largest.share, count: largest.count };
  const means = stack === "count" ? "count" : unitOf(stack, composition) === "inhabitants" ? "inhabitants" : "share";
  const of =
    composition.covers === "part" && inhabitants > 0
      ? t("mix.composition.of", { inhabitants: whole(inhabitants, t) })
      : "";
  return {
    means: t(`mix.composition.means.${means}`, said),
    not: t("mix.composition.not", { caveat: t.text(figures.breakdown.indicator.caveat) }),
    behind: t("mix.composition.behind", { persons: whole(counted, t), place: model.name, year, of }),
  };
}

