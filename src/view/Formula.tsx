import { createElement, type ReactNode } from "react";
import { linearMath, type MathNode } from "../statistics/mathNode";
import s from "./Formula.module.css";

interface Props {
  readonly node: MathNode;
  /** On a line of its own, with limits below and above sums. */
  readonly block?: boolean;
}

const NUMBER = /^[−-]?[\d.,\u00a0\u202f]*\d$/;
const NAME = /^[\p{L}\p{N}]+′*$/u;

/** A leaf is a number, a name (one letter slanted, more upright) or an operator. */
function leafTag(text: string): "mn" | "mi" | "mo" {
  if (NUMBER.test(text)) return "mn";
  return NAME.test(text) ? "mi" : "mo";
}

function render(node: MathNode, key: number): ReactNode {
  if (typeof node === "string") return createElement(leafTag(node), { key }, node);
  const [tag, ...children] = node;
  if (tag === "mtext") return createElement("mtext", { key }, children.join(""));
  const accent = tag === "mover" ? { accent: "true" } : {};
  return createElement(tag, { key, ...accent }, ...children.map(render));
}

/** A formula as MathML, which browsers draw and screen readers read; in one line of text for those that do not. */
export function Formula({ node, block = false }: Props) {
  const text = linearMath(node);
  return createElement(
    "math",
    { className: s.math, display: block ? "block" : "inline", alttext: text, "aria-label": text },
    render(node, 0),
  );
}
