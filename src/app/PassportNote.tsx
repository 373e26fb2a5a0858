import { nameOf } from "../chart/describe";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { Comparison, Grade, PassportReason } from "../series/types";
import { Disclosure } from "../view/Disclosure";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly comparison: Comparison;
  readonly t: Translator;
}

const SIGNS: Readonly<Record<Grade, string>> = { yes: "✓", care: "!", no: "✕" };

/** Whether these numbers may be compared between places and between years, with the rules that say so. */
export function PassportNote({ catalogue, comparison, t }: Props) {
  const { passport } = comparison;
  const grade = (label: string, one: Grade) => (
    <span className={styles.grade} data-grade={one}>
      <span aria-hidden="true">{SIGNS[one]}</span> {label}: <strong>{t(`passport.${one}`)}</strong>
    </span>
  );
  const always = passport.reasons.filter((reason) => isVisible(reason, comparison));
  const rest = passport.reasons.filter((reason) => !always.includes(reason));
  return (
    <div className={styles.passport}>
      <Disclosure
        summary={
          <span className={styles.question}>
            <span>{t("passport.title")}</span> {grade(t("passport.places"), passport.betweenPlaces)}{" "}
            {grade(t("passport.periods"), passport.betweenPeriods)}
          </span>
        }
      >
        <ul className={styles.reasons}>
          {rest.map((reason) => (
            <li key={JSON.stringify(reason)}>{reasonText(reason, { catalogue, comparison, t })}</li>
          ))}
          {comparison.indicator.theme === "context" ? null : <li>{t("passport.persons")}</li>}
        </ul>
      </Disclosure>
      {always.map((reason) => (
        <p key={JSON.stringify(reason)} className={styles.caveat}>
          {reasonText(reason, { catalogue, comparison, t })}
        </p>
      ))}
    </div>
  );
}

/** A caveat stands where the reader needs it: always, and a break wherever a change shown crosses it. */
function isVisible(reason: PassportReason, { series, show, indicator }: Comparison): boolean {
  if (reason.kind === "caveat" || reason.kind === "own") return true;
  if (indicator.comparable === "neither") return true;
  const isChange = show === "index" || show === "change";
  return (
    reason.kind === "break" &&
    isChange &&
    series.some((one) => one.acrossBreak.includes(true) || one.gaps.includes("break"))
  );
}

function reasonText(reason: PassportReason, { catalogue, comparison, t }: Props): string {
  switch (reason.kind) {
    case "caveat":
      return t.text(comparison.indicator.caveat);
    case "break": {
      const found = comparison.breaks.find((one) => one.id === reason.id)!;
      return t("passport.break", { year: found.period, kind: t(`break.${found.kind}`), text: t.text(found.label) });
    }
    case "flag":
      return t(
        `passport.flag.${reason.flag === "provisional" || reason.flag === "estimated" ? reason.flag : "doubtful"}`,
        {
          years: new Intl.ListFormat(t.locale).format(reason.periods.map(String)),
        },
      );
    case "computed":
      return t("passport.computed");
    case "counts":
      return t("passport.counts");
    case "countries":
      return t("passport.countries");
    case "sources":
      return t("passport.sources", { count: reason.count });
    case "aggregate":
      return t("passport.aggregate", {
        names: new Intl.ListFormat(t.locale).format(reason.places.map((code) => nameOf(code, catalogue, t))),
      });
    case "own":
      return t("passport.own", {
        names: new Intl.ListFormat(t.locale).format(reason.places.map((code) => nameOf(code, catalogue, t))),
      });
    case "missing-years":
      return t("passport.missing-years", { after: reason.after, before: reason.before });
  }
}
