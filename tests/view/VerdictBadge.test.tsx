// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { VerdictBadge, type VerdictShape } from "../../src/view/VerdictBadge";
import { find, mount } from "./mount";

it.each(["full", "half", "none", "open"] as const)("says %s in a word, and draws a shape of its own", async (shape) => {
  await mount(<VerdictBadge shape={shape} word="Partly" />);
  expect(document.body.textContent).toBe("Partly");
  expect(find("svg").getAttribute("aria-hidden")).toBe("true");
  expect(find("svg").dataset["shape"]).toBe(shape);
});

it("draws no two verdicts alike, colours aside", async () => {
  const drawn: string[] = [];
  for (const shape of ["full", "half", "none", "open"] satisfies VerdictShape[]) {
    await mount(<VerdictBadge shape={shape} word={shape} />);
    const all = [...document.querySelectorAll(`[data-shape=${shape}] *`)];
    drawn.push(all.map((one) => `${one.tagName} ${one.getAttribute("d")} ${one.getAttribute("stroke-dasharray")}`).join());
  }
  expect(new Set(drawn).size).toBe(4);
});
