import type { AddressOrder, AddressReport, ReaderReady } from "./addressProtocol";

type Send = (report: AddressReport, transfer?: Transferable[]) => void;

/**
 * The one thing read-address.html does: it takes one order from the page that holds it, asks for the file and hands
 * over the bytes. It works only without an origin (`sandbox` without `allow-same-origin`), where no storage of the page and
 * nothing of its content is within reach; with one, it stays silent.
 */
export function serveAddressReader(window: Window): void {
  const here = new URL(window.document.URL);
  const nonce = here.hash.slice(1);
  if (window.origin !== "null" || window.parent === window || nonce === "") return;
  const take = (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    const order = event.data;
    const ours = event.source === window.parent && event.origin === here.origin;
    if (!ours || !isOrder(order) || order.nonce !== nonce || !port) return;
    window.removeEventListener("message", take);
    void readAddress(order, (report, transfer = []) => port.postMessage(report, transfer));
  };
  window.addEventListener("message", take);
  const ready: ReaderReady = { kind: "address-reader-ready", nonce };
  window.parent.postMessage(ready, here.origin);
}

function isOrder(data: unknown): data is AddressOrder {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "read-address";
}

/** Asks over https alone, without cookies and without saying from where; passes on piece by piece. Never rejects. */
export async function readAddress({ address, mostBytes }: AddressOrder, send: Send): Promise<void> {
  const fail = (trouble: "network" | "http" | "too-large" | "broken-off", status: number | null = null) =>
    send({ kind: "failed", trouble, status });
  if (new URL(address).protocol !== "https:") return fail("network");
  const asked = fetch(address, {
    mode: "cors",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    redirect: "follow",
  });
  const response = await asked.catch(() => null);
  if (!response) return fail("network");
  if (!response.ok) return fail("http", response.status);
  const total = Number(response.headers.get("content-length") ?? NaN) || null;
  send({ kind: "head", address: response.url, type: response.headers.get("content-type") ?? "", total });
  try {
    const read = await passOn(response, mostBytes, send);
    if (read > mostBytes) fail("too-large");
    else send({ kind: "end" });
  } catch {
    fail("broken-off");
  }
}

/** Number of bytes that came; stops reading once they are more than `mostBytes`. */
async function passOn(response: Response, mostBytes: number, send: Send): Promise<number> {
  const reader = response.body?.getReader();
  if (!reader) return 0;
  let read = 0;
  for (let piece = await reader.read(); piece.value; piece = await reader.read()) {
    read += piece.value.byteLength;
    if (read > mostBytes) {
      await reader.cancel();
      break;
    }
    // A piece may be a view into a larger buffer, which must not be handed over whole.
    const bytes = piece.value.slice();
    send({ kind: "chunk", bytes }, [bytes.buffer]);
  }
  return read;
}
