import { frac, GAP, group, lnOf, mean, root, row, size, square, sub, sup, THIN, total } from "./mathNode";
import type { Method } from "./methodTypes";
import { SYMBOLS } from "./symbols";

const xi = sub("x", "i");
const xj = sub("x", "j");
const meanX = mean("x");
const off = row(xi, "−", meanX);

const INEQUALITY: readonly Method[] = [
  {
    id: "coefficient-of-variation",
    family: "inequality",
    formula: row(frac("1", meanX), root(frac("1", "n"), total("i", square(off)))),
    symbols: ["value-i", "value-mean", "units"],
    range: [0, null],
    citation: { text: "F. A. Cowell, Measuring Inequality, 3rd edition, Oxford University Press (2011), chapter 2" },
  },
  {
    id: "max-min-ratio",
    family: "inequality",
    formula: frac(row(["munder", "max", "i"], xi), row(["munder", "min", "i"], xi)),
    symbols: ["value-i"],
    range: [1, null],
    citation: { text: "F. A. Cowell, Measuring Inequality, 3rd edition, Oxford University Press (2011), chapter 2" },
  },
  {
    id: "gini-inequality",
    family: "inequality",
    formula: row("G", "=", frac(total("i", total("j", size(xi, "−", xj))), row("2", sup("n", "2"), meanX))),
    symbols: ["value-i", "value-mean", "units"],
    range: [0, 1],
    citation: { text: "C. Gini, Variabilità e mutabilità, Bologna (1912)" },
  },
  {
    id: "theil-inequality",
    family: "inequality",
    formula: row("T", "=", frac("1", "n"), total("i", frac(xi, meanX), lnOf(frac(xi, meanX)))),
    symbols: ["value-i", "value-mean", "units"],
    range: [0, null],
    citation: { text: "H. Theil, Economics and Information Theory, North-Holland (1967)" },
  },
  {
    id: "sigma-convergence",
    family: "inequality",
    formula: row(
      sub("σ", "t"),
      "=",
      root(frac("1", "n"), total("i", square(lnOf(SYMBOLS["value-it"]), "−", mean(row("ln", sub("x", "t")))))),
    ),
    symbols: ["value-it", "units"],
    range: [0, null],
    citation: {
      text: "R. J. Barro & X. Sala-i-Martin, “Convergence”, Journal of Political Economy 100 (1992)",
      address: "https://doi.org/10.1086/261816",
    },
  },
  {
    id: "beta-convergence",
    family: "inequality",
    formula: row(
      frac("1", "T"),
      lnOf(frac(sub("x", row("i", "T")), sub("x", row("i", "0")))),
      "=",
      "α",
      "+",
      "β",
      lnOf(sub("x", row("i", "0"))),
      "+",
      sub("ε", "i"),
    ),
    symbols: ["value-it", "years"],
    range: [null, null],
    citation: {
      text: "R. J. Barro & X. Sala-i-Martin, “Convergence”, Journal of Political Economy 100 (1992)",
      address: "https://doi.org/10.1086/261816",
    },
  },
];

const [ri, si] = [sub("r", "i"), sub("s", "i")];
const fromMean = (rank: typeof ri, letter: string) => row(rank, "−", mean(letter));
const byIndex = (index: ReturnType<typeof row>) => sub("x", row("(", index, ")"));

const RELATION_AND_MAPS: readonly Method[] = [
  {
    id: "spearman",
    family: "relation",
    formula: row(
      "ρ",
      "=",
      frac(
        total("i", group(fromMean(ri, "r")), group(fromMean(si, "s"))),
        root(total("i", square(fromMean(ri, "r"))), total("i", square(fromMean(si, "s")))),
      ),
    ),
    symbols: ["rank-r", "rank-s"],
    range: [-1, 1],
    citation: {
      text: "D. G. Bonett & T. A. Wright, “Sample size requirements for estimating Pearson, Kendall and Spearman correlations”, Psychometrika 65 (2000)",
      address: "https://doi.org/10.1007/BF02294183",
    },
  },
  {
    id: "partial-spearman",
    family: "relation",
    formula: row(
      sub("ρ", "xy·z"),
      "=",
      frac(
        row(sub("ρ", "xy"), "−", sub("ρ", "xz"), sub("ρ", "yz")),
        root(group("1", "−", ["msubsup", "ρ", "xz", "2"]), group("1", "−", ["msubsup", "ρ", "yz", "2"])),
      ),
    ),
    symbols: ["rho-xy", "rho-third"],
    range: [-1, 1],
    citation: {
      text: "M. G. Kendall, “Partial rank correlation”, Biometrika 32 (1942)",
      address: "https://doi.org/10.1093/biomet/32.3-4.277",
    },
  },
  {
    id: "classes-quantile",
    family: "maps",
    formula: row(
      sub("b", "k"),
      "=",
      byIndex(row("j")),
      ",",
      GAP,
      "j",
      "=",
      "1",
      "+",
      group("n", "−", "1"),
      frac("k", "K"),
    ),
    symbols: ["ordered", "units", "classes"],
    range: [null, null],
    citation: {
      text: "R. J. Hyndman & Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50 (1996), type 7",
      address: "https://doi.org/10.1080/00031305.1996.10473566",
    },
  },
  {
    id: "classes-equal",
    family: "maps",
    formula: row(sub("b", "k"), "=", sub("x", "min"), "+", frac("k", "K"), group(sub("x", "max"), "−", sub("x", "min"))),
    symbols: ["value-i", "classes"],
    range: [null, null],
    citation: { text: "T. A. Slocum and others, Thematic Cartography and Geovisualization, 3rd edition (2009), chapter 4" },
  },
  {
    id: "classes-jenks",
    family: "maps",
    formula: row("min", THIN, total("k", total(row("i", "∈", "k"), square(xi, "−", sub(mean("x"), "k"))))),
    symbols: ["value-i"],
    range: [null, null],
    citation: {
      text: "W. D. Fisher, “On grouping for maximum homogeneity”, Journal of the American Statistical Association 53 (1958)",
      address: "https://doi.org/10.1080/01621459.1958.10501479",
    },
  },
  {
    id: "complementary-suppression",
    family: "maps",
    formula: row("0", "<", SYMBOLS["n-gi"], "<", "c"),
    symbols: ["n-gi", "threshold"],
    range: [null, null],
    citation: {
      text: "L. Willenborg & T. de Waal, Elements of Statistical Disclosure Control, Springer (2001), chapter 4",
      address: "https://doi.org/10.1007/978-1-4613-0121-9",
    },
  },
];

/** Inequality between places, relations, and how maps are cut into classes. */
export const FIGURE_METHODS: readonly Method[] = [...INEQUALITY, ...RELATION_AND_MAPS];
