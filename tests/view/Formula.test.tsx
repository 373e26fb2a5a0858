// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { linearMath } from "../../src/statistics/mathNode";
import { METHODS } from "../../src/statistics/registry";
import { SYMBOLS } from "../../src/statistics/symbols";
import { Formula } from "../../src/view/Formula";
import { find, mount } from "./mount";

const MATHML = "http://www.w3.org/1998/Math/MathML";
/** Children that an element of MathML must have, by its name. */
const ARITY: Readonly<Record<string, number>> = {
  mfrac: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
  msqrt: 1,
};

const formulas = [
  ...METHODS.map(({ id, formula }) => [id, formula] as const),
  ...Object.entries(SYMBOLS).map(([id, node]) => [`the name ${id}`, node] as const),
];

describe("a formula", () => {
  it.each(formulas)("of %s is sound MathML with a text in one line", async (_, node) => {
    await mount(<Formula node={node} block />);
    const math = find("math");
    expect(math.namespaceURI).toBe(MATHML);
    expect(math.getAttribute("alttext")).toBe(linearMath(node));
    expect(math.getAttribute("aria-label")).toBe(linearMath(node));
    const elements = [...math.querySelectorAll("*")];
    const odd = elements.filter((one) => (ARITY[one.localName] ?? one.children.length) !== one.children.length);
    expect(odd.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const leaves = elements.filter(({ children }) => children.length === 0);
    expect(leaves.map(({ localName }) => localName)).toSatisfy((names: string[]) =>
      names.every((name) => ["mi", "mn", "mo", "mtext"].includes(name)),
    );
  });

  it("tells numbers, names and operators apart", async () => {
    await mount(<Formula node={["mrow", "ln", "x′", "−", "1,234.5", "∑", "−0.5", "β"]} />);
    const leaves = [...find("math").querySelectorAll("mi, mn, mo")].map(({ localName, textContent }) => [
      localName,
      textContent,
    ]);
    expect(leaves).toEqual([
      ["mi", "ln"],
      ["mi", "x′"],
      ["mo", "−"],
      ["mn", "1,234.5"],
      ["mo", "∑"],
      ["mn", "−0.5"],
      ["mi", "β"],
    ]);
    expect(find("math").getAttribute("display")).toBe("inline");
  });
});
