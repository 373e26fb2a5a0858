import type { EvaluateTranslator } from "../i18n/evaluate";
import type { DonorFacts } from "../series/evaluationTypes";
import type { Told } from "./evaluateWords";

/** Why a place is a donor or none, and what to know of it; what has a column of its own is not repeated. */
export function donorReasons(donor: DonorFacts, told: Told, t: EvaluateTranslator): string {
  const inside = donor.reasonsIn.flatMap((reason) =>
    reason === "complete" || (reason === "chosen" && donor.suggested) ? [] : [t(`evaluate.donors.in.${reason}`)],
  );
  // Only what this page suggests can have been left out.
  const outside = donor.reasonsOut.map((reason) =>
    reason === "not-chosen" && !donor.suggested
      ? t("evaluate.donors.out.not-suggested")
      : t(`evaluate.donors.out.${reason}`, { place: told.place }),
  );
  // Of every place it is unknown whether it had a similar policy: that stands above the table.
  const notes = donor.notes.flatMap((note) => (note === "policy-unknown" ? [] : [t(`evaluate.donors.note.${note}`)]));
  // A place that nothing speaks for or against is there for its figures alone.
  const plain = inside.length === 0 && donor.complete ? [t("evaluate.donors.in.complete")] : inside;
  return [...(donor.used ? plain : outside), ...notes].join(", ");
}
