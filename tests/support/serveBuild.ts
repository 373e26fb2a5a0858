import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { DIST } from "./dist";
import { CHROMIUM_FLAGS, findChromium } from "./findChromium";
import { freePort } from "./freePort";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
    browserEndpoint: string;
  }
}

/** One server with the production build and one browser, for all journeys of a run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  if (!existsSync(`${DIST}/index.html`)) throw new Error(`there is no build to test in ${DIST}: run \`npm run build\``);
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const port = await freePort();
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: DIST },
    preview: { host: "127.0.0.1", open: false, port, strictPort: true },
  });
  project.provide("baseUrl", `http://127.0.0.1:${port}/`);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
