// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DownloadDialog } from "../../src/app/DownloadDialog";
import { ServicesContext, type Services } from "../../src/app/services";
import type { Upload } from "../../src/dataset/upload";
import type { FigureContent } from "../../src/export/figureContent";
import { packTable, unpackTable } from "../../src/library/linkTable";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { createSelectionStore } from "../../src/selection/store";
import { formatSelection } from "../../src/selection/url";
import { catalogueOf, sourceOf } from "../support/catalogue";
import { observationsOf } from "../dataset/observations";
import { uploadOf } from "../library/storage";
import { click, find, mount, texts, type } from "../view/mount";

const contentOf = (more: Partial<FigureContent> = {}): FigureContent => {
  const sheet = {
    name: { indicator: "burglary", places: ["Mechelen"], periods: [2000, 2024] },
    title: "House burglaries",
    notes: [],
    columns: ["place", "value"],
    rows: [["Mechelen", 44]],
    sources: ["police"],
  };
  const words = { rows: () => "", columns: () => "" };
  return {
    name: "compare.table",
    title: "House burglaries",
    subtitle: "Per 10,000 dwellings",
    note: "",
    drawing: { kind: "table", sheet, locale: "en", words },
    alt: "Table: Mechelen 44.",
    sheet,
    change: {},
    isOwn: false,
    ...more,
  };
};

/** The page as it was opened: with what the reader keeps, and with a table that came with the link. */
interface Opened {
  readonly uploads?: readonly Upload[];
  readonly came?: Upload;
}

const ALL = { indicators: null, places: null };
const lettersOf = (upload: Upload): string => {
  const packed = packTable(upload, ALL);
  return packed.kind === "packed" ? packed.text : "";
};

async function show(content: FigureContent, { uploads = [], came }: Opened = {}): Promise<void> {
  const store = createSelectionStore({ ...DEFAULT_SELECTION, table: came ? lettersOf(came) : null });
  const link = (change: Partial<Selection> = {}) =>
    `https://city.example/${formatSelection({ ...store.get(), ...change })}`;
  const bound = { store, issues: [], link, unbind: () => undefined };
  const library = {
    uploads: { getState: () => ({ entries: uploads.map((upload) => ({ upload })) }) },
    linked: { getState: () => (came ? { kind: "ready", entry: { upload: came } } : { kind: "none" }) },
  };
  const own = [...uploads, ...(came ? [came] : [])];
  const catalogue = catalogueOf({
    sources: [sourceOf("police")],
    places: own.flatMap(({ places }) => places),
    indicators: own.flatMap(({ indicators }) => indicators),
    categories: own.flatMap(({ categories }) => categories),
  });
  const services = { bound, library, languages: ["en-GB"] } as unknown as Services;
  await mount(
    <ServicesContext value={services}>
      <DownloadDialog catalogue={catalogue} content={content} onClose={() => undefined} />
    </ServicesContext>,
  );
  await settle();
}

/** Until fonts are read and a file is made, at most two seconds. */
async function settle(): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await act(async () => void (await new Promise((done) => setTimeout(done, 10))));
    const isBusy = document.querySelector("[aria-busy=true]") !== null;
    if (!isBusy && !texts("dialog p[role=status]").some((text) => text.startsWith("Making"))) return;
  }
}

const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name)!;
const field = <E extends Element>(label: string): E => {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
  return find<E>(`[id="${found!.htmlFor}"]`);
};
const drawnTitle = () => {
  const { src } = find<HTMLImageElement>("dialog img");
  return /^data:image\/svg\+xml;[^]*<title[^>]*>([^<]*)/.exec(decodeURIComponent(src))?.[1];
};
const said = () => texts("dialog p[role=status]").filter((text) => text.trim() !== "");

const saved: string[] = [];
let reachesNetwork = true;

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal("fetch", async (address: string) => {
    if (!reachesNetwork) throw new TypeError("no network");
    const [, family, rest] = /source-(sans-3|serif-4)-([\w-]+)\.woff/.exec(address)!;
    const file = `../../node_modules/@fontsource/source-${family}/files/source-${family}-${rest}.woff`;
    return new Response(readFileSync(new URL(file, import.meta.url)));
  });
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:1");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function setValue(element: HTMLTextAreaElement | HTMLInputElement, value: string): Promise<void> {
  await type(element as HTMLInputElement, value);
  await settle();
}

describe("the download of a figure", () => {
  it("without a connection says that the picture is missing, still saves data, and draws it at the next try", async () => {
    reachesNetwork = false;
    await show(contentOf());
    expect(document.querySelector("dialog img")).toBeNull();
    expect(texts("[data-kind=error]")).toEqual([
      "The letters for the picture could not be loaded. Check the connection.Try again",
    ]);
    await click(button("CSV"));
    await settle();
    expect(said()[0]).toMatch(/^Saved: burglary-mechelen-2000-2024\.csv \([\d.]+ (bytes|kB)\)$/);
    expect(saved).toEqual(["burglary-mechelen-2000-2024.csv"]);
    await click(button("SVG"));
    await settle();
    expect(texts("[data-kind=error]")[1]).toBe("SVG could not be made, and nothing was saved.Try again");
    reachesNetwork = true;
    await click(button("Try again"));
    await settle();
    expect(find<HTMLImageElement>("dialog img").alt).toBe("Table: Mechelen 44.");
    expect(drawnTitle()).toBe("House burglaries");
  });

  it("changes words for one figure alone, keeps them while the page lives, and puts them back", async () => {
    await show(contentOf());
    expect(button("Back to the original: Title")).toBeUndefined();
    await setValue(field<HTMLTextAreaElement>("Title"), "Fewer\nburglaries");
    expect(drawnTitle()).toBe("Fewer burglaries");
    await click(button("SVG"));
    await settle();
    expect(saved).toEqual(["burglary-mechelen-2000-2024-web-light.svg"]);
    await show(contentOf({ name: "compare.glance" }));
    expect(field<HTMLTextAreaElement>("Title").value).toBe("Fewer burglaries");
    const [, other] = [...document.querySelectorAll("textarea")].filter((one) => one.value.includes("burglaries"));
    expect(other?.value).toBe("House burglaries");
    await click(button("Back to the original: Title"));
    expect(field<HTMLTextAreaElement>("Title").value).toBe("House burglaries");
    expect(document.activeElement).toBe(field("Title"));
  });

  it("shows the source line as text and shortens it, and never lets go of it", async () => {
    await show(contentOf());
    const whole = "Source: Publisher of police. Data 2024. Licence: CC0. Retrieved 1 November 2026.";
    expect(texts("dialog p")).toContain(whole);
    await click(find('input[value="short"]'));
    expect(texts("dialog p")).toContain(whole.replace(" Data 2024.", ""));
  });

  it("takes a size of the reader's own within bounds, and saves no picture while it is outside", async () => {
    await show(contentOf());
    const size = find<HTMLSelectElement>("select");
    size.value = "custom";
    await act(async () => size.dispatchEvent(new Event("change", { bubbles: true })));
    await setValue(field<HTMLInputElement>("Width in px"), "1000");
    expect(find<HTMLImageElement>("dialog img").width).toBe(1000);
    await setValue(field<HTMLInputElement>("Width in px"), "10");
    expect(field("Width in px").getAttribute("aria-invalid")).toBe("true");
    expect(texts("[id$=trouble]")).toEqual(["A whole number from 320 to 8,000."]);
    expect(find<HTMLImageElement>("dialog img").width).toBe(1000);
    await click(button("PNG"));
    await settle();
    expect(said()).toContain("The size is not right yet: nothing was saved.");
    await setValue(field<HTMLInputElement>("Width in px"), "8000");
    expect(said().join(" ")).toContain("The longer side can be at most 3 times the shorter one.");
    expect(saved).toEqual([]);
  });

  it("leaves the text to be taken by hand where the browser refuses to copy", async () => {
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await show(contentOf());
    await click(button("Copy: Link"));
    await settle();
    const text = find<HTMLTextAreaElement>("textarea[readonly]");
    expect(text.value).toContain("figure=compare.table");
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(said().join(" ")).toContain("The browser refused to copy.");
    await click(button("Copy: Embed code"));
    await settle();
    expect(find<HTMLTextAreaElement>("textarea[readonly]").value).toMatch(/^<iframe [^>]*embed=1/);
  });

  const linkOf = async (thing = "Link") => {
    await click(button(`Copy: ${thing}`));
    await settle();
    return find<HTMLTextAreaElement>("textarea[readonly]").value;
  };
  const tableIn = (link: string) => new URL(link).searchParams.get("table");
  const box = () => vi.waitFor(() => find<HTMLInputElement>("input[type=checkbox][aria-describedby]"));
  const SECRETS = uploadOf([
    { place: "Gotham", indicator: "Thefts", period: "2020", value: 11 },
    { place: "Gotham", indicator: "Thefts", period: "1987", value: 44 },
    { place: "Gotham", indicator: "Secret sum", period: "2020", value: 22 },
    { place: "Metropolis", indicator: "Thefts", period: "2020", value: 33 },
  ]);
  /** Compare with the thefts of Gotham in 2020. */
  const ownContent = (upload: Upload): FigureContent => {
    const { sheet, ...content } = contentOf({ isOwn: true });
    const name = { indicator: "Thefts", places: ["Gotham"], periods: [2020] };
    return { ...content, sheet: { ...sheet, name, rows: [["Gotham", 11]], sources: [upload.source.id] } };
  };

  it("puts a visitor’s own figures in no link, unless they choose to, and says how large they are", async () => {
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await show(ownContent(SECRETS), { uploads: [SECRETS] });
    expect(texts("dialog p")).toContain("Your own figures are in this one: links and embed code do not carry them.");
    const choice = await box();
    for (const thing of ["Link", "Citation", "BibTeX", "CSL-JSON", "Embed code"]) {
      expect(await linkOf(thing)).not.toMatch(/table=|gotham\.csv|[?&][^ ]*(Thefts|Secret)/);
    }
    expect(choice.labels?.[0]?.textContent).toMatch(/^Put these figures in the link \(\d\.\d kB\)$/);
    await click(choice);
    const again = unpackTable(tableIn(await linkOf()) ?? "")!;
    expect(observationsOf(again.dataset).map(({ value }) => value)).toEqual([11]);
    expect(JSON.stringify(again)).not.toMatch(/Secret|Metropolis|1987/);
  });

  it("hands on a table that came with the link, and never in its place what the reader keeps", async () => {
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    const came = uploadOf([{ place: "Batville" }], { id: "own-zzzzzzzz" });
    await show(ownContent(came), { uploads: [SECRETS], came });
    expect(tableIn(await linkOf())).toBe(lettersOf(came));
    await click(await box());
    expect(tableIn(await linkOf())).toBeNull();
    await show(ownContent(SECRETS), { uploads: [SECRETS], came });
    const choice = await box();
    expect([choice.checked, tableIn(await linkOf())]).toEqual([false, null]);
    await show(contentOf(), { came });
    expect(tableIn(await linkOf())).toBeNull();
    // Under the same id the reader's own is shown, and that is nobody else's.
    await show(ownContent(SECRETS), { uploads: [SECRETS], came: { ...SECRETS, name: "Twin" } });
    expect(tableIn(await linkOf())).toBeNull();
  });
});
