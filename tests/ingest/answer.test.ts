import { MessageChannel } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/ingest/answer";
import type { IngestRequest, IngestResponse } from "../../src/ingest/protocol";
import { observationsOf } from "../dataset/observations";
import { utf8 } from "./bytes";
import { OBSERVATIONS, packageFiles } from "./package";

/** What the other side of a message port receives. */
function send<Message>(message: Message, transfer: readonly ArrayBuffer[]): Promise<Message> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<Message>((resolve) => {
    port2.once("message", resolve);
    port1.postMessage(message, transfer as ArrayBuffer[]);
  }).finally(() => port1.close());
}

async function roundTrip(request: IngestRequest, buffers: readonly ArrayBuffer[]): Promise<IngestResponse> {
  const { response, transfer } = answer(await send(request, buffers));
  return send(response, transfer);
}

describe("the worker's answer", () => {
  it("hands the columns over, and the bytes are gone from where they came", async () => {
    const bytes = utf8(OBSERVATIONS);
    const response = await roundTrip({ id: 7, kind: "observations", fileName: "o.csv", bytes }, [
      bytes.buffer as ArrayBuffer,
    ]);
    expect(bytes.byteLength).toBe(0);
    expect(response).toMatchObject({ id: 7, kind: "observations", issues: [] });
    if (response.kind !== "observations") throw new Error(response.kind);
    expect(observationsOf(response.dataset)).toMatchObject([{ place: "12025", value: 41.5 }, { gap: "not-published" }]);
  });

  it("transfers every column and leaves nothing behind", async () => {
    const { response, transfer } = answer({
      id: 1,
      kind: "observations",
      fileName: "o.csv",
      bytes: utf8(OBSERVATIONS),
    });
    if (response.kind !== "observations") throw new Error(response.kind);
    await send(response, transfer);
    expect(transfer.map((buffer) => buffer.byteLength)).toEqual(transfer.map(() => 0));
    expect(response.dataset.value.length).toBe(0);
    expect(Object.values(response.dataset.text).map(({ codes }) => codes.length)).toEqual(Array(9).fill(0));
  });

  it("can give nothing twice", async () => {
    for (const id of [1, 2]) {
      // oxlint-disable-next-line no-await-in-loop -- the second must follow the first's transfer
      const response = await roundTrip({ id, kind: "observations", fileName: "o.csv", bytes: utf8("a,b\n") }, []);
      expect(response).toMatchObject({ id, kind: "observations", dataset: { rows: 0 } });
    }
  });

  it("carries a catalogue across", async () => {
    const response = await roundTrip({ id: 2, kind: "catalogue", files: packageFiles() }, []);
    if (response.kind !== "catalogue") throw new Error(response.kind);
    expect(response.catalogue.places.get("12025")?.name.fr).toBe("Malines");
    expect(response.issues).toEqual([]);
  });

  it("answers with a failure instead of throwing", () => {
    const wrong = { id: 3, kind: "observations", fileName: "o.csv", bytes: null } as unknown as IngestRequest;
    expect(answer(wrong)).toMatchObject({ response: { id: 3, kind: "failure" }, transfer: [] });
  });
});
