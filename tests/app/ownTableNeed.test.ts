import { describe, expect, it } from "vitest";
import { ownTableNeed } from "../../src/app/ownTableNeed";
import { packTable, unpackTable } from "../../src/library/linkTable";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { observationsOf } from "../dataset/observations";
import { uploadOf } from "../library/storage";
import { catalogueOf } from "../support/catalogue";

const UPLOAD = uploadOf(
  ["Gotham", "Metropolis"].flatMap((place) =>
    ["2019", "2020", "2021-Q2", "2030"].flatMap((period) =>
      ["", "Old Town"].flatMap((district) =>
        ["Thefts", "Thefts at night"].flatMap((indicator) =>
          ["total", "bikes"].map((category) => ({ place, period, district, indicator, category })),
        ),
      ),
    ),
  ),
);
const { places, indicators, categories, source } = UPLOAD;
const catalogue = catalogueOf({ places, indicators, categories });
const codeOf = (name: string) => places.find((one) => one.name.en === name)!.code;
const idOf = (label: string) => indicators.find((one) => one.label.en === label)!.id;

interface Figure {
  readonly name?: string;
  readonly periods?: readonly number[];
  readonly rows?: readonly (readonly (string | number | null)[])[];
  readonly selection?: Partial<Selection>;
}

/** What a link to the figure holds, each once: place, district, period, indicator, category. */
function heldBy({ name = "compare.chart", periods = [2019, 2021], rows = [["Gotham", 1]], selection }: Figure) {
  const sheet = { name: { indicator: "", places: [], periods }, title: "", notes: [], columns: ["place"], rows };
  const content = { name, sheet: { ...sheet, sources: [source.id] } };
  const asked = { ...DEFAULT_SELECTION, indicator: idOf("Thefts"), ...selection };
  const need = ownTableNeed(UPLOAD, content, { catalogue, selection: asked });
  const packed = need && packTable(UPLOAD, need);
  const upload = packed?.kind === "packed" ? unpackTable(packed.text) : null;
  if (!upload) return null;
  const held = observationsOf(upload.dataset);
  const nameOf = (code: string) => upload.places.find((one) => one.code === code)?.name.en ?? code;
  const labelOf = (id: string) => upload.indicators.find((one) => one.id === id)?.label.en ?? id;
  const wordOf = (id: string) => upload.categories.find((one) => one.id === id)?.label.en ?? id;
  const all = {
    place: held.map(({ place }) => nameOf(place)),
    district: held.map(({ district }) => nameOf(district)),
    period: held.map(({ period }) => period),
    indicator: held.map(({ indicator }) => labelOf(indicator)),
    category: held.map(({ category }) => wordOf(category)),
  };
  return Object.fromEntries(Object.entries(all).map(([key, values]) => [key, [...new Set(values)].sort()]));
}

describe("what of an upload goes into the link of a figure", () => {
  it("is the indicator, places, years and categories that it shows", () => {
    expect(heldBy({})).toEqual({
      place: ["Gotham"],
      district: [""],
      period: ["2019", "2020", "2021-Q2"],
      indicator: ["Thefts"],
      category: ["total"],
    });
    expect(heldBy({ selection: { category: categories.find(({ label }) => label.en === "bikes")!.id } })).toMatchObject({
      category: ["bikes", "total"],
    });
    expect(heldBy({ periods: [2020] })).toMatchObject({ period: ["2020"] });
  });

  it("are the districts of its city on the page of districts", () => {
    const selection = { city: codeOf("Metropolis") };
    const held = heldBy({ name: "districts.map", rows: [["Old Town", 3]], periods: [2019], selection });
    expect(held).toMatchObject({ place: expect.arrayContaining(["Metropolis"]), indicator: ["Thefts"] });
    expect(held).toMatchObject({ district: ["", "Old Town"], period: ["2019"] });
  });

  it("are all places where the method takes its own comparison, and else those that were chosen", () => {
    const name = "evaluate.path";
    const treated = codeOf("Gotham");
    expect(heldBy({ name, selection: { treated, donors: null } })).toMatchObject({ place: ["Gotham", "Metropolis"] });
    expect(heldBy({ name, selection: { treated, donors: [] } })).toMatchObject({ place: ["Gotham"] });
  });

  it("is nothing where it cannot be told what the figure shows", () => {
    expect(heldBy({ rows: [["another place", 1]] })).toBeNull();
    expect(heldBy({ selection: { indicator: "burglary" } })).toBeNull();
  });

  it("follows what the page itself asks, and not what stands for another one", () => {
    expect(heldBy({ name: "relate.scatter", selection: { x: idOf("Thefts at night") } })).toMatchObject({
      indicator: ["Thefts at night"],
    });
  });
});
