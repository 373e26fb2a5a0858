interface Content {
  readonly indicator: string;
  /** Names of the places, those that matter most first. */
  readonly places: readonly string[];
  readonly periods: readonly number[];
  /** Without a point. */
  readonly extension: string;
}

const MAX_INDICATOR = 48;
const MAX_PLACES = 40;
const MAX_LOOK = 16;

/** Letters that Unicode decomposition leaves whole. */
const SPELLED_OUT: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/**
 * `<indicator>-<places>-<periods>.<extension>` in letters, digits, `_` and `-` that every file system takes, at most
 * 120 characters. Places that no longer fit are counted: `mechelen-gent-plus-11`.
 */
export function fileName({ indicator, places, periods, extension }: Content): string {
  const parts = [cut(slug(indicator), MAX_INDICATOR), placesPart(places), periodsPart(periods)];
  return `${parts.filter(Boolean).join("-")}.${extension}`;
}

interface Look {
  /** Id of the size, e.g. `square`. */
  readonly size: string;
  /** Id of the theme, e.g. `grayscale`. */
  readonly theme: string;
  readonly extension: "png" | "svg";
}

/** As `fileName`, with size and theme at the end: a figure is saved in several of them. */
export function pictureName(name: Omit<Content, "extension">, { size, theme, extension }: Look): string {
  const stem = fileName({ ...name, extension: "" }).slice(0, -1);
  return `${[stem, ...[size, theme].map((part) => cut(slug(part), MAX_LOOK))].filter(Boolean).join("-")}.${extension}`;
}

function placesPart(places: readonly string[]): string {
  const named: string[] = [];
  for (const name of places.map(slug)) {
    if (name === "" || [...named, name].join("-").length > MAX_PLACES) break;
    named.push(name);
  }
  const rest = places.length - named.length;
  if (named.length === 0) return places.length === 0 ? "" : `${places.length}-places`;
  return rest === 0 ? named.join("-") : `${named.join("-")}-plus-${rest}`;
}

function periodsPart(periods: readonly number[]): string {
  const first = periods[0];
  const last = periods.at(-1);
  return [...new Set([first, last])].filter((period) => period !== undefined).join("-");
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[ßæœøłđı]/g, (letter) => SPELLED_OUT[letter]!)
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function cut(text: string, atMost: number): string {
  return text.slice(0, atMost).replace(/[-_]+$/, "");
}
