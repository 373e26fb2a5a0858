import { describe, expect, it } from "vitest";
import { buildMapModel } from "../../src/chart/buildMapModel";
import { placeBeside, placeMapLabels, type MapLabel } from "../../src/chart/mapLabels";
import { LABEL_PX, LINE_PX } from "../../src/chart/mapNames";
import { projectOutlines } from "../../src/chart/projectOutlines";
import { stepOnMap, type MapStep } from "../../src/chart/mapSteps";
import { estimateTextWidth } from "../../src/chart/textWidth";
import { mapTranslator, shippedOutlines, shippedPanel } from "../support/shippedMap";
import { rectangle } from "./mapPanel";

const WIDE = { width: 700, height: 460 };
const NARROW = { width: 350, height: 320 };

async function labelsOf(id: string, indicator: string, { size = WIDE, magnified = 1 } = {}) {
  const geometry = projectOutlines(await shippedOutlines(id), size);
  const panel = shippedPanel(id, indicator);
  const asked = { index: 0, classing: "quantile", classes: 5, selected: [], t: mapTranslator("en") } as const;
  const { labels } = buildMapModel(panel, asked);
  return { geometry, wishes: labels, labels: placeMapLabels(geometry, labels, magnified) };
}

function boxOf({ at, lines, withValue }: MapLabel, widest: string) {
  const all = withValue ? [...lines, widest] : lines;
  const width = Math.max(...all.map((line) => estimateTextWidth(line, LABEL_PX, line !== widest)));
  const height = all.length * LINE_PX;
  return { left: at[0] - width / 2, right: at[0] + width / 2, top: at[1] - height / 2, bottom: at[1] + height / 2 };
}

describe("labels on the map", () => {
  it("name most of Berlin's districts, with their number", async () => {
    const { labels } = await labelsOf("DEBER", "recorded_offences_per_1000_berlin");
    expect(labels).toHaveLength(12);
    expect(labels.filter(({ lines }) => lines.length > 0).length).toBeGreaterThanOrEqual(7);
    expect(labels.find(({ code }) => code === "DEBER-10")!.lines).toEqual(["Marzahn-", "Hellersdorf"]);
  });

  it.each([
    ["DEBER", "recorded_offences_per_1000_berlin"],
    ["GBLON", "recorded_offences_per_1000_london"],
    ["CHBSL", "foreign_nationals_share_basel"],
  ])("of %s never overlap and stay within their unit", async (id, indicator) => {
    const { labels, wishes, geometry } = await labelsOf(id, indicator);
    const widest = (label: MapLabel) => wishes.find(({ code }) => code === label.code)!.widest;
    const boxes = labels.map((label) => ({ label, ...boxOf(label, widest(label)) }));
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    const overlap = pairs.filter(
      ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(overlap.map(([a, b]) => [a.label.code, b.label.code])).toEqual([]);
    for (const { label, left, right } of boxes) {
      const { box } = geometry.shapeOf.get(label.code)!;
      expect(left).toBeGreaterThan(box.left);
      expect(right).toBeLessThan(box.right);
    }
  });

  it("always hold the number, with or without the name", async () => {
    const { labels } = await labelsOf("GBLON", "recorded_offences_per_1000_london", { size: NARROW });
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter(({ withValue }) => !withValue)).toEqual([]);
  });

  it("are the name alone where there is no number in any year", async () => {
    const geometry = projectOutlines(await shippedOutlines("12025"), WIDE);
    const wishes = geometry.shapes.map(({ code }) => ({ code, name: "Battel", widest: "" }));
    const labels = placeMapLabels(geometry, wishes, 1);
    expect(labels.length).toBeGreaterThan(8);
    expect(labels.every(({ lines, withValue }) => lines.length === 1 && !withValue)).toBe(true);
  });

  it("are none on the whole of Flanders but for those that hold their name, and many close by", async () => {
    const far = await labelsOf("02000", "foreign_nationals_share");
    const near = await labelsOf("02000", "foreign_nationals_share", { magnified: 8 });
    expect(far.labels.filter(({ lines }) => lines.length === 0)).toEqual([]);
    expect(near.labels.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(200);
  });

  it("are left to the inset of a tiny unit, until the map is magnified", async () => {
    const hasCity = ({ labels }: { labels: readonly MapLabel[] }) => labels.some(({ code }) => code === "E09000001");
    const indicator = "recorded_offences_per_1000_london";
    expect(hasCity(await labelsOf("GBLON", indicator, { size: NARROW }))).toBe(false);
    expect(hasCity(await labelsOf("GBLON", indicator, { size: NARROW, magnified: 9 }))).toBe(true);
  });
});

describe("texts beside their marks", () => {
  it.each<[string, [number, number][], [dx: number, dy: number][]]>([
    ["stand on the right", [[300, 200]], [[1, 0]]],
    ["on the left where the frame ends", [[680, 200]], [[-1, 0]]],
    ["make room for one another", [[300, 200], [350, 200]], [[-1, 0], [1, 0]]],
    ["go below where both sides are taken", [[300, 200], [370, 200], [335, 200]], [[-1, 0], [1, 0], [0, 1]]],
  ])("%s", (_, points, sides) => {
    const places = placeBeside(points.map((at) => ({ at, text: "Mechelen 11" })), WIDE);
    expect(
      places.map((place, i) => [Math.sign(place!.x - points[i]![0]), Math.sign(place!.y - points[i]![1])]),
    ).toEqual(sides);
  });
});

describe("steps from unit to unit", () => {
  const geometry = projectOutlines(
    [
      rectangle("nw", [4, 51.1, 4.1, 51.2]),
      rectangle("ne", [4.1, 51.1, 4.2, 51.2]),
      rectangle("sw", [4, 51, 4.1, 51.1]),
      rectangle("se", [4.1, 51, 4.2, 51.1]),
    ],
    WIDE,
  );
  const order = ["ne", "nw", "missing", "se", "sw"];

  it.each<[string | null, MapStep, string]>([
    ["nw", "right", "ne"],
    ["nw", "down", "sw"],
    ["se", "up", "ne"],
    ["se", "left", "sw"],
    ["se", "right", "se"],
    ["nw", "next", "se"],
    ["se", "previous", "nw"],
    ["sw", "next", "sw"],
    ["sw", "first", "ne"],
    ["ne", "last", "sw"],
    [null, "right", "ne"],
    [null, "next", "ne"],
  ])("from %s %s lead to %s", (from, step, expected) => {
    expect(stepOnMap(geometry, order, { from, step })).toBe(expected);
  });

  it("lead nowhere without outlines", () => {
    expect(stepOnMap(projectOutlines([], WIDE), order, { from: null, step: "first" })).toBeNull();
  });

  it("reach every district of every city", async () => {
    for (const id of ["DEBER", "GBLON", "CHBSL", "USNYC", "12025"]) {
      const city = projectOutlines(await shippedOutlines(id), WIDE);
      const codes = city.shapes.map(({ code }) => code);
      const reached = new Set([codes[0]!]);
      for (const from of reached) {
        for (const step of ["left", "right", "up", "down"] as const) {
          reached.add(stepOnMap(city, codes, { from, step })!);
        }
      }
      expect([id, codes.filter((code) => !reached.has(code))]).toEqual([id, []]);
    }
  });
});
