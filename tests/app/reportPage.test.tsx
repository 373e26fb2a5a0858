// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AddToReport } from "../../src/app/AddToReport";
import { FigureStudio, type FigureOutcome } from "../../src/app/FigureStudio";
import { useFigureFocus } from "../../src/app/figureFocus";
import { ReportPage } from "../../src/app/ReportPage";
import { ServicesContext, type Services } from "../../src/app/services";
import type { FigureContent } from "../../src/export/figureContent";
import type { Report } from "../../src/selection/report";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { createSelectionStore } from "../../src/selection/store";
import { formatSelection } from "../../src/selection/url";
import { catalogueOf, indicatorOf, placeOf } from "../support/catalogue";
import { click, find, mount, texts } from "../view/mount";

const KEY = "urban-indicators.report";
const CONTENT = { name: "mix.ranks", title: "Ranks", change: { year: 2020 }, isOwn: false } as unknown as FigureContent;

/** The page of the figures below: what it does stands in the query. */
vi.mock("../../src/app/pageViews", () => ({
  PAGE_VIEWS: {
    mix: function Mix() {
      useFigureFocus("mix.ranks", () => CONTENT);
      return <p>unseen</p>;
    },
    compare: () => null,
    relate: () => {
      throw new Error("broken");
    },
  },
}));

const state = {
  catalogue: catalogueOf({ places: [placeOf("12025")], indicators: [indicatorOf(DEFAULT_SELECTION.indicator)] }),
  tables: new Map(),
  issues: [],
  uploadsReady: true,
};

function servicesOf(selection: Partial<Selection>): Services {
  const store = createSelectionStore({ ...DEFAULT_SELECTION, page: "report", ...selection });
  const link = (change: Partial<Selection> = {}) => `https://d.example/${formatSelection({ ...store.get(), ...change })}`;
  const library = { getState: () => state, subscribe: () => () => undefined };
  const bound = { store, issues: [], link, unbind: () => undefined };
  return { bound, library, languages: ["en-GB"] } as unknown as Services;
}

async function show(node: React.ReactNode, selection: Partial<Selection> = {}): Promise<Services> {
  const services = servicesOf(selection);
  await mount(<ServicesContext value={services}>{node}</ServicesContext>);
  return services;
}

const named = (name: string | RegExp) => {
  const fits = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  const all = [...document.querySelectorAll<HTMLElement>("button, textarea, input, a")];
  const found = all.find((one) => fits(one.getAttribute("aria-label") ?? one.textContent ?? ""));
  if (!found) throw new Error(`nothing is called ${String(name)}`);
  return found;
};

async function write(name: string, value: string): Promise<void> {
  const field = named(name) as HTMLTextAreaElement;
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
  await act(async () => {
    set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const altArrow = (element: Element, key: string) =>
  act(async () => element.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, bubbles: true })));

const order = () => texts("ol > li > span").map((text) => text.replace(/^Part /, ""));
const said = () => texts("[role=status]").filter(Boolean);
const kept = () => localStorage.getItem(KEY);
const textBlock = (id: string, text: string) => ({ kind: "text", id, text });
const keep = (...blocks: object[]) => localStorage.setItem(KEY, JSON.stringify({ title: "Mine", blocks }));

beforeEach(() => {
  localStorage.clear();
  // No letters come: no figure is drawn here.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the reader's own report", () => {
  it("is empty at first, says what it is for and offers one way on", async () => {
    await show(<ReportPage />);
    expect(texts("h1")).toEqual(["Your report"]);
    expect(texts("section a")).toEqual(["Choose a first figure"]);
    expect(find("section a").getAttribute("href")).toBe("https://d.example/?page=compare");
    expect(document.title).toBe("Report – Urban Indicators");
  });

  it("is written, moved by buttons and keys, and kept with every step", async () => {
    keep(textBlock("1", "One"), textBlock("2", "Two"));
    await show(<ReportPage />);
    await click(named("Add a heading"));
    expect(document.activeElement).toBe(named("Heading"));
    await write("Heading", "Begin\nhere");
    await altArrow(named("Heading"), "ArrowUp");
    await altArrow(named("Heading"), "ArrowUp");
    expect(order()).toEqual(["1 of 3: Begin here", "2 of 3: Paragraph “One”", "3 of 3: Paragraph “Two”"]);
    expect(said()).toContain("Begin here: now 1 of 3.");
    await click(named("Move down: Paragraph “One”"));
    expect(order().at(-1)).toBe("3 of 3: Paragraph “One”");
    await altArrow(named("Heading"), "ArrowUp");
    await click(named("Move up: Begin here"));
    expect(order()[0]).toBe("1 of 3: Begin here");
    expect(JSON.parse(kept()!)).toEqual({
      title: "Mine",
      blocks: [{ kind: "heading", id: "3", text: "Begin here" }, textBlock("2", "Two"), textBlock("1", "One")],
    });
  });

  it("gives back what was removed, and the focus with it", async () => {
    keep(textBlock("1", "One"), textBlock("2", "Two"));
    await show(<ReportPage />);
    await click(named("Remove: Paragraph “One”"));
    expect([order(), said()]).toEqual([["1 of 1: Paragraph “Two”"], ["Removed: Paragraph “One”."]]);
    expect(document.activeElement?.textContent).toBe("Undo");
    await click(named("Undo"));
    expect(order()).toEqual(["1 of 2: Paragraph “One”", "2 of 2: Paragraph “Two”"]);
    expect((document.activeElement as HTMLTextAreaElement).value).toBe("One");
  });

  it("tells of a figure that cannot be shown, in its place", async () => {
    keep({ kind: "figure", id: "1", query: "?page=mix", figure: "compare.chart", caption: "", title: "Old", isOwn: false });
    await show(<ReportPage />);
    expect(texts("figure p")[0]).toBe("Old There is no such figure here; its link may be damaged or newer than this page.");
  });

  it("says when the browser does not keep it", async () => {
    keep(textBlock("1", "One"));
    await show(<ReportPage />);
    const refuse = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: refuse });
    await write("Paragraph", "More");
    expect(named("Paragraph")).toHaveProperty("value", "More");
    expect(said().join(" ")).toContain("This browser has no room left");
  });
});

describe("a report that came with a link", () => {
  const report: Report = {
    title: "Theirs",
    blocks: [
      { kind: "heading", text: "A <b>heading</b>" },
      { kind: "text", text: "One\n\nTwo \u202eturned" },
    ],
  };

  it("is read only, and becomes the reader's after a question where one is there", async () => {
    keep(textBlock("1", "One"));
    const { bound } = await show(<ReportPage />, { report });
    expect([texts("h1"), texts("h2"), texts("article p").slice(0, 2)]).toEqual([
      ["Theirs"],
      ["A <b>heading</b>"],
      ["One", "Two turned"],
    ]);
    expect(document.querySelectorAll("article textarea, article button")).toHaveLength(0);
    await click(named("Keep as my report"));
    expect(find("[role=group]").getAttribute("aria-label")).toBe("You have a report of your own with 1 part. It would be replaced.");
    await click(named("Keep mine"));
    expect(kept()).toContain("Mine");
    await click(named("Keep as my report"));
    await click(named("Replace it"));
    expect([bound.store.get().report, JSON.parse(kept()!).title]).toEqual([null, "Theirs"]);
    expect(named("Title of the report")).toHaveProperty("value", "Theirs");
  });
});

describe("adding a figure", () => {
  const figure = { name: "mix.ranks", title: "Ranks", change: { year: 2020 }, isOwn: true };

  it("keeps its link without language, once, and says so with a link to the report", async () => {
    const onLeave = vi.fn<() => void>();
    const { bound } = await show(<AddToReport {...figure} onLeave={onLeave} />, { page: "mix", places: ["44021"], lang: "en" });
    await click(named("Add to report"));
    expect(said()[0]).toMatch(/^Added; your report has 1 figure\. It shows own data: these stay in this browser/);
    expect(JSON.parse(kept()!).blocks).toEqual([
      {
        kind: "figure",
        id: "1",
        query: "?page=mix&places=44021&year=2020",
        figure: "mix.ranks",
        caption: "",
        title: "Ranks",
        isOwn: true,
      },
    ]);
    await click(named("Add to report"));
    expect(said()[0]).toMatch(/^Your report has this figure already\./);
    await click(named("Open the report"));
    expect([onLeave.mock.calls.length, bound.store.get().page]).toEqual([1, "report"]);
  });

  it("is not offered in an embed, which keeps nothing", async () => {
    await show(<AddToReport {...figure} />, { page: "mix", embed: true });
    expect(document.querySelector("button")).toBeNull();
  });
});

describe("the studio", () => {
  async function outcomeOf(query: string, figure: string, waitMs: number): Promise<FigureOutcome[]> {
    vi.useFakeTimers();
    const outcomes: FigureOutcome[] = [];
    const wanted = { query, figure, lang: "nl" as const };
    await show(<FigureStudio wanted={wanted} onOutcome={(one) => outcomes.push(one)} />);
    await act(async () => vi.advanceTimersByTimeAsync(waitMs));
    return outcomes;
  }

  it("hands over the figure of a page that nobody sees, with the address of the live one", async () => {
    const link = "https://d.example/?page=mix&year=2020&figure=mix.ranks&lang=nl";
    expect(await outcomeOf("?page=mix&places=12025", "mix.ranks", 600)).toEqual([
      { kind: "ready", content: CONTENT, link },
    ]);
    expect(texts("p")).toEqual([]);
  });

  it.each([
    ["has not come", "?page=compare", "compare.chart", "late", 7000],
    ["is on another page", "?page=compare", "mix.ranks", "unknown", 0],
    ["has a damaged link", "?page=mix&year=abc", "mix.ranks", "unknown", 0],
    ["names an unknown place", "?page=mix&places=99999", "mix.ranks", "stranger", 0],
    ["shows own data of elsewhere", "?page=mix&places=own-abcd1234-p1", "mix.ranks", "own", 0],
  ] as const)("says why, where a figure %s", async (_, query, figure, why, waitMs) => {
    expect(await outcomeOf(query, figure, waitMs)).toEqual([{ kind: "missing", why }]);
  });

  it("outlives a page that breaks", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await outcomeOf("?page=relate", "relate.scatter", 0)).toEqual([{ kind: "missing", why: "broken" }]);
    print.mockRestore();
  });
});
