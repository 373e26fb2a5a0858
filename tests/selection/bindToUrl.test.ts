import { describe, expect, it, vi } from "vitest";
import { bindToUrl } from "../../src/selection/bindToUrl";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { FakeWindow } from "./fakeWindow";

const COMPARE = { ...DEFAULT_SELECTION, page: "compare" };

function open(address: string, languages?: readonly string[]) {
  const window = new FakeWindow(address, languages);
  return { window, ...bindToUrl(window.asWindow()) };
}

describe("opening a link", () => {
  it("starts with what the link asks for and writes nothing", () => {
    const { store, issues, window } = open("/?places=44021&show=rank");
    expect(store.get()).toEqual({ ...COMPARE, places: ["44021"], show: "rank" });
    expect(issues).toEqual([]);
    expect(window.written).toEqual([]);
  });

  it("hands on what could not be read", () => {
    expect(open("/?show=nonsense").issues.map((issue) => issue.where)).toEqual(["show"]);
  });

  it.each([
    ["the browser's language", ["nl-BE", "en"], "", "nl"],
    ["without its variant", ["nl"], "", "nl"],
    ["in any case", ["NL-be"], "", "nl"],
    ["the first one the page speaks", ["fr-BE", "nl-BE", "en-GB"], "", "nl"],
    ["the first of two", ["en-US", "nl-BE"], "", "en"],
    ["English when it speaks none", ["fr", "de"], "", "en"],
    ["English when none is stated", [], "", "en"],
    ["no language that merely begins alike", ["nld", "enm"], "", "en"],
    ["the link before the browser", ["nl-BE"], "?lang=en", "en"],
    ["the link before the browser, the other way", ["en-GB"], "?lang=nl", "nl"],
  ])("takes %s", (_, languages, search, lang) => {
    expect(open(`/${search}`, languages).store.get().lang).toBe(lang);
  });
});

describe("choosing", () => {
  it("pushes a decision", () => {
    const { store, window } = open("/?page=compare");
    store.update({ show: "rank" });
    store.update({ places: ["12025", "44021"] });
    expect(window.written).toEqual([
      { kind: "push", address: "/?show=rank" },
      { kind: "push", address: "/?places=12025~44021&show=rank" },
    ]);
  });

  it("replaces while a slider moves", () => {
    const { store, window } = open("/?page=compare");
    store.update({ from: 2001 }, "replace");
    store.update({ from: 2002 }, "replace");
    expect(window.written.map((entry) => entry.kind)).toEqual(["replace", "replace"]);
    expect(window.depth).toBe(1);
    expect(window.location.search).toBe("?from=2002");
  });

  it("makes no history entry out of a decision that changes nothing", () => {
    const { store, window } = open("/?show=rank");
    store.update({ show: "rank" });
    expect(window.depth).toBe(1);
    expect(window.location.search).toBe("?show=rank");
  });

  it("keeps the path, the place on the page, and nothing but the page for the default", () => {
    const { store, window } = open("/some/path/?show=rank#figure");
    store.update({ tab: "table" });
    store.update({ show: "value", tab: "chart" });
    expect(window.written.map((entry) => entry.address)).toEqual([
      "/some/path/?show=rank&tab=table#figure",
      "/some/path/?page=compare#figure",
    ]);
  });

  it("writes the language only where it is not the reader's own", () => {
    const { store, window } = open("/?page=compare", ["nl-BE"]);
    store.update({ show: "rank" });
    store.update({ lang: "en" });
    store.update({ lang: "nl" });
    expect(window.written.map((entry) => entry.address)).toEqual(["/?show=rank", "/?show=rank&lang=en", "/?show=rank"]);
  });
});

describe("Back and Forward", () => {
  it("take over the address and write nothing", () => {
    const { store, window } = open("/?page=compare");
    store.update({ show: "rank" });
    store.update({ tab: "table" });
    const before = window.written.length;
    const heard = vi.fn<(step: string | null) => void>();
    store.subscribe(heard);
    window.go(-1);
    expect(store.get()).toEqual({ ...COMPARE, show: "rank" });
    window.go(-1);
    expect(store.get()).toEqual(COMPARE);
    window.go(2);
    expect(store.get()).toEqual({ ...COMPARE, show: "rank", tab: "table" });
    expect(heard.mock.calls).toEqual([[null], [null], [null]]);
    expect(window.written).toHaveLength(before);
    expect(window.depth).toBe(3);
  });

  it("go on pushing from where they led", () => {
    const { store, window } = open("/?page=compare");
    store.update({ show: "rank" });
    window.go(-1);
    store.update({ tab: "table" });
    expect(window.location.search).toBe("?tab=table");
    expect(window.depth).toBe(2);
  });
});

describe("the link to hand on", () => {
  it("is absolute and leaves out the place on the page", () => {
    const { store, link } = open("/some/path/?places=44021#figure");
    store.update({ show: "rank" });
    const address = new URL(link());
    expect(address.origin + address.pathname).toBe("https://city.example/some/path/");
    expect(address.searchParams.get("places")).toBe("44021");
    expect(address.searchParams.get("show")).toBe("rank");
    expect(address.hash).toBe("");
  });

  it.each([
    ["Dutch page, Dutch sender, English reader", ["nl-BE"], "nl", ["en-GB"]],
    ["Dutch page, English sender, English reader", ["en-GB"], "nl", ["en-GB"]],
    ["English page, English sender, Dutch reader", ["en-GB"], "en", ["nl-BE"]],
    ["English page, Dutch sender, Dutch reader", ["nl-BE"], "en", ["nl-BE"]],
  ] as const)("recreates what is on the screen: %s", (_, sender, lang, reader) => {
    const sent = open("/", sender);
    sent.store.update({ lang, show: "rank" });
    const { store } = open(sent.link(), reader);
    expect(store.get()).toEqual({ ...DEFAULT_SELECTION, lang, show: "rank" });
  });
});

describe("undone", () => {
  it("neither writes nor listens any more", () => {
    const { store, window, unbind } = open("/?show=rank");
    unbind();
    store.update({ tab: "table" });
    window.go(0);
    expect(window.written).toEqual([]);
    expect(store.get().tab).toBe("table");
  });
});
