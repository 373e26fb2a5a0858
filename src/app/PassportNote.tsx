import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { Comparison, Grade } from "../series/types";
import { Disclosure } from "../view/Disclosure";
import { isVisible, reasonText } from "./passportWords";
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
