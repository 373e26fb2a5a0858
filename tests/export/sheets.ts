import type { Sheet } from "../../src/export/saveSheet";

/** Letters that spreadsheets, XML, LaTeX and links stumble over, and those of four languages and two directions. */
export const ODD_NAMES = [
  `Say "x" & <y> 'z'`,
  "Éé ïjç ÄÖÜß œÆ ’“”",
  "القدس",
  "שלום, עולם",
  "🏙️🚲",
  "50 % {of} $5 #1_a~b^c\\d",
  "a,b;c\td",
];

/** Texts that spreadsheets would run. */
export const FORMULAS = ["=1+1", "+32 15 29 76 54", "-2+3", "@x", "\t=1", "\r=1", " =1", "＝1+1", "＋1", "－1", "＠x"];

export const SHEET: Sheet = {
  name: { indicator: "population", places: ["Berlin"], periods: [2015, 2024] },
  title: "Population, Berlin",
  notes: ["Unit: persons"],
  columns: ["code", "name", "year", "persons", "share"],
  rows: [
    ["02000", "Mitte", 2015, 356506, 4.943],
    ["02001", "=1+1", 2016, null, -5],
    ["02002", "-5", 2017, NaN, -0.25],
  ],
  gaps: new Map([["1,3", "not-published"]]),
  units: ["", "", "", "persons", "percent"],
  sources: ["berlin_pop_t1", "gsm_integratie"],
};
