import type { EvaluateTranslator } from "../i18n/evaluate";
import type { EvaluationPanel } from "../series/evaluationTypes";
import { yearsText, type Told } from "./evaluateWords";
import refused from "./EvaluateRefusal.module.css";

interface Props {
  readonly asked: EvaluationPanel;
  readonly told: Told;
  readonly t: EvaluateTranslator;
}

const YEARS_BEFORE = 5;
const FARTHEST_YEARS = 15;
/** From here on a name for every fifth year alone. */
const MOST_NAMED = 12;

/** The years at hand as a strip: what is known, what is missing, where the policy begins. */
export function EvaluateYears({ asked, told, t }: Props) {
  const { allPeriods, missingBefore } = asked;
  const { policy: start } = told;
  if (allPeriods.length === 0) return null;
  const [earliest, latest] = [allPeriods[0]!, allPeriods.at(-1)!];
  // A year far from all figures is told in words: a strip up to it would be nothing but gaps.
  const isNear = start >= earliest - FARTHEST_YEARS && start <= latest + FARTHEST_YEARS;
  const first = isNear ? Math.min(earliest, start - YEARS_BEFORE) : earliest;
  const last = isNear ? Math.max(latest, start) : latest;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const known = new Set(allPeriods);
  // The year of the policy has its name first: those of the ends give way where they would meet it.
  const isFree = (year: number) => year === start || Math.abs(year - start) > years.length / MOST_NAMED;
  const isNamed = (year: number) =>
    years.length <= MOST_NAMED || year === start || ((year === first || year === last) && isFree(year));
  const text = (list: readonly number[]) => yearsText(list, told.everyYears, t);
  return (
    <figure className={refused.stripFigure}>
      <div className={refused.strip} aria-hidden="true">
        {years.map((year) => (
          <span
            key={year}
            className={refused.year}
            data-known={known.has(year) || undefined}
            data-start={year === start || undefined}
          >
            <span className={refused.cell} />
            <span className={refused.yearName}>{isNamed(year) ? year : ""}</span>
          </span>
        ))}
      </div>
      <figcaption className={refused.stripText}>
        {missingBefore.length > 0
          ? t("evaluate.refused.strip", {
              place: told.place,
              start,
              known: text(allPeriods),
              missing: text(missingBefore),
            })
          : t("evaluate.refused.strip.whole", { place: told.place, known: text(allPeriods) })}{" "}
        {told.start > start ? t("evaluate.refused.strip.late", { start, first: told.start }) : null}{" "}
        <span className={refused.legend} aria-hidden="true">
          <span className={refused.legendMark} data-known="" /> {t("evaluate.refused.strip.known")}
          <span className={refused.legendMark} /> {t("evaluate.refused.strip.gap")}
          {isNear ? (
            <>
              <span className={refused.legendMark} data-start="" /> {t("evaluate.refused.strip.start", { start })}
            </>
          ) : null}
        </span>
      </figcaption>
    </figure>
  );
}
