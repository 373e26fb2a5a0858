import { frac, GAP, group, lnOf, row, size, sub, sup, total, type MathNode } from "./mathNode";
import type { Citation, Method } from "./methodTypes";
import { SYMBOLS } from "./symbols";

const DUNCAN: Citation = {
  text: "O. D. Duncan & B. Duncan, “A methodological analysis of segregation indexes”, American Sociological Review 20 (1955)",
  address: "https://doi.org/10.2307/2088328",
};
const MASSEY: Citation = {
  text: "D. S. Massey & N. A. Denton, “The dimensions of residential segregation”, Social Forces 67 (1988)",
  address: "https://doi.org/10.1093/sf/67.2.281",
};
const REARDON: Citation = {
  text: "S. F. Reardon & G. Firebaugh, “Measures of multigroup segregation”, Sociological Methodology 32 (2002)",
  address: "https://doi.org/10.1111/1467-9531.00110",
};
const HILL: Citation = {
  text: "M. O. Hill, “Diversity and evenness: a unifying notation and its consequences”, Ecology 54 (1973)",
  address: "https://doi.org/10.2307/1934352",
};

const [ai, bi, ti, pi, pg, Pg] = [
  SYMBOLS["a-i"],
  SYMBOLS["b-i"],
  SYMBOLS["t-i"],
  SYMBOLS["p-i"],
  SYMBOLS["p-g"],
  SYMBOLS["p-g-all"],
];
const pgi = SYMBOLS["p-gi"];
const half = frac("1", "2");
const without = (share: MathNode) => group("1", "−", share);

const DIVERSITY: readonly Method[] = [
  {
    id: "richness",
    family: "diversity",
    formula: row("S", "=", "#", "{", "g", ":", SYMBOLS["n-g"], ">", "0", "}"),
    symbols: ["n-g"],
    range: [0, null],
    citation: HILL,
  },
  {
    id: "gini-simpson",
    family: "diversity",
    formula: row("1", "−", total("g", ["msubsup", "p", "g", "2"])),
    symbols: ["p-g"],
    range: [0, 1],
    citation: {
      text: "E. H. Simpson, “Measurement of diversity”, Nature 163 (1949)",
      address: "https://doi.org/10.1038/163688a0",
    },
  },
  {
    id: "shannon",
    family: "diversity",
    formula: row(sup("H", "′"), "=", "−", total("g", pg, lnOf(pg))),
    symbols: ["p-g"],
    range: [0, null],
    citation: {
      text: "C. E. Shannon, “A mathematical theory of communication”, Bell System Technical Journal 27 (1948)",
      address: "https://doi.org/10.1002/j.1538-7305.1948.tb01338.x",
    },
  },
  {
    id: "hill-0",
    family: "diversity",
    formula: row(sub("D", "0"), "=", total("g", ["msubsup", "p", "g", "0"]), "=", "S"),
    symbols: ["p-g"],
    range: [1, null],
    citation: HILL,
  },
  {
    id: "hill-1",
    family: "diversity",
    formula: row(sub("D", "1"), "=", "exp", "\u2061", group("−", total("g", pg, lnOf(pg)))),
    symbols: ["p-g"],
    range: [1, null],
    citation: HILL,
  },
  {
    id: "hill-2",
    family: "diversity",
    formula: row(sub("D", "2"), "=", frac("1", total("g", ["msubsup", "p", "g", "2"]))),
    symbols: ["p-g"],
    range: [1, null],
    citation: HILL,
  },
];

const TWO_GROUPS: readonly Method[] = [
  {
    id: "dissimilarity",
    family: "segregation",
    formula: row("D", "=", half, total("i", size(frac(ai, "A"), "−", frac(bi, "B")))),
    symbols: ["a-i", "b-i", "a-all"],
    range: [0, 1],
    citation: DUNCAN,
  },
  {
    id: "isolation",
    family: "segregation",
    formula: row("I", "=", total("i", frac(ai, "A"), "·", frac(ai, ti))),
    symbols: ["a-i", "a-all", "t-i"],
    range: [0, 1],
    citation: MASSEY,
  },
  {
    id: "exposure",
    family: "segregation",
    formula: row(total("i", frac(ai, "A"), "·", frac(bi, ti))),
    symbols: ["a-i", "b-i", "a-all", "t-i"],
    range: [0, 1],
    citation: MASSEY,
  },
  {
    id: "gini-segregation",
    family: "segregation",
    formula: row(
      "G",
      "=",
      frac(
        row(total("i", total("j", ti, sub("t", "j"), size(pi, "−", sub("p", "j"))))),
        row("2", sup("T", "2"), "P", without("P")),
      ),
    ),
    symbols: ["t-i", "t-all", "p-i", "p-all"],
    range: [0, 1],
    citation: MASSEY,
  },
  {
    id: "atkinson",
    family: "segregation",
    formula: row(
      sub("A", "β"),
      "=",
      "1",
      "−",
      frac("P", row("1", "−", "P")),
      sup(
        size(
          frac(
            total("i", sup(without(pi), row("1", "−", "β")), ["msubsup", "p", "i", "β"], ti),
            row("P", "T"),
          ),
        ),
        frac("1", row("1", "−", "β")),
      ),
    ),
    symbols: ["p-all", "p-i", "t-i", "t-all", "beta-weight"],
    range: [0, 1],
    citation: {
      text: "A. B. Atkinson, “On the measurement of inequality”, Journal of Economic Theory 2 (1970)",
      address: "https://doi.org/10.1016/0022-0531(70)90039-6",
    },
  },
  {
    id: "correlation-ratio",
    family: "segregation",
    formula: row(sup("η", "2"), "=", frac(row("I", "−", "P"), row("1", "−", "P"))),
    symbols: ["x-p-x", "p-all"],
    range: [0, 1],
    citation: {
      text: "W. Bell, “A probability model for the measurement of ecological segregation”, Social Forces 32 (1954)",
      address: "https://doi.org/10.2307/2574118",
    },
  },
];

const localSum = total("g", pgi, lnOf(frac(pgi, Pg)));

const MANY_GROUPS: readonly Method[] = [
  {
    id: "multigroup-dissimilarity",
    family: "segregation",
    formula: row(
      "D",
      "=",
      frac(
        total("g", total("i", ti, size(pgi, "−", Pg))),
        row("2", "T", total("g", Pg, without(Pg))),
      ),
    ),
    symbols: ["t-i", "p-gi", "p-g-all", "t-all"],
    range: [0, 1],
    citation: REARDON,
  },
  {
    id: "information-index-h",
    family: "segregation",
    formula: row("H", "=", total("i", frac(row(ti, group("E", "−", sub("E", "i"))), row("T", "E")))),
    symbols: ["t-i", "t-all", "entropy", "entropy-i"],
    range: [0, 1],
    citation: REARDON,
  },
  {
    id: "mutual-information-m",
    family: "segregation",
    formula: row("M", "=", total("i", frac(ti, "T")), localSum),
    symbols: ["t-i", "t-all", "p-gi", "p-g-all"],
    range: [0, null],
    citation: {
      text: "R. Mora & J. Ruiz-Castillo, “Entropy-based segregation indices”, Sociological Methodology 41 (2011)",
      address: "https://doi.org/10.1111/j.1467-9531.2011.01237.x",
    },
  },
  {
    id: "local-segregation",
    family: "segregation",
    formula: row(sub("L", "i"), "=", localSum),
    symbols: ["p-gi", "p-g-all"],
    range: [0, null],
    citation: {
      text: "O. Alonso-Villar & C. Del Río, “Local versus overall segregation measures”, Mathematical Social Sciences 60 (2010)",
    },
  },
  {
    id: "decompose-change",
    family: "segregation",
    formula: row(
      row("Δ", "M"),
      "=",
      row("Δ", sub("M", "c")),
      "+",
      row("Δ", sub("M", "m")),
      "+",
      row("Δ", sub("M", "u")),
    ),
    symbols: ["delta-c", "delta-m", "delta-u"],
    range: [null, null],
    citation: {
      text: "B. Elbers, “A method for studying differences in segregation across time and space”, Sociological Methods & Research 52 (2023)",
      address: "https://doi.org/10.1177/0049124121986204",
    },
  },
  {
    id: "random-allocation",
    family: "segregation",
    formula: row(["mover", "I", "¯"], "=", frac("1", "R"), total("r", sub("I", "r"))),
    symbols: ["draws", "index-drawn"],
    range: [0, 1],
    citation: {
      text: "C. Winship, “A revaluation of indexes of residential segregation”, Social Forces 55 (1977)",
      address: "https://doi.org/10.1093/sf/55.4.1058",
    },
  },
  {
    id: "bootstrap",
    family: "segregation",
    formula: row(
      sub("I", row("(", "q", ")")),
      "−",
      group(["mover", "I", "¯"], "−", "I"),
      ",",
      GAP,
      "q",
      "=",
      "0.025",
      ",",
      "0.975",
    ),
    symbols: ["index-quantile", "index-mean", "index-found"],
    range: [null, null],
    citation: { text: "B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap, Chapman & Hall (1993), chapter 13" },
  },
];

/** Diversity of one place, and how groups are spread over its parts. */
export const MIXING_METHODS: readonly Method[] = [...DIVERSITY, ...TWO_GROUPS, ...MANY_GROUPS];
