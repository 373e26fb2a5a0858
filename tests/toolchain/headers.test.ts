import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaderFile, policyForMetaTag } from "../../vite.config";

const root = new URL("../../", import.meta.url);
const rules = parseHeaderFile(readFileSync(new URL("public/_headers", root), "utf8"));
const policyOf = (path: string) => new Map(headersFor(rules, path)).get("Content-Security-Policy") ?? "";
const policy = policyOf("/");
const readerPolicy = policyOf("/read-address.html").split("; ");

describe("the header file", () => {
  it.each([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ])("holds %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });

  it("allows the page nothing unsafe, no wildcard but for who may frame it, no scheme of the network and no host", () => {
    expect(policy.replace("frame-ancestors *", "")).not.toMatch(/unsafe|\*|:\/\/|https?:/);
  });

  it("gives the page, however it is asked for, and every script and worker the same policy but for their frames", () => {
    expect(policyOf("/index.html")).toBe(policy);
    expect(policyOf("/assets/a-1234.js")).toBe(policy.replace("frame-ancestors *", "frame-ancestors 'self'"));
  });

  it("lets any origin read what is public, which frames without an origin need of their own files", () => {
    for (const path of ["/", "/assets/a-1234.js", "/icon.svg", "/templates/a.csv"]) {
      const sent = new Map(headersFor(rules, path));
      expect([sent.get("Access-Control-Allow-Origin"), sent.has("Access-Control-Allow-Credentials")]).toEqual(["*", false]);
    }
  });

  it("lets the reader document connect to any https host, and takes its origin away", () => {
    expect(readerPolicy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src https:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "sandbox allow-scripts",
    ]);
    expect(policyOf("/read-address")).toBe(policyOf("/read-address.html"));
  });

  it("gives no path one header from two rules, which hosts would join or drop", () => {
    const served = [
      "index.html",
      "read-address.html",
      "read-address",
      "assets/a-1234.js",
      ...readdirSync(new URL("public/", root)),
    ];
    for (const path of ["/", ...served.map((name) => `/${name}`)]) {
      const names = headersFor(rules, path).map(([name]) => name.toLowerCase());
      expect([path, names]).toEqual([path, [...new Set(names)]]);
    }
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
