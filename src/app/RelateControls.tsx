import { useMemo, useRef } from "react";
import { indicatorName } from "../chart/scatterWords";
import type { Catalogue, Indicator, Theme } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { RelateTranslator } from "../i18n/relate";
import { LOGS, MAX_DISTRICTS, MAX_HIGHLIGHTED, type Selection } from "../selection/selection";
import { canBeRate } from "../series/deriveRelation";
import { trailsRefusal } from "../series/deriveTrails";
import { comparesPlaces } from "../series/passport";
import { possibleIndicators } from "../series/relationChoices";
import { choiceOfUnits, TOWN_SETS } from "../series/townUnits";
import { CheckField } from "../view/CheckField";
import { PlaceChips } from "../view/PlaceChips";
import { RadioBar } from "../view/RadioBar";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { geographyName } from "./relateWords";
import { useServices } from "./services";
import type { RelationView } from "./useRelation";
import styles from "./RelatePage.module.css";

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

export interface RelateProps {
  readonly catalogue: Catalogue;
  readonly view: RelationView;
  readonly t: RelateTranslator;
}

export function RelateControls(props: RelateProps) {
  return (
    <div className={styles.stack}>
      <UnitsField {...props} />
      <AxisField {...props} axis="x" />
      <AxisField {...props} axis="y" />
      <AxisField {...props} axis="z" />
      <ChosenField {...props} />
      <DrawingFields {...props} />
    </div>
  );
}

function UnitsField({ catalogue, view, t }: RelateProps) {
  const { store } = useServices().bound;
  // The municipalities of Flanders stand among the sets already.
  const divided = view.geographies.filter(({ id }) => id !== "02000");
  const isTowns = (id: string) => TOWN_SETS.some((set) => set === id);
  // Districts of another city have other indicators; towns are all measured alike.
  const axesFor = (id: string) => (isTowns(id) && isTowns(view.unitsId) ? {} : { x: null, y: null, z: null });
  return (
    <SelectField
      label={t("relate.units")}
      value={view.unitsId}
      options={[
        ...TOWN_SETS.map((id) => ({ id, label: t(`relate.units.${id}`) })),
        ...divided.map((one) => ({ id: one.id, label: geographyName(one, { catalogue, t }) })),
      ]}
      onChange={(id) => store.update({ ...choiceOfUnits(id), ...axesFor(id) })}
    />
  );
}

const NO_THIRD = "none";

function AxisField({ catalogue, view, t, axis }: RelateProps & { readonly axis: "x" | "y" | "z" }) {
  const { store } = useServices().bound;
  const { axes, geography, years, yearsReady } = view;
  const options = useMemo(() => {
    const towns = geography.kind === "municipalities";
    const others = new Set((["x", "y", "z"] as const).filter((one) => one !== axis).map((one) => axes?.[one]?.id));
    const reasonOf = (indicator: Indicator) => {
      if (!comparesPlaces(indicator)) return t("refusal.places-not-comparable");
      if (others.has(indicator.id)) return t("relate.onOther");
      return !towns && yearsReady && !years.has(indicator.id) ? t("relate.noFigures") : undefined;
    };
    const found = possibleIndicators(catalogue, geography)
      .filter(({ id }) => towns || !yearsReady || years.has(id))
      .map((indicator) => ({
        id: indicator.id,
        group: indicator.theme as string,
        label: indicatorName(indicator, catalogue, t),
        detail: t.text(indicator.definition),
        meta: isOwnCode(indicator.id) ? t("compare.own") : spanText(indicator, years),
        keywords: Object.values(indicator.label).join(" "),
        disabledReason: reasonOf(indicator),
      }));
    const none = { id: NO_THIRD, group: NO_THIRD, label: t("relate.z.none"), detail: t("relate.z.none.detail") };
    return axis === "z" ? [none, ...found] : found;
  }, [axis, axes, catalogue, geography, years, yearsReady, t]);
  const groups = [
    ...(axis === "z" ? [{ id: NO_THIRD, label: t("relate.z.group") }] : []),
    ...THEMES.map((theme) => ({ id: theme as string, label: t(`theme.${theme}`) })),
  ];
  return (
    <SearchSelect
      label={t(`relate.${axis}`)}
      options={options}
      groups={groups}
      value={axes?.[axis]?.id ?? (axis === "z" ? NO_THIRD : null)}
      onChange={(id) => store.update(changeAxis(axis, id, view))}
      emptyText={t("relate.noIndicator")}
    />
  );
}

function spanText({ id, coverage }: Indicator, years: RelationView["years"]): string {
  const known = years.get(id);
  const [from, to] = [known?.[0] ?? coverage.from, known?.at(-1) ?? coverage.to];
  return String(from) === String(to) ? String(from) : `${from}–${to}`;
}

/** Another indicator has other years; the other axis stays what it is, chosen or not. */
export function changeAxis(
  axis: "x" | "y" | "z",
  id: string,
  { axes }: Pick<RelationView, "axes">,
): Partial<Selection> {
  const now = { x: axes?.x.id ?? null, y: axes?.y.id ?? null, z: axes?.z?.id ?? null };
  return { ...now, [axis]: id === NO_THIRD ? null : id, year: null };
}

/** What to change so that a unit is chosen, or no longer. */
export function toggleChosen(code: string, { chosen, geography }: Pick<RelationView, "chosen" | "geography">) {
  const towns = geography.kind === "municipalities";
  const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
  if (next.length > (towns ? MAX_HIGHLIGHTED : MAX_DISTRICTS)) return {};
  return towns ? { places: next } : { districts: next };
}

function ChosenField({ catalogue, view, t }: RelateProps) {
  const { store } = useServices().bound;
  const box = useRef<HTMLDivElement>(null);
  const { chosen, slots, geography, figure } = view;
  const shown = new Set(figure?.model.points.map(({ code }) => code));
  const full = chosen.length >= (geography.kind === "municipalities" ? MAX_HIGHLIGHTED : MAX_DISTRICTS);
  const options = geography.units
    .filter(({ code }) => !chosen.includes(code))
    .map(({ code, name }) => ({
      id: code,
      group: "units",
      label: t.text(name),
      keywords: `${Object.values(name).join(" ")} ${code}`,
      ...(full ? { disabledReason: t("relate.full") } : {}),
    }));
  const nameOf = (code: string) => {
    const place = catalogue.places.get(code);
    return place ? t.text(place.name) : code;
  };
  return (
    <div ref={box} className={styles.chosen}>
      <SearchSelect
        label={t("relate.add")}
        options={options}
        groups={[
          { id: "units", label: t(geography.kind === "municipalities" ? "table.place" : "relate.table.district") },
        ]}
        value={null}
        onChange={(code) => store.update(toggleChosen(code, view))}
        emptyText={t("compare.noPlace")}
      />
      <PlaceChips
        label={t("relate.chosen")}
        chips={chosen.map((code) => ({
          id: code,
          name: nameOf(code),
          ...slots.get(code)!,
          ...(figure && !shown.has(code) ? { note: t("compare.noFigures") } : {}),
        }))}
        removeLabel={(name) => t("compare.removePlace", { name })}
        onRemove={({ id }) => store.update(toggleChosen(id, view))}
        focusInput={() => box.current?.querySelector("input")?.focus()}
      />
    </div>
  );
}

function DrawingFields({ view, t }: RelateProps) {
  const { store } = useServices().bound;
  const { selection, axes, figure } = view;
  const whyNoTrails = figure ? trailsRefusal(figure.relation) : null;
  return (
    <>
      <RadioBar
        label={t("relate.scales")}
        value={selection.log}
        options={LOGS.map((id) => ({ id, label: t(`relate.log.${id}`) }))}
        onChange={(log) => store.update({ log })}
      />
      {axes && [axes.x, axes.y].some(canBeRate) ? (
        <RadioBar
          label={t("relate.counts")}
          value={selection.show === "rate" ? "rate" : "value"}
          options={(["value", "rate"] as const).map((id) => ({ id, label: t(`relate.counts.${id}`) }))}
          onChange={(show) => store.update({ show })}
        />
      ) : null}
      <CheckField
        label={t("relate.trails")}
        checked={selection.trails && whyNoTrails === null}
        disabled={whyNoTrails !== null}
        hint={t(`relate.trails.${whyNoTrails ?? "hint"}`)}
        onChange={(trails) => store.update({ trails })}
      />
    </>
  );
}
