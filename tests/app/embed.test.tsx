// @vitest-environment happy-dom
import { act, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { AddToReport } from "../../src/app/AddToReport";
import { EmbedAbsent } from "../../src/app/EmbedAbsent";
import { FigureFocusContext, type FigureFocus } from "../../src/app/figureFocus";
import { FigureFrame } from "../../src/app/FigureFrame";
import { isFramedByOthers } from "../../src/app/isFramedByOthers";
import { LinkedNotice } from "../../src/app/LinkedNotice";
import { ServicesContext, type Services } from "../../src/app/services";
import { useFigureStanding } from "../../src/app/useFigureStanding";
import { embedMessages } from "../../src/i18n/embed";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { createUploadsWithoutStorage } from "../../src/library/createUploads";
import { createLinkedTable } from "../../src/library/linkedTable";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { createSelectionStore } from "../../src/selection/store";
import { FIRST } from "../library/storage";
import { catalogueOf } from "../support/catalogue";
import { click, find, mount, texts } from "../view/mount";

const catalogue = catalogueOf({});
const t = extendTranslator(createTranslator("en"), embedMessages);

function servicesOf(selection: Partial<Selection> = {}, library: object = {}): Services {
  const store = createSelectionStore({ ...DEFAULT_SELECTION, ...selection });
  const bound = { store, issues: [], link: () => "https://city.example/", unbind: () => undefined };
  return { bound, library, languages: ["en-GB"] } as unknown as Services;
}

describe("a figure alone", () => {
  const show = async (name: string | null) => {
    const container = document.body.appendChild(document.createElement("div"));
    const focus: FigureFocus = { name, container, onContent: null, headingLevel: 1 };
    const frame = { catalogue, t, sources: [], headingLevel: 2 } as const;
    await mount(
      <ServicesContext value={servicesOf()}>
        <FigureFocusContext value={focus}>
          <FigureFrame {...frame} name="mix.composition" title="Who lives here">
            <p>parts</p>
          </FigureFrame>
          <FigureFrame {...frame} name="mix.ranks" title="Ranks">
            <p>ranks</p>
          </FigureFrame>
        </FigureFocusContext>
      </ServicesContext>,
    );
    const html = container.innerHTML;
    container.remove();
    return { html, titles: [...html.matchAll(/<h(\d)[^>]*>([^<]*)/g)].map(([, level, title]) => [level, title]) };
  };

  it("is moved out of its page under a heading of the first level, without what copies a link", async () => {
    const { html, titles } = await show("mix.ranks");
    expect(titles).toEqual([["1", "Ranks"]]);
    expect(html).not.toContain("Copy link");
    expect(texts("h2")).toEqual([]);
  });

  it("is the first of its page where no name is given, and none for a name that is not there", async () => {
    expect((await show(null)).titles).toEqual([["1", "Who lives here"]]);
    expect((await show("mix.nothing")).titles).toEqual([]);
  });
});

describe("a link to a figure on its page", () => {
  it("brings the reader to it once, and not back to it at every drawing", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => undefined);
    const services = servicesOf({ page: "mix", figure: "mix.ranks" });
    const page = (key: string) => (
      <ServicesContext value={services}>
        {["mix.composition", "mix.ranks"].map((name) => (
          <FigureFrame key={name + key} catalogue={catalogue} t={t} sources={[]} name={name} title={name}>
            <p>drawing</p>
          </FigureFrame>
        ))}
      </ServicesContext>
    );
    const draw = await mount(page("a"));
    await draw(page("b"));
    expect(scrolled.mock.contexts.map((one) => (one as Element).textContent)).toEqual([
      expect.stringContaining("mix.ranks"),
    ]);
    scrolled.mockRestore();
  });
});

describe("the standing of a figure", () => {
  function Standing() {
    const [figure, setFigure] = useState<HTMLElement | null>(null);
    const [unseen, setUnseen] = useState<HTMLElement | null>(null);
    const standing = useFigureStanding(figure, unseen);
    return (
      <>
        <output>{standing}</output>
        <div id="figure" ref={setFigure} />
        <div id="unseen" ref={setUnseen} />
      </>
    );
  }
  const put = (id: string, html: string) =>
    act(async () => {
      find(`#${id}`).replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.children);
      await vi.advanceTimersByTimeAsync(0);
    });
  const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

  it("waits while its page is busy, misses it when the page is done, and has it whenever it comes", async () => {
    vi.useFakeTimers();
    await mount(<Standing />);
    await put("unseen", "<p aria-busy=true>reading</p>");
    await wait(60_000);
    expect(texts("output")).toEqual(["waiting"]);
    await put("unseen", "<p>another figure</p>");
    expect(texts("output")).toEqual(["waiting"]);
    await wait(10_000);
    expect(texts("output")).toEqual(["absent"]);
    await put("figure", "<figure>late</figure>");
    expect(texts("output")).toEqual(["shown"]);
    vi.useRealTimers();
  });
});

describe("an embed without a figure", () => {
  const said = async (selection: Partial<Selection>, isStranger = false) => {
    await mount(<EmbedAbsent selection={{ ...DEFAULT_SELECTION, ...selection }} isStranger={isStranger} t={t} />);
    return texts("[role=status]").join(" ");
  };

  it("says which figure is not there", async () => {
    expect(await said({ page: "mix", figure: "mix.foo" })).toContain("There is no figure “mix.foo” behind this link.");
  });
  it("says that it was made with data that the link does not carry", async () => {
    expect(await said({ page: "compare" }, true)).toContain("made with data of somebody’s own");
  });
  it("says that a page has none", async () => {
    expect(await said({ page: "methods" })).toContain("a page without a figure of its own");
  });
  it("names the host that is not asked in a frame", async () => {
    expect(await said({ page: "data", data: "https://data.city.example/a.csv?b" })).toContain("from data.city.example.");
  });
});

describe("own data in a frame", () => {
  it("are never asked for: neither the database nor the storage nor other tabs", async () => {
    const asked = vi.fn();
    const refuse = new Proxy({}, { get: asked });
    vi.stubGlobal("indexedDB", refuse);
    vi.stubGlobal("localStorage", refuse);
    vi.stubGlobal("BroadcastChannel", asked);
    const uploads = createUploadsWithoutStorage();
    uploads.start();
    await vi.waitUntil(() => uploads.getState().status === "ready");
    const outcome = await uploads.save(FIRST, { keep: true });
    await mount(
      <ServicesContext value={servicesOf({ embed: true })}>
        <AddToReport name="mix.ranks" title="Ranks" change={{}} isOwn />
      </ServicesContext>,
    );
    vi.unstubAllGlobals();
    expect([outcome.ok, texts("button"), asked.mock.calls]).toEqual([false, [], []]);
  });
});

describe("what came with a link", () => {
  const show = async (inEmbed: boolean) => {
    const linked = createLinkedTable(async () => () => ({ ...FIRST, source: { ...FIRST.source, kind: "linked" } }));
    const uploads = createUploadsWithoutStorage();
    const services = servicesOf({ table: "1abc" }, { linked, uploads });
    await mount(
      <ServicesContext value={services}>
        <LinkedNotice inEmbed={inEmbed} />
      </ServicesContext>,
    );
    expect(texts("[role=status]")).toEqual([]);
    await act(async () => linked.start("1abc"));
    return { linked, uploads, store: services.bound.store };
  };

  it("is named with its source, as unchecked, and in a frame cannot be kept", async () => {
    await show(true);
    expect(texts("[role=status]").join()).toMatch(/“First” came with the link, from: .*gotham\.csv\. Nobody/);
    expect(texts("button")).toEqual([]);
  });

  it("stays in the link and on the screen where the browser cannot keep it, and says so", async () => {
    const { linked, store } = await show(false);
    await click(find("button"));
    expect(texts("[role=status]").join()).toContain("This browser could not keep them.");
    expect([linked.getState().kind, store.get().table]).toEqual(["ready", "1abc"]);
  });

  it("is the reader's own once kept, and no longer in the link", async () => {
    const { linked, uploads, store } = await show(false);
    const save = vi.spyOn(uploads, "save").mockResolvedValue({ ok: true });
    await click(find("button"));
    expect(save.mock.calls[0]).toMatchObject([{ id: FIRST.id, source: { kind: "own" } }, { keep: true }]);
    expect([linked.getState().kind, store.get().table]).toEqual(["none", null]);
  });
});

describe("a frame", () => {
  interface Fake {
    parent: Fake;
    readonly document: unknown;
  }
  const top = (document: () => unknown): Fake => {
    const one = { get document() { return document(); } } as Fake;
    one.parent = one;
    return one;
  };
  const inside = (parent: Fake): Fake => ({ parent, document: {} });
  const foreign = () => {
    throw new DOMException("cross-origin", "SecurityError");
  };
  const isFramed = (one: Fake) => isFramedByOthers(one as unknown as Window);

  it.each([
    ["no frame", top(() => ({})), false],
    ["one of our own", inside(top(() => ({}))), false],
    ["one of another origin", inside(top(foreign)), true],
    ["our own in one of another origin", inside(inside(top(foreign))), true],
    ["one that hides its document", inside(top(() => null)), true],
  ])("of %s", (_, one, expected) => {
    expect(isFramed(one)).toBe(expected);
  });
});
