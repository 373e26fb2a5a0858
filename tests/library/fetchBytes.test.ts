import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchBytes, LoadError } from "../../src/library/fetchBytes";
import { utf8 } from "../ingest/bytes";

const body = utf8("place,value\n".repeat(20_000));

const answers: Record<string, RequestListener> = {
  "/whole": (_, response) => response.writeHead(200, { "content-length": body.length }).end(body),
  "/packed": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body)),
  "/unmeasured": (_, response) => response.writeHead(200).end(body),
  "/empty": (_, response) => response.writeHead(200).end(),
  "/missing": (_, response) => response.writeHead(404).end("not here"),
  "/broken": (_, response) => {
    response.writeHead(200, { "content-length": body.length });
    response.write(body.subarray(0, 1000), () => response.destroy());
  },
  "/slow": (_, response) =>
    void response.writeHead(200, { "content-length": body.length }).write(body.subarray(0, 1000)),
};

let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetchWithProgress(path: string) {
  const progress: [number, number | null][] = [];
  const bytes = await fetchBytes(origin + path, (loaded, total) => progress.push([loaded, total]));
  return { bytes, progress };
}

describe("fetchBytes", () => {
  it.each([
    ["/whole", body.length],
    ["/packed", null],
    ["/unmeasured", null],
  ])("reads %s and says how far it is", async (path, total) => {
    const { bytes, progress } = await fetchWithProgress(path);
    expect(Buffer.compare(bytes, body)).toBe(0);
    expect(progress[0]).toEqual([0, total]);
    expect(progress.at(-1)).toEqual([body.length, total]);
    expect(progress.every(([loaded], i) => loaded >= (progress[i - 1]?.[0] ?? 0))).toBe(true);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it("reads an empty file", async () => {
    expect((await fetchWithProgress("/empty")).bytes).toEqual(new Uint8Array());
  });

  it.each([
    ["/missing", { kind: "http", status: 404 }],
    ["/broken", { kind: "network" }],
  ])("fails on %s", async (path, failure) => {
    const error: unknown = await fetchWithProgress(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect((error as LoadError).failure).toEqual({ ...failure, where: origin + path });
  });

  it("fails where nobody answers", async () => {
    const error: unknown = await fetchBytes("http://127.0.0.1:1/", () => undefined).catch((reason: unknown) => reason);
    expect((error as LoadError).failure).toEqual({ kind: "network", where: "http://127.0.0.1:1/" });
  });

  it("stops when told to, which is no failure", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const reading = fetchBytes(`${origin}/slow`, (loaded) => loaded > 0 && controller.abort(reason), controller.signal);
    await expect(reading).rejects.toBe(reason);
    await expect(fetchBytes(`${origin}/slow`, () => undefined, controller.signal)).rejects.toBe(reason);
  });
});
