import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, pictureName } from "../../src/export/fileName";

const years = [2000, 2017, 2025];
const many = ["Mechelen", ...Array.from({ length: 12 }, (_, i) => `Sint-Plaats ${i}`)];

describe("fileName", () => {
  it.each([
    [["Mechelen"], years, "burglary-mechelen-2000-2025.csv"],
    [["Mechelen", "Gent", "Sint-Niklaas"], years, "burglary-mechelen-gent-sint-niklaas-2000-2025.csv"],
    [["Liège", "Köln", "Łódź", "Weißenfels"], [2023], "burglary-liege-koln-lodz-weissenfels-2023.csv"],
    [["القدس", "Gent"], years, "burglary-2-places-2000-2025.csv"],
    [many, years, "burglary-mechelen-sint-plaats-0-sint-plaats-1-plus-10-2000-2025.csv"],
    [[], [], "burglary.csv"],
  ])("of %j in %j is %s", (places, periods, expected) => {
    expect(fileName({ indicator: "burglary", places, periods, extension: "csv" })).toBe(expected);
  });

  it("keeps the id of the indicator as it is", () => {
    const content = { indicator: "house_burglaries_per_10000", places: ["Gent"], periods: [2000], extension: "csv" };
    expect(fileName(content)).toBe("house_burglaries_per_10000-gent-2000.csv");
  });

  it("ends in size and theme for pictures", () => {
    const name = { indicator: "burglary", places: ["Mechelen"], periods: years };
    const pictureOf = (size: string, theme: string) => pictureName(name, { size, theme, extension: "svg" });
    expect(pictureOf("web", "light")).toBe("burglary-mechelen-2000-2025-web-light.svg");
    expect(pictureOf("1600x900", "Grijs & wit")).toBe("burglary-mechelen-2000-2025-1600x900-grijs-wit.svg");
    expect(pictureOf("", "../..")).toBe("burglary-mechelen-2000-2025.svg");
  });

  it("is short and plain whatever it is made of", () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 20 }), (indicator, places) => {
        const name = fileName({ indicator, places, periods: years, extension: "csv" });
        expect(name).toMatch(/^[a-z0-9_-]+\.csv$/);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
      { seed: 20262 },
    );
  });
});
