import { useMemo } from "react";
import { countUnits } from "../chart/describeUnits";
import type { Geography } from "../dataset/geography";
import type { Indicator, Theme } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { CLASSINGS, CLASS_RANGE, type Selection } from "../selection/selection";
import { candidatesFor } from "../series/indicatorsOfUnits";
import { RadioBar } from "../view/RadioBar";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { geographyName } from "./districtWords";
import { useServices } from "./services";
import type { DistrictsView } from "./useDistricts";
import styles from "./ComparePage.module.css";

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

interface Props {
  readonly view: DistrictsView;
}

export function DistrictsControls({ view }: Props) {
  return (
    <div className={styles.stack}>
      <CityField view={view} />
      {view.indicators.length > 0 ? <IndicatorField view={view} /> : null}
      <CategoryField view={view} />
      <ShowField view={view} />
      <ClassFields view={view} />
    </div>
  );
}

const GROUPS = ["home", "own", "cities", "region"] as const;

function groupOf({ own, kind, id }: Geography): (typeof GROUPS)[number] {
  if (own) return "own";
  if (kind === "municipalities") return "region";
  return id === "12025" ? "home" : "cities";
}

function CityField({ view }: Props) {
  const { store } = useServices().bound;
  const { geographies, catalogue, t, state } = view;
  const { uploads } = state;
  const options = useMemo(
    () =>
      geographies.map((geography) => {
        const { id, units, city } = geography;
        const offered = candidatesFor(geography, catalogue, uploads).length;
        const figures = offered === 0 ? t("districts.city.none") : t.plural("districts.city.indicators", offered);
        return {
          id,
          group: groupOf(geography),
          label: geographyName(geography, { catalogue, t }),
          detail: [countUnits(geography, units.length, t), figures].join(", "),
          keywords: `${Object.values(catalogue.places.get(city)?.name ?? {}).join(" ")} ${city}`,
        };
      }),
    [geographies, catalogue, t, uploads],
  );
  return (
    <SearchSelect
      label={t("districts.city")}
      options={options}
      groups={GROUPS.map((id) => ({ id, label: t(`districts.group.${id}`) }))}
      value={view.geography.id}
      onChange={(city) => store.update({ city, districts: [], year: null, category: null })}
      emptyText={t("districts.city.empty")}
    />
  );
}

function spanText({ coverage }: Indicator): string {
  if (coverage.from === "") return "";
  return coverage.from === coverage.to ? coverage.from : `${coverage.from}–${coverage.to}`;
}

function IndicatorField({ view }: Props) {
  const { store } = useServices().bound;
  const { indicators, t } = view;
  const options = useMemo(
    () =>
      indicators.map((indicator) => ({
        id: indicator.id,
        group: indicator.theme,
        label: t.text(indicator.label),
        detail: isOwnCode(indicator.id)
          ? `${t("compare.own")}: ${t.text(indicator.definition)}`
          : t.text(indicator.definition),
        meta: spanText(indicator),
        keywords: `${Object.values(indicator.label).join(" ")} ${t.text(indicator.unitLabel)}`,
      })),
    [indicators, t],
  );
  return (
    <SearchSelect
      label={t("compare.indicator")}
      options={options}
      groups={THEMES.map((theme) => ({ id: theme, label: t(`theme.${theme}`) }))}
      value={view.indicator?.id ?? null}
      onChange={(indicator) => store.update(changeIndicator(indicator))}
      emptyText={t("compare.noIndicator")}
    />
  );
}

/** Another indicator has other years and categories; the chosen districts travel along. */
const changeIndicator = (indicator: string): Partial<Selection> => ({
  indicator,
  category: null,
  year: null,
  from: null,
  to: null,
  base: null,
});

function CategoryField({ view: { figures, catalogue, t } }: Props) {
  const { store } = useServices().bound;
  if (!figures || figures.categories.length < 2) return null;
  const { indicator, categories } = figures;
  const known = catalogue.categories.filter((one) => one.indicator === indicator.id && categories.includes(one.id));
  return (
    <SelectField
      label={t("compare.category")}
      value={figures.category}
      options={known.map((one) => ({ id: one.id, label: t.text(one.label) }))}
      onChange={(category) => store.update({ category: category === indicator.headline ? null : category })}
    />
  );
}

function ShowField({ view: { figures, standsIn, t } }: Props) {
  const { store } = useServices().bound;
  if (!figures) return null;
  const refused = figures.rateRefused;
  return (
    <RadioBar
      label={t("compare.show")}
      value={figures.panel.show}
      // Who says how to show it has chosen the indicator.
      onChange={(show) => store.update(standsIn ? { show, indicator: figures.indicator.id } : { show })}
      reasonsLabel={t("compare.whyNot")}
      options={[
        { id: "value", label: t("compare.show.value") },
        {
          id: "rate",
          label: t("districts.show.rate"),
          ...(refused ? { disabledReason: t(`refusal.${refused}`) } : {}),
        },
      ]}
    />
  );
}

function ClassFields({ view: { figures, selection, t } }: Props) {
  const { store } = useServices().bound;
  if (!figures) return null;
  const counts = Array.from({ length: CLASS_RANGE.most - CLASS_RANGE.least + 1 }, (_, i) => CLASS_RANGE.least + i);
  return (
    <>
      <RadioBar
        label={t("districts.classes")}
        value={selection.classing}
        onChange={(classing) => store.update({ classing })}
        options={CLASSINGS.map((id) => ({ id, label: t(`districts.classes.${id}`) }))}
      />
      <SelectField
        label={t("districts.classes.count")}
        value={String(selection.classes)}
        options={counts.map((count) => ({ id: String(count), label: String(count) }))}
        onChange={(classes) => store.update({ classes: Number(classes) })}
      />
    </>
  );
}
