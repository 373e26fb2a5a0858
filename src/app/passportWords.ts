import { nameOf } from "../chart/describe";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { Comparison, PassportReason } from "../series/types";

interface Words {
  readonly catalogue: Catalogue;
  readonly comparison: Comparison;
  readonly t: Translator;
}

/** A caveat stands where the reader needs it: always, and a break wherever a change shown crosses it. */
export function isVisible(reason: PassportReason, { series, show, indicator }: Comparison): boolean {
  if (reason.kind === "caveat" || reason.kind === "own") return true;
  if (indicator.comparable === "neither") return true;
  const isChange = show === "index" || show === "change";
  return (
    reason.kind === "break" &&
    isChange &&
    series.some((one) => one.acrossBreak.includes(true) || one.gaps.includes("break"))
  );
}

export function reasonText(reason: PassportReason, { catalogue, comparison, t }: Words): string {
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
