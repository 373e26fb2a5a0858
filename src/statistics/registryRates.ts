import { frac, GAP, group, root, row, size, square, sub, sup, THIN, total } from "./mathNode";
import type { Method } from "./methodTypes";

const tailed = row("α", "/", "2");
const chi = (tail: ReturnType<typeof row>, degrees: ReturnType<typeof row>) =>
  ["msubsup", "χ", row(tail, ",", degrees), "2"] as const;
const dashed = sup("x", "′");
const upperTail = row("1", "−", tailed);
const [xi, yi] = [sub("x", "i"), sub("y", "i")];
const [xj, yj] = [sub("x", "j"), sub("y", "j")];
const pairsAbove = row("i", "<", "j");

const RATES: readonly Method[] = [
  {
    id: "rate",
    family: "rates",
    formula: row("r", "=", "m", "·", frac("x", "n")),
    symbols: ["count", "population", "per"],
    range: [0, null],
    citation: { text: "K. J. Rothman, S. Greenland & T. L. Lash, Modern Epidemiology, 3rd edition (2008), chapter 3" },
  },
  {
    id: "poisson-interval",
    family: "rates",
    formula: row(
      frac("1", "2"),
      chi(tailed, row("2", "x")),
      "…",
      frac("1", "2"),
      chi(upperTail, row("2", "x", "+", "2")),
    ),
    symbols: ["count", "tail", "chi-square"],
    range: [0, null],
    citation: {
      text: "F. Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28 (1936)",
      address: "https://doi.org/10.1093/biomet/28.3-4.437",
    },
  },
  {
    id: "byar-interval",
    family: "rates",
    formula: row(
      "x",
      sup(group("1", "−", frac("1", row("9", "x")), "−", frac("z", row("3", root("x")))), "3"),
      "…",
      dashed,
      sup(group("1", "−", frac("1", row("9", dashed)), "+", frac("z", row("3", root(dashed)))), "3"),
      ",",
      GAP,
      row(dashed, "=", "x", "+", "1"),
    ),
    symbols: ["count", "deviate"],
    range: [0, null],
    citation: {
      text: "N. E. Breslow & N. E. Day, Statistical Methods in Cancer Research II, International Agency for Research on Cancer (1987), page 69",
    },
  },
  {
    id: "wilson-interval",
    family: "rates",
    formula: row(
      frac(row("x", "+", frac(sup("z", "2"), "2")), row("n", "+", sup("z", "2"))),
      "±",
      frac("z", row("n", "+", sup("z", "2"))),
      root(frac(row("x", group("n", "−", "x")), "n"), "+", frac(sup("z", "2"), "4")),
    ),
    symbols: ["successes", "population", "deviate"],
    range: [0, 1],
    citation: {
      text: "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22 (1927)",
      address: "https://doi.org/10.1080/01621459.1927.10502953",
    },
  },
  {
    id: "funnel-limits",
    family: "rates",
    formula: row(
      frac(row(sub("Q", tailed), "(", "θ", "n", ")"), "n"),
      "…",
      frac(row(sub("Q", upperTail), "(", "θ", "n", ")"), "n"),
    ),
    symbols: ["poisson-quantile", "target", "population", "tail"],
    range: [0, null],
    citation: {
      text: "D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine 24 (2005)",
      address: "https://doi.org/10.1002/sim.1970",
    },
  },
];

const TREND: readonly Method[] = [
  {
    id: "theil-sen",
    family: "trend",
    formula: row("b", "=", ["munder", "median", pairsAbove], THIN, frac(row(yj, "−", yi), row(xj, "−", xi))),
    symbols: ["y-series"],
    range: [null, null],
    citation: {
      text: "P. K. Sen, “Estimates of the regression coefficient based on Kendall’s tau”, Journal of the American Statistical Association 63 (1968)",
      address: "https://doi.org/10.1080/01621459.1968.10480934",
    },
  },
  {
    id: "mann-kendall",
    family: "trend",
    formula: row(
      "S",
      "=",
      total(pairsAbove, "sgn", THIN, group(yj, "−", yi)),
      ",",
      GAP,
      "z",
      "=",
      frac(row("S", "−", "sgn", THIN, "S"), root("Var", THIN, "S")),
    ),
    symbols: ["value-y", "sign"],
    range: [null, null],
    citation: {
      text: "H. B. Mann, “Nonparametric tests against trend”, Econometrica 13 (1945)",
      address: "https://doi.org/10.2307/1907187",
    },
  },
  {
    id: "average-annual-change",
    family: "trend",
    formula: row(
      sup(group(frac(sub("y", "n"), sub("y", "1"))), frac("1", row(sub("x", "n"), "−", sub("x", "1")))),
      "−",
      "1",
    ),
    symbols: ["y-series"],
    range: [-1, null],
    citation: { text: "Eurostat, Statistics Explained: compound annual growth rate" },
  },
  {
    id: "loess",
    family: "trend",
    formula: row(
      ["munder", "min", row("a", ",", "b")],
      THIN,
      total("j", sub("w", "j"), square(yj, "−", "a", "−", "b", xj)),
      ",",
      GAP,
      sub("w", "j"),
      "=",
      sup(group("1", "−", sup(size(frac(row(xj, "−", "x"), "h")), "3")), "3"),
    ),
    symbols: ["y-series", "weight", "reach"],
    range: [null, null],
    citation: {
      text: "W. S. Cleveland, “Robust locally weighted regression and smoothing scatterplots”, Journal of the American Statistical Association 74 (1979)",
      address: "https://doi.org/10.1080/01621459.1979.10481038",
    },
  },
];

/** Rates with their uncertainty, and trends. */
export const RATE_METHODS: readonly Method[] = [...RATES, ...TREND];
