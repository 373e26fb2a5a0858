import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { STORAGE_TROUBLES } from "../../src/library/storageTrouble";
import type { LeftOut } from "../../src/dataset/relabel";
import { WITHIN_YEAR } from "../../src/dataset/upload";

/** Reasons for which rows are left out with an issue; the compiler says when one is missing. */
const WHY: Record<Exclude<LeftOut["why"], "omit">, true> = { undecided: true, unit: true, size: true };

const source = ["dataset", "library"]
  .map((folder) => new URL(`../../src/${folder}/`, import.meta.url))
  .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")))
  .join("\n");

it("everything that adopting, packing and storing may say has a message", () => {
  const written = [...source.matchAll(/"((?:adopt|zip)-[a-z-]+)"/g)].map((match) => match[1]!);
  const made = [
    ...Object.keys(WHY).map((why) => `adopt-${why}`),
    ...WITHIN_YEAR.slice(1, 3).map((rule) => `adopt-year-${rule}`),
  ];
  expect(written.length).toBeGreaterThan(8);
  const keys = [...new Set([...written, ...made])].map((code) => `issue.${code}`);
  const wanted = [...keys, ...STORAGE_TROUBLES.map((reason) => `storage.${reason}`)];
  expect(wanted.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  const said = Object.keys(en).filter((key) => /^issue\.(adopt|zip)-|^storage\./.test(key));
  expect(said.filter((key) => !wanted.includes(key))).toEqual([]);
});
