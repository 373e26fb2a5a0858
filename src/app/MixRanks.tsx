import { useMemo, useState } from "react";
import { buildBumpModel } from "../chart/buildBumpModel";
import { nameOf, spanOf } from "../chart/describe";
import { isRemainder } from "../series/breakdowns";
import { BumpFigure } from "../view/BumpFigure";
import { GroupLegend } from "../view/GroupRows";
import { NARROW_PX } from "../view/lineLayout";
import { SelectField } from "../view/SelectField";
import { useElementWidth } from "../view/useElementWidth";
import { FigureFrame } from "./FigureFrame";
import { altText } from "./drawingWords";
import { isOwnMix } from "./mixLeaves";
import type { MixProps } from "./mixWords";
import styles from "./Mix.module.css";

const LEAST_GROUPS = 4;

/** Ranks of the largest groups over the years, of one place at a time. */
export function MixRanks(props: MixProps) {
  const { catalogue, figures, t } = props;
  const { places, groupSlots, from, to, breakdown } = figures;
  const [chosen, setChosen] = useState("");
  const { place, composition, hidden } = places.find((one) => one.place === chosen) ?? places[0]!;
  const name = nameOf(place, catalogue, t);
  const ranked = breakdown.groups.filter((group) => !isRemainder(group));
  const model = useMemo(
    () => buildBumpModel(composition, { t, name, slots: groupSlots, hidden, from, to }),
    [composition, t, name, groupSlots, hidden, from, to],
  );
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(800);
  const subtitle = `${t("mix.ranks.subtitle", { name, span: spanOf(model.years, t) })}.`;
  if (model.years.length < 2 || model.lines.length < LEAST_GROUPS) return null;
  return (
    <FigureFrame
      name="mix.ranks"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={t("mix.ranks.title")}
      subtitle={subtitle}
      says={{
        means: t("mix.ranks.means"),
        not: t("mix.ranks.not"),
        behind: t("mix.ranks.behind", { shown: model.lines.length, count: ranked.length }),
      }}
      sources={composition.sources}
      sheet={() => ({
        name: { indicator: `${breakdown.indicator.id}-ranks`, places: [place], periods: model.years },
        title: `${t("mix.ranks.title")}, ${name}`,
        notes: [t("mix.ranks.not")],
        columns: [t("mix.year"), t("mix.composition.column"), t("mix.unit.rank")],
        rows: model.years.flatMap((year, at) => model.rows(at).map((row) => [year, row.name, row.rank])),
        sources: composition.sources,
      })}
      leaves={() => ({
        subtitle,
        note: t("mix.ranks.not"),
        drawing: { kind: "bump", model, unit: t("mix.unit.rank") },
        alt: altText("ranks", [`${t("mix.ranks.title")}.`, subtitle, model.summary], t),
        isOwn: isOwnMix(figures),
      })}
    >
      {places.length > 1 ? (
        <div className={styles.field}>
          <SelectField
            label={t("mix.city")}
            value={place}
            options={places.map((one) => ({ id: one.place, label: nameOf(one.place, catalogue, t) }))}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <div ref={ref} className={styles.panel}>
        {widthPx < NARROW_PX ? <GroupLegend groups={model.lines} /> : null}
        <BumpFigure
          model={model}
          width={widthPx}
          words={{ cursor: t("mix.ranks.cursor", { name }), unit: t("mix.unit.rank") }}
        />
        <p className="visually-hidden">{model.summary}</p>
      </div>
    </FigureFrame>
  );
}
