import { afterEach, describe, expect, it, vi } from "vitest";
import type { AddressReport } from "../../src/library/addressProtocol";
import { readAddress, serveAddressReader } from "../../src/library/addressReader";

const ADDRESS = "https://data.city.example/crime.csv";
const orderOf = (more: object = {}) =>
  ({ kind: "read-address", nonce: "n1", address: ADDRESS, mostBytes: 10, ...more }) as const;

afterEach(() => void vi.unstubAllGlobals());

/** Answers in the given pieces and notes how it was asked. */
function answerWith(pieces: readonly string[], init: ResponseInit = {}) {
  const fetch = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async () => {
    const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
    const body = new ReadableStream({
      start: (controller) => {
        bytes.forEach((one) => controller.enqueue(one));
        controller.close();
      },
    });
    return new Response(body, init);
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

async function reportsOf(order = orderOf()): Promise<AddressReport[]> {
  const reports: AddressReport[] = [];
  await readAddress(order, (report) => reports.push(report));
  return reports;
}

const textOf = (reports: readonly AddressReport[]) =>
  reports.map((report) => (report.kind === "chunk" ? new TextDecoder().decode(report.bytes) : "")).join("");

describe("readAddress", () => {
  it("asks without cookies, without saying from where, and passes on every byte", async () => {
    const fetch = answerWith(["a;b\n", "1;2\n"], { headers: { "content-type": "text/csv", "content-length": "8" } });
    const reports = await reportsOf();
    expect(fetch.mock.calls).toEqual([
      [
        ADDRESS,
        { mode: "cors", credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", redirect: "follow" },
      ],
    ]);
    expect(reports[0]).toMatchObject({ kind: "head", type: "text/csv", total: 8 });
    expect(textOf(reports)).toBe("a;b\n1;2\n");
    expect(reports.at(-1)).toEqual({ kind: "end" });
  });

  it("stops at the limit, and hands over nothing beyond it", async () => {
    answerWith(["12345678", "90", "1", "never asked for"]);
    const reports = await reportsOf();
    expect(textOf(reports)).toBe("1234567890");
    expect(reports.at(-1)).toEqual({ kind: "failed", trouble: "too-large", status: null });
  });

  it("says with which status a host refused", async () => {
    answerWith(["gone"], { status: 410 });
    expect(await reportsOf()).toEqual([{ kind: "failed", trouble: "http", status: 410 }]);
  });

  it("asks nobody over anything but https", async () => {
    const fetch = answerWith(["a"]);
    const reports = await reportsOf(orderOf({ address: "http://data.city.example/crime.csv" }));
    expect(reports).toEqual([{ kind: "failed", trouble: "network", status: null }]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("says when a host cannot be read at all", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await reportsOf()).toEqual([{ kind: "failed", trouble: "network", status: null }]);
  });

  it("says when the bytes end before their time", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError("network error")),
    });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
    expect((await reportsOf()).at(-1)).toEqual({ kind: "failed", trouble: "broken-off", status: null });
  });
});

const PAGE = "https://indicators.example";

/** Just enough of a frame: what it is called, what holds it, and a way to speak to it. */
function frameOf({ origin = "null", hash = "#n1" } = {}) {
  const said: unknown[] = [];
  const listeners: ((event: MessageEvent) => void)[] = [];
  const parent = { postMessage: (message: unknown, target: string) => said.push([message, target]) };
  const window = {
    origin,
    parent,
    document: { URL: `${PAGE}/read-address.html${hash}` },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.push(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      listeners.splice(listeners.indexOf(listener), 1),
  };
  serveAddressReader(window as unknown as Window);
  const tell = (event: object) => {
    const whole = {
      source: parent,
      origin: PAGE,
      data: orderOf(),
      ports: [{ postMessage: () => undefined }],
      ...event,
    };
    [...listeners].forEach((listener) => listener(whole as unknown as MessageEvent));
  };
  return { said, tell };
}

describe("the reader document", () => {
  it("greets the page that holds it, and nobody else", () => {
    expect(frameOf().said).toEqual([[{ kind: "address-reader-ready", nonce: "n1" }, PAGE]]);
  });

  it.each([
    ["with an origin, where it could reach what is stored", { origin: PAGE }],
    ["without the word it is opened with", { hash: "" }],
  ])("stays silent %s", (_, frame) => {
    const fetch = answerWith(["a"]);
    const { said, tell } = frameOf(frame);
    tell({});
    expect(said).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["another window", { source: {} }],
    ["another origin", { origin: "https://evil.example" }],
    ["one without the word", { data: orderOf({ nonce: "n2" }) }],
    ["one who asks for something else", { data: { kind: "hello", nonce: "n1" } }],
    ["one who leaves no port", { ports: [] }],
  ])("takes no order from %s", (_, event) => {
    const fetch = answerWith(["a"]);
    frameOf().tell(event);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes one order and no second", () => {
    const fetch = answerWith(["a"]);
    const { tell } = frameOf();
    tell({});
    tell({});
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
