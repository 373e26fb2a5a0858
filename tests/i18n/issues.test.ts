import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en";

const folder = new URL("../../src/ingest/", import.meta.url);
const source = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** Codes as they stand in the calls that raise them, also where a name holds one of two. */
const codes = [
  ...source.matchAll(/(?:errorAt|warningAt|noticeAt)\([^"\n]*?"([a-z-]+)"|file(?:Error|Notice)\("([a-z-]+)"|"(header-[a-z]+|row-[a-z-]+)"/g),
].map((match) => match[1] ?? match[2] ?? match[3]!);

it("every issue that reading a file may raise has a message", () => {
  expect(codes.length).toBeGreaterThan(15);
  expect([...new Set(codes)].filter((code) => !Object.hasOwn(en, `issue.${code}`))).toEqual([]);
});
