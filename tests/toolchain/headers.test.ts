import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaderFile, policyForMetaTag } from "../../vite.config";

const rules = parseHeaderFile(readFileSync(new URL("../../public/_headers", import.meta.url), "utf8"));
const policy = new Map(headersFor(rules, "/")).get("Content-Security-Policy") ?? "";

describe("the header file", () => {
  it.each([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ])("holds %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });

  it("allows nothing unsafe, no wildcard, and no host", () => {
    expect(policy).not.toMatch(/unsafe|\*|:\/\//);
  });

  it("lets only hashed files be kept", () => {
    const cached = (path: string) => headersFor(rules, path).some(([name]) => name === "Cache-Control");
    expect([cached("/assets/a-1234.js"), cached("/"), cached("/icon.svg")]).toEqual([true, false, false]);
  });
});

describe("reading a header file", () => {
  it("reads paths, headers and comments", () => {
    expect(parseHeaderFile("# why\n\n/*\n  # because\n  X-A: b: c\r\n/d/*\n\tX-E:   f  \n")).toEqual([
      { path: "/*", headers: [["X-A", "b: c"]] },
      { path: "/d/*", headers: [["X-E", "f"]] },
    ]);
  });

  it.each(["X-A: before any path", "  X-A: before any path", "/*\n  no header", "/*\nX-A: not indented"])(
    "refuses %j",
    (text) => {
      expect(() => parseHeaderFile(text)).toThrow(SyntaxError);
    },
  );

  it("keeps out of the meta tag what belongs in a header only", () => {
    expect(policyForMetaTag("default-src 'none'; frame-ancestors 'self'; img-src data:")).toBe(
      "default-src 'none'; img-src data:",
    );
  });
});
