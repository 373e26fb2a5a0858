import { useMemo } from "react";
import { alignStacks } from "../chart/alignStacks";
import { buildStackModel, type StackModel } from "../chart/buildStackModel";
import { nameOf } from "../chart/describe";
import { countHidden } from "../series/hideSmall";
import { TABS } from "../selection/selection";
import { GroupLegend } from "../view/GroupRows";
import { NARROW_PX } from "../view/lineLayout";
import { Notice } from "../view/Notice";
import { StackFigure } from "../view/StackFigure";
import { Tabs } from "../view/Tabs";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { compositionTable, MixCompositionTable } from "./MixCompositionTable";
import { compositionNotes, compositionSays } from "./mixCompositionWords";
import { altText } from "./drawingWords";
import { isOwnMix, shownTable, stacksOf } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import { MixPeriod } from "./MixPeriod";
import { compositionSheet } from "./mixSheets";
import { placeNames, whoAndWhen, type MixProps } from "./mixWords";
import { useServices } from "./services";
import styles from "./Mix.module.css";

/** Below a picture; the file has them all. */
const MOST_NOTES = 3;

/** Groups on top of each other over the years, one panel a place. */
export function MixComposition(props: MixProps) {
  const { catalogue, figures, view, t } = props;
  const { store } = useServices().bound;
  const models = useModels(props);
  const { breakdown, places } = figures;
  const { indicator } = breakdown;
  const label = t.text(indicator.label);
  const definition = t.text(indicator.definition);
  const notes = compositionNotes(props, models);
  const subtitle = `${t("mix.composition.subtitle", { ...whoAndWhen(props), unit: models[0]!.unit })}.`;
  const sheet = () => compositionSheet(figures, props, notes);
  return (
    <FigureFrame
      name="mix.composition"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      id="figure"
      title={label}
      subtitle={subtitle}
      definition={definition === label ? undefined : definition}
      notices={<PlaceNotices {...props} />}
      says={compositionSays(props, models)}
      sources={[...new Set(places.flatMap(({ composition }) => composition.sources))]}
      sheet={sheet}
      leaves={() => ({
        subtitle,
        note: notes.slice(0, MOST_NOTES).join(" "),
        drawing:
          view.selection.tab === "chart"
            ? stacksOf(models)
            : shownTable(sheet(), compositionTable({ ...props, unit: models[0]!.unit }), t),
        alt: altText(
          view.selection.tab === "chart" ? "stacks" : "table",
          [`${label}.`, subtitle, ...models.map(({ summary }) => summary)],
          t,
        ),
        isOwn: isOwnMix(figures),
      })}
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
      alignStacks(
        places.map(({ place, composition, hidden }) => {
          const name = nameOf(place, catalogue, t);
          return buildStackModel(composition, { t, name, stack, slots: groupSlots, hidden, from, to });
        }),
      ),
    [places, groupSlots, from, to, stack, catalogue, t],
  );
}

const PANEL_PX = 256;

/** As many beside each other as can be read, in rows of alike length. */
function columnsOf(panels: number, widthPx: number): number {
  const most = Math.max(1, Math.floor((widthPx + 24) / (PANEL_PX + 24)));
  return Math.ceil(panels / Math.ceil(panels / most));
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
  const columns = columnsOf(models.length, widthPx);
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
