import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SHIPPED_FILES } from "../../src/library/shippedFiles";

const data = new URL("../../data/", import.meta.url).pathname;

describe.runIf(existsSync(`${data}datapackage.json`))("the files the build carries", () => {
  it("are the tables and their description, by their path within the package", () => {
    const tables = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".csv"));
    expect([...SHIPPED_FILES.keys()].toSorted()).toEqual(["datapackage.json", ...tables].toSorted());
  });
});
