import { beforeEach, describe, expect, it } from "vitest";
import type { ColumnUse, Mapping } from "../../src/ingest/mapping";
import { applyRecipe, createRecipe, findRecipeFor, fingerprintOf, type Recipe } from "../../src/library/recipes";
import { decide, fileOf } from "../dataset/files";
import { emptyStorage, openTab } from "./storage";

const SAYS = { place: "", district: "", period: "", category: "", indicator: "", unit: "" };
const NOWHERE = { text: "", from: "nowhere" as const };

const columnFor = (role: ColumnUse["role"], period = ""): ColumnUse => ({
  role,
  says: { ...SAYS, period },
  number: null,
  periods: null,
});

const mappingOf = (columns: readonly ColumnUse[], more: Partial<Mapping> = {}): Mapping => ({
  layout: "wide-periods",
  columns,
  constants: {
    place: NOWHERE,
    district: NOWHERE,
    period: NOWHERE,
    category: NOWHERE,
    indicator: NOWHERE,
    unit: NOWHERE,
  },
  countBy: "year",
  onConflict: "report",
  questions: [],
  ...more,
});

const HEADER = ["Wijk", "Code", "Aantal 2019", "Aantal 2020"];
const MAPPING = mappingOf([
  columnFor("district"),
  columnFor("ignore"),
  columnFor("value", "2019"),
  columnFor("value", "2020"),
]);

const recipeOf = (more: Partial<Recipe> = {}): Recipe =>
  createRecipe({
    id: "own-rrrrrrrr",
    name: "Wijken",
    saved: "2026-11-23T10:00:00.000Z",
    header: HEADER,
    hints: { delimiter: ";" },
    mapping: MAPPING,
    decisions: decide(fileOf([{}])),
    ...more,
  });

describe("the shape of a file", () => {
  it.each<[string, string[], boolean]>([
    ["the same names", HEADER, true],
    ["other years", ["Wijk", "Code", "Aantal 2021", "Aantal 2022"], true],
    ["more years", ["Wijk", "Code", "Aantal 2019", "Aantal 2020", "Aantal 2021"], true],
    ["other case and spacing", ["WIJK ", "code", "Aantal_2019", "aantal  2020"], true],
    ["school years", ["Wijk", "Code", "Aantal 2019/2020", "Aantal 2020-21"], true],
    ["another column", ["Wijk", "Code", "Naam", "Aantal 2019"], false],
    ["another order", ["Code", "Wijk", "Aantal 2019"], false],
    ["a long number that is no year", ["Wijk", "Code", "Aantal 120190"], false],
  ])("%s", (_, header, same) => {
    expect(fingerprintOf(header) === fingerprintOf(HEADER)).toBe(same);
  });

  it("does not confuse names with separators in them", () => {
    expect(fingerprintOf(["a", "b"])).not.toBe(fingerprintOf(['a","b']));
  });
});

describe("a recipe", () => {
  it("gives a new year the use of its like and the year of its own name", () => {
    const proposed = mappingOf([
      columnFor("place"),
      columnFor("place-code"),
      columnFor("ignore", "2020"),
      columnFor("ignore", "2021"),
    ]);
    const applied = applyRecipe(recipeOf(), ["Wijk", "Code", "Aantal 2020", "Aantal 2021"], proposed);
    expect(applied.columns.map(({ role, says }) => [role, says.period])).toEqual([
      ["district", ""],
      ["ignore", ""],
      ["value", "2020"],
      ["value", "2021"],
    ]);
  });

  it("takes the period from the file at hand, unless the visitor once gave it", () => {
    const period = (text: string, from: "file-name" | "visitor") =>
      mappingOf(MAPPING.columns, { constants: { ...MAPPING.constants, period: { text, from } } });
    const proposed = period("2021", "file-name");
    expect(
      applyRecipe(recipeOf({ mapping: period("2020", "file-name") }), HEADER, proposed).constants.period.text,
    ).toBe("2021");
    expect(applyRecipe(recipeOf({ mapping: period("2020", "visitor") }), HEADER, proposed).constants.period.text).toBe(
      "2020",
    );
  });

  it("is found by shape, the newest first", () => {
    const [old, young] = [recipeOf(), recipeOf({ id: "own-ssssssss", saved: "2026-12-01T10:00:00.000Z" })];
    expect(findRecipeFor([young, old], HEADER)).toBe(young);
    expect(findRecipeFor([old, young], HEADER)).toBe(young);
    expect(findRecipeFor([old], ["x"])).toBeNull();
  });
});

describe("kept recipes", () => {
  beforeEach(emptyStorage);

  it("come back as they were, and are deleted", async () => {
    const tab = await openTab();
    expect(await tab.saveRecipe(recipeOf())).toEqual({ ok: true });
    const later = await openTab();
    expect(later.getState().recipes).toEqual([recipeOf()]);
    expect(later.findRecipe(["Wijk", "Code", "Aantal 2030"])).toEqual(recipeOf());
    expect(await later.removeRecipe("own-rrrrrrrr")).toEqual({ ok: true });
    expect((await openTab()).getState().recipes).toEqual([]);
  });

  it("that are damaged are put aside", async () => {
    const tab = await openTab();
    await tab.saveRecipe({ ...recipeOf(), mapping: null as never });
    const later = await openTab();
    expect(later.getState()).toMatchObject({
      recipes: [],
      damaged: [{ store: "recipes", id: "own-rrrrrrrr", name: "Wijken" }],
    });
  });
});
