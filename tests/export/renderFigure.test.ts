import fc from "fast-check";
import { parse } from "opentype.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { FigureContent } from "../../src/export/figureContent";
import { THEMES } from "../../src/export/palette";
import { defaultSettings, renderFigure, type FigureSettings } from "../../src/export/renderFigure";
import { SIZES } from "../../src/export/sizes";
import { graphemes, plainText } from "../../src/export/textLines";
import { overlaps } from "./overlaps";
import { burglaries, ODD, pictureContext, SIZE_NAMES } from "./pictures";
import { elementsOf, readXml } from "./readXml";

fc.configureGlobal({ seed: 20261124 });

const context = pictureContext();
let content: FigureContent;

beforeAll(() => {
  content = burglaries();
});

const render = (more: Partial<FigureSettings> = {}, metadata = "") =>
  renderFigure(content, { ...defaultSettings(content), ...more }, { ...context, metadata });

const logo = { png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), width: 300, height: 100 };

/** What an SVG may be made of. */
const ELEMENTS = new Set(
  "svg g title desc metadata rdf:RDF rdf:Description defs style pattern clipPath rect circle path text image".split(" "),
);

describe("renderFigure", () => {
  it.each(SIZE_NAMES.flatMap((name) => THEMES.map((theme) => [name, theme] as const)))(
    "draws %s in %s without a text that overlaps or is cut off",
    (name, theme) => {
      const rendered = render({ size: SIZES[name], theme });
      expect(overlaps(rendered)).toEqual([]);
      expect(rendered).toMatchObject({ widthPx: SIZES[name].widthPx, heightPx: SIZES[name].heightPx, isTight: false });
      const { attributes, children } = readXml(rendered.svg);
      const { widthMm, widthPx, heightPx } = SIZES[name];
      expect(attributes["width"]).toBe(widthMm === null ? String(widthPx) : `${widthMm}mm`);
      expect(attributes["viewBox"]).toBe(`0 0 ${widthPx} ${heightPx}`);
      expect(children.some((child) => child.name === "rect")).toBe(theme !== "transparent");
    },
  );

  it.each(["font", "paths"] as const)("is a safe document by itself, in %s", (text) => {
    const odd = { text, title: ODD, subtitle: ODD, note: ODD, alt: ODD, logo };
    const { svg } = render(odd, '{"a":"<&>"}');
    const root = readXml(svg);
    const all = elementsOf(root);
    const names = new Set(all.map(({ name }) => name).filter((name) => !/^(dc|urban):/.test(name)));
    expect([...names].filter((name) => !ELEMENTS.has(name))).toEqual([]);
    const attributes = all.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|^style$|^class$/i.test(name))).toEqual([]);
    const links = attributes.filter(([name]) => /href|src/i.test(name)).map(([, value]) => value);
    expect(links.filter((value) => !value.startsWith("data:image/png;base64,"))).toEqual([]);
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const styles = all.filter(({ name }) => name === "style").map((element) => element.text);
    const values = [...attributes.map(([, value]) => value), ...styles];
    const urls = values.flatMap((value) => value.match(/url\([^)]{1,30}/g) ?? []);
    const isOwn = (url: string) => url.startsWith("url(data:font/otf;base64,") || ids.includes(url.slice(5));
    expect(urls.filter((url) => !isOwn(url))).toEqual([]);
    expect(styles.join("").replace(/@font-face\{[^}]+\}/g, "")).toBe("");
  });

  it("says what it is to readers and programs", () => {
    const recipe = '{"say":"<b> & \\"c\\""}';
    const root = readXml(render({ title: ODD, alt: `Line chart: ${ODD}` }, recipe).svg);
    const textOf = (name: string) => elementsOf(root).filter((one) => one.name === name).map(({ text }) => text);
    expect(textOf("title")).toEqual([plainText(ODD)]);
    expect(textOf("desc")).toEqual([plainText(`Line chart: ${ODD}`)]);
    expect(root.attributes["role"]).toBe("img");
    expect(root.attributes["aria-labelledby"]).toMatch(/-title \S+-desc$/);
    expect(textOf("dc:title")).toEqual([plainText(ODD)]);
    expect(textOf("dc:source").join()).toContain("Federal Police");
    expect(textOf("dc:rights").join()).toContain("Police statistics");
    expect(textOf("dc:date")).toEqual(["2026-11-24"]);
    expect(textOf("dc:identifier")).toEqual([context.link]);
    expect(textOf("urban:recipe")).toEqual([recipe]);
  });

  it("draws every letter that the fonts have as outlines and leaves the others as text", () => {
    const elements = elementsOf(readXml(render({ text: "paths", title: ODD, theme: "dark" }).svg));
    const left = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(left.join("")).not.toMatch(/\p{Script=Latin}/u);
    expect(left).toEqual(expect.arrayContaining(["🏙️👩‍👩‍👧‍👦", "東京"]));
    const labels = elements.flatMap(({ attributes }) => attributes["aria-label"] ?? []).join("");
    expect(labels.replaceAll(" ", "")).toContain(plainText(ODD).replaceAll(" ", ""));
  });

  it("embeds each letter of its text, and lines of other letters keep the room they were given", () => {
    const elements = elementsOf(readXml(render({ text: "font", subtitle: ODD }).svg));
    const style = elements.find(({ name }) => name === "style")!.text;
    const fonts = Array.from(style.matchAll(/font-family:'([^']+)'.*?base64,([^)]+)\)/g), ([, family, data]) => {
      return [family!, parse(new Uint8Array(Buffer.from(data!, "base64")).buffer)] as const;
    });
    const texts = elements.filter(({ name }) => name === "text");
    expect(fonts).toHaveLength(3);
    const missing = texts.flatMap(({ text, attributes }) => {
      const [, font] = fonts.find(([family]) => attributes["font-family"]!.startsWith(`'${family}', `))!;
      const lacking = graphemes(text).filter((letter) => font.charToGlyphIndex([...letter.normalize("NFC")][0]!) === 0);
      return lacking.length > 0 && attributes["textLength"] === undefined ? [text] : lacking;
    });
    expect(missing.join("")).toMatch(/^[^\p{Script=Latin}\d]+$/u);
    expect(texts.map(({ text }) => text).join(" ").replaceAll(" ", "")).toContain(plainText(ODD).replaceAll(" ", ""));
  });

  it("keeps the source line, whatever is asked", () => {
    const blank = fc.constantFrom("", " ", "\u200b", "Title", "W".repeat(300));
    const asked = fc.record({
      size: fc.constantFrom(...SIZE_NAMES.map((name) => SIZES[name])),
      theme: fc.constantFrom(...THEMES),
      title: blank,
      subtitle: blank,
      note: blank,
      alt: blank,
      shortSource: fc.boolean(),
      logo: fc.constantFrom(null, logo, { ...logo, width: 9000 }, { ...logo, png: new Uint8Array(3) }),
    });
    fc.assert(
      fc.property(asked, (settings) => {
        const { boxes } = render(settings);
        const shown = boxes.map(({ text }) => text).join(" ");
        expect(shown).toMatch(/Source: Federal Police.*Licence: Police statistics: .*Retrieved 2026\./);
        expect(shown).toContain("Urban Indicators");
      }),
      { numRuns: 40 },
    );
  });

  it("shortens the source line where that is wished, and shows only a logo that is a PNG", () => {
    const words = (settings: Partial<FigureSettings>) => render(settings).boxes.map(({ text }) => text).join(" ");
    expect(words({ shortSource: true }).length).toBeLessThan(words({ shortSource: false }).length);
    expect(render({ logo }).svg).toContain("data:image/png;base64,iVBORwEC");
    const markup = { ...logo, png: new TextEncoder().encode("<svg onload='x'>") };
    expect(render({ logo: markup }).svg).not.toContain("<image");
  });

  it("is the same every time, and names nothing as another picture does", () => {
    const idsOf = (svg: string) => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id!);
    expect(render().svg).toBe(render().svg);
    const [light, dark] = [render().svg, render({ theme: "dark" }).svg].map(idsOf) as [string[], string[]];
    expect(light.filter((id) => dark.includes(id))).toEqual([]);
  });
});
