import { tidyText } from "./foldName";

const AMOUNTS = [
  ..."‰ % € £ \\$ EUR USD GBP CHF kr km² km2 m² m2 ha hectares? hektar persons? personen years jaar Jahre".split(" "),
  "(?:per|pro|je)\\s[\\d\\s.,]+[^)\\]]*",
];
/** A unit in brackets, behind "in" or behind a comma: "(%)", "in EUR/m²", "Fläche, ha". */
const UNIT = new RegExp(`(?:\\bin\\s+|\\(|\\[|,\\s*)((?:${AMOUNTS.join("|")})(?:/\\S+?)?)(?![\\p{L}\\d])[\\])]?`, "iu");
const PER = /\b((?:per|pro|por|pour|je|auf)\s(?:100|1[\s.,]?000|10[\s.,]?000|100[\s.,]?000|mil|cent)\b.*)$/iu;
const SHARE = /%|\b(?:percent|percentage|procent|prozent|pct|pourcentage|porcentaje|percentuale)\b/iu;

/** The unit that a column's name carries, as it is written there; empty where it carries none. */
export function unitOf(name: string): string {
  const unit = UNIT.exec(name)?.[1] ?? PER.exec(name)?.[1];
  return unit === undefined ? (SHARE.test(name) ? "%" : "") : tidyText(unit);
}

const BARE = new RegExp(
  "^(?:aantal|anzahl|number|nombre|número|numero|n|%|percent|procent|prozent|pourcentage|porcentaje|" +
    "percentuale|euro?|€|" +
    "(?:x )?1[ .,]?000(?: euro)?|(?:per|je|pro|por|par) 1[\\d .,]*.*|personen|persons|km²|ha|kg|years|jaar|jahre)$",
  "i",
);

/**
 * Levels of a column's header as a name and a unit. A level that is nothing but a unit ("Anzahl", "%") is no name,
 * unless it is all there is and other columns say something else (`alone` false).
 */
export function nameAndUnit(levels: readonly string[], alone: boolean): { indicator: string; unit: string } {
  const unit = levels.find((level) => BARE.test(level));
  const named = levels.filter((level) => !BARE.test(level));
  const indicator = (named.length > 0 || alone ? named : levels).join(" / ");
  return { indicator, unit: unit ?? unitOf(indicator) };
}
