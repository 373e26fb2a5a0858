import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DIVERSITY, SEGREGATION } from "../../src/series/measures";
import { methodById } from "../../src/statistics/registry";

const FOLDER = new URL("../../src/app/", import.meta.url);
const LINK = /measure(?:=|: )"(?<id>[a-z0-9-]+)"/g;

/** Ids that a page writes into a link to the methods. */
const written = readdirSync(FOLDER)
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => [...readFileSync(new URL(name, FOLDER), "utf8").matchAll(LINK)].map((found) => found[1]!));

it("finds the links that pages write out", () => {
  expect(written).toEqual(expect.arrayContaining(["spearman", "partial-spearman", "theil-sen", "decompose-change"]));
});

it.each([...new Set([...written, ...DIVERSITY, ...SEGREGATION])])("%s, which a page links to, is explained", (id) => {
  expect(methodById(id)?.id).toBe(id);
});
