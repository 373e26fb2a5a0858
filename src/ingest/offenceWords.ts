import { foldName } from "./foldName";

/** Roots of words for offences in the languages of the columns' words; folded, at the start of a word. */
const ROOTS = (
  "murder homicid manslaughter robber burglar theft larceny assault arson rape kidnap fraud vandal harass " +
  "diefstal inbraak inbraken moord doodslag mishandel zakkenroll overval oplichting vernieling straatroof " +
  "diebstahl *diebstahl *diebstahle raub korperverletzung sachbeschadig einbruch betrug mord totschlag " +
  "rauschgift vols cambriol homicides escroquer coups violences viols assassinat " +
  "robo robos hurto hurtos asesinat lesiones estafa violacion extorsion secuestro vandalismo " +
  "furto furti rapin omicid lesioni truff estupro roubo roubos latrocinio trafico " +
  "tyveri vold ran innbrudd indbrud rov drap skadegorelse stold misshandel inbrott bedrageri " +
  "kradziez rozboj zabojst vloupani loupez vrazd lopas rablas"
).split(" ");
const STARTS = ROOTS.filter((root) => !root.startsWith("*"));
const ENDS = ROOTS.filter((root) => root.startsWith("*")).map((root) => root.slice(1));
const OTHER_SCRIPTS = /살인|강도|강간|절도|폭력|폭행|방화|사기|殺人|強盗|窃盗|暴行|竊盜|強盜|詐欺|убийств|краж|грабеж|разбой/u;

const LOOKED_AT = 60;
const ENOUGH = 0.25;

/** Whether texts are kinds of offences, which no area is called; a quarter that says so settles it. */
export function nameOffences(texts: readonly string[]): boolean {
  const looked = texts.slice(0, LOOKED_AT);
  const named = looked.filter(isOffence).length;
  return named > 1 && named >= ENOUGH * looked.length;
}

function isOffence(text: string): boolean {
  if (OTHER_SCRIPTS.test(text)) return true;
  if (text.length > 150) return false;
  const words = foldName(text).split(" ");
  return words.some((word) => STARTS.some((root) => startsWith(word, root)) || ENDS.some((end) => word.endsWith(end)));
}

/** Short roots are whole words or they would begin many others. */
function startsWith(word: string, root: string): boolean {
  return root.length < 5 ? word === root : word.startsWith(root);
}
