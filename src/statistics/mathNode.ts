/** A formula: a number, an operator or a name as text, or an element of MathML with its children. */
export type MathNode = string | readonly [tag: MathTag, ...children: MathNode[]];

export type MathTag =
  | "mrow"
  | "mfrac"
  | "msqrt"
  | "msub"
  | "msup"
  | "msubsup"
  | "mover"
  | "munder"
  | "munderover"
  | "mtext";

/** Between a function and what it is taken of. */
export const THIN: MathNode = ["mtext", "\u2009"];

/** Between two statements on a line. */
export const GAP: MathNode = ["mtext", "\u2003"];

export const row = (...children: MathNode[]): MathNode => ["mrow", ...children];
export const frac = (over: MathNode, under: MathNode): MathNode => ["mfrac", over, under];
export const sub = (base: MathNode, below: MathNode): MathNode => ["msub", base, below];
export const sup = (base: MathNode, above: MathNode): MathNode => ["msup", base, above];
export const root = (...under: MathNode[]): MathNode => ["msqrt", row(...under)];
export const mean = (name: MathNode): MathNode => ["mover", name, "¯"];
/** Sum over what stands below. */
export const total = (over: MathNode, ...of: MathNode[]): MathNode => row(["munder", "∑", over], ...of);
export const size = (...of: MathNode[]): MathNode => row("|", ...of, "|");
export const group = (...of: MathNode[]): MathNode => row("(", ...of, ")");
export const square = (...of: MathNode[]): MathNode => sup(group(...of), "2");
export const lnOf = (of: MathNode): MathNode => row("ln", THIN, of);

const NARROW = /^[\p{L}\p{N}.,_^′\u2009\u00a0\u202f]+$/u;

/** Brackets where a part of a line would otherwise be read with its neighbours. */
function bracketed(node: MathNode): string {
  const text = linearMath(node);
  return NARROW.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

const LINES: Readonly<Record<MathTag, (parts: readonly MathNode[]) => string>> = {
  mrow: (parts) => parts.map(linearMath).join(" ").replaceAll(/\( /g, "(").replaceAll(/ \)/g, ")"),
  mfrac: ([over = "", under = ""]) => `${bracketed(over)} / ${bracketed(under)}`,
  msqrt: ([under = ""]) => `√${bracketed(under)}`,
  msub: ([base = "", below = ""]) => `${linearMath(base)}_${bracketed(below)}`,
  msup: ([base = "", above = ""]) => `${linearMath(base)}^${bracketed(above)}`,
  msubsup: ([base = "", below = "", above = ""]) => `${linearMath(base)}_${bracketed(below)}^${bracketed(above)}`,
  mover: ([base = "", above = ""]) => linearMath(base) + (above === "^" ? "\u0302" : "\u0304"),
  munder: ([base = "", below = ""]) => `${linearMath(base)}_${bracketed(below)}`,
  munderover: ([base = "", below = "", above = ""]) => `${linearMath(base)}_${bracketed(below)}^${bracketed(above)}`,
  mtext: ([text = ""]) => linearMath(text),
};

/** A formula in one line of text, for those who have it read to them and for files. */
export function linearMath(node: MathNode): string {
  if (typeof node === "string") return node.replaceAll("\u2061", "").trim();
  const [tag, ...children] = node;
  return LINES[tag](children).replaceAll(/\s+/g, " ").trim();
}
