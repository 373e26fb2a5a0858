import { frac, GAP, group, mean, row, square, sub, THIN, total, type MathNode } from "./mathNode";
import type { Citation, Method } from "./methodTypes";
import { SYMBOLS } from "./symbols";

const before = (of: string): MathNode => ["msubsup", mean("y"), of, "−"];
const after = (of: string): MathNode => ["msubsup", mean("y"), of, "+"];
const treated = SYMBOLS["treated-t"];
const donor = SYMBOLS["donor-t"];
const donors = SYMBOLS["donors-t"];
const tau: MathNode = "τ";
const early = row("t", "<", sub("t", "0"));
const mixed = (weight: MathNode): MathNode => total("j", weight, donor);
const least = (over: MathNode): MathNode => row(["munder", "arg min", over], THIN);
const count = (...of: MathNode[]): MathNode => row("#", "{", ...of, "}");

const CONTROL: Citation = {
  text: "A. Abadie, A. Diamond & J. Hainmueller, “Synthetic control methods for comparative case studies”, Journal of the American Statistical Association 105 (2010)",
  address: "https://doi.org/10.1198/jasa.2009.ap08746",
};
const POLITICS: Citation = {
  text: "A. Abadie, A. Diamond & J. Hainmueller, “Comparative politics and the synthetic control method”, American Journal of Political Science 59 (2015)",
  address: "https://doi.org/10.1111/ajps.12116",
};
const DIFFERENCES: readonly Method[] = [
  {
    id: "difference-in-differences",
    family: "effects",
    formula: row(tau, "=", group(after("1"), "−", before("1")), "−", group(after("0"), "−", before("0"))),
    symbols: ["mean-treated", "mean-donors"],
    range: [null, null],
    citation: {
      text: "O. Ashenfelter & D. Card, “Using the longitudinal structure of earnings to estimate the effect of training programs”, Review of Economics and Statistics 67 (1985)",
      address: "https://doi.org/10.2307/1924810",
    },
  },
  {
    id: "event-study",
    family: "effects",
    formula: row(
      sub(tau, "t"),
      "=",
      group(treated, "−", donors),
      "−",
      frac("1", sub("T", "0")),
      total(row("s", "<", sub("t", "0")), group(sub("y", row("1", "s")), "−", sub(mean("y"), row("0", "s")))),
    ),
    symbols: ["treated-t", "donors-t", "periods-before"],
    range: [null, null],
    citation: {
      text: "L. S. Jacobson, R. J. LaLonde & D. G. Sullivan, “Earnings losses of displaced workers”, American Economic Review 83 (1993)",
    },
  },
  {
    id: "conley-taber",
    family: "effects",
    formula: row(
      tau,
      "±",
      sub(row("|", sub("δ", "j"), "|"), row("(", "k", ")")),
      ",",
      GAP,
      row("k", "=", "⌊", "α", "(", "J", "+", "1", ")", "⌋"),
    ),
    symbols: ["effect-found", "effect-donors", "tail", "donor-count"],
    range: [null, null],
    citation: {
      text: "T. G. Conley & C. R. Taber, “Inference with ‘difference in differences’ with a small number of policy changes”, Review of Economics and Statistics 93 (2011)",
      address: "https://doi.org/10.1162/REST_a_00049",
    },
  },
];

const CONTROLS: readonly Method[] = [
  {
    id: "synthetic-control",
    family: "effects",
    formula: row(
      sub(tau, "t"),
      "=",
      row(treated, "−", mixed(sub("w", "j"))),
      ",",
      GAP,
      row("w", "=", least(row("w", "≥", "0", ",", "∑", "w", "=", "1"))),
      total(early, square(treated, "−", mixed(sub("w", "j")))),
    ),
    symbols: ["treated-t", "donor-weight", "donor-t"],
    range: [null, null],
    citation: CONTROL,
  },
  {
    id: "synthetic-control-placebo",
    family: "effects",
    formula: row(
      sub("r", "j"),
      "=",
      frac(["msubsup", "RMSPE", "j", "+"], ["msubsup", "RMSPE", "j", "−"]),
      ",",
      GAP,
      row("p", "=", frac(count("j", ":", sub("r", "j"), "≥", sub("r", "1")), row("J", "+", "1"))),
    ),
    symbols: ["rmspe-ratio", "donor-count"],
    range: [0, 1],
    citation: CONTROL,
  },
  {
    id: "synthetic-control-placebo-time",
    family: "effects",
    formula: row(
      sub(tau, "s"),
      "=",
      frac("1", row(sub("t", "0"), "−", "s")),
      total(row("s", "≤", "t", "<", sub("t", "0")), group(treated, "−", SYMBOLS["control-t"])),
    ),
    symbols: ["false-start", "treated-t", "control-t"],
    range: [null, null],
    citation: POLITICS,
  },
  {
    id: "leave-one-out",
    family: "effects",
    formula: row(
      ["munder", "min", row(sub("w", "j"), ">", "0")],
      SYMBOLS["without-donor"],
      "…",
      ["munder", "max", row(sub("w", "j"), ">", "0")],
      SYMBOLS["without-donor"],
    ),
    symbols: ["donor-weight", "without-donor"],
    range: [null, null],
    citation: POLITICS,
  },
  {
    id: "predictor-weights",
    family: "effects",
    formula: row(
      row("w", "(", "v", ")"),
      "=",
      least("w"),
      total(
        "k",
        sub("v", "k"),
        square(sub("x", row("1", "k")), "−", total("j", sub("w", "j"), sub("x", row("j", "k")))),
      ),
    ),
    symbols: ["predictor-weight", "predictor-treated", "donor-weight"],
    range: [0, 1],
    citation: {
      text: "A. Abadie & J. Gardeazabal, “The economic costs of conflict: a case study of the Basque Country”, American Economic Review 93 (2003)",
      address: "https://doi.org/10.1257/000282803321455188",
    },
  },
  {
    id: "synthetic-difference-in-differences",
    family: "effects",
    formula: row(
      tau,
      "=",
      group(after("1"), "−", total(early, sub("λ", "t"), treated)),
      "−",
      total("j", sub("ω", "j"), group(after("j"), "−", total(early, sub("λ", "t"), donor))),
    ),
    symbols: ["mean-treated", "time-weight", "treated-t", "unit-weight", "mean-donor", "donor-t"],
    range: [null, null],
    citation: {
      text: "D. Arkhangelsky, S. Athey, D. A. Hirshberg, G. W. Imbens & S. Wager, “Synthetic difference-in-differences”, American Economic Review 111 (2021)",
      address: "https://doi.org/10.1257/aer.20190159",
    },
  },
];

/** What a policy may have done, by comparison with other places. */
export const EFFECT_METHODS: readonly Method[] = [...DIFFERENCES, ...CONTROLS];
