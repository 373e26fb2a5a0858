import { expect, it } from "vitest";
import { unfollowed } from "../../src/app/districtLink";
import { geographyName } from "../../src/app/districtWords";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { catalogue } from "../series/shippedData";
import { geographyOf, shippedPanel } from "../series/unitPanels";
import { districtsTranslator } from "../support/districtsTranslator";

const t = districtsTranslator();
const OFFENCES = "recorded_offences_berlin";

function told(change: Partial<Selection>, { cityUnknown = false } = {}) {
  const panel = shippedPanel("DEBER", OFFENCES);
  const { indicator, category, geography } = panel;
  const selection = { ...DEFAULT_SELECTION, indicator: OFFENCES, ...change };
  const codes = new Set(geography.units.map(({ code }) => code));
  const figures = { indicator, category, categories: [category], panel, counts: panel };
  return unfollowed({
    t,
    catalogue,
    state: { uploadsReady: true },
    selection,
    geography,
    cityUnknown,
    standsIn: selection.indicator !== OFFENCES,
    figures: { ...figures, allComputed: false, rateRefused: null, hidesSmall: false },
    selected: selection.districts.filter((code) => codes.has(code)),
  });
}

it.each([
  ["all there", {}, []],
  ["an indicator nobody has", { indicator: "nope" }, [/“nope”, which is not at hand/]],
  ["an own indicator of another browser", { indicator: "own-12345678-i1" }, [/file that someone opened in a browser/]],
  ["districts of another city", { districts: ["GBLON-01", "DEBER-01"] }, [/that Berlin does not have: GBLON-01\.$/]],
  ["a category nobody has", { category: "nope" }, [/category “nope”/]],
  ["a category of an indicator that is not here", { indicator: "nope", category: "nope" }, [/indicator “nope”/]],
  ["a year without figures", { year: 1900 }, [/No figures for 1900/]],
])("tells of a link what is not followed: %s", (_, change, texts) => {
  expect(told(change)).toEqual(texts.map((text) => expect.stringMatching(text)));
});

it("tells of a city of another browser that its file is not here, and nothing of what belongs to it", () => {
  const own = { city: "own-ycaq7dyq-p1", districts: ["own-ycaq7dyq-p1:a"] };
  expect(told(own, { cityUnknown: true })).toEqual([expect.stringContaining("Such files are never sent along")]);
  expect(told({ city: "NOPE" }, { cityUnknown: true })).toEqual([expect.stringContaining("“city=NOPE”")]);
});

it("names the dataset of an own city where another has its name", () => {
  const berlin = { ...geographyOf("DEBER"), own: true };
  expect(geographyName(berlin, { catalogue, t })).toBe("Berlin (your own)");
  expect(geographyName({ ...berlin, dataset: "berlin a" }, { catalogue, t })).toBe("Berlin (your own, berlin a)");
});
