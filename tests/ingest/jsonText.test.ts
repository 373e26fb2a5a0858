import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseJson } from "../../src/ingest/jsonText";

it.each([
  ["[12345678901234567890]", ["12345678901234567890"]],
  ["[-12345678901234567890, 1]", ["-12345678901234567890", 1]],
  ["[9007199254740991]", [9007199254740991]],
  ["[0.0000017893178931789342]", [0.0000017893178931789342]],
  ["[8.764087640876448e-7, 51.0123456789012345678]", [8.764087640876448e-7, Number("51.0123456789012345678")]],
  [
    "[12345678901234567890.5, 12345678901234567890e3]",
    [Number("12345678901234567890.5"), Number("12345678901234567890e3")],
  ],
  ['["12345678901234567890", "a\\"12345678901234567890"]', ["12345678901234567890", 'a"12345678901234567890']],
])("reads %s", (text, value) => {
  expect(parseJson(text)).toEqual({ value });
});

it("reads shipped boundaries, whose scale is a long fraction", () => {
  const text = readFileSync(new URL("../../data/boundaries/mechelen.topojson", import.meta.url), "utf8");
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});
