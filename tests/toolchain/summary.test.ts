import { describe, expect, it } from "vitest";
import { countTests } from "../support/countTests.mjs";
import { initialScripts } from "../support/initialSize.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe("counting tests", () => {
  it.each([
    ["all is well", [file("passed", "passed", "passed")], true, { passed: 2, failed: 0 }],
    ["a failing test", [file("failed", "passed", "failed")], false, { passed: 1, failed: 1 }],
    ["a skipped test has not passed", [file("passed", "passed", "pending")], true, { passed: 1, failed: 1 }],
    ["a file that cannot be loaded", [file("failed"), file("passed", "passed")], false, { passed: 1, failed: 1 }],
    ["an error after the tests", [file("passed", "passed")], false, { passed: 1, failed: 1 }],
    ["no tests at all", [], true, { passed: 0, failed: 1 }],
  ])("%s", (_, testResults, endedWell, expected) => {
    expect(countTests({ testResults }, endedWell)).toMatchObject(expected);
  });

  it("counts a run that never started as a failure", () => {
    expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1, remark: "did not start" });
  });
});

describe("the first load", () => {
  const manifest = {
    "index.html": { file: "assets/index.js", isEntry: true, imports: ["_a.js"], dynamicImports: ["src/chart.tsx"] },
    "_a.js": { file: "assets/a.js", imports: ["_b.js"] },
    "_b.js": { file: "assets/b.js", imports: ["_a.js"] },
    "src/chart.tsx": { file: "assets/chart.js", imports: ["_a.js", "_c.js"] },
    "_c.js": { file: "assets/c.js" },
  };
  const assets = (...names: string[]) => names.map((name) => `assets/${name}.js`);
  const scripts = assets("index", "a", "b", "c", "chart", "worker", "part-of-worker", "lazy-worker");
  const texts: Record<string, string> = {
    "assets/b.js": 'new Worker(new URL("worker.js", import.meta.url))',
    "assets/worker.js": 'import("./part-of-worker.js")',
    "assets/chart.js": 'new Worker(new URL("lazy-worker.js", import.meta.url))',
  };
  const textOf = (name: string) => texts[name] ?? "";

  it("is what is imported statically, and the worker it starts with all its parts, but nothing lazy", () => {
    expect(initialScripts(manifest, scripts, textOf)).toEqual(assets("index", "a", "b", "worker", "part-of-worker"));
  });

  it("refuses a manifest with holes", () => {
    expect(() => initialScripts({ "index.html": { file: "i.js", isEntry: true, imports: ["gone"] } }, [], textOf)).toThrow(
      "gone",
    );
  });
});
