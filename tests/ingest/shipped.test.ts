import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/base/issue";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOwnTable } from "../../src/ingest/readOwnTable";

const data = new URL("../../data/", import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, data)));
const errors = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === "error");

describe.runIf(existsSync(new URL("datapackage.json", data)))("the shipped data package", () => {
  const present = CATALOGUE_FILES.filter((path) => existsSync(new URL(path, data)));
  const { catalogue, issues } = readCatalogue(new Map(present.map((path) => [path, bytesOf(path)])));

  it("describes itself without error", () => {
    expect(errors(issues)).toEqual([]);
    expect(catalogue.tables.length).toBeGreaterThan(0);
  });

  it.each(catalogue.tables.map(({ path, indicators }) => [path, indicators] as const))(
    "%s reads without error",
    (path, indicators) => {
      const table = readOwnTable(bytesOf(path));
      const read = buildObservations(table, path);
      expect(errors(read.issues)).toEqual([]);
      expect(read.dataset.rows).toBe(table.rows.length);
      expect(read.dataset.text.indicator.labels.toSorted()).toEqual(indicators.toSorted());
    },
  );
});
