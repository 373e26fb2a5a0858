import type { MessageKey, Translator } from "../i18n/translate";

/** Offered besides the one that was recognised; the rest of the standard's list is too rare for a list. */
export const ENCODINGS: readonly string[] = [
  "utf-8",
  "windows-1252",
  "utf-16le",
  "utf-16be",
  "iso-8859-1",
  "iso-8859-2",
  "iso-8859-15",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "macintosh",
  "ibm850",
  "ibm866",
  "koi8-r",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "big5",
];

const ENCODING_REGIONS: Readonly<Record<string, MessageKey>> = {
  "utf-8": "encoding.all",
  "utf-16le": "encoding.all",
  "utf-16be": "encoding.all",
  "windows-1252": "encoding.western",
  "iso-8859-1": "encoding.western",
  "iso-8859-15": "encoding.western",
  macintosh: "encoding.mac",
  ibm850: "encoding.dos",
  "iso-8859-2": "encoding.central",
  "windows-1250": "encoding.central",
  "windows-1251": "encoding.cyrillic",
  ibm866: "encoding.cyrillic",
  "koi8-r": "encoding.cyrillic",
  "windows-1253": "encoding.greek",
  "windows-1254": "encoding.turkish",
  "windows-1257": "encoding.baltic",
  shift_jis: "encoding.japanese",
  "euc-jp": "encoding.japanese",
  "euc-kr": "encoding.korean",
  gb18030: "encoding.chinese",
  big5: "encoding.chinese",
};

/** "UTF-8", "windows-1252": as other programs write it. */
export function encodingName(encoding: string, t: Translator): string {
  if (encoding === "utf-8+utf-8") return t("encoding.twice");
  return encoding.startsWith("windows") || encoding === "macintosh" ? encoding : encoding.toUpperCase();
}

/** With the languages it is for. */
export function encodingLabel(encoding: string, t: Translator): string {
  const region = ENCODING_REGIONS[encoding];
  return region ? `${encodingName(encoding, t)} – ${t(region)}` : encodingName(encoding, t);
}

export const DELIMITERS: readonly string[] = [",", ";", "\t", "|", " "];

const DELIMITER_NAMES: Readonly<Record<string, MessageKey>> = {
  ",": "delimiter.comma",
  ";": "delimiter.semicolon",
  "\t": "delimiter.tab",
  "|": "delimiter.pipe",
  " ": "delimiter.space",
  "": "delimiter.none",
};

export function delimiterName(delimiter: string, t: Translator): string {
  const name = DELIMITER_NAMES[delimiter];
  return name ? t(name) : t("delimiter.mark", { mark: visible(delimiter) });
}

const MARK_NAMES: Readonly<Record<string, MessageKey>> = {
  ".": "mark.point",
  ",": "mark.comma",
  " ": "mark.space",
  "\u00a0": "mark.nbsp",
  "\u202f": "mark.thin",
  "'": "mark.apostrophe",
  "\u2019": "mark.apostrophe.curly",
};

export function markName(mark: string, t: Translator): string {
  const name = MARK_NAMES[mark];
  return name ? t(name) : visible(mark);
}

const visible = (mark: string) =>
  /^[\p{C}\p{Z}]$/u.test(mark) ? `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : mark;
