import { useMemo, type RefObject } from "react";
import type { Catalogue, Indicator, Theme } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { EvaluateTranslator } from "../i18n/evaluate";
import { PEER_SETS } from "../selection/selection";
import { canBeRate } from "../series/deriveRelation";
import { comparesPeriods, comparesPlaces } from "../series/passport";
import { RadioBar } from "../view/RadioBar";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { CategoryField } from "./CategoryField";
import { EvaluateCovariates } from "./EvaluateCovariates";
import { EvaluateStart } from "./EvaluateStart";
import { PageLink } from "./PageLink";
import { placeOptions } from "./placeOptions";
import { useServices } from "./services";
import type { EvaluationView } from "./useEvaluation";
import { useFocusHeir } from "./useFocusHeir";
import styles from "./Evaluate.module.css";

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

export interface EvaluateProps {
  readonly catalogue: Catalogue;
  readonly view: EvaluationView;
  readonly t: EvaluateTranslator;
}

interface ControlsProps extends EvaluateProps {
  /** Has the focus once the controls are others. */
  readonly answer: RefObject<HTMLElement | null>;
}

/** What is asked: place, indicator, year, years, donors, covariates. The example has nothing to choose. */
export function EvaluateControls(props: ControlsProps) {
  return props.view.selection.example === "none" ? <OwnControls {...props} /> : <ExampleControls {...props} />;
}

function OwnControls({ answer, ...props }: ControlsProps) {
  const box = useFocusHeir<HTMLDivElement>(answer);
  return (
    <div ref={box} className={styles.stack}>
      <TreatedField {...props} />
      <IndicatorField {...props} />
      <CategoryField catalogue={props.catalogue} selection={props.view.selection} t={props.t} />
      <CountsField {...props} />
      <EvaluateStart {...props} />
      <YearsField {...props} />
      <PoolField {...props} />
      <EvaluateCovariates {...props} />
      <p className={styles.aside}>
        <PageLink change={{ example: "california" }}>{props.t("evaluate.example.see")}</PageLink>
      </p>
    </div>
  );
}

function ExampleControls({ answer, t }: ControlsProps) {
  const box = useFocusHeir<HTMLDivElement>(answer);
  return (
    <div ref={box} className={styles.stack}>
      <p className={styles.hint}>{t("evaluate.example.controls")}</p>
      <p>
        <PageLink change={{ example: "none" }} asButton>
          {t("evaluate.example.back")}
        </PageLink>
      </p>
    </div>
  );
}

function TreatedField({ catalogue, view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  const options = useMemo(
    () =>
      placeOptions(
        [...catalogue.places.values()].filter(({ kind }) => kind !== "district"),
        t,
      ),
    [catalogue, t],
  );
  return (
    <SearchSelect
      label={t("evaluate.treated")}
      options={options}
      groups={[{ id: "known", label: t("evaluate.treated.group") }]}
      value={view.selection.treated}
      onChange={(treated) => store.update({ treated, donors: null })}
      emptyText={t("compare.noPlace")}
    />
  );
}

/** With fewer years there are not five before any start and one after. */
const FEWEST_YEARS = 6;

function IndicatorField({ catalogue, view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  const options = useMemo(
    () =>
      [...catalogue.indicators.values()]
        .filter(({ coverage }) => coverage.places > 0)
        .map((indicator) => ({
          id: indicator.id,
          group: indicator.theme as string,
          label: t.text(indicator.label),
          detail: isOwnCode(indicator.id)
            ? `${t("compare.own")}: ${t.text(indicator.definition)}`
            : t.text(indicator.definition),
          meta: outlookText(indicator, t),
          keywords: Object.values(indicator.label).join(" "),
        })),
    [catalogue, t],
  );
  return (
    <SearchSelect
      label={t("evaluate.indicator")}
      options={options}
      groups={THEMES.map((theme) => ({ id: theme as string, label: t(`theme.${theme}`) }))}
      value={view.selection.indicator}
      onChange={(indicator) => store.update({ indicator, category: null, from: null, to: null })}
      emptyText={t("compare.noIndicator")}
    />
  );
}

/** The years, and why it is sure to be refused. It can be asked all the same: the page then says why. */
function outlookText(indicator: Indicator, t: EvaluateTranslator): string {
  const { from, to } = indicator.coverage;
  const span = from === to ? from : `${from}–${to}`;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  if (!comparesPlaces(indicator) || !comparesPeriods(indicator)) return t("evaluate.indicator.not", { span });
  return years < FEWEST_YEARS ? t("evaluate.indicator.few", { span }) : span;
}

function CountsField({ catalogue, view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  if (!canBeRate(catalogue.indicators.get(view.selection.indicator)!)) return null;
  return (
    <RadioBar
      label={t("evaluate.counts")}
      value={view.selection.show === "rate" ? "rate" : "value"}
      options={(["value", "rate"] as const).map((id) => ({ id, label: t(`evaluate.counts.${id}`) }))}
      onChange={(show) => store.update({ show })}
    />
  );
}

const ANY = "";

function YearsField({ view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  const { from, to } = view.selection;
  const years = view.asked?.allPeriods ?? [];
  const optionsWith = (chosen: number | null) => [
    { id: ANY, label: t("evaluate.years.any") },
    ...[...new Set([...years, ...(chosen === null ? [] : [chosen])])]
      .sort((a, b) => a - b)
      .map((year) => ({ id: String(year), label: String(year) })),
  ];
  const yearOf = (id: string) => (id === ANY ? null : Number(id));
  return (
    <fieldset className={styles.years}>
      <legend>{t("evaluate.years")}</legend>
      <SelectField
        label={t("evaluate.years.first")}
        value={String(from ?? ANY)}
        options={optionsWith(from)}
        onChange={(id) => store.update({ from: yearOf(id) })}
      />
      <SelectField
        label={t("evaluate.years.last")}
        value={String(to ?? ANY)}
        options={optionsWith(to)}
        onChange={(id) => store.update({ to: yearOf(id) })}
      />
    </fieldset>
  );
}

const POOLS = PEER_SETS.filter((set) => set !== "none");

function PoolField({ view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  const { asked, selection } = view;
  const used = asked?.donors.filter((donor) => donor.used).length ?? 0;
  return (
    <div className={styles.field}>
      <RadioBar
        label={t("evaluate.pool")}
        value={selection.peers === "none" ? "centre" : selection.peers}
        options={POOLS.map((id) => ({ id, label: t(`evaluate.pool.${id}`) }))}
        onChange={(peers) => store.update({ peers, donors: null })}
      />
      {asked ? (
        <p className={styles.hint}>
          {t.plural("evaluate.pool.used", used)}{" "}
          <a className={styles.see} href="#donors">
            {t("evaluate.pool.see")}
          </a>
        </p>
      ) : null}
    </div>
  );
}
