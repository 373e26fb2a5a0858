import { useEffect, useId, useMemo } from "react";
import { inSentence } from "../chart/scatterWords";
import { isReady } from "../library/library";
import type { Selection } from "../selection/selection";
import { assessPanel } from "../series/assessPanel";
import { derivePanel, neededIndicators } from "../series/derivePanel";
import type { EvaluationPanel, PanelAssessment } from "../series/evaluationTypes";
import type { EvaluateProps } from "./EvaluateControls";
import { EvaluateYears } from "./EvaluateYears";
import { refusalSentence } from "./evaluateRefusalWords";
import type { Told } from "./evaluateWords";
import { PageLink } from "./PageLink";
import { useServices } from "./services";
import styles from "./Evaluate.module.css";
import refused from "./EvaluateRefusal.module.css";

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly assessment: PanelAssessment;
  readonly told: Told;
}

/** Why there is no counterfactual, with the facts, and what would mend it. */
export function EvaluateRefusal(props: Props) {
  const { catalogue, asked, assessment, told, t } = props;
  const id = useId();
  return (
    <section className={refused.refusal} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {t("evaluate.refused.title")}
      </h2>
      <p className={styles.text}>
        {t(Number.isFinite(told.policy) ? "evaluate.refused.lead" : "evaluate.refused.lead.yearless", {
          indicator: inSentence(told.indicator, catalogue, t),
          place: told.place,
          start: told.policy,
        })}
      </p>
      <ul className={refused.reasons}>
        {assessment.counterfactual.map((refusal) => (
          <li key={JSON.stringify(refusal)}>{refusalSentence(refusal, { catalogue, told, t })}</li>
        ))}
      </ul>
      <EvaluateYears asked={asked} told={told} t={t} />
      <Mend {...props} />
    </section>
  );
}

/** Each of these does it at once; what would not help is not offered. */
function Mend(props: Props) {
  const { assessment, told, t } = props;
  const helps = useHelp(props);
  const offers = useOffers(props);
  const needsYears = assessment.counterfactual.some(({ kind }) => YEARS_MISSING.has(kind));
  return (
    <div className={refused.mend}>
      {assessment.series.length === 0 ? <p>{t("evaluate.refused.mend.its")}</p> : null}
      <h3 className={styles.smallTitle}>{t("evaluate.refused.mend")}</h3>
      <ul className={refused.mends}>
        {needsYears ? (
          <li>
            <PageLink change={{ page: "data" }}>{t("evaluate.refused.mend.upload")}</PageLink>
          </li>
        ) : null}
        {helps.later !== null ? (
          <li>
            <PageLink change={{ start: helps.later }}>
              {t("evaluate.refused.mend.later", { year: helps.later })}
            </PageLink>
          </li>
        ) : assessment.counterfactual.some(({ kind }) => kind === "missing") ? (
          <li>{t("evaluate.refused.mend.laterNone")}</li>
        ) : null}
        {helps.pool ? (
          <li>
            <PageLink change={ALL_PLACES}>{t("evaluate.refused.mend.pool")}</PageLink>
          </li>
        ) : null}
        {helps.years ? (
          <li>
            <PageLink change={ALL_YEARS}>{t("evaluate.refused.mend.all")}</PageLink>
          </li>
        ) : null}
        {offers.length > 0 ? (
          <li>
            {t("evaluate.refused.mend.others", { place: told.place })}
            <span className={refused.offers}>
              {offers.map(({ id, label, change }) => (
                <PageLink key={id} change={change} asButton>
                  {label}
                </PageLink>
              ))}
            </span>
          </li>
        ) : null}
        <li>
          <PageLink change={{ example: "california" }}>{t("evaluate.example.see")}</PageLink>
        </li>
      </ul>
    </div>
  );
}

const YEARS_MISSING: ReadonlySet<string> = new Set([
  "no-figures",
  "short-before",
  "missing",
  "nothing-after",
  "short-after",
]);
const ALL_PLACES: Partial<Selection> = { peers: "all", donors: null };
const ALL_YEARS: Partial<Selection> = { from: null, to: null };

/** Which single change makes the question one that can be answered. */
function useHelp({ catalogue, view, asked, assessment, told }: Props) {
  const { selection, state } = view;
  const { dataset } = state;
  return useMemo(() => {
    const works = (change: Partial<Selection>) => canRun({ ...selection, ...change }, { catalogue, dataset });
    // A gap before the start stays one, however late the start is.
    const years = asked.missingBefore.length > 0 ? [] : asked.allPeriods.filter((year) => year > told.policy);
    const later = years.find((year) => works({ start: year })) ?? null;
    const fewDonors = assessment.counterfactual.some(({ kind }) => kind === "few-donors");
    const isCut = selection.from !== null || selection.to !== null;
    return {
      later,
      pool: fewDonors && (selection.peers !== "all" || selection.donors !== null) && works(ALL_PLACES),
      years: isCut && works(ALL_YEARS),
    };
  }, [catalogue, selection, dataset, asked, assessment, told]);
}

type Figures = Pick<Parameters<typeof derivePanel>[0], "catalogue" | "dataset">;

const canRun = (selection: Selection, figures: Figures) =>
  assessPanel(derivePanel({ ...figures, selection })).counterfactual.length === 0;

/** Known for long series of many places. Whether one can run for this place is seen once its figures are here. */
const LONG_SERIES = [
  "foreign_nationals_share",
  "number_of_foreign_nationalities",
  "population",
  "net_taxable_income_per_inhabitant",
  "child_poverty_index",
];

const NOTHING_CHOSEN = { category: null, start: null, from: null, to: null, covariates: [], donors: null } as const;

/** Other indicators that can run for the treated place, from the year this page suggests. */
function useOffers({ catalogue, view, t }: Props) {
  const { library } = useServices();
  const { selection, state } = view;
  const wanted = useMemo(
    () => LONG_SERIES.filter((id) => id !== selection.indicator && catalogue.indicators.has(id)),
    [selection.indicator, catalogue],
  );
  useEffect(() => library.request(wanted), [library, wanted]);
  const { dataset } = state;
  const here = wanted.filter((id) => isReady(state, [id])).join(" ");
  return useMemo(
    () =>
      here
        .split(" ")
        .filter(Boolean)
        .flatMap((id) => {
          const change = { ...NOTHING_CHOSEN, indicator: id, show: "value" } as const;
          const asked = { ...selection, ...change };
          const complete = neededIndicators(asked, catalogue).every((one) => here.split(" ").includes(one));
          if (!complete || !canRun(asked, { catalogue, dataset })) return [];
          return [{ id, change, label: t.text(catalogue.indicators.get(id)!.label) }];
        }),
    [here, selection, catalogue, dataset, t],
  );
}
