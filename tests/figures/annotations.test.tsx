import { expect, it } from "vitest";
import { parseAnnotations, type Annotation } from "../../src/selection/annotations";
import { LineFigure } from "../../src/view/LineFigure";
import { expectGolden } from "../support/golden";
import { shippedLineModel } from "../support/shippedModel";
import { find, mount, texts } from "../view/mount";

const WORDS = { cursor: "Year", differenceTo: "difference" };
const ALL = parseAnnotations(
  [
    "house_burglaries_per_10000_dwellings~value",
    "range~Two quiet years~2020~2021",
    "line~Aim of the plan~75",
    "arrow~Zones merge~2006~40~2008~110",
    "text~Years without figures by town, <2001> & \"later\"~2008~180",
    "label~Ghent follows~44021~2019",
  ].join("|"),
)!.all;

async function draw(notes: readonly Annotation[], size: { width: number; height: number }): Promise<void> {
  const model = shippedLineModel("?places=12025~44021~11002&peers=none");
  await mount(<LineFigure model={model} {...size} words={WORDS} notes={notes} />);
}

const svg = () => find<SVGSVGElement>("svg.recharts-surface");

it("draws every kind of note as on file", async () => {
  await draw(ALL, { width: 880, height: 440 });
  expect(svg().querySelector("rect")?.getAttribute("height")).toBe(String(440 - 26 - 6 - 34));
  expectGolden("annotated-burglary", svg());
});

it("stands on recharts' own scales: a reference line at a tick lies on its grid line", async () => {
  await draw([{ kind: "line", text: "", value: 100 }], { width: 880, height: 440 });
  const start = (path: Element | null) => (path?.getAttribute("d") ?? "").split("M").slice(1);
  const [at] = /^[\d.]+,[\d.]+/.exec(start(svg().querySelector("[data-kind=line] path"))[0]!)!;
  expect(start(svg().querySelector("path[class*=grid]")).map((part) => part.split("h")[0])).toContain(at);
});

it("lists by letter what finds no room on a phone", async () => {
  const long = Array.from({ length: 12 }, (_, i): Annotation => {
    const text = `${i + 1} ${"many words ".repeat(12).trim()}`;
    return { kind: "text", text, at: { year: 2001 + i * 2, value: 100 } };
  });
  await draw(long, { width: 350, height: 320 });
  const numbers = [...svg().querySelectorAll("g[class*=number] text")].map((text) => text.textContent);
  expect(numbers.length).toBeGreaterThan(6);
  expect(texts("ol li span:first-child")).toEqual(numbers);
  expectGolden("annotated-narrow-numbers", svg());
});
