// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { embedCode, type EmbedCode } from "../../src/export/embedCode";

const SITE = "https://figures.example/dashboard/";
const CODE: EmbedCode = {
  src: `${SITE}?page=compare&places=12025~44021&figure=compare.chart&embed=1&lang=en`,
  link: `${SITE}?page=compare&places=12025~44021&figure=compare.chart&lang=en`,
  title: "House burglaries per 10,000 dwellings",
  heightPx: 640,
  script: false,
};

/** A frame by another name, since the document of the tests would try to load it. */
const parsed = (code: EmbedCode) =>
  new DOMParser().parseFromString(embedCode(code).replaceAll(/(<\/?)iframe\b/g, "$1x-frame"), "text/html");

const frameOf = (code: EmbedCode) => parsed(code).querySelector("x-frame")!;

describe("the embed code without script", () => {
  it("is a frame of its own origin's keeping, loaded when it is needed, and a plain link", () => {
    const frame = frameOf(CODE);
    const of = (name: string) => frame.getAttribute(name);
    const names = ["src", "title", "width", "height", "loading"];
    expect(names.map(of)).toEqual([CODE.src, CODE.title, "100%", "640", "lazy"]);
    expect(of("sandbox")).toContain("allow-scripts");
    expect(of("sandbox")).not.toMatch(/allow-same-origin|allow-forms|allow-modals|allow-top-navigation/);
    const link = parsed(CODE).querySelector("a")!;
    expect([link.getAttribute("href"), link.textContent]).toEqual([CODE.link, CODE.title]);
    expect(parsed(CODE).querySelectorAll("script")).toHaveLength(0);
  });

  it("is of 1 kB at the most beside its two addresses, with the longest title, and whole with a usual one", () => {
    const bytes = (code: EmbedCode) => new TextEncoder().encode(embedCode(code)).length;
    expect(bytes(CODE)).toBeLessThanOrEqual(1024);
    const addresses = CODE.src.length + CODE.link.length;
    for (const letter of ["m", "é", "😀", '"']) {
      const code = { ...CODE, title: letter.repeat(500) };
      expect(bytes(code) - addresses).toBeLessThanOrEqual(1024);
      expect(parsed(code).querySelector("a")!.textContent).toMatch(/^(.)\1{50,}…$/u);
    }
  });
});

describe("the embed code", () => {
  it.each([
    `"><script>alert(1)</script>`,
    `" onload="alert(1)`,
    `' onmouseover='alert(1)`,
    "</iframe><img src=x onerror=alert(1)>",
    "&quot;&lt;script&gt;",
    "Crime & order <in> “Malines”",
    "a\u0000b\nc\u2028d",
    "مدينة‏ עיר 😀",
  ])("takes the title %j for a text", (title) => {
    for (const script of [false, true]) {
      const page = parsed({ ...CODE, title, script });
      expect(page.querySelectorAll("x-frame, p, a, script")).toHaveLength(script ? 4 : 3);
      expect(page.body.children).toHaveLength(script ? 3 : 2);
      const shown = title.replaceAll(/[\p{Cc}\s]+/gu, " ");
      expect(page.querySelector("x-frame")!.getAttribute("title")).toBe(shown);
      expect(page.querySelector("a")!.textContent).toBe(shown);
      expect(page.querySelector("[onload], [onmouseover], img")).toBeNull();
    }
  });

  it("takes an address for an address, and none but those of the web", () => {
    const src = `${SITE}?own="><script>alert(1)</script>&embed=1`;
    expect(frameOf({ ...CODE, src }).getAttribute("src")).toBe(src);
    expect(() => embedCode({ ...CODE, link: "javascript:alert(1)" })).toThrow("no address of a page");
  });

  it.each([
    [Number.NaN, "120"],
    [-1, "120"],
    [1e9, "4000"],
    [333.2, "334"],
  ])("begins with a height of %d px as %s", (heightPx, height) => {
    expect(frameOf({ ...CODE, heightPx }).getAttribute("height")).toBe(height);
  });
});

describe("the script of the embed code", () => {
  const frame = () => {
    const [one, other] = [1, 2].map(() => ({ contentWindow: {}, style: { height: "" } }));
    let listener: (event: { data: unknown; source: unknown }) => void = () => undefined;
    const page = { querySelectorAll: () => [one, other] };
    const listen = (_: string, heard: typeof listener) => void (listener = heard);
    const script = parsed({ ...CODE, script: true }).querySelector("script")!.textContent!;
    // As the embedding page would run it.
    Reflect.construct(Function, ["document", "addEventListener", script])(page, listen);
    return { one: one!, other: other!, tell: (data: unknown, source: unknown) => listener({ data, source }) };
  };
  const height = { source: "urban-indicators", type: "height", height: 512.4 };

  it("gives the frame that speaks its height, and no other one", () => {
    const { one, other, tell } = frame();
    tell(height, one.contentWindow);
    expect([one.style.height, other.style.height]).toEqual(["513px", ""]);
  });

  it("stays within bounds", () => {
    const { one, tell } = frame();
    for (const [told, set] of [
      [1e9, "4000px"],
      [-5, "120px"],
      [Number.NaN, "120px"],
    ] as const) {
      tell({ ...height, height: told }, one.contentWindow);
      expect(one.style.height).toBe(set);
    }
  });

  it.each([
    ["something else", { hello: 1 }],
    ["nothing", null],
    ["a text for a height", { ...height, height: "100vh" }],
    ["another type", { ...height, type: "link" }],
  ])("hears %s and does nothing", (_, data) => {
    const { one, tell } = frame();
    tell(data, one.contentWindow);
    expect(one.style.height).toBe("");
  });

  it("hears a stranger and does nothing", () => {
    const { one, tell } = frame();
    tell(height, {});
    tell(height, null);
    expect(one.style.height).toBe("");
  });
});
