// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { SourceNote } from "../../src/app/SourceNote";
import { createTranslator } from "../../src/i18n/translate";
import type { Comparison } from "../../src/series/types";
import { catalogueOf, localOf, sourceOf } from "../support/catalogue";
import { mount, texts } from "../view/mount";

const own = sourceOf("own-abcd1234-s1", {
  publisher: "City of Gotham",
  title: "gotham.csv",
  kind: "own",
  vintage: "",
  licence: localOf(""),
  address: "javascript:alert(1)",
});
const shipped = ["a", "b", "c", "d"].map((id) => sourceOf(id));

async function show(sources: readonly string[]): Promise<string> {
  const catalogue = catalogueOf({ sources: [...shipped, own] });
  const comparison = { sources } as unknown as Comparison;
  await mount(<SourceNote catalogue={catalogue} sources={comparison.sources} t={createTranslator("en")} />);
  return texts("p")[0]!;
}

describe("the source of a visitor's figures", () => {
  it("is named first, says that it is not published here, and leaves out what nobody knows", async () => {
    const line = await show(["a", "b", "c", "d", own.id]);
    expect(line).toContain("Source: City of Gotham (your file “gotham.csv”, not published here); Publisher of a");
    expect(line).toContain("Data 2024.");
    expect(line).toContain("Licence: CC0.");
  });

  it("alone needs no licence and no vintage", async () => {
    expect(await show([own.id])).toBe("Source: City of Gotham (your file “gotham.csv”, not published here). ");
  });

  it("links to nothing but web addresses", async () => {
    await show([own.id]);
    expect(document.querySelector("a")).toBeNull();
  });
});
