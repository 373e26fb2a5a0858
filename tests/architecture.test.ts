import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

interface SourceFile {
  path: string;
  text: string;
}

const ORDER = "base i18n dataset statistics ingest library selection series chart export view app".split(" ");
/** `readAddress.ts` is the whole script of read-address.html. */
const ROOT_FILES = new Set(["main.tsx", "readAddress.ts", "vite-env.d.ts"]);

/** The first pattern that fits a package names the folders that may use it; a package without an owner is refused. */
const PACKAGE_OWNERS: [pattern: RegExp, ...folders: string[]][] = [
  [/^papaparse$/, "ingest"],
  [/^hucre\/.+$/, "ingest", "export"],
  [/^(topojson-client|proj4)$/, "ingest"],
  [/^idb$/, "library"],
  [/^fflate$/, "library", "export"],
  [/^(opentype\.js|@noble\/hashes\/.+|@fontsource\/.+)$/, "export"],
  [/^d3-array$/, "statistics", "chart"],
  [/^d3-/, "chart", "view"],
  [/^polylabel$/, "chart"],
  [/^(recharts|downshift|@tanstack\/.+)$/, "view"],
  [/^react(-dom)?(\/.+)?$/, "view", "app"],
  [/^@fontsource/],
];

/** `files`: how many files of the owner may use it, or which ones. */
interface Power {
  name: string;
  use: RegExp;
  owner: string;
  files: number | readonly string[];
}

const POWERS: Power[] = [
  {
    name: "the network",
    use: /\bfetch\s*\(|\.fetch\b|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/,
    owner: "library",
    // The page asks its own host alone. What asks others is the whole script of a document of its own, without an
    // origin and with a policy of its own: it can share no code with the page, and the page must not import it.
    files: ["library/fetchBytes.ts", "library/addressReader.ts"],
  },
  {
    name: "storage",
    use: /\b(indexedDB|localStorage|sessionStorage|caches)\b\s*[.[]|\bdocument\.cookie\b/,
    owner: "library",
    files: Infinity,
  },
  {
    name: "the address",
    use: /\b(location|history)\.\w|\bpopstate\b|\b(pushState|replaceState|onhashchange)\b/,
    owner: "selection",
    files: 1,
  },
  { name: "downloads", use: /\b(create|revoke)ObjectURL\b|\.download\s*=[^=]/, owner: "export", files: 1 },
];

const BEFORE_THE_SCREEN = new Set("base i18n dataset statistics ingest series chart".split(" "));
const BROWSER_GLOBAL = /\b(window|document|navigator)\./;
const NEVER: [name: string, use: RegExp][] = [
  ["console", /\bconsole\s*[.[]/],
  ["HTML from text", /\b(dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|srcDoc)\b|\bdocument\.write/],
  ["code from text", /\beval\s*\(|\bnew Function\b/],
];

const STATEMENT = /^(?:import|export)\s+(?:[^;"'()=]*?\sfrom\s*)?"([^"]+)"/gm;
const EXPRESSION = /\b(?:import|new URL)\(\s*"([^"]+)"/g;

const folderOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const isScript = (path: string): boolean => /\.tsx?$/.test(path);

/** Whole comment lines and quoted texts say nothing about what a file does. */
function codeOf(text: string): string {
  const lines = text.split("\n").filter((line) => !/^\s*(\/\/|\/\*|\*)/.test(line));
  return lines.join("\n").replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => (quoted === '"popstate"' ? quoted : '""'));
}

function importTrouble(path: string, wanted: string): string[] {
  const from = folderOf(path);
  if (from === "") return [];
  const target = wanted.replace(/\?.*$/, "");
  if (!target.startsWith(".")) {
    const owners = PACKAGE_OWNERS.find(([pattern]) => pattern.test(target))?.slice(1) ?? [];
    const named = owners.join(", ") || "no folder";
    return owners.includes(from) ? [] : [`${path} imports ${target}, which belongs to ${named}`];
  }
  const resolved = posix.join(posix.dirname(path), target);
  const to = folderOf(resolved);
  if (to === "..") return from === "library" ? [] : [`${path} imports ${target} from outside src`];
  const reachable = from === "statistics" ? ["base", "statistics"] : ORDER.slice(0, ORDER.indexOf(from) + 1);
  return reachable.includes(to) ? [] : [`${path} imports ${resolved}, which stands after it`];
}

function fileTrouble({ path, text }: SourceFile): string[] {
  const folder = folderOf(path);
  const trouble: string[] = [];
  if (folder === "" ? !ROOT_FILES.has(path) : !ORDER.includes(folder))
    trouble.push(`${path} stands in no known folder`);
  if (/(^|\/)index\.[^/]+$/.test(path) || /^export \*/m.test(text)) trouble.push(`${path} is a barrel`);
  const catalogue = /^i18n\/[a-z]{2}\.ts$/.test(path);
  const lines = text.split("\n").length;
  if (lines > 300 && !catalogue) trouble.push(`${path} has ${lines} lines, more than 300`);
  if (!isScript(path)) return trouble;
  const code = codeOf(text);
  for (const [name, use] of NEVER) if (use.test(code)) trouble.push(`${path} uses ${name}`);
  if (BEFORE_THE_SCREEN.has(folder) && BROWSER_GLOBAL.test(code)) trouble.push(`${path} needs a browser`);
  const imports = [...text.matchAll(STATEMENT), ...text.matchAll(EXPRESSION)].flatMap((match) => match[1] ?? []);
  return [...trouble, ...imports.flatMap((wanted) => importTrouble(path, wanted))];
}

function powerTrouble(files: SourceFile[], { name, use, owner, files: allowed }: Power): string[] {
  const users = files.filter(({ path, text }) => isScript(path) && use.test(codeOf(text))).map(({ path }) => path);
  const outside = users.filter((path) => folderOf(path) !== owner);
  const trouble = outside.map((path) => `${path} uses ${name}, which belongs to ${owner}`);
  if (outside.length > 0) return trouble;
  if (typeof allowed !== "number") {
    const others = users.filter((path) => !allowed.includes(path));
    return others.map((path) => `${path} uses ${name}: only ${allowed.join(" and ")} may`);
  }
  return users.length > allowed ? [`${users.join(" and ")} use ${name}: only one may`] : [];
}

const READER = "library/addressReader";

/** What asks any host is imported by its own document alone. */
function readerTrouble({ path, text }: SourceFile): string[] {
  const wanted = [...text.matchAll(STATEMENT), ...text.matchAll(EXPRESSION)].flatMap((match) => match[1] ?? []);
  const taken = wanted.some((one) => posix.join(posix.dirname(path), one) === READER);
  return taken && path !== "readAddress.ts" ? [`${path} imports ${READER}, which is for read-address.html alone`] : [];
}

/** Everything in which the files, named from src/ on, break the order of the house. */
function findTrouble(files: SourceFile[]): string[] {
  return [
    ...files.flatMap(fileTrouble),
    ...files.flatMap(readerTrouble),
    ...POWERS.flatMap((power) => powerTrouble(files, power)),
  ];
}

function readSource(): SourceFile[] {
  const src = new URL("../src/", import.meta.url);
  const paths = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(src.pathname, `${entry.parentPath}/${entry.name}`));
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, src), "utf8") }));
}

describe("the source", () => {
  it("keeps the order of the house", () => {
    const files = readSource();
    expect(files.length).toBeGreaterThan(1);
    expect(findTrouble(files)).toEqual([]);
  });
});

const long = "\n".repeat(300);

describe("the guard", () => {
  it.each([
    ["chart/a.ts", 'import { b } from "../view/b";', "chart/a.ts imports view/b, which stands after it"],
    ["chart/a.ts", 'import type {\n  B,\n} from "../view/b";', "chart/a.ts imports view/b, which stands after it"],
    ["chart/a.ts", 'export { b } from "../view/b";', "chart/a.ts imports view/b, which stands after it"],
    ["chart/a.ts", 'const b = await import("../view/b");', "chart/a.ts imports view/b, which stands after it"],
    [
      "dataset/a.ts",
      'new URL("../ingest/w.ts", import.meta.url)',
      "dataset/a.ts imports ingest/w.ts, which stands after it",
    ],
    ["view/a.tsx", 'import "../app/a.css";', "view/a.tsx imports app/a.css, which stands after it"],
    [
      "statistics/a.ts",
      'import { b } from "../dataset/b";',
      "statistics/a.ts imports dataset/b, which stands after it",
    ],
    ["view/a.ts", 'import a from "../../data/a.csv?url";', "view/a.ts imports ../../data/a.csv from outside src"],
    ["chart/a.ts", 'import { useState } from "react";', "chart/a.ts imports react, which belongs to view, app"],
    ["chart/a.ts", 'import { Line } from "recharts";', "chart/a.ts imports recharts, which belongs to view"],
    ["library/a.ts", 'import Papa from "papaparse";', "library/a.ts imports papaparse, which belongs to ingest"],
    ["app/a.ts", 'import { geoPath } from "d3-geo";', "app/a.ts imports d3-geo, which belongs to chart, view"],
    ["view/a.ts", 'import _ from "lodash";', "view/a.ts imports lodash, which belongs to no folder"],
    ["view/a.ts", 'await fetch("./a.csv");', "view/a.ts uses the network, which belongs to library"],
    ["app/a.ts", "indexedDB.open(name);", "app/a.ts uses storage, which belongs to library"],
    ["view/a.ts", 'localStorage.getItem("a");', "view/a.ts uses storage, which belongs to library"],
    ["view/a.ts", "const a = location.search;", "view/a.ts uses the address, which belongs to selection"],
    ["app/a.ts", 'addEventListener("popstate", go);', "app/a.ts uses the address, which belongs to selection"],
    ["view/a.ts", "URL.createObjectURL(blob);", "view/a.ts uses downloads, which belongs to export"],
    ["series/a.ts", "window.innerWidth;", "series/a.ts needs a browser"],
    ["view/a.ts", "console.log(1);", "view/a.ts uses console"],
    ["view/a.tsx", "<p dangerouslySetInnerHTML={a} />", "view/a.tsx uses HTML from text"],
    ["view/a.ts", "node.innerHTML = a;", "view/a.ts uses HTML from text"],
    ["view/a.ts", "eval(a);", "view/a.ts uses code from text"],
    ["view/a.ts", "new Function(a);", "view/a.ts uses code from text"],
    ["view/index.ts", "", "view/index.ts is a barrel"],
    ["view/a.ts", 'export * from "./b";', "view/a.ts is a barrel"],
    ["utils/a.ts", "", "utils/a.ts stands in no known folder"],
    ["extra.ts", "", "extra.ts stands in no known folder"],
    ["view/a.ts", long, "view/a.ts has 301 lines, more than 300"],
  ])("refuses %s: %j", (path, text, trouble) => {
    expect(findTrouble([{ path, text }])).toEqual([trouble]);
  });

  it.each([
    ["the address", "selection", "history.pushState(null, a, b);"],
    ["downloads", "export", "URL.createObjectURL(blob);"],
  ])("leaves %s to one file of %s", (power, folder, text) => {
    const one = { path: `${folder}/a.ts`, text };
    expect(findTrouble([one])).toEqual([]);
    expect(findTrouble([one, { path: `${folder}/b.ts`, text }])).toEqual([
      `${folder}/a.ts and ${folder}/b.ts use ${power}: only one may`,
    ]);
  });

  it("leaves the network to two named files, of which the page imports one", () => {
    const text = "await fetch(a);";
    const page = { path: "library/fetchBytes.ts", text };
    const reader = { path: "library/addressReader.ts", text };
    expect(findTrouble([page, reader])).toEqual([]);
    expect(findTrouble([page, reader, { path: "library/b.ts", text }])).toEqual([
      "library/b.ts uses the network: only library/fetchBytes.ts and library/addressReader.ts may",
    ]);
    const own = { path: "readAddress.ts", text: 'import { a } from "./library/addressReader";' };
    const other = { path: "library/b.ts", text: 'import { a } from "./addressReader";' };
    expect(findTrouble([own, other])).toEqual([
      "library/b.ts imports library/addressReader, which is for read-address.html alone",
    ]);
  });

  it.each([
    ["an earlier folder", "view/a.tsx", 'import { b } from "../chart/b";\nimport { c } from "./c";'],
    ["the root", "main.tsx", 'import { createRoot } from "react-dom/client";\nimport { App } from "./app/App";'],
    ["the shipped data", "library/a.ts", 'import.meta.glob("../../data/**/*.csv", { query: "?url" });'],
    ["a comment about a power", "view/a.ts", " * `fetch(url)` and `location.search` are elsewhere\n// console.log(1)"],
    ["a text about a power", "i18n/en.ts", 'export const en = { a: "Could not fetch (again): window.close" };'],
    ["a long catalogue", "i18n/nl.ts", long],
  ])("accepts %s", (_, path, text) => {
    expect(findTrouble([{ path, text }])).toEqual([]);
  });
});
