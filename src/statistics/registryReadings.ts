import { frac, GAP, group, row, sub, sup, total, type MathNode } from "./mathNode";
import type { Citation, Method } from "./methodTypes";
import { SYMBOLS } from "./symbols";

const count = (...of: MathNode[]): MathNode => row("#", "{", ...of, "}");

const MULTIVERSE: Citation = {
  text: "Our own construction, after S. Steegen, F. Tuerlinckx, A. Gelman & W. Vanpaemel, “Increasing transparency through a multiverse analysis”, Perspectives on Psychological Science 11 (2016)",
  address: "https://doi.org/10.1177/1745691616658637",
};

const since = group("t", "−", "s");
const begun = row("[", "t", "≥", "s", "]");
const cross = sup(row("(", sup("X", "′"), "X", ")"), row("−", "1"));

const SERIES: readonly Method[] = [
  {
    id: "interrupted-time-series",
    family: "effects",
    formula: row(sub("y", "t"), "=", "a", "+", "b", since, "+", "c", begun, "+", "d", begun, since, "+", sub("ε", "t")),
    symbols: ["start", "jump", "bend"],
    range: [null, null],
    citation: {
      text: "A. K. Wagner, S. B. Soumerai, F. Zhang & D. Ross-Degnan, “Segmented regression analysis of interrupted time series studies in medication use research”, Journal of Clinical Pharmacy and Therapeutics 27 (2002)",
      address: "https://doi.org/10.1046/j.1365-2710.2002.00430.x",
    },
  },
  {
    id: "newey-west",
    family: "effects",
    formula: row(
      frac("n", row("n", "−", "k")),
      cross,
      group(
        total(
          row("|", "t", "−", "u", "|", "≤", "L"),
          group("1", "−", frac(row("|", "t", "−", "u", "|"), row("L", "+", "1"))),
          row(sub("e", "t"), sub("e", "u"), sub("x", "t"), sub(sup("x", "′"), "u")),
        ),
      ),
      cross,
    ),
    symbols: ["lags", "residual", "regressors"],
    range: [0, null],
    citation: {
      text: "W. K. Newey & K. D. West, “A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix”, Econometrica 55 (1987)",
      address: "https://doi.org/10.2307/1913610",
    },
  },
];

const READINGS: readonly Method[] = [
  {
    id: "rank-intervals",
    family: "effects",
    formula: row(
      ["msubsup", "R", "i", "*"],
      "=",
      "1",
      "+",
      count("j", ":", ["msubsup", "x", "j", "*"], ">", SYMBOLS["value-drawn"]),
    ),
    symbols: ["value-drawn"],
    range: [1, null],
    citation: {
      text: "H. Goldstein & D. J. Spiegelhalter, “League tables and their limitations: statistical issues in comparisons of institutional performance”, Journal of the Royal Statistical Society A 159 (1996)",
      address: "https://doi.org/10.2307/2983325",
    },
  },
  {
    id: "every-window",
    family: "effects",
    formula: row(
      sub("c", row("s", "t")),
      "=",
      frac(row(sub("y", "t"), "−", sub("y", "s")), sub("y", "s")),
      ",",
      GAP,
      row("s", "<", "t"),
    ),
    symbols: ["value-from", "value-to"],
    range: [-1, null],
    citation: MULTIVERSE,
  },
  {
    id: "claim-readings",
    family: "effects",
    formula: frac(count("r", ":", sub("c", "r"), "≤", "θ"), count("r")),
    symbols: ["reading", "claimed"],
    range: [0, 1],
    citation: MULTIVERSE,
  },
];

/** What a place's own series says, and how far a claim holds. */
export const READING_METHODS: readonly Method[] = [...SERIES, ...READINGS];
