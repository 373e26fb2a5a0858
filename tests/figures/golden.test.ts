import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const HERE = import.meta.dirname;
const OWN = "golden.test.ts";

it("keeps no drawing on file that nothing draws, and none that two tests draw", () => {
  const drawings = readdirSync(resolve(HERE, "golden")).map((file) => file.replace(/\.\w+$/, ""));
  const tests = readdirSync(HERE)
    .filter((file) => /\.test\.tsx?$/.test(file) && file !== OWN)
    .map((file) => ({ file, text: readFileSync(resolve(HERE, file), "utf8") }));
  const owners = drawings.map((name) => [name, tests.filter(({ text }) => text.includes(`"${name}"`)).length]);
  expect(drawings.length).toBeGreaterThan(0);
  expect(owners.filter(([, count]) => count !== 1)).toEqual([]);
});
