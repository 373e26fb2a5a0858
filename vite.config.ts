import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the `_headers` format of Netlify and Cloudflare Pages: a path, then its headers on indented lines; `#` starts a
 * comment line. Throws on a line it cannot read, because a header lost in silence is a hole.
 */
export function parseHeaderFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2].trim()]);
    else throw new SyntaxError(`line ${index + 1} is neither a path nor a header: ${line}`);
  }
  return rules;
}

/** All headers that the rules give to a path; a path ending in `*` is the beginning of many. */
export function headersFor(rules: HeaderRule[], path: string): HeaderRule["headers"] {
  return rules
    .filter((rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
    .flatMap((rule) => rule.headers);
}

/** Browsers ignore these directives in a meta tag, and complain about them in the console. */
export function policyForMetaTag(policy: string): string {
  const inHeaderOnly = /^(frame-ancestors|report-to|report-uri|sandbox)\b/;
  return policy
    .split(/;\s*/)
    .filter((directive) => !inHeaderOnly.test(directive))
    .join("; ");
}

const rules = parseHeaderFile(readFileSync(new URL("public/_headers", import.meta.url), "utf8"));

/** `vite preview` then answers every request, worker scripts included, as a static host that reads the file. */
function sendHeaderFile(): Plugin {
  return {
    name: "send-header-file",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/**
 * A second line for hosts that ignore the header file. It does not replace it: a meta tag binds neither workers nor
 * framing. Only in the build, because the development server needs inline scripts and styles.
 */
function writePolicyIntoPage(): Plugin {
  return {
    name: "write-policy-into-page",
    apply: "build",
    transformIndexHtml: (_, { path }) => {
      const policy = new Map(headersFor(rules, path)).get("Content-Security-Policy");
      if (policy === undefined) throw new Error(`public/_headers gives no Content-Security-Policy for ${path}`);
      return [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyForMetaTag(policy) },
          injectTo: "head-prepend",
        },
      ];
    },
  };
}

const READER = "/read-address.html";

/**
 * The reader document has no origin, and to such a one a module is the file of another site, which only a host with
 * the right headers would give it. A plain script needs none; so the reader is one file without imports, loaded as such.
 */
function loadReaderAsPlainScript(): Plugin {
  return {
    name: "load-reader-as-plain-script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { path, chunk }) => {
        if (path !== READER) return html;
        const loose = (chunk?.imports.length ?? 1) + (chunk?.dynamicImports.length ?? 0) + (chunk?.exports.length ?? 0);
        if (loose > 0) throw new Error(`${READER} must be one script without imports and exports: ${chunk?.imports}`);
        return html.replace(/<script type="module" crossorigin /, "<script defer ");
      },
    },
  };
}

/** Tests that leave something in a document, as widgets do: each such file has one of its own. */
const IN_A_DOCUMENT = ["tests/export/download.test.ts"];

export default defineConfig({
  // Relative addresses, so that the output works below any path.
  base: "./",
  // A file that is not there answers 404, as on a static host, and not with the page.
  appType: "mpa",
  plugins: [react(), sendHeaderFile(), writePolicyIntoPage(), loadReaderAsPlainScript()],
  build: {
    // Inlined files would count against the size of the first load, and data: is no allowed source of data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: ["index.html", READER.slice(1)] },
  },
  worker: { format: "es" },
  test: {
    allowOnly: false,
    // A loaded machine is slow, not wrong.
    testTimeout: 20_000,
    // By default one core is left to others, which on two cores takes twice the time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/figures/**", "tests/journeys/**", ...IN_A_DOCUMENT],
          setupFiles: ["tests/support/failOnPrint.ts"],
          // Files of one worker share their modules: reading the data package anew for each took half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "widgets",
          include: ["tests/**/*.test.tsx", ...IN_A_DOCUMENT],
          exclude: ["tests/figures/**"],
          setupFiles: ["tests/support/failOnPrint.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "figures",
          environment: "happy-dom",
          include: ["tests/figures/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/failOnPrint.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/support/serveBuild.ts"],
          setupFiles: ["tests/support/failOnPrint.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two files at a time: part of a journey is waiting, and each has a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
