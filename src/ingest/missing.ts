import type { GapReason } from "../dataset/gap";

/**
 * What offices write where a number is missing. Conventions contradict each other; where they do, the reading is chosen
 * that claims least, and none of them is ever zero:
 * - `-` is "nothing" in German and Dutch official tables and "no number" elsewhere: not applicable.
 * - `.` is "unknown or secret" (Germany), "not applicable" (Nordic PxWeb), "missing" (SAS): not published.
 * - `x` is "secret" at CBS and the Flemish monitors, "makes no sense" at Destatis: suppressed.
 * - `n/a` may be "not applicable" or "not available", and NaN or NULL tell of software, not of the office: unstated.
 */
const SYMBOLS = new Map<string, GapReason>(
  Object.entries({
    "": "unstated",
    ":": "not-published",
    "..": "not-published",
    "...": "not-published",
    "…": "not-published",
    "....": "not-published",
    ".": "not-published",
    "/": "not-published",
    "//": "not-published",
    // Geneva and the cantons of Switzerland: no figure.
    "///": "not-published",
    "^": "not-published",
    "-": "not-applicable",
    "--": "not-applicable",
    "---": "not-applicable",
    "−": "not-applicable",
    "–": "not-applicable",
    "—": "not-applicable",
    "*": "suppressed",
    "**": "suppressed",
    "***": "suppressed",
    "****": "suppressed",
    // American Community Survey: a controlled estimate, to which no margin of error applies.
    "*****": "not-applicable",
    "#": "suppressed",
    "?": "not-collected",
    "[c]": "suppressed",
    "[x]": "not-published",
    "[z]": "not-applicable",
    "[u]": "not-published",
    "[w]": "not-published",
    "(d)": "suppressed",
    "(s)": "suppressed",
    "(c)": "suppressed",
    "(x)": "not-applicable",
    "(na)": "not-published",
    "( )": "suppressed",
    "()": "suppressed",
  }),
);

const WORDS = new Map<string, GapReason>(
  Object.entries({
    x: "suppressed",
    c: "suppressed",
    s: "suppressed",
    z: "not-applicable",
    na: "unstated",
    "n/a": "unstated",
    "n.a.": "unstated",
    "n.a": "unstated",
    "<na>": "unstated",
    null: "unstated",
    nil: "unstated",
    none: "unstated",
    "(null)": "unstated",
    "\\n": "unstated",
    missing: "unstated",
    blank: "unstated",
    nb: "not-published",
    "n.b.": "not-published",
    nd: "not-published",
    "n.d.": "not-published",
    "n.d": "not-published",
    "n/d": "not-published",
    "s/d": "not-published",
    "s.d.": "not-published",
    "n.v.": "not-published",
    "not available": "not-published",
    "not published": "not-published",
    "niet beschikbaar": "not-published",
    "non disponible": "not-published",
    "no disponible": "not-published",
    "no data": "not-published",
    "k.a.": "not-collected",
    "k. a.": "not-collected",
    ka: "not-collected",
    "keine angabe": "not-collected",
    "g.g.": "not-collected",
    "geen gegevens": "not-collected",
    unknown: "not-collected",
    onbekend: "not-collected",
    unbekannt: "not-collected",
    inconnu: "not-collected",
    "n.v.t.": "not-applicable",
    nvt: "not-applicable",
    "s.o.": "not-applicable",
    "s.o": "not-applicable",
    "n.c.": "suppressed",
    "not applicable": "not-applicable",
    "niet van toepassing": "not-applicable",
    entfällt: "not-applicable",
    geheim: "suppressed",
    secret: "suppressed",
    suppressed: "suppressed",
    confidential: "suppressed",
    redacted: "suppressed",
    "data suppressed": "suppressed",
    "data not available": "not-published",
    "no disponibles": "not-published",
    "not collected": "not-collected",
    "not recorded": "not-collected",
    vertraulich: "suppressed",
    vertrouwelijk: "suppressed",
    confidentiel: "suppressed",
    confidencial: "suppressed",
    "#n/a": "unstated",
    "#n/a n/a": "unstated",
    "#nv": "unstated",
    "#n/b": "unstated",
    "#na": "unstated",
  }),
);

// Errors that Excel and LibreOffice write into a cell, in English, German, Dutch and French.
const SPREADSHEET_ERRORS =
  "ref!? div/0!? value!? name\\? num!? null!? err(or)?!? #+ wert! bezug! zahl! waarde! verw! deel/0! naam\\? getal! " +
  "valeur! nom\\? nombre!";
const SPREADSHEET_ERROR = new RegExp(`^#(${SPREADSHEET_ERRORS.replaceAll(" ", "|")})$`);
const NOT_FINITE = /^[-+]?(inf|infinity|∞|1\.?#(inf|ind|qnan)|-?1\.#j|nan)$/;
// A number only software writes, and too large for any: 1e400.
const HUGE = /^[-+]?\d+(?:[.,]\d+)?e\+?\d{3,}$/;
// `<5`, `≤ 4`, `>95%`: an office that writes a bound keeps the number itself back.
const BOUND = /^(<|>|≤|≥|<=|>=|&lt;|&gt;) ?[-−]?\d[\d.,]*( ?%)?$/;
// The same in words: "fewer than 5", "weniger als 3".
const FEWER = "fewer than|less than|under|minder dan|weniger als|unter|moins de|menos de|meno di|færre enn";
const BOUND_WORDS = new RegExp(`^(${FEWER}) (\\d{1,3}|five|three|ten)$`, "i");
const LONGEST = 40;
const EUROSTAT = /^: ?\(?([bcdefinprsuz]{1,3})\)?$/;

/**
 * Missing-value codes of Swing (ABF Research; incijfers and stadsmonitor sites) where they are exported as numbers. No
 * public manual lists them: CBS writes -99997 for secret and -99995 for not available; the other three are our reading.
 */
const SWING: ReadonlyMap<string, GapReason> = new Map(
  Object.entries({
    "-99999": "not-collected",
    "-99998": "not-applicable",
    "-99997": "suppressed",
    "-99996": "suppressed",
    "-99995": "not-published",
  }),
);

export interface Missing {
  readonly gap: GapReason;
  /** The file's own mark beside the token, as in `: c`. */
  readonly flag: string;
  /** True for a text that could also be a word or a code, as `NA` is Namibia's. */
  readonly word: boolean;
  /** Why a reader should look at it; empty when it is a plain token. */
  readonly doubt: "" | "spreadsheet-error" | "not-finite" | "bound";
}

/** Whether a cell (outer blanks gone) says that its number is missing, and why. */
export function readMissing(text: string): Missing | null {
  if (text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  const symbol = SYMBOLS.get(lower);
  if (symbol) return { gap: symbol, flag: "", word: false, doubt: "" };
  const word = WORDS.get(lower);
  if (word) return { gap: word, flag: "", word: true, doubt: "" };
  // Columns of a million names come through here: only texts that begin alike are tried.
  switch (lower[0]) {
    case "<":
    case ">":
    case "≤":
    case "≥":
    case "&":
      return BOUND.test(text) ? { gap: "suppressed", flag: "", word: false, doubt: "bound" } : null;
    case ":": {
      const flag = EUROSTAT.exec(text)?.[1];
      return flag === undefined ? null : { gap: gapOfFlag(flag), flag, word: false, doubt: "" };
    }
    case "#":
      return SPREADSHEET_ERROR.test(lower)
        ? { gap: "unstated", flag: "", word: false, doubt: "spreadsheet-error" }
        : null;
    default:
      if (BOUND_WORDS.test(lower)) return { gap: "suppressed", flag: "", word: false, doubt: "bound" };
      return isNotFinite(lower)
        ? { gap: "unstated", flag: "", word: false, doubt: isNan(lower) ? "" : "not-finite" }
        : null;
  }
}

function isNotFinite(lower: string): boolean {
  if (NOT_FINITE.test(lower)) return true;
  return lower.includes("e") && HUGE.test(lower) && !Number.isFinite(Number(lower.replace(",", ".")));
}

/** What pandas and R write for a missing number, with nothing wrong about it. */
function isNan(lower: string): boolean {
  return lower.endsWith("nan");
}

export function isBound(text: string): boolean {
  return BOUND.test(text) || BOUND_WORDS.test(text);
}

/** What a number that only stands for "no number" says; `unstated` for -9999 and its like. */
export function gapOfSentinel(value: number): GapReason {
  return SWING.get(String(value)) ?? "unstated";
}

/** Flags of Eurostat that say why there is no number: c confidential, z not applicable. */
function gapOfFlag(flag: string): GapReason {
  if (flag.includes("c")) return "suppressed";
  return flag.includes("z") ? "not-applicable" : "not-published";
}
