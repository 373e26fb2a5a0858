import { describe, expect, it } from "vitest";
import { UNIT_COLUMNS, unitRows } from "../../src/export/unitSheet";
import { catalogue } from "../series/shippedData";
import { madePanel, shippedPanel } from "../series/unitPanels";
import { districtsTranslator } from "../support/districtsTranslator";

const setting = { catalogue, t: districtsTranslator(), noteOf: (note: string) => note };

describe("unitRows", () => {
  it("has a row an observation, with the reason of each gap and none where nobody has a figure", () => {
    const panel = madePanel([2020, 2021], { a: [1.5, NaN], b: [2, 3] });
    const [a, b] = panel.units;
    const silent = { ...b!, values: Float64Array.from([2, NaN]), gaps: [null, "no-observation"] as const };
    const rows = unitRows({ ...panel, units: [a!, silent] }, setting);
    const said = ["recorded_offences_per_1000_berlin", panel.category];
    expect(rows).toEqual([
      ["DEBER", "Berlin", "a", "a", 2020, ...said, 1.5, panel.indicator.unit, "s", "", ""],
      ["DEBER", "Berlin", "a", "a", 2021, ...said, null, panel.indicator.unit, "s", "not-published", ""],
      ["DEBER", "Berlin", "b", "b", 2020, ...said, 2, panel.indicator.unit, "s", "", ""],
    ]);
    expect(rows[0]).toHaveLength(UNIT_COLUMNS.length);
  });

  it("calls a rate another indicator, in its own unit", () => {
    const panel = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
    const row = unitRows(panel, setting).find((one) => one[7] !== null)!;
    expect(row[5]).toMatch(/^recorded_offences_berlin \(.+\)$/);
    expect(row[8]).toBe("per 1,000 inhabitants");
  });
});
