import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftOf,
  editDraft,
  EMPTY_DRAFT,
  formatDraft,
  isEmptyDraft,
  newId,
  parseDraft,
  reportOf,
  type Draft,
  type DraftBlock,
} from "../../src/app/reportDraft";
import { queryOf, selectionOf } from "../../src/app/reportQuery";
import { paragraphsOf } from "../../src/app/reportWords";
import { formatReport, isBlock, MAX_BLOCKS, parseReport } from "../../src/selection/report";
import { anySelection } from "../selection/anySelection";

const SEED = 20261124;
const heading = (id: string): DraftBlock => ({ kind: "heading", id, text: `Heading ${id}` });
const text: DraftBlock = { kind: "text", id: "t", text: "Words" };
const figure: DraftBlock = {
  kind: "figure",
  id: "f",
  query: "?page=mix",
  figure: "mix.ranks",
  caption: "Said of it",
  title: "Ranks",
  isOwn: true,
};
const draft: Draft = { title: "A report", blocks: [heading("1"), text, figure] };
const idsOf = ({ blocks }: Draft) => blocks.map(({ id }) => id).join("");

const words = fc.string({ unit: "binary", maxLength: 200 });
const anyBlock: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom("heading", "text"), id: fc.stringMatching(/^[a-z]{1,8}$/), text: words }),
  fc.record({
    kind: fc.constant("figure" as const),
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    query: fc.constantFrom("?", "?page=mix&city=CHBS"),
    figure: fc.constantFrom("mix.ranks", "compare.chart"),
    caption: words,
    title: words,
    isOwn: fc.boolean(),
  }),
);
const anyDraft = fc.record({
  title: words,
  blocks: fc.uniqueArray(anyBlock, { maxLength: MAX_BLOCKS, selector: ({ id }) => id }),
});

describe("a report that is written", () => {
  it.each([
    ["f", 0, "f1t"],
    ["1", 1, "t1f"],
    ["1", 9, "tf1"],
    ["t", -4, "t1f"],
    ["t", 1, "1tf"],
    ["none", 0, "1tf"],
  ])("moves %s to %i", (id, to, order) => {
    expect(idsOf(editDraft(draft, { do: "move", id, to }))).toBe(order);
  });

  it("takes a part away and back to its place", () => {
    const without = editDraft(draft, { do: "remove", id: "t" });
    expect(idsOf(without)).toBe("1f");
    expect(editDraft(without, { do: "add", block: text, at: 1 })).toEqual(draft);
  });

  it("takes words for the title, a text and a caption", () => {
    const titled = editDraft(draft, { do: "title", text: "Another" });
    const told = editDraft(editDraft(titled, { do: "write", id: "t", text: "More" }), { do: "write", id: "f", text: "" });
    expect(told).toEqual({ title: "Another", blocks: [heading("1"), { ...text, text: "More" }, { ...figure, caption: "" }] });
  });

  it("holds so many parts and no more, each with an id of its own", () => {
    const full = Array.from({ length: MAX_BLOCKS + 3 }).reduce<Draft>(
      (one) => editDraft(one, { do: "add", block: heading(newId(one)) }),
      EMPTY_DRAFT,
    );
    expect(full.blocks).toHaveLength(MAX_BLOCKS);
    expect(new Set(full.blocks.map(({ id }) => id)).size).toBe(MAX_BLOCKS);
    expect([isEmptyDraft(full), isEmptyDraft(EMPTY_DRAFT)]).toEqual([false, true]);
  });

  it("is kept and found again, whatever the words", () => {
    const check = fc.property(anyDraft, (one) => {
      expect(parseDraft(formatDraft(one))).toEqual(one);
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
  });

  it.each([
    ["no JSON", "{", null],
    ["something else", "[1]", null],
    ["strange parts", '{"title":7,"blocks":[null,{"kind":"script"},{"kind":"figure","query":"javascript:1"}]}', EMPTY_DRAFT],
    [
      "ids that are missing or the same",
      '{"title":"a","blocks":[{"kind":"text","text":"b"},{"kind":"heading","id":"0","text":"c"}]}',
      { title: "a", blocks: [{ kind: "text", id: "0", text: "b" }, { kind: "heading", id: "1", text: "c" }] },
    ],
  ])("is read from %s without harm", (_, stored, read) => {
    expect(parseDraft(stored)).toEqual(read);
  });
});

describe("a report that is handed on", () => {
  it("stands in a link, whatever the words, without empty parts and without what only this browser knows", () => {
    const check = fc.property(anyDraft, (one) => {
      const report = reportOf(one);
      expect(report.blocks.every(isBlock)).toBe(true);
      expect(parseReport(formatReport(report))).toEqual(report);
      expect(reportOf(draftOf(report))).toEqual(report);
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
    expect(formatReport(reportOf({ ...draft, blocks: [...draft.blocks, { kind: "text", id: "e", text: " \n" }] }))).toBe(
      "A report|h~Heading 1|p~Words|f~?page=mix~mix.ranks~Said of it",
    );
  });

  it("cuts words that are too long, never through a letter", () => {
    const long = reportOf({ title: "🏙".repeat(90), blocks: [{ kind: "heading", id: "1", text: `${"a".repeat(139)}🏙b` }] });
    expect(long.title).toBe("🏙".repeat(70));
    expect(long.blocks).toEqual([{ kind: "heading", text: "a".repeat(139) }]);
  });
});

describe("the query of a figure", () => {
  it("is the same selection again, in the report's language, without report, embed, version and foreign file", () => {
    const bare = { report: null, figure: null, embed: false, asof: null, data: null, table: null, lang: "nl" } as const;
    const check = fc.property(anySelection, (selection) => {
      expect(selectionOf(queryOf(selection), "nl")).toEqual({ ...selection, ...bare });
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
  });

  it("opens no report within the report, however the link was made", () => {
    const { page, report, data, embed } = selectionOf("?report=a%7Ch~b&data=https%3A%2F%2Fx.example%2F&embed=1", "en");
    expect([report, data, embed]).toEqual([null, null, false]);
    expect(["report", "data"]).toContain(page);
  });
});

it("paragraphs stand apart by an empty line, and no words turn the reading direction", () => {
  expect(paragraphsOf(" one\ntwo \n \n\n\u202ethree\n\n")).toEqual([
    { at: 0, text: "one\ntwo" },
    { at: expect.any(Number), text: "three" },
  ]);
});
