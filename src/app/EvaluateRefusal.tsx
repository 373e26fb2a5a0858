import { useEffect, useId, useMemo, type RefObject } from "react";
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
import { useFocusHeir } from "./useFocusHeir";
import styles from "./Evaluate.module.css";
import refused from "./EvaluateRefusal.module.css";

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly assessment: PanelAssessment;
  readonly told: Told;
  /** Has the focus once the question is another one. */
  readonly answer: RefObject<HTMLElement | null>;
}

/** Why there is no counterfactual, with the facts, and what would mend it. */
export function EvaluateRefusal(props: Props) {
  const { catalogue, asked, assessment, told, t } = props;
  const id = useId();
  const box = useFocusHeir<HTMLElement>(props.answer);
  const hasAfter = !assessment.counterfactual.some(({ kind }) => kind === "nothing-after");
  // Where no year is left to compare in, that no donor has one says nothing more.
  const reasons = assessment.counterfactual.filter((one) => one.kind !== "few-donors" || hasAfter);
  return (
    <section ref={box} className={refused.refusal} aria-labelledby={id}>
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
        {reasons.map((refusal) => (
          <li key={JSON.stringify(refusal)}>{refusalSentence(refusal, { catalogue, told, t })}</li>
        ))}
      </ul>
      <EvaluateYears asked={asked} told={told} t={t} />
      <Mend {...props} />
    </section>
  );
}

/** What leads on: a change that makes this question one that can run, or other questions that can. */
function Mend(props: Props) {
  const helps = useHelp(props);
  const offers = useOffers(props);
  const isMended = Object.values(helps).some(Boolean);
  return (
    <div className={refused.mend}>
      {props.assessment.series.length === 0 ? <p>{props.t("evaluate.refused.mend.its")}</p> : null}
      {isMended ? <Mends {...props} helps={helps} /> : null}
      <Offers {...props} offers={offers} />
      {isMended ? null : <Mends {...props} helps={helps} />}
    </div>
  );
}

/** Each of these does it at once; what would not help is not offered. */
function Mends({ assessment, helps, t }: Props & { readonly helps: Help }) {
  const kinds = assessment.counterfactual.map(({ kind }) => kind);
  const changes = [
    helps.start === null
      ? null
      : { text: t("evaluate.refused.mend.later", { year: helps.start }), change: { start: helps.start } },
    helps.donors ? { text: t("evaluate.refused.mend.donors"), change: SUGGESTED_DONORS } : null,
    helps.pool ? { text: t("evaluate.refused.mend.pool"), change: ALL_PLACES } : null,
    helps.years ? { text: t("evaluate.refused.mend.all"), change: ALL_YEARS } : null,
  ].filter((one) => one !== null);
  const needsYears = kinds.some((kind) => YEARS_MISSING.has(kind)) && !kinds.includes("not-comparable");
  if (changes.length === 0 && !needsYears) return null;
  return (
    <>
      <h3 className={styles.smallTitle}>{t("evaluate.refused.mend")}</h3>
      <ul className={refused.mends}>
        {changes.map(({ text, change }) => (
          <li key={text}>
            <PageLink change={change}>{text}</PageLink>
          </li>
        ))}
        {needsYears ? (
          <li>
            <PageLink change={{ page: "data" }}>{t("evaluate.refused.mend.upload")}</PageLink>
          </li>
        ) : null}
        {helps.start === null && kinds.includes("missing") ? <li>{t("evaluate.refused.mend.laterNone")}</li> : null}
      </ul>
    </>
  );
}

/** Other indicators of the place, and the worked example, which always runs. */
function Offers({ offers, told, t }: Props & { readonly offers: ReturnType<typeof useOffers> }) {
  return (
    <>
      {offers.length > 0 ? (
        <>
          <h3 className={styles.smallTitle}>{t("evaluate.refused.mend.others", { place: told.place })}</h3>
          <p className={refused.offers}>
            {offers.map(({ id, label, change }) => (
              <PageLink key={id} change={change} asButton>
                {label}
              </PageLink>
            ))}
          </p>
        </>
      ) : null}
      <p>
        <PageLink change={{ example: "california" }}>{t("evaluate.example.see")}</PageLink>
      </p>
    </>
  );
}

const YEARS_MISSING: ReadonlySet<string> = new Set([
  "no-figures",
  "short-before",
  "missing",
  "nothing-after",
  "short-after",
]);
const SUGGESTED_DONORS: Partial<Selection> = { donors: null };
const ALL_PLACES: Partial<Selection> = { peers: "all", donors: null };
const ALL_YEARS: Partial<Selection> = { from: null, to: null };

interface Help {
  /** The nearest year that works. */
  readonly start: number | null;
  readonly donors: boolean;
  readonly pool: boolean;
  readonly years: boolean;
}

/** Which single change makes the question one that can be answered. */
function useHelp({ catalogue, view, asked, assessment, told }: Props): Help {
  const { selection, state } = view;
  const { dataset } = state;
  return useMemo(() => {
    const works = (change: Partial<Selection>) => canRun({ ...selection, ...change }, { catalogue, dataset });
    const kinds = new Set(assessment.counterfactual.map(({ kind }) => kind));
    const fewDonors = kinds.has("few-donors") && asked.allPeriods.length > 0;
    // No year makes figures comparable; and a gap before the start stays one, however late the start is.
    const hasGap = asked.missingBefore.length > 0;
    const years = kinds.has("not-comparable")
      ? []
      : asked.allPeriods.filter((year) => year !== told.policy && !(hasGap && year > told.policy));
    const away = (year: number) => Math.abs(year - told.policy);
    const isCut = selection.from !== null || selection.to !== null;
    return {
      start: years.toSorted((one, other) => away(one) - away(other)).find((year) => works({ start: year })) ?? null,
      donors: fewDonors && selection.donors !== null && works(SUGGESTED_DONORS),
      pool: fewDonors && selection.peers !== "all" && works(ALL_PLACES),
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
