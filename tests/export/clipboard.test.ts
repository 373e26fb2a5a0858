// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { copyImage, copyTable, copyText, tableForClipboard } from "../../src/export/clipboard";
import { FORMULAS, ODD_NAMES, SHEET } from "./sheets";

describe("tableForClipboard", () => {
  it("parts cells by tabs, with the reader's decimal mark and empty cells for missing numbers", () => {
    expect(tableForClipboard(SHEET, "en").tsv.split("\r\n")).toEqual([
      "code\tname\tyear\tpersons\tshare",
      "02000\tMitte\t2015\t356506\t4.943",
      "02001\t'=1+1\t2016\t\t-5",
      "02002\t-5\t2017\t\t-0.25",
      "",
    ]);
    expect(tableForClipboard(SHEET, "nl-BE").tsv).toContain("\t4,943\r\n");
  });

  it.each([...FORMULAS, ...ODD_NAMES])("keeps %j in one cell that runs nothing, in text and in HTML", (name) => {
    const { tsv, html } = tableForClipboard({ ...SHEET, rows: [["1", name, 2015, 1, 2]] }, "en");
    const cells = tsv.split("\r\n")[1]!.split("\t");
    expect(cells).toHaveLength(5);
    const page = new DOMParser().parseFromString(html, "text/html");
    const shown = page.querySelectorAll("td")[1]!.textContent;
    expect(shown).toBe(cells[1]);
    expect(shown).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+$)/);
  });

  it("writes a table with a caption, codes as text and numbers as numbers", () => {
    const { html } = tableForClipboard({ ...SHEET, title: "A & <b>" }, "en");
    expect(html).toContain("<caption>A &amp; &lt;b&gt;</caption>");
    expect(html).toContain(`<td style="mso-number-format:'\\@'">02000</td>`);
    expect(html).toContain("<td>-5</td>");
    expect(html).not.toContain("<script");
  });
});

describe("copying", () => {
  afterEach(() => vi.unstubAllGlobals());

  const withClipboard = (clipboard: object) => {
    class Item {
      constructor(readonly parts: Record<string, Blob | Promise<Blob>>) {}
    }
    vi.stubGlobal("ClipboardItem", Item);
    vi.stubGlobal("navigator", { clipboard });
  };

  it("hands over text and HTML together", async () => {
    const items: { parts: Record<string, Blob> }[] = [];
    withClipboard({ write: async (given: typeof items) => void items.push(...given) });
    expect(await copyTable(SHEET, "en")).toBe(true);
    expect(await items[0]!.parts["text/plain"]!.text()).toBe(tableForClipboard(SHEET, "en").tsv);
    expect(items[0]!.parts["text/html"]!.type).toBe("text/html");
  });

  it("hands over the picture while it is being made", async () => {
    const types: string[] = [];
    withClipboard({
      write: async (items: { parts: Record<string, Promise<Blob>> }[]) =>
        void types.push((await items[0]!.parts["image/png"]!).type),
    });
    expect(await copyImage(Promise.resolve(Uint8Array.from([1, 2])))).toBe(true);
    expect(types).toEqual(["image/png"]);
  });

  it("says where the browser refuses or there is no picture", async () => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    withClipboard({ write: refuse, writeText: refuse });
    expect(await copyTable(SHEET, "en")).toBe(false);
    expect(await copyText("a")).toBe(false);
    expect(await copyImage(Promise.reject(new Error("no picture")))).toBe(false);
    vi.stubGlobal("navigator", {});
    expect(await copyTable(SHEET, "en")).toBe(false);
    expect(await copyText("a")).toBe(false);
  });
});
