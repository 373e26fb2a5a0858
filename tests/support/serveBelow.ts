import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { headersFor, parseHeaderFile } from "../../vite.config";
import { DIST } from "./dist";

const ROOT = resolve(import.meta.dirname, "../..");
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".topojson": "application/json",
  ".woff2": "font/woff2",
};

export interface StaticSite {
  url: string;
  close(): Promise<void>;
}

/** Serves the build as a plain static host would below a path such as `/some/path/`, with the headers of the file. */
export async function serveBelow(path: `/${string}/`): Promise<StaticSite> {
  const rules = parseHeaderFile(readFileSync(join(ROOT, "public/_headers"), "utf8"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.startsWith(path)) return answer(response, 404);
    const inside = `/${decodeURIComponent(pathname.slice(path.length))}`;
    for (const [name, value] of headersFor(rules, inside)) response.setHeader(name, value);
    sendFile(response, inside);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the static server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sendFile(response: ServerResponse, path: string): void {
  const file = join(DIST, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (!existsSync(file) || !statSync(file).isFile()) return answer(response, 404);
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  response.setHeader("Content-Length", statSync(file).size);
  createReadStream(file).pipe(response);
}

function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end(String(status));
}
