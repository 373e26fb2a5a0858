import { useMemo, useState } from "react";
import { stackOf } from "../chart/buildStackModel";
import { slotsOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { MixTranslator } from "../i18n/mix";
import { HOME_PLACE, STACKS, THRESHOLD_RANGE, type Stack } from "../selection/selection";
import { DIVERSITY, formatMeasures, isTwoGroup, SEGREGATION, type Measures } from "../series/measures";
import { PlacePicker } from "../view/PlacePicker";
import { RadioBar } from "../view/RadioBar";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import { chosenGroup, type MixProps } from "./mixWords";
import { useServices } from "./services";
import type { MixView } from "./useMix";
import layout from "./ComparePage.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly view: MixView;
  readonly t: MixTranslator;
}

export function MixControls({ catalogue, view, t }: Props) {
  const { figures } = view;
  const props = figures && figures.places.length > 0 ? { catalogue, view, figures, t } : null;
  return (
    <div className={layout.stack}>
      <div className={layout.places}>
        <PlacesField catalogue={catalogue} view={view} t={t} />
      </div>
      {props ? (
        <>
          <BreakdownField {...props} />
          <StackField {...props} />
          <MeasureFields {...props} />
        </>
      ) : null}
      <ThresholdField view={view} t={t} />
    </div>
  );
}

/** Places with districts in the shipped figures, each one press away. */
const SHORTCUTS = [HOME_PLACE, "CHBSL", "DEBER", "GBLON"];

function PlacesField({ catalogue, view, t }: Props) {
  const { store } = useServices().bound;
  const { selection, known } = view;
  const { places } = selection;
  const slots = slotsOf(places);
  const options = useMemo(() => {
    const collator = new Intl.Collator(t.locale);
    return [...known.keys()]
      .flatMap((code) => catalogue.places.get(code) ?? [])
      .map((place) => ({
        id: place.code,
        name: t.text(place.name),
        detail: [t(`kind.${place.kind}`), ...(isOwnCode(place.code) ? [t("mix.own")] : [])].join(", "),
        keywords: [...Object.values(place.name), place.code],
      }))
      .sort((a, b) => collator.compare(a.name, b.name));
  }, [known, catalogue, t]);
  const cities = [...SHORTCUTS, ...[...known.keys()].filter(isOwnCode)];
  const [only, ...others] = places;
  return (
    <PlacePicker
      label={t("compare.addPlace")}
      chipsLabel={t("compare.places")}
      chips={places.map((code) => ({
        id: code,
        name: t.text(catalogue.places.get(code)!.name),
        slot: slots.get(code)!.slot as 1 | 2 | 3 | 4 | 5 | 6,
        second: slots.get(code)!.second,
        ...(view.isLoading || known.has(code) ? {} : { note: t("compare.noFigures") }),
      }))}
      options={options}
      onAdd={(code) => store.update({ places: [...places, code] })}
      onRemove={(code) => store.update({ places: places.filter((one) => one !== code) })}
      removeLabel={(name) => t("compare.removePlace", { name })}
      addedText={(name) => t("compare.placeAdded", { name })}
      removedText={(name) => t("compare.placeRemoved", { name })}
      chosenText={t("compare.chosen")}
      emptyText={t("compare.noPlace")}
      moreText={(count) => t("compare.more", { count })}
      limitText={t("compare.limit")}
      setsLabel={t("mix.cities")}
      sets={cities.flatMap((code) => {
        const place = catalogue.places.get(code);
        return place ? [{ id: code, label: t.text(place.name) }] : [];
      })}
      activeSet={others.length === 0 ? (only ?? null) : null}
      onSetChange={(code) => store.update({ places: [code], from: null, to: null, year: null, group: null })}
    />
  );
}

function BreakdownField({ catalogue, figures, t }: MixProps) {
  const { store } = useServices().bound;
  if (figures.breakdowns.length < 2) return null;
  return (
    <SelectField
      label={t("mix.breakdown")}
      value={figures.breakdown.indicator.id}
      options={figures.breakdowns.map(({ indicator }) => ({
        id: indicator.id,
        label: t.text(catalogue.indicators.get(indicator.id)!.label),
      }))}
      onChange={(indicator) =>
        store.update({ indicator, category: null, group: null, from: null, to: null, year: null })
      }
    />
  );
}

function StackField({ figures, view, t }: MixProps) {
  const { store } = useServices().bound;
  const { places, breakdown } = figures;
  const covers = new Set(places.map(({ composition }) => composition.covers));
  const whyNot: Partial<Record<Stack, string>> = {
    ...(breakdown.lists === "largest" ? { share: t("mix.stack.noWhole") } : {}),
    ...(covers.has("part")
      ? {}
      : { inhabitants: t(covers.has("inhabitants") ? "mix.stack.same" : "mix.stack.noPopulation") }),
  };
  const shown = stackOf(view.selection.stack, places[0]!.composition);
  return (
    <RadioBar
      label={t("mix.stack")}
      value={shown}
      options={STACKS.map((id) => ({
        id,
        label: t(`mix.stack.${id}`),
        ...(whyNot[id] ? { disabledReason: whyNot[id] } : {}),
      }))}
      reasonsLabel={t("compare.whyNot")}
      onChange={(stack) => store.update({ stack })}
    />
  );
}

function MeasureFields({ figures, view, t }: MixProps) {
  const { store } = useServices().bound;
  const { measures, selection } = view;
  const pick = (change: Partial<Measures>) => store.update({ measure: formatMeasures({ ...measures, ...change }) });
  const groups = figures.places.flatMap(({ mixing }) => mixing?.groups ?? []);
  const known = [...new Map(groups.map((group) => [group.id, group])).values()];
  const hasDistricts = known.length > 0;
  return (
    <>
      {figures.breakdown.lists === "all" ? (
        <SelectField
          label={t("mix.diversity.pick")}
          value={measures.diversity}
          options={DIVERSITY.map((id) => ({ id, label: t(`mix.measure.${id}`) }))}
          onChange={(id) => pick({ diversity: DIVERSITY.find((one) => one === id)! })}
        />
      ) : null}
      {hasDistricts ? (
        <SelectField
          label={t("mix.segregation.pick")}
          value={measures.segregation}
          options={SEGREGATION.map((id) => ({
            id,
            label: `${t(`mix.measure.${id}`)}: ${t(isTwoGroup(id) ? "mix.segregation.two" : "mix.segregation.many")}`,
          }))}
          onChange={(id) => pick({ segregation: SEGREGATION.find((one) => one === id)! })}
        />
      ) : null}
      {hasDistricts && isTwoGroup(measures.segregation) ? (
        <SelectField
          label={t("mix.group")}
          value={known[chosenGroup(known, selection, figures.groupSlots)]!.id}
          options={known.map((group) => ({ id: group.id, label: groupName(group.category, t) }))}
          onChange={(group) => store.update({ group })}
        />
      ) : null}
    </>
  );
}

/** What is no number is gone once the field is left: it never was the threshold. */
function ThresholdField({ view, t }: Omit<Props, "catalogue">) {
  const { store } = useServices().bound;
  const { threshold } = view.selection;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(threshold);
  const valueOf = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : NaN);
  const isValid = (value: number) => value >= THRESHOLD_RANGE.least && value <= THRESHOLD_RANGE.most;
  return (
    <div onBlur={() => setTyped(null)}>
      <TextField
        label={t("mix.threshold")}
        value={shown}
        numeric
        hint={t("mix.threshold.hint")}
        trouble={isValid(valueOf(shown)) ? undefined : t("mix.threshold.wrong", { threshold })}
        onChange={(text) => {
          const value = valueOf(text);
          setTyped(isValid(value) ? null : text);
          if (isValid(value)) store.update({ threshold: value }, "replace");
        }}
      />
    </div>
  );
}
