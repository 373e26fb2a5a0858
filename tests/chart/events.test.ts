import { expect, it } from "vitest";
import { buildEvents } from "../../src/chart/events";
import { createTranslator } from "../../src/i18n/translate";
import { derive, M, worldOf } from "../series/world";
import { eventOf } from "../support/catalogue";

const numbers = { [M]: { 2000: 1, 2010: 2 } };
const t = createTranslator("en", ["en-GB"]);

it("a reader's own events stand among the others by date, marked, and only within the years shown", () => {
  const catalogue = {
    ...worldOf({ numbers }).catalogue,
    events: [eventOf("known", "2005"), eventOf("other theme", "2005", { bearsOn: ["nationality"] })],
  };
  const ownEvents = ["2003-02", "2010-12-31", "2011", "1999"].map((date) => ({ date, text: `own ${date}`, source: "me" }));
  const events = buildEvents(derive({ numbers }), { catalogue, t, ownEvents });
  expect(events.map(({ number, text, own, year }) => [number, text, own, Math.floor(year)])).toEqual([
    [1, "own 2003-02", true, 2003],
    [2, "Event known", false, 2005],
    [3, "own 2010-12-31", true, 2010],
  ]);
  expect(events.map(({ source, address }) => [source, address])).toEqual([
    ["me", ""],
    ["Publisher of police", "https://police.example/"],
    ["me", ""],
  ]);
});
