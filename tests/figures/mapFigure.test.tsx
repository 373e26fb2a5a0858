import { describe, expect, it } from "vitest";
import { buildMapModel, type MapSetting } from "../../src/chart/buildMapModel";
import { mapWords } from "../../src/chart/mapWords";
import { projectOutlines, type Size } from "../../src/chart/projectOutlines";
import { ClassLegend } from "../../src/view/ClassLegend";
import { createHover } from "../../src/view/createHover";
import { MapFigure } from "../../src/view/MapFigure";
import { expectGolden } from "../support/golden";
import { mapTranslator, shippedOutlines, shippedPanel } from "../support/shippedMap";
import { find, mount, texts } from "../view/mount";

interface Drawing extends Size, Partial<Omit<MapSetting, "t" | "index">> {
  readonly of: string;
  readonly indicator: string;
  readonly year: number;
  readonly language?: "en" | "nl";
}

/** Drawings on file, by name. */
const MAPS: Readonly<Record<string, Drawing>> = {
  "map-berlin-offences": {
    of: "DEBER",
    indicator: "recorded_offences_per_1000_berlin",
    year: 2023,
    selected: ["DEBER-02", "DEBER-05"],
    width: 480,
    height: 400,
  },
  "map-berlin-offences-around-100-dutch": {
    of: "DEBER",
    indicator: "recorded_offences_per_1000_berlin",
    year: 2020,
    classes: 6,
    middle: 100,
    language: "nl",
    width: 350,
    height: 300,
  },
  "map-flanders-crime-gaps": {
    of: "02000",
    indicator: "recorded_crime_rate",
    year: 2024,
    selected: ["12025"],
    width: 350,
    height: 300,
  },
  "map-london-offences-inset": {
    of: "GBLON",
    indicator: "recorded_offences_per_1000_london",
    year: 2018,
    classing: "jenks",
    selected: ["E09000001"],
    width: 350,
    height: 300,
  },
  "map-basel-foreign-nationals": {
    of: "CHBSL",
    indicator: "foreign_nationals_share_basel",
    year: 1980,
    width: 350,
    height: 300,
  },
};

async function drawMap({ of, indicator, year, language = "en", width, height, ...asked }: Drawing) {
  const t = mapTranslator(language);
  const geometry = projectOutlines(await shippedOutlines(of), { width, height });
  const panel = shippedPanel(of, indicator);
  const index = panel.periods.indexOf(year);
  const model = buildMapModel(panel, { classing: "quantile", classes: 5, selected: [], ...asked, index, t });
  await mount(
    <>
      <MapFigure
        geometry={geometry}
        model={model}
        hover={createHover()}
        selected={asked.selected ?? []}
        onSelect={() => undefined}
        onClear={() => undefined}
        words={mapWords(t, "Map")}
      />
      <ClassLegend legend={model.legend} width={width} />
    </>,
  );
  return { geometry, panel, model };
}

const map = () => find<SVGSVGElement>("svg[role=listbox]");
const options = () => [...map().querySelectorAll<SVGPathElement>("[role=option]")];

describe.each(Object.entries(MAPS))("%s", (name, drawing) => {
  it("is drawn as on file", async () => {
    await drawMap(drawing);
    expectGolden(name, map());
  });

  it("writes no number that is none", async () => {
    await drawMap(drawing);
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

it("draws the legend as on file", async () => {
  await drawMap(MAPS["map-berlin-offences"]!);
  expectGolden("map-legend-berlin", find("div + div > svg"));
});

describe("what the map must say", () => {
  it("colours Berlin's districts by their numbers: more is never paler", async () => {
    const { model } = await drawMap(MAPS["map-berlin-offences"]!);
    const sorted = [...model.units].sort((a, b) => a.value - b.value);
    const drawn = sorted.map(({ code }) => options().find((one) => one.dataset["code"] === code)!);
    const steps = drawn.map((one) => Number(one.dataset["step"]));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps)).toEqual(new Set([1, 2, 4, 6, 7]));
  });

  it("hatches each of the municipalities without a figure, and says how many they are", async () => {
    const { panel } = await drawMap(MAPS["map-flanders-crime-gaps"]!);
    const missing = panel.units.filter(({ gaps }) => gaps[panel.periods.indexOf(2024)] !== null).length;
    expect(options()).toHaveLength(300);
    expect(options().filter((one) => one.getAttribute("fill") === "url(#map-missing)")).toHaveLength(missing);
    expect(missing).toBe(285);
    expect(texts("ul:not(.visually-hidden) li")).toEqual(["No figure: no figure at hand (285)"]);
  });

  it("draws the City of London a second time, larger, with its name", async () => {
    await drawMap(MAPS["map-london-offences-inset"]!);
    const inset = map().querySelector("g[data-code=E09000001]")!;
    expect([...inset.querySelectorAll("tspan")].map((one) => one.textContent)).toEqual(["City of London", "–"]);
    expect(inset.querySelectorAll("path[fill='url(#map-missing)']")).toHaveLength(1);
  });

  it("gives a composition the neutral ramp, numbers around a middle the diverging one", async () => {
    const { model } = await drawMap(MAPS["map-basel-foreign-nationals"]!);
    expect(model.scale).toBe("neutral");
    const other = await drawMap(MAPS["map-berlin-offences-around-100-dutch"]!);
    expect(other.model.scale).toBe("diverging");
  });
});
