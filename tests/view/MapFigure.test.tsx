// @vitest-environment happy-dom
import { act, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { buildMapModel, type MapSetting } from "../../src/chart/buildMapModel";
import { mapWords } from "../../src/chart/mapWords";
import { projectOutlines } from "../../src/chart/projectOutlines";
import { createHover, type Hover } from "../../src/view/createHover";
import { MapFigure } from "../../src/view/MapFigure";
import { mapTranslator, shippedOutlines, shippedPanel } from "../support/shippedMap";
import { panelOf, rectangle } from "../chart/mapPanel";
import { click, find, focus, mount, press, texts } from "./mount";

const t = mapTranslator("en");
const words = mapWords(t, "Map of X");
const SIZE = { width: 700, height: 460 };
const OUTLINES = [
  rectangle("nw", [4, 51.1, 4.1, 51.2]),
  rectangle("ne", [4.1, 51.1, 4.2, 51.2]),
  rectangle("sw", [4, 51, 4.1, 51.1]),
  rectangle("se", [4.1, 51, 4.2, 51.1]),
  rectangle("lake", [4.2, 51, 4.3, 51.1]),
];
const PANEL = panelOf({ ne: [4, 9], nw: [1, 8], se: ["suppressed", 1], sw: [3, "not-applicable"], nowhere: [2, 2] });
const base: MapSetting = { index: 0, classing: "equal", classes: 3, selected: [], t };

interface Spied {
  readonly hover?: Hover;
  readonly onSelect?: (code: string) => void;
  readonly onClear?: () => void;
  readonly index?: number;
}

function Map({ hover = createHover(), onSelect, onClear, index = 0 }: Spied) {
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [kept] = useState(hover);
  return (
    <MapFigure
      geometry={projectOutlines(OUTLINES, SIZE)}
      model={buildMapModel(PANEL, { ...base, index, selected })}
      hover={kept}
      selected={selected}
      onSelect={(code) => {
        onSelect?.(code);
        setSelected((before) => (before.includes(code) ? before.filter((one) => one !== code) : [...before, code]));
      }}
      onClear={() => {
        onClear?.();
        setSelected([]);
      }}
      words={words}
    />
  );
}

const list = () => find<SVGSVGElement>("[role=listbox]");
const options = () => [...document.querySelectorAll("[role=option]")];
const option = (code: string) => find(`[role=option][data-code="${code}"]`);
const at = () => document.getElementById(list().getAttribute("aria-activedescendant") ?? "")?.dataset["code"];
const point = (element: Element, type: string, more: PointerEventInit = {}) =>
  act(async () => {
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "mouse", ...more }));
  });

describe("MapFigure", () => {
  it("is a list of all units with an outline, in reading order, each saying what it shows", async () => {
    await mount(<Map />);
    expect(list().getAttribute("aria-label")).toBe("Map of X");
    expect(options().map((one) => one.getAttribute("data-code"))).toEqual(["ne", "nw", "se", "sw"]);
    expect(options().map((one) => one.getAttribute("aria-label"))).toEqual([
      "Unit ne: 4.0 per 10,000 dwellings; rank 1 of 4 (1 = highest); class 3.7 to 6.3.",
      "Unit nw: 1.0 per 10,000 dwellings; rank 4 of 4 (1 = highest); class 1.0 to 3.7.",
      "Unit se: suppressed.",
      "Unit sw: 3.0 per 10,000 dwellings; rank 2 of 4 (1 = highest); class 1.0 to 3.7.",
    ]);
  });

  it("is one stop for the Tab key beside its buttons", async () => {
    await mount(<Map />);
    expect([...document.querySelectorAll("[tabindex]")]).toEqual([list()]);
    expect([...document.querySelectorAll("button")].map((one) => one.getAttribute("aria-label"))).toEqual([
      "Zoom in",
      "Zoom out",
      "Whole map",
    ]);
  });

  it.each([
    [["ArrowRight"], "ne"],
    [["ArrowRight", "ArrowDown"], "se"],
    [["ArrowRight", "ArrowLeft", "ArrowDown"], "sw"],
    [["End"], "sw"],
    [["End", "Home"], "ne"],
    [["ArrowRight", "PageDown", "PageDown"], "se"],
    [["End", "PageUp"], "se"],
    [["u"], "ne"],
    [["u", "u"], "nw"],
    [["End", "u"], "ne"],
  ])("keys %j lead to %s and mark it for all figures", async (keys, expected) => {
    const hover = createHover();
    await mount(<Map hover={hover} />);
    for (const key of keys) await press(list(), key);
    expect(at()).toBe(expected);
    expect(hover.get()).toBe(expected);
  });

  it("begins at the first one when it gets the focus, and goes on from there", async () => {
    await mount(<Map />);
    await focus(list() as unknown as HTMLElement);
    expect(at()).toBe("ne");
    await press(list(), "ArrowDown");
    expect(at()).toBe("se");
  });

  it("chooses by Enter and by Space, and lets go by Escape", async () => {
    const onClear = vi.fn<() => void>();
    await mount(<Map onClear={onClear} />);
    await press(list(), "End");
    await press(list(), "Enter");
    expect(option("sw").getAttribute("aria-selected")).toBe("true");
    await press(list(), "Home");
    await press(list(), " ");
    expect(options().map((one) => one.getAttribute("aria-selected"))).toEqual(["true", "false", "false", "true"]);
    expect(list().querySelectorAll("[stroke='var(--place-2)'], [stroke='var(--place-3)']")).toHaveLength(2);
    await press(list(), "Escape");
    expect(onClear).toHaveBeenCalledTimes(1);
    expect(options().map((one) => one.getAttribute("aria-selected"))).toEqual(["false", "false", "false", "false"]);
  });

  it("leaves keys that are not its own to the page", async () => {
    await mount(<Map />);
    expect((await press(list(), "Tab")).defaultPrevented).toBe(false);
    expect((await press(list(), "Escape")).defaultPrevented).toBe(false);
    expect((await press(list(), "ArrowRight")).defaultPrevented).toBe(true);
  });

  it("tells number, rank and reason of the unit under the pointer", async () => {
    await mount(<Map />);
    await point(list().parentElement!, "pointerover");
    await point(option("ne"), "pointermove");
    expect(texts("[aria-hidden=true] > p")).toEqual([
      "Unit ne 2020",
      "4.0 per 10,000 dwellings",
      "rank 1 of 4 (1 = highest)",
    ]);
    await point(option("se"), "pointermove");
    expect(texts("[aria-hidden=true] > p")).toEqual(["Unit se 2020", "suppressed"]);
  });

  it("chooses what is clicked or tapped, and nothing beside the units", async () => {
    const onSelect = vi.fn<(code: string) => void>();
    const hover = createHover();
    await mount(<Map hover={hover} onSelect={onSelect} />);
    await act(async () => option("se").dispatchEvent(new MouseEvent("click", { bubbles: true })));
    await act(async () => list().dispatchEvent(new MouseEvent("click", { bubbles: true })));
    expect(onSelect.mock.calls).toEqual([["se"]]);
    expect(hover.get()).toBeNull();
  });

  it("draws no more than one outline anew while the pointer moves", async () => {
    const hover = createHover();
    await mount(<Map hover={hover} />);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(list(), { attributes: true, childList: true, characterData: true, subtree: true });
    await act(async () => hover.set("ne"));
    await act(async () => hover.set("sw"));
    await act(async () => hover.set(null));
    observer.disconnect();
    expect(seen.filter(({ target }) => (target as Element).getAttribute("role") === "option")).toEqual([]);
    // Added, its two strokes moved, removed.
    expect(seen.length).toBeLessThanOrEqual(4);
  });

  it("hatches what has no number, dots what cannot have one, and leaves strangers plain", async () => {
    const draw = await mount(<Map />);
    const fills = () => options().map((one) => one.getAttribute("fill"));
    expect(fills()).toEqual(["var(--step-4)", "var(--step-1)", "url(#map-missing)", "var(--step-1)"]);
    await draw(<Map index={1} />);
    expect(fills()).toEqual(["var(--step-7)", "var(--step-7)", "var(--step-1)", "url(#map-not-applicable)"]);
    expect(list().querySelectorAll("path[aria-hidden=true]")).toHaveLength(1);
  });
});

describe("zoom", () => {
  const world = () => find<SVGGElement>("[role=listbox] > g").style.transform;
  const button = (name: string) => find(`button[aria-label="${name}"]`);

  it("goes in by steps and back to the whole", async () => {
    await mount(<Map />);
    expect(world()).toBe("translate(0px, 0px) scale(1)");
    await click(button("Zoom in"));
    expect(world()).toContain("scale(1.6)");
    await click(button("Zoom out"));
    expect(world()).toBe("translate(0px, 0px) scale(1)");
    await press(list(), "+");
    await press(list(), "+");
    expect(world()).toContain("scale(2.56");
    await press(list(), "0");
    expect(world()).toBe("translate(0px, 0px) scale(1)");
  });

  it("says which buttons have nothing to do", async () => {
    await mount(<Map />);
    expect(["Zoom in", "Zoom out", "Whole map"].map((name) => button(name).getAttribute("aria-disabled"))).toEqual([
      "false",
      "true",
      "true",
    ]);
  });

  it("goes to what is selected", async () => {
    await mount(<Map />);
    await press(list(), "End");
    await press(list(), "Enter");
    await click(button("Zoom to the selection"));
    const k = Number(/scale\(([\d.]+)\)/.exec(world())?.[1]);
    expect(k).toBeGreaterThan(1);
  });

  it("follows the keys out of sight", async () => {
    await mount(<Map />);
    for (let i = 0; i < 4; i++) await press(list(), "+");
    await press(list(), "Home");
    const before = world();
    await press(list(), "End");
    expect(world()).not.toBe(before);
  });
});

describe("300 municipalities", () => {
  it("take on the colours of another year without a new outline", async () => {
    const geometry = projectOutlines(await shippedOutlines("02000"), SIZE);
    const panel = shippedPanel("02000", "foreign_nationals_share");
    const hover = createHover();
    const figure = (index: number) => (
      <MapFigure
        geometry={geometry}
        model={buildMapModel(panel, { index, classing: "quantile", classes: 5, selected: [], t })}
        hover={hover}
        selected={[]}
        onSelect={() => undefined}
        onClear={() => undefined}
        words={words}
      />
    );
    const draw = await mount(figure(0));
    const paths = options();
    expect(paths).toHaveLength(300);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(list(), { attributes: true, childList: true, subtree: true });
    for (const index of [8, 15, 22]) await draw(figure(index));
    observer.disconnect();
    expect(panel.periods).toHaveLength(23);
    expect(new Set(seen.map(({ type, attributeName }) => attributeName ?? type))).toEqual(
      new Set(["fill", "data-step", "aria-label"]),
    );
    expect(options().every((path, i) => path === paths[i])).toBe(true);
    expect(seen.filter(({ attributeName }) => attributeName === "fill").length).toBeGreaterThan(300);
  });
});
