import { describe, expect, it } from "vitest";
import { plainWords, recipeFile, selectionOfRecipe } from "../../src/app/reopenPicture";
import type { Recipe } from "../../src/export/recipe";

const RECIPE: Recipe = {
  format: 1,
  figure: "compare.chart",
  query: "?page=compare",
  lang: "en",
  version: "2026-11-24",
  made: "2026-11-24",
  title: "Thefts",
  subtitle: "",
  note: "",
  alt: "",
  isOwn: true,
  table: { indicator: "", places: [], periods: [], title: "", notes: [], columns: ["place", "n"], rows: [] },
  sources: [],
};

describe("the selection of a picture that anybody may have made", () => {
  it("leads to no other host, no report, no embed and no other language", () => {
    const query = "?page=compare&embed=1&asof=2026-01-01&data=https%3A%2F%2Fevil.example%2F&report=a|h~b&lang=nl&figure=x";
    const selection = selectionOfRecipe({ ...RECIPE, query });
    expect(selection).toMatchObject({ embed: false, asof: null, data: null, report: null, figure: "compare.chart" });
    expect(selection).not.toHaveProperty("lang");
  });

  it.each(["javascript:alert(1)", "https://evil.example/?page=mix", "?__proto__=1&constructor=2&page=evil", "//evil"])(
    "is that of the page where the query is %j",
    (query) => {
      const selection = selectionOfRecipe({ ...RECIPE, query });
      expect(["story", "compare"]).toContain(selection.page);
      expect(JSON.stringify(selection)).not.toMatch(/evil|javascript/);
      expect(Object.getPrototypeOf(selection)).toBe(Object.prototype);
    },
  );

  it("brings the table that its link brings, and takes away none", () => {
    expect(selectionOfRecipe({ ...RECIPE, query: "?page=compare&table=1abc" }).table).toBe("1abc");
    expect(selectionOfRecipe(RECIPE)).not.toHaveProperty("table");
  });
});

it("words of a picture stand in one line of some length, and turn no writing", () => {
  expect(plainWords("abc\u202Etxt\u2066\nnext")).toBe("abctxt next");
  expect(plainWords("x".repeat(1e6))).toHaveLength(300);
});

it("the numbers of a picture as a file run nothing in a spreadsheet", async () => {
  const rows = [["=HYPERLINK(1)", -5] as const, ["-5", null] as const];
  const file = recipeFile({ ...RECIPE, table: { ...RECIPE.table, columns: ["@place", "n"], rows } });
  expect((await file.text()).trim().split("\r\n")).toEqual(["'@place,n", "'=HYPERLINK(1),-5", "-5,"]);
});
