import { useMemo } from "react";
import { slotsOf } from "../chart/describe";
import { gapAt } from "../dataset/dataset";
import { isMergerGap } from "../dataset/gap";
import { rowsOf } from "../dataset/query";
import type { Catalogue, Indicator, Place, Theme } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { mergersMessages, type MergersTranslator } from "../i18n/mergers";
import type { Translator } from "../i18n/translate";
import { PEER_SETS, SHOWS, type Selection } from "../selection/selection";
import { comparesPlaces } from "../series/passport";
import { PlacePicker } from "../view/PlacePicker";
import { RadioBar } from "../view/RadioBar";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { CategoryField } from "./CategoryField";
import { mergerWords } from "./mergerWords";
import { useServices } from "./services";
import type { ComparisonView } from "./useComparison";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./ComparePage.module.css";

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

interface Props {
  readonly catalogue: Catalogue;
  readonly view: ComparisonView;
  readonly t: Translator;
}

export function CompareControls(props: Props) {
  return (
    <div className={styles.stack}>
      <IndicatorField {...props} />
      <CategoryField catalogue={props.catalogue} selection={props.view.selection} t={props.t} />
      <div className={styles.places}>
        <PlacesField {...props} />
      </div>
      <ShowField {...props} />
    </div>
  );
}

function spanText({ coverage }: Indicator): string {
  return coverage.from === coverage.to ? coverage.from : `${coverage.from}–${coverage.to}`;
}

function IndicatorField({ catalogue, view, t }: Props) {
  const { store } = useServices().bound;
  const options = useMemo(
    () =>
      [...catalogue.indicators.values()]
        .filter((indicator) => indicator.coverage.places > 0)
        .map((indicator) => ({
          id: indicator.id,
          group: indicator.theme,
          label: t.text(indicator.label),
          detail: isOwnCode(indicator.id)
            ? `${t("compare.own")}: ${t.text(indicator.definition)}`
            : t.text(indicator.definition),
          meta: spanText(indicator),
          keywords: `${Object.values(indicator.label).join(" ")} ${t.text(indicator.unitLabel)}`,
        })),
    [catalogue, t],
  );
  return (
    <SearchSelect
      label={t("compare.indicator")}
      options={options}
      groups={THEMES.map((theme) => ({ id: theme, label: t(`theme.${theme}`) }))}
      value={view.selection.indicator}
      onChange={(indicator) => store.update(changeIndicator(indicator))}
      emptyText={t("compare.noIndicator")}
    />
  );
}

/** Another indicator has other years and categories; places and the way of showing travel along. */
function changeIndicator(indicator: string): Partial<Selection> {
  return { indicator, category: null, from: null, to: null, base: null };
}

function PlacesField({ catalogue, view, t }: Props) {
  const { store } = useServices().bound;
  const { selection, figure, state } = view;
  const { dataset } = state;
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const category = selection.category ?? indicator.headline;
  const hasFigures = useMemo(() => {
    const ready = figure !== null;
    // That the parts of a merged municipality do not add up is no figure; a gap that a publisher states is one to show.
    const isFigure = (row: number) => !isMergerGap(gapAt(dataset, row));
    return (place: string) => !ready || rowsOf(dataset, { indicator: indicator.id, category, place }).some(isFigure);
  }, [figure, dataset, indicator.id, category]);
  const ofMergers = usePageTranslator(mergersMessages);
  const options = useMemo(() => placeOptions(catalogue, hasFigures, ofMergers), [catalogue, hasFigures, ofMergers]);
  const slots = slotsOf(selection.places);
  const sideBySide = comparesPlaces(indicator);
  return (
    <PlacePicker
      label={t("compare.addPlace")}
      chipsLabel={t("compare.places")}
      chips={selection.places.map((code) => ({
        id: code,
        name: t.text(catalogue.places.get(code)!.name),
        slot: slots.get(code)!.slot as 1 | 2 | 3 | 4 | 5 | 6,
        second: slots.get(code)!.second,
        ...(hasFigures(code) ? {} : { note: t("compare.noFigures") }),
      }))}
      options={options}
      onAdd={(code) => store.update({ places: [...selection.places, code] })}
      onRemove={(code) => store.update({ places: selection.places.filter((one) => one !== code) })}
      removeLabel={(name) => t("compare.removePlace", { name })}
      addedText={(name) => t("compare.placeAdded", { name })}
      removedText={(name) => t("compare.placeRemoved", { name })}
      chosenText={t("compare.chosen")}
      emptyText={t("compare.noPlace")}
      moreText={(count) => t("compare.more", { count })}
      limitText={t("compare.limit")}
      setsLabel={t("compare.sets")}
      sets={PEER_SETS.map((id) => ({
        id,
        label: t(`compare.set.${id}`),
        title: t(`compare.set.${id}.title`),
        ...(sideBySide || id === "none" ? {} : { disabledReason: t("refusal.places-not-comparable") }),
      }))}
      activeSet={sideBySide ? selection.peers : "none"}
      onSetChange={(peers) => store.update({ peers })}
    />
  );
}

/** Towns with figures first, then by name; districts have a page of their own. */
function placeOptions(catalogue: Catalogue, hasFigures: (code: string) => boolean, t: MergersTranslator) {
  const collator = new Intl.Collator(t.locale);
  const rank = (place: Place) => (hasFigures(place.code) ? 0 : 1);
  return [...catalogue.places.values()]
    .filter((place) => place.kind !== "district")
    .map((place) => ({ place, name: t.text(place.name) }))
    .sort((a, b) => rank(a.place) - rank(b.place) || collator.compare(a.name, b.name))
    .map(({ place, name }) => ({
      id: place.code,
      name,
      detail: [
        t(`kind.${place.kind}`),
        ...mergerWords(place.code, catalogue, t),
        ...(isOwnCode(place.code) ? [t("compare.own")] : []),
        ...(hasFigures(place.code) ? [] : [t("compare.noFigures")]),
      ].join(", "),
      keywords: [...Object.values(place.name), place.code],
    }));
}

function ShowField({ view, t }: Props) {
  const { store } = useServices().bound;
  const { selection, figure } = view;
  const refusals = figure?.comparison.refusals;
  const periods = figure?.comparison.periods ?? [];
  const show = figure?.comparison.show ?? selection.show;
  return (
    <>
      <RadioBar
        label={t("compare.show")}
        value={show}
        onChange={(next) => store.update({ show: next })}
        reasonsLabel={t("compare.whyNot")}
        options={SHOWS.map((id) => ({
          id,
          label: t(`compare.show.${id}`),
          ...(refusals?.[id] ? { disabledReason: t(`refusal.${refusals[id]}`) } : {}),
        }))}
      />
      {show === "index" && figure ? (
        <SelectField
          label={t("compare.base")}
          value={String(figure.comparison.base ?? "")}
          options={periods.map((year) => ({ id: String(year), label: String(year) }))}
          onChange={(year) => store.update({ base: Number(year) })}
        />
      ) : null}
    </>
  );
}
