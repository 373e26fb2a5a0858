import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page, type Worker } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";

export interface Visit {
  /** Address below the served build, such as `?lang=nl`; an absolute address for another server. Else the Compare page. */
  path?: string;
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  locale?: string;
  reducedMotion?: "reduce" | "no-preference";
  hasTouch?: boolean;
  /** Complaints that the journey provokes on purpose, such as a failed load. */
  expected?: RegExp[];
  /** Runs before the page is opened, for example to answer requests with `page.route`. */
  prepare?: (page: Page) => Promise<void>;
}

/** Long for a page, short enough to see which step hangs before the whole journey runs out of time. */
const PATIENCE_MS = 15_000;

let shared: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
});

/**
 * Opens a page of its own in the shared browser. When the test ends, every complaint of the page fails it: console
 * errors and warnings, uncaught errors, violations of the content policy, and requests to any other origin.
 */
export async function visit(options: Visit = {}): Promise<Page> {
  shared ??= chromium.connect(inject("browserEndpoint"));
  const browser = await shared;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "en-GB",
    reducedMotion: options.reducedMotion ?? "no-preference",
    hasTouch: options.hasTouch ?? false,
    timezoneId: "Europe/Brussels",
    acceptDownloads: true,
    bypassCSP: false,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const url = new URL(options.path ?? "?page=compare", inject("baseUrl"));
  const complaints = await listen(context, url.origin);
  const page = await context.newPage();
  onTestFinished(async ({ task }) => {
    const open = complaints.filter((text) => !options.expected?.some((pattern) => pattern.test(text)));
    const failed = task.result?.state === "fail" || open.length > 0;
    if (failed && !page.isClosed()) await screenshot(page, `failed ${task.name}`);
    await context.close();
    if (open.length > 0) throw new Error(`the page complained:\n${open.join("\n")}`);
  });
  await options.prepare?.(page);
  await page.goto(url.href);
  return page;
}

async function listen(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (event) => complaints.push(`uncaught: ${event.error().stack ?? event.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !["about:", "blob:", "data:"].includes(protocol)) {
      complaints.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on("page", (page) => {
    page.on("worker", (worker) => void listenInWorker(worker));
  });
  await context.exposeFunction("reportPolicyViolation", (text: string) => complaints.push(`policy violation: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportPolicyViolation");
      const place = `${event.sourceFile}:${event.lineNumber}`;
      if (typeof report === "function") report(`${event.effectiveDirective} ${event.blockedURI} ${place}`);
    });
  });
  return complaints;
}

/**
 * A worker's violations reach neither the page's events nor its console, so the worker has to say them aloud. What it
 * violates in its very first moments goes unheard; it is blocked all the same.
 */
async function listenInWorker(worker: Worker): Promise<void> {
  const listening = worker.evaluate(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation in a worker: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  // A worker may end before it is asked to listen.
  await listening.catch(() => undefined);
}

/** Rules that can turn out otherwise when nothing but the colours changes. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Violations in both colour schemes, each with its scheme: all rules in light, in dark those that look at colours. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await axeViolations(page, colorScheme === "dark" ? OF_COLOURS : []);
    found.push(...violations.map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

/**
 * Violations of the WCAG 2.2 A and AA rules and of axe's best practices, or of the rules named alone, each in one line;
 * empty when all is well.
 */
export async function axeViolations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // What passes is not told in detail, and no style sheet is fetched again: the same verdict in less time.
  const only = rules.length > 0 ? { runOnly: { type: "rule" as const, values: [...rules] } } : {};
  const options = { resultTypes: ["violations" as const], preload: false, ...only };
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: typeof axe }).axe.run(how),
    options,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(" ")} (${node.failureSummary?.split("\n").at(-1)?.trim()})`);
    return `${id}: ${help}: ${places.join("; ")}`;
  });
}

/** Writes `<name>.png` to the folder named by SCREENSHOTS; without that, does nothing. */
export async function screenshot(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.png`;
  await page.screenshot({ path: join(folder, file), fullPage, animations: "disabled" });
}
