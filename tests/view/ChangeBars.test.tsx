// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { ChangeBars, type ChangeBar } from "../../src/view/ChangeBars";
import { find, mount, texts } from "./mount";

const BARS: readonly ChangeBar[] = [
  { id: "burglary", name: "House burglaries", value: -81, text: "-81%", shape: "full" },
  { id: "offences", name: "All offences", value: 34, text: "+34%", shape: "none" },
];

const draw = (bars: readonly ChangeBar[], limit: number | null, note = "") =>
  mount(<ChangeBars title="The changes that decide" bars={bars} limit={limit} note={note} />);
const share = (line: Element, name: string) => Number(line.getAttribute(name)!.replace("%", ""));
const lines = (selector: string) => [...document.querySelectorAll(`${selector} svg[height] line`)];

it("draws a fall to the left of nought and a rise to the right, with the verdict on each", async () => {
  await draw(BARS, null);
  const [fall, zero, rise] = lines("ul");
  expect([share(fall!, "x2"), share(rise!, "x1")]).toEqual([share(zero!, "x1"), share(zero!, "x1")]);
  expect(share(fall!, "x1")).toBeLessThan(share(zero!, "x1"));
  expect(share(rise!, "x2")).toBeGreaterThan(share(zero!, "x1"));
  const marks = [...document.querySelectorAll<SVGElement>("[data-shape]")].map((mark) => mark.dataset["shape"]);
  expect(marks).toEqual(["full", "none"]);
});

it("draws the limit in every row, and keeps all of it in the picture", async () => {
  await draw(BARS, -90, "Dashed: the limit, -90%.");
  const drawn = lines("ul");
  expect(drawn).toHaveLength(6);
  const ends = drawn.flatMap((line) => [share(line, "x1"), share(line, "x2")]);
  expect(Math.min(...ends)).toBeGreaterThan(0);
  expect(Math.max(...ends)).toBeLessThan(100);
  expect(texts("p")).toContain("Dashed: the limit, -90%.");
});

it("is a list of names and numbers to who does not see it", async () => {
  await draw(BARS, null);
  expect(find("svg[height]").getAttribute("aria-hidden")).toBe("true");
  document.querySelectorAll("[aria-hidden]").forEach((one) => one.remove());
  expect(texts("li")).toEqual(["House burglaries: -81%", "All offences: +34%"]);
});

it("stands even where nothing moved", async () => {
  await draw([{ ...BARS[0]!, value: 0, text: "0%" }], null);
  expect(find("ul").outerHTML).not.toMatch(/NaN|Infinity/);
});
