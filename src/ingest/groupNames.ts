import { foldName, tidyText } from "./foldName";

const GROUPS = new Set(
  (
    "men women male males female females man vrouw mannen vrouwen manner frauen mannlich weiblich hommes " +
    "femmes hombres mujeres maschi femmine uomini donne boys girls karlar konur menn kvinner man kvinnor " +
    "total totaal gesamt insgesamt unknown onbekend unbekannt other others andere overige sonstige autres " +
    "otros altri"
  ).split(" "),
);

const UNDER = /^(?:under|unter|jonger dan|moins de|menos de|meno di|age|ages|leeftijd) /;
const BEHIND =
  /(?: ?\+| (?:years|jaar|jahre|ans|anos|años|anni|ár|en ouder|und älter|and over|et plus|y más|e più).*)$/;
const SPAN = /^\d{1,3}(?: ?(?:-|–|to|bis|tot|a|à|<) ?<? ?\d{1,3})?$/;

/** Whether a column's name is that of a group of people: a sex, an age, the rest or all of them. */
export function isGroupName(name: string): boolean {
  if (GROUPS.has(foldName(name))) return true;
  const text = tidyText(name).toLowerCase();
  return /\d/.test(text) && SPAN.test(text.replace(UNDER, "").replace(BEHIND, "").trim());
}
