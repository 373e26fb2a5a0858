import type { AddressOrder, AddressReport, AddressTrouble, ReaderReady } from "./addressProtocol";

export const MOST_ADDRESS_BYTES = 200_000_000;

/** Of the reader document to say that it is there, and of the host to send its next bytes. */
const PATIENCE_MS = 30_000;

export interface AddressProgress {
  readonly loaded: number;
  readonly total: number | null;
}

export type AddressAnswer =
  /** `address` is where the bytes came from, after all redirects. */
  | { readonly kind: "file"; readonly file: File; readonly address: URL }
  | { readonly kind: "failed"; readonly trouble: AddressTrouble | "timeout" | "empty"; readonly status: number | null }
  | { readonly kind: "cancelled" };

interface Options {
  readonly onProgress: (progress: AddressProgress) => void;
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
}

/**
 * Has read-address.html ask for a file: this page may connect to its own host alone, and that document, which may ask
 * any https host, has no origin and so reaches nothing that this page holds. Whatever ends it, the document is taken
 * away, and with it a request that still runs. Never rejects.
 */
export function askAddress(address: URL, { onProgress, signal, patienceMs = PATIENCE_MS }: Options) {
  let resolve: (answer: AddressAnswer) => void = () => undefined;
  const answered = new Promise<AddressAnswer>((done) => (resolve = done));
  const nonce = randomWord();
  const frame = openReader(nonce);
  const channel = new MessageChannel();
  const take = collect(address, onProgress);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (answer: AddressAnswer) => {
    clearTimeout(timer);
    window.removeEventListener("message", greet);
    channel.port1.close();
    frame.remove();
    resolve(answer);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => settle({ kind: "failed", trouble: "timeout", status: null }), patienceMs);
  };
  const greet = (event: MessageEvent<unknown>) => {
    // A document without an origin calls itself "null"; that it is ours is known by its window and by the nonce.
    if (event.source !== frame.contentWindow || event.origin !== "null" || !isReady(event.data, nonce)) return;
    window.removeEventListener("message", greet);
    wait();
    // What has no origin cannot be named as the receiver. `frame-src 'self'` keeps every stranger out of the frame.
    frame.contentWindow?.postMessage(orderOf(address, nonce), "*", [channel.port2]);
  };
  channel.port1.addEventListener("message", ({ data }: MessageEvent<AddressReport>) => {
    wait();
    const answer = take(data);
    if (answer) settle(answer);
  });
  channel.port1.start();
  window.addEventListener("message", greet);
  signal.addEventListener("abort", () => settle({ kind: "cancelled" }), { once: true });
  wait();
  if (signal.aborted) settle({ kind: "cancelled" });
  else document.body.append(frame);
  return answered;
}

function openReader(nonce: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.referrerPolicy = "no-referrer";
  frame.hidden = true;
  frame.title = "read-address";
  // Behind the #, so that the nonce goes over no network.
  frame.src = `./read-address.html#${nonce}`;
  return frame;
}

/** `crypto.randomUUID` is kept from pages that are served without https; this is not. */
function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const orderOf = ({ href }: URL, nonce: string): AddressOrder => ({
  kind: "read-address",
  nonce,
  address: href,
  mostBytes: MOST_ADDRESS_BYTES,
});

function isReady(data: unknown, nonce: string): data is ReaderReady {
  return typeof data === "object" && data !== null && "nonce" in data && data.nonce === nonce;
}

/** Takes the reports in order and gives the answer with the last. */
function collect(asked: URL, onProgress: (progress: AddressProgress) => void) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let address = asked;
  let type = "";
  let loaded = 0;
  let total: number | null = null;
  return (report: AddressReport): AddressAnswer | null => {
    switch (report.kind) {
      case "head":
        address = URL.canParse(report.address) ? new URL(report.address) : asked;
        ({ type, total } = report);
        break;
      case "chunk":
        pieces.push(report.bytes);
        loaded += report.bytes.byteLength;
        break;
      case "failed":
        return report;
      case "end":
        if (loaded === 0) return { kind: "failed", trouble: "empty", status: null };
        return { kind: "file", file: new File(pieces, fileNameOf(asked, type), { type }), address };
    }
    onProgress({ loaded, total });
    return null;
  };
}

const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/^text\/csv/i, ".csv"],
  [/^text\/tab-separated-values/i, ".tsv"],
  [/json/i, ".json"],
  [/spreadsheetml/i, ".xlsx"],
  [/ms-excel/i, ".xls"],
  [/opendocument\.spreadsheet/i, ".ods"],
];

/** Last part of the path, which may name the city or the year; its ending from the media type where it has none. */
export function fileNameOf({ pathname, hostname }: URL, type: string): string {
  const last = pathname.split("/").findLast(Boolean) ?? hostname;
  const name = decode(last)
    .replaceAll(/[\\/\p{Cc}]+/gu, "-")
    .slice(-120);
  if (/\.[a-z]{2,5}$/i.test(name) && name !== hostname) return name;
  return name + (ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? ".csv");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type AddressProblem = "empty" | "unreadable" | "not-https" | "password";

/** The https address a visitor typed; `https://` may be left out. */
export function parseAddress(text: string): URL | AddressProblem {
  const typed = text.trim();
  if (typed === "") return "empty";
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return "unreadable";
  const address = new URL(whole);
  if (address.protocol !== "https:") return "not-https";
  if (address.username !== "" || address.password !== "") return "password";
  if (!address.hostname.includes(".")) return "unreadable";
  address.hash = "";
  return address;
}
