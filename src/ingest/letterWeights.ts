// Letters beyond ASCII of each language, commonest first; what the statistics of its cities are written with.
const LATIN = [
  "éèàêçôîûâùïëœ", // French
  "üäößé", // German
  "ëéïèöüêç", // Dutch
  "óíáñéúü", // Spanish
  "ãçáéíóêõôúâà", // Portuguese
  "àèùòéì", // Italian
  "àèòéíóúüïç", // Catalan
  "äöåé", // Swedish, Finnish
  "øåæéö", // Danish, Norwegian
  "áíðóúéöþýæ", // Icelandic
  "łóąęśżćńź", // Polish
  "íáéěřůščžýúťďňó", // Czech
  "áíéčýžúšľťôďóňŕĺä", // Slovak
  "áéöíóőüúű", // Hungarian
  "ăîâțşșţ", // Romanian
  "čšžćđ", // Croatian, Slovene
  "ëç", // Albanian
  "ıüşçöğâ", // Turkish
  "äõüöšž", // Estonian
  "āīēšūžņķļģč", // Latvian
  "ėšžųąįūčę", // Lithuanian
] as const;

const CYRILLIC = [
  "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", // Russian
  "оаинвіетрслкудмпязьгбчйхцїжєюшщфґ", // Ukrainian
  "аоиентрсвлкдпмзугбъчщйцжяхшфюь", // Bulgarian
  "аоиенрсјтукдлвмпгзбчшцжњћхљфђџ", // Serbian
] as const;

const GREEK = ["αοιετσνηυρπκμλςίόωέγάδήθχφύβώζξψϊϋ"] as const;

const HEBREW = ["יולהארתבמנשעקדפחגטזסכצםךףןץ"] as const;
const ARABIC = ["المينرتبودسعهكقحفةجشطصخزذضثئغىءظأإآؤ", "اینردوهتمبسشلکزگعفقخجپحآغصچطذضظثژ"] as const;
const THAI = ["านร่อกเงม้ยลวัดทสตะีปบิคหืแุจพชขูใไ์โผซ็ถธณึำภศษฉฐฝฟญฎฏฒฬฮฆฑฤ"] as const;

// Signs that stand in tables of any language.
const SIGNS = "\u00A0°²³€£§«»–—“”„’‘…·½©®±µº¹×‰№™•";

const COMMON_HAN = new Set(
  "的一是不在人有市区區年县縣県数數国國计計总總総口男女上下中大小东東西南北江河川山海湖京州省都道府城镇鎮町村里街路新安长長" +
    "平和公民生地家院学學工业業产產万萬元円率个個日月本合会會其他名称稱编編号號单單位类類别別时時间間电電力车車臺台灣高雄乡鄉世帯田島" +
    "社区室外内分部门行政住宅居住户籍出生死亡图図書館駅校校園公园",
);
const COMMON_HANGUL = new Set(
  "구동시군읍면리이가의인서울부산대광주천강남북중성수년월일계합녀자총명도로교경기전용종은평양원상하화지사세제안정",
);

const WEIGHTS: Readonly<Record<Exclude<Script, "other">, readonly ReadonlyMap<string, number>[]>> = {
  latin: LATIN.map(weigh),
  cyrillic: CYRILLIC.map(weigh),
  greek: GREEK.map(weigh),
  hebrew: HEBREW.map(weigh),
  arabic: ARABIC.map(weigh),
  thai: THAI.map(weigh),
};
export const SCRIPTS = ["latin", "cyrillic", "greek", "hebrew", "arabic", "thai"] as const;

/** From 3.4 for a language's commonest letter to 1.4 for its rarest. */
function weigh(letters: string): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, rank) => [letter, 3.4 - (2 * rank) / letters.length]));
}

export type Script = "latin" | "cyrillic" | "greek" | "hebrew" | "arabic" | "thai" | "other";

export function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0x590 && code < 0x600) return "hebrew";
  if (code >= 0x600 && code < 0x700) return "arabic";
  if (code >= 0xe00 && code < 0xe80) return "thai";
  return code >= 0x370 && code < 0x400 ? "greek" : "other";
}

/** How well letters (lower case, with how often each occurs) fit the one language of a script that fits them best. */
export function fitLanguage(counts: ReadonlyMap<string, number>, script: Exclude<Script, "other">): number {
  const fits = WEIGHTS[script].map((weights) => {
    let sum = 0;
    for (const [letter, count] of counts) sum += count * (weights.get(letter) ?? -1.5);
    return sum;
  });
  return Math.max(...fits);
}

/** What a sign beyond ASCII that stands free speaks for or against a reading. */
export function weighSign(character: string): number {
  if (SIGNS.includes(character)) return 1;
  return -2;
}

/** For each byte of a double-byte character that every Korean or Chinese table is full of. */
export function isCommonIdeograph(character: string): boolean {
  return COMMON_HAN.has(character) || COMMON_HANGUL.has(character);
}
