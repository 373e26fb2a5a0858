import { useMemo } from "react";
import { nameUnits } from "../chart/describeUnits";
import type { UnitPanel } from "../series/deriveUnits";
import { breakYear } from "../series/breaks";
import { assessUnits } from "../series/assessUnits";
import type { Grade, PassportReason } from "../series/types";
import { Disclosure } from "../view/Disclosure";
import type { DistrictsView } from "./useDistricts";
import compare from "./CompareFigure.module.css";
import styles from "./DistrictsPage.module.css";

const SIGNS: Readonly<Record<Grade, string>> = { yes: "✓", care: "!", no: "✕" };

interface Props {
  readonly view: DistrictsView;
  readonly panel: UnitPanel;
  readonly allComputed: boolean;
  /** Of the year on the map. */
  readonly index: number;
}

/** Whether these numbers may be compared between districts and years; caveats and breaks in full sight. */
export function DistrictsPassport({ view, panel, allComputed, index }: Props) {
  const { t, catalogue } = view;
  const passport = useMemo(() => assessUnits(panel, { catalogue, allComputed }), [panel, catalogue, allComputed]);
  const units = nameUnits(panel.geography, t);
  const isOpen = ({ kind }: PassportReason) => kind === "caveat" || kind === "break";
  const grade = (label: string, one: Grade) => (
    <span className={compare.grade} data-grade={one}>
      <span aria-hidden="true">{SIGNS[one]}</span> {label}: <strong>{t(`passport.${one}`)}</strong>
    </span>
  );
  const rest = passport.reasons.filter((reason) => !isOpen(reason));
  return (
    <div className={`${compare.passport} ${styles.passport}`}>
      <Disclosure
        summary={
          <span className={compare.question}>
            <span>{t("passport.title")}</span>{" "}
            {grade(
              t("districts.passport.units", { units }),
              passport.betweenPlaces,
            )}{" "}
            {grade(t("passport.periods"), passport.betweenPeriods)}
          </span>
        }
      >
        <ul className={compare.reasons}>
          {rest.map((reason) => (
            <li key={JSON.stringify(reason)}>{reasonText(reason, { view, panel, index })}</li>
          ))}
          <li>{t("districts.passport.persons", { units })}</li>
        </ul>
      </Disclosure>
      {passport.reasons.filter(isOpen).map((reason) => (
        <p key={JSON.stringify(reason)} className={compare.caveat}>
          {reasonText(reason, { view, panel, index })}
        </p>
      ))}
    </div>
  );
}

function reasonText(reason: PassportReason, { view: { t }, panel, index }: Omit<Props, "allComputed">): string {
  switch (reason.kind) {
    case "caveat":
      return t.text(panel.indicator.caveat);
    case "break": {
      const found = panel.breaks.find((one) => one.id === reason.id)!;
      const text = t("passport.break", {
        year: found.period,
        kind: t(`break.${found.kind}`),
        text: t.text(found.label),
      });
      const side = (panel.periods[index] ?? 0) < breakYear(found) ? "before" : "after";
      return `${text} ${t(`districts.break.${side}`)}`;
    }
    case "flag": {
      const flag = reason.flag === "provisional" || reason.flag === "estimated" ? reason.flag : "doubtful";
      return t(`passport.flag.${flag}`, { years: new Intl.ListFormat(t.locale).format(reason.periods.map(String)) });
    }
    case "computed":
      return t("passport.computed");
    case "counts":
      return t("districts.counts");
    case "countries":
      return t("passport.countries");
    case "sources":
      return t("passport.sources", { count: reason.count });
    case "missing-years":
      return t("passport.missing-years", { after: reason.after, before: reason.before });
    case "aggregate":
    case "own":
      return "";
  }
}
