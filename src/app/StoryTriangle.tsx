import { useMemo, useState } from "react";
import {
  buildTriangleModel,
  reasonOf,
  type TriangleModel,
  type TriangleReading,
} from "../chart/buildTriangleModel";
import { nameOf } from "../chart/describe";
import { dropBinaryDigits } from "../base/formatNumber";
import type { Catalogue } from "../dataset/types";
import type { Sheet } from "../export/saveSheet";
import { storyFiguresMessages, type StoryFiguresTranslator } from "../i18n/storyFigures";
import { sourcesOfWindows } from "../series/sourcesOfWindows";
import { SelectField } from "../view/SelectField";
import { TriangleFigure } from "../view/TriangleFigure";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { altText, anyOwn } from "./drawingWords";
import { useLibraryState } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./StoryParts.module.css";

export interface WindowPicked {
  readonly reading: TriangleReading;
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly catalogue: Catalogue;
  /** At least one; the first is shown first. */
  readonly readings: readonly TriangleReading[];
  readonly onPick: (picked: WindowPicked) => void;
  /** In place of the figure's own title. */
  readonly title?: string | undefined;
}

/** The change between every two years of one reading of a claim, as a heat map whose cells open it. */
export function StoryTriangle({ catalogue, readings, onPick, title: asked }: Props) {
  const t = usePageTranslator(storyFiguresMessages);
  const { dataset } = useLibraryState();
  const [chosen, setChosen] = useState("");
  const reading = readings.find((one) => idOf(one) === chosen) ?? readings[0]!;
  const model = useMemo(() => buildTriangleModel(reading, { catalogue, t }), [reading, catalogue, t]);
  const sources = useMemo(
    () => sourcesOfWindows(reading.windows, { catalogue, dataset }),
    [reading.windows, catalogue, dataset],
  );
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const name = labelOf(reading, readings, { catalogue, t });
  const title = asked ?? t("storyFigures.triangle.title");
  const place = nameOf(reading.windows.place, catalogue, t);
  const subtitle = `${t("storyFigures.triangle.subtitle", { name, place })}.`;
  const words = {
    from: t("storyFigures.triangle.from"),
    to: t("storyFigures.triangle.to"),
    holds: t("storyFigures.triangle.legend.holds", { bound: model.bound }),
    unreadable: t("storyFigures.triangle.legend.gap"),
  };
  return (
    <FigureFrame
      name="story.triangle"
      catalogue={catalogue}
      t={t}
      headingLevel={3}
      title={title}
      subtitle={subtitle}
      says={{
        means: model.rows.length > 0 ? model.summary : t("storyFigures.triangle.none"),
        not: `${t("storyFigures.triangle.means")} ${t("storyFigures.triangle.not")}`,
      }}
      sources={sources}
      sheet={() => sheetOf({ reading, model, title: `${title}: ${name}, ${place}`, sources }, t)}
      leaves={
        model.rows.length === 0
          ? undefined
          : () => ({
              subtitle,
              note: [t("storyFigures.triangle.not"), ...model.skips.values()].join(" "),
              drawing: { kind: "triangle", model, words },
              alt: altText("triangle", [`${title}.`, subtitle, model.summary], t),
              isOwn: anyOwn([reading.windows.indicator, reading.windows.place, ...sources]),
            })
      }
    >
      {readings.length > 1 ? (
        <div className={styles.field}>
          <SelectField
            label={t("storyFigures.triangle.choose")}
            value={idOf(reading)}
            options={readings.map((one) => ({ id: idOf(one), label: labelOf(one, readings, { catalogue, t }) }))}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <div ref={ref} className={styles.panel}>
        {model.rows.length > 0 ? (
          <TriangleFigure
            model={model}
            width={widthPx}
            words={{
              label: t("storyFigures.triangle.label", { name }),
              hint: t("storyFigures.triangle.hint"),
              ...words,
            }}
            onPick={(from, to) => onPick({ reading, from, to })}
          />
        ) : null}
      </div>
    </FigureFrame>
  );
}

function idOf({ windows, threshold, relation }: TriangleReading): string {
  const { indicator, category, place, show, against, other } = windows;
  return [indicator, category, place, show, against ?? "", other ?? "", relation, threshold].join("|");
}

interface Words {
  readonly catalogue: Catalogue;
  readonly t: StoryFiguresTranslator;
}

/** Names what sets a reading apart from the others: what is counted, how, and against whom. */
function labelOf({ windows }: TriangleReading, all: readonly TriangleReading[], { catalogue, t }: Words): string {
  const indicator = catalogue.indicators.get(windows.indicator);
  const category = catalogue.categories.find(
    (one) => one.indicator === windows.indicator && one.id === windows.category,
  );
  const isPart = category !== undefined && windows.category !== indicator?.headline;
  const what = indicator ? t.text(indicator.label) : windows.indicator;
  const asCount = all.some((one) => one.windows.show !== windows.show && one.windows.indicator === windows.indicator);
  const against = windows.other
    ? t("storyFigures.triangle.against.place", { place: nameOf(windows.other, catalogue, t) })
    : windows.against
      ? t(`storyFigures.triangle.against.${windows.against}`)
      : "";
  return [
    isPart ? `${what}: ${t.text(category.label)}` : what,
    windows.show === "rate" || asCount ? t(`storyFigures.triangle.${windows.show}`) : "",
    against,
  ]
    .filter(Boolean)
    .join(", ");
}

interface SheetAsked {
  readonly reading: TriangleReading;
  readonly model: TriangleModel;
  readonly title: string;
  readonly sources: readonly string[];
}

/** A row a window; one that cannot be read is empty, with the reason. */
function sheetOf({ reading, model, title, sources }: SheetAsked, t: StoryFiguresTranslator): Sheet {
  const { windows } = reading;
  return {
    name: { indicator: `${windows.indicator}-windows`, places: [windows.place], periods: windows.periods },
    title,
    notes: [model.summary, t("storyFigures.triangle.not"), ...model.skips.values()],
    columns: [
      t("storyFigures.triangle.column.from"),
      t("storyFigures.triangle.column.to"),
      t(windows.points ? "storyFigures.triangle.column.points" : "storyFigures.triangle.column.percent"),
      t("storyFigures.triangle.column.holds"),
      t("storyFigures.note"),
    ],
    rows: model.rows.flat().map((cell) => [
      cell.from,
      cell.to,
      cell.gap === null ? dropBinaryDigits(cell.value) : null,
      cell.gap === null ? t(cell.holds ? "storyFigures.yes" : "storyFigures.no") : "",
      cell.gap === null ? "" : reasonOf(cell.gap, t),
    ]),
    sources,
  };
}
