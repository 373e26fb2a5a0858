// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { AnnotateEditor } from "../../src/app/AnnotateEditor";
import { ServicesContext, type Services } from "../../src/app/services";
import type { Annotation } from "../../src/selection/annotations";
import { MAX_ANNOTATIONS } from "../../src/selection/annotations";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { createSelectionStore } from "../../src/selection/store";
import { shippedLineModel } from "../support/shippedModel";
import { click, find, mount, press, texts, type } from "../view/mount";

const AXES = { indicator: DEFAULT_SELECTION.indicator, show: "value" };
const MODEL = shippedLineModel("?places=12025~44021");

async function open(all: readonly Annotation[] = []) {
  const notes = all.length > 0 ? { ...AXES, all } : null;
  const store = createSelectionStore({ ...DEFAULT_SELECTION, notes });
  const bound = { store, issues: [], link: () => "", unbind: () => undefined };
  const services = { bound, languages: ["en-GB"] } as unknown as Services;
  const ended: string[] = [];
  await mount(
    <ServicesContext value={services}>
      <AnnotateEditor axes={AXES} model={MODEL} width={800} height={400} onDone={() => ended.push("done")}>
        {(shown) => <output>{shown.map((note) => note.text).join("|")}</output>}
      </AnnotateEditor>
    </ServicesContext>,
  );
  return { ended, notes: () => store.get().notes?.all ?? [] };
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const wordsField = () => find<HTMLInputElement>("form input");
const send = () => act(async () => find<HTMLFormElement>("form").requestSubmit());
const said = () => texts("[role=status]").join("");

async function add(tool: string, words: string): Promise<void> {
  await click(button(tool));
  await click(button("Place it in the middle"));
  await type(wordsField(), words);
  await send();
}

/** A key that the document hears, as one with the control key held. */
async function control(key: string, shiftKey = false): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, ctrlKey: true, shiftKey, bubbles: true, cancelable: true });
  await act(async () => (document.activeElement ?? document.body).dispatchEvent(event));
}

const TEXT: Annotation = { kind: "text", text: "Zones merge", at: { year: 2010, value: 100 } };

describe("without a pointer", () => {
  it.each([
    ["Text", { kind: "text", at: { year: 2013, value: 125 } }],
    ["Arrow", { kind: "arrow", to: { year: 2013, value: 125 } }],
    ["Range", { kind: "range", from: 2013, to: 2013 }],
    ["Reference line", { kind: "line", value: 125 }],
    ["Label", { kind: "label", place: "44021", year: 2017 }],
  ])("adds: %s", async (tool, expected) => {
    const { notes } = await open();
    await add(tool, " My words ");
    expect(notes()).toEqual([expect.objectContaining({ ...expected, text: "My words" })]);
    expect(document.activeElement?.textContent).toContain("My words");
    expect(said()).toContain("Added: ");
  });

  it("moves a note with the arrow keys, in one step that can be undone and done again", async () => {
    const { notes } = await open([TEXT]);
    const row = button("Note at 2010: Zones merge");
    row.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp"]) await press(row, key);
    expect(notes()).toEqual([{ ...TEXT, at: { year: 2012, value: 105 } }]);
    await control("z");
    expect(notes()).toEqual([TEXT]);
    await control("z", true);
    expect(notes()).toEqual([{ ...TEXT, at: { year: 2012, value: 105 } }]);
    expect(said()).toContain("Redone. Notes on the chart: 1.");
  });

  it("changes words and numbers in fields, and nothing while they cannot be", async () => {
    const { notes } = await open([TEXT]);
    await click(button("Note at 2010: Zones merge"));
    const [words, year, value] = [...document.querySelectorAll<HTMLInputElement>("li input")];
    await type(words!, "");
    expect(texts("li").join()).toContain("This note needs words.");
    await type(year!, "1900");
    expect(year?.getAttribute("aria-invalid")).toBe("true");
    expect(notes()).toEqual([TEXT]);
    await type(words!, "Zones join");
    await type(year!, "2015");
    await type(value!, "60.5");
    expect(notes()).toEqual([{ kind: "text", text: "Zones join", at: { year: 2015, value: 60.5 } }]);
  });

  it("removes with Delete, and brings back", async () => {
    const { notes } = await open([TEXT]);
    await press(button("Note at 2010: Zones merge"), "Delete");
    expect(notes()).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Notes on the chart");
    await click(button("Undo"));
    expect(notes()).toEqual([TEXT]);
    expect(button("Undo").getAttribute("aria-disabled")).toBe("true");
  });

  it("Escape leaves the new words, then the tool, then the tools", async () => {
    const { notes, ended } = await open();
    await click(button("Text"));
    await click(button("Place it in the middle"));
    await press(wordsField(), "Escape");
    expect(document.querySelector("form")).toBeNull();
    await click(button("Range"));
    await press(document.body, "Escape");
    expect(button("Range").getAttribute("aria-pressed")).toBe("false");
    expect(ended).toEqual([]);
    await press(document.body, "Escape");
    expect([ended, notes()]).toEqual([["done"], []]);
  });
});

describe("limits", () => {
  it("says how many letters are too many, and keeps them in the field", async () => {
    const { notes } = await open();
    await add("Text", "x".repeat(141));
    expect(find("[role=alert]").textContent).toBe("At most 140 letters; these are 141.");
    expect([wordsField().value.length, notes().length]).toEqual([141, 0]);
  });

  it("offers no tool once the link is full", async () => {
    await open(Array.from({ length: MAX_ANNOTATIONS }, () => TEXT));
    expect(document.body.textContent).toContain("12 notes are as many as a link can hold.");
    expect([...document.querySelectorAll("[aria-pressed]")]).toEqual([]);
  });
});

describe("with a pointer", () => {
  const pad = () => find<SVGSVGElement>("svg");

  async function point(kind: string, [clientX, clientY]: readonly [number, number], target: Element = pad()) {
    pad().setPointerCapture = () => undefined;
    const event = new PointerEvent(kind, { clientX, clientY, button: 0, bubbles: true, cancelable: true });
    await act(async () => target.dispatchEvent(event));
  }

  it("draws a range from the first year to the last and asks for its words at once", async () => {
    const { notes } = await open();
    await click(button("Range"));
    await point("pointerdown", [200, 100]);
    await point("pointermove", [300, 100]);
    await point("pointerup", [400, 100]);
    expect(document.activeElement).toBe(wordsField());
    await send();
    expect(notes()).toEqual([expect.objectContaining({ kind: "range", text: "" })]);
    const [range] = notes().flatMap((note) => (note.kind === "range" ? [note.to - note.from] : []));
    expect(range).toBeGreaterThan(0);
  });

  it("moves a note by dragging, one step for the whole drag", async () => {
    const { notes } = await open([TEXT]);
    const held = find("[data-note='0'] rect");
    await point("pointerdown", [300, 200], held);
    for (const x of [320, 360, 400]) await point("pointermove", [x, 240]);
    await point("pointerup", [400, 240]);
    const [moved] = notes() as [typeof TEXT & { at: { year: number; value: number } }];
    expect(moved.at.year).toBeGreaterThan(2010);
    expect(moved.at.value).toBeLessThan(100);
    await control("z");
    expect(notes()).toEqual([TEXT]);
  });
});
