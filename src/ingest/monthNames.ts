// January to December; variants and abbreviations behind each other. Folded: lower case, no diacritics, no points.
const NAMES: readonly (readonly string[])[] = [
  "january januari januar janner jaenner janvier janv enero ene gennaio gen janeiro jan styczen stycznia sty " +
    "leden ledna tammikuu ocak ianuarie gener jaanuar",
  "february februari februar feber fevrier fevr fev febrero febbraio fevereiro feb febr luty lutego lut unor " +
    "unora helmikuu subat februarie febrer veebruar",
  "march maart marz maerz mars marzo marco mar mrt mrz marts marzec marca brezen brezna maaliskuu marcius " +
    "mart martie marc",
  "april avril avr abril abr aprile apr kwiecien kwietnia kwi duben dubna huhtikuu aprilis nisan aprilie aprill",
  "may mei mai mayo maggio mag maio maj maja kveten kvetna toukokuu majus mayis maig",
  "june juni juin junio giugno giu junho jun czerwiec czerwca cze cerven cervna kesakuu junius haziran iunie " +
    "juny juuni",
  "july juli juillet juil julio luglio lug julho jul lipiec lipca lip cervenec cervence heinakuu julius " +
    "temmuz iulie juliol juuli",
  "august augustus aout agosto ago aug augusti sierpien sierpnia sie srpen srpna elokuu augusztus agustos " +
    "agost agust",
  "september septembre septiembre setiembre settembre setembro sep sept set wrzesien wrzesnia wrz zari " +
    "syyskuu szeptember eylul septembrie setembre",
  "october oktober octobre octubre ottobre ott outubro out oct okt pazdziernik pazdziernika paz rijen rijna " +
    "lokakuu ekim octombrie oktoober",
  "november novembre noviembre novembro nov listopad listopada lis listopadu marraskuu kasim noiembrie",
  "december dezember decembre diciembre dicembre dezembro desember desembre dec dez dic des grudzien grudnia " +
    "gru prosinec prosince joulukuu aralik decembrie detsember",
].map((names) => names.split(" "));

const MONTH_OF = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** All names, longest first, as alternatives of a pattern. */
export const MONTH_PATTERN = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|");

/** 1 to 12 for a folded name or abbreviation in a language of Europe; null for any other word. */
export function monthOf(folded: string): number | null {
  return MONTH_OF.get(folded) ?? null;
}

const SPECIAL: Readonly<Record<string, string>> = { ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", đ: "d", þ: "th", ð: "d" };

/** Lower case without diacritics, so that Março, MARÇO and marco are one. Keeps the length of most texts only. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!/[\u0080-\uFFFF]/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[øłıßæđþð]/g, (letter) => SPECIAL[letter] ?? letter);
}
