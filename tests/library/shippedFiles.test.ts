import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SHIPPED_FILES } from "../../src/library/shippedFiles";

const data = new URL("../../data/", import.meta.url).pathname;

describe.runIf(existsSync(`${data}datapackage.json`))("the files the build carries", () => {
  it("are the tables, the outlines and their description, by their path within the package", () => {
    const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => /\.(csv|topojson)$/.test(path));
    expect([...SHIPPED_FILES.keys()].toSorted()).toEqual(["datapackage.json", ...files].toSorted());
  });
});
