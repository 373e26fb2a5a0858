// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { parseEventDate, readDraft } from "../../src/app/eventForm";
import { ServicesContext, type Services } from "../../src/app/services";
import { StoryTimeline } from "../../src/app/StoryTimeline";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { MAX_EVENTS } from "../../src/selection/ownEvents";
import { createSelectionStore } from "../../src/selection/store";
import { formatSelection, parseSelection } from "../../src/selection/url";
import { catalogueOf, eventOf, localOf, placeOf, sourceOf } from "../support/catalogue";
import { click, find, mount, texts, type } from "../view/mount";

const catalogue = catalogueOf({
  places: [
    placeOf("12025", { name: localOf("Mechelen"), parent: "FL" }),
    placeOf("FL", { name: localOf("Flanders"), kind: "region", parent: null }),
    placeOf("44021", { name: localOf("Ghent"), parent: "FL" }),
  ],
  sources: [sourceOf("police"), sourceOf("odd", { address: "javascript:alert(1)" })],
  events: [
    eventOf("b", "2018-03-20", { bearsOn: ["crime"] }),
    eventOf("a", "2001", { place: "FL", source: "odd" }),
    eventOf("elsewhere", "2015", { place: "44021" }),
  ],
});

async function show(selection: Partial<Selection> = {}) {
  const store = createSelectionStore({ ...DEFAULT_SELECTION, ...selection });
  const bound = { store, issues: [], link: () => "", unbind: () => undefined };
  const services = { bound, languages: ["en-GB"] } as unknown as Services;
  await mount(
    <ServicesContext value={services}>
      <StoryTimeline catalogue={catalogue} />
    </ServicesContext>,
  );
  return store;
}

async function submit(fields: readonly [string, string, string]): Promise<void> {
  const inputs = [...document.querySelectorAll("input")];
  for (const [i, value] of fields.entries()) await type(inputs[i]!, value);
  await act(async () => find<HTMLFormElement>("form").requestSubmit());
}

const OWN = { date: "2012-05", text: "A park opened", source: "The newspaper" };

describe("the timeline", () => {
  it("tells what happened in the city and its areas, in order, with source and what it bears on", async () => {
    await show();
    expect(texts("ol > li").map((text) => text.replaceAll(/\s+/g, " ").trim())).toEqual([
      "12001 Event a Flanders. Bears on all figures.",
      "220 March 2018 Event b Publisher of policeBears on: Crime.",
    ]);
    expect([...document.querySelectorAll("ol a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://police.example/",
    ]);
  });

  it("takes an event of a reader's own into its place and into the link, marked as such", async () => {
    const store = await show();
    await submit(["5/2012", "  A park  opened ", "The newspaper"]);
    expect(store.get().events).toEqual([OWN]);
    expect(parseSelection(formatSelection(store.get())).selection.events).toEqual([OWN]);
    expect(texts("ol > li")[1]).toContain("May 2012 A park opened");
    expect(texts("ol > li")[1]).toContain("Added by a reader, not checked. Source: The newspaper.");
    expect(texts("[role=status]")).toEqual(["Added: A park opened"]);
    expect([...document.querySelectorAll("input")].map(({ value }) => value)).toEqual(["", "", ""]);
    expect(document.activeElement).toBe(document.querySelector("input"));
  });

  it("lets no words of a reader turn the reading direction of the page's own", async () => {
    await show({ events: [{ ...OWN, text: "\u202eA park\u2069 opened", source: "The \u2067paper" }] });
    expect(texts("ol > li")[1]).toContain("A park opened");
    expect(texts("ol > li")[1]).toContain("Source: The paper.");
    expect(find("ol bdi").textContent).toBe("A park opened");
  });

  it("says what is wrong beside the field and goes there, and adds nothing", async () => {
    const store = await show();
    await submit(["2012", "", ""]);
    const [date, text] = [...document.querySelectorAll("input")];
    expect([date!.getAttribute("aria-invalid"), text!.getAttribute("aria-invalid")]).toEqual([null, "true"]);
    expect(document.activeElement).toBe(text);
    const trouble = text!.getAttribute("aria-describedby")!.split(" ")[1]!;
    expect(document.getElementById(trouble)?.textContent).toBe("Say what happened.");
    await submit(["31/2/2012", "x".repeat(141), "y".repeat(200)]);
    expect(texts("[id$=trouble]")).toEqual([
      "This is no date. Write a year, a month or a day, as 2016-02-20.",
      "At most 140 characters; this is 141.",
      "At most 140 characters; this is 200.",
    ]);
    expect(store.get().events).toEqual([]);
  });

  it("removes one of several, and offers no form where a link is full", async () => {
    const eventAt = (i: number) => ({ date: `${2000 + i}`, text: `Own ${i}`, source: "" });
    const events = Array.from({ length: MAX_EVENTS }, (_, i) => eventAt(i));
    const store = await show({ events });
    expect(document.querySelector("form")).toBeNull();
    await click(find('[aria-label="Remove: Own 3"]'));
    expect(store.get().events.map(({ text }) => text)).toEqual(
      events.map(({ text }) => text).filter((text) => text !== "Own 3"),
    );
    expect(document.activeElement).toBe(find("h2"));
    expect(document.querySelector("form")).not.toBeNull();
  });
});

describe("a date as people write it", () => {
  it.each([
    ["2016", "2016"],
    [" 2016-2 ", "2016-02"],
    ["2/2016", "2016-02"],
    ["20/2/2016", "2016-02-20"],
    ["20.02.2016", "2016-02-20"],
    ["2016-02-20", "2016-02-20"],
    ["16", null],
    ["last year", null],
    ["1/2/3/2016", null],
    ["2016-123", null],
    ["", null],
  ])("%j", (written, read) => {
    expect(parseEventDate(written)).toBe(read);
  });

  it("is none where the calendar has no such day, and no text is taken that a link cannot carry", () => {
    expect(readDraft({ date: "30/2/2016", text: "x", source: "" })).toEqual({ troubles: { date: "date-unreadable" } });
    expect(readDraft({ date: "2016", text: "\ud800", source: "" })).toEqual({ troubles: { text: "unusable" } });
    expect(readDraft({ date: "", text: " ", source: "" })).toEqual({
      troubles: { date: "date-missing", text: "text-missing" },
    });
  });
});
