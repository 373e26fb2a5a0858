import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

export const BUDGET_BYTES = 200_000;

/**
 * The scripts that a page loads before it asks for anything lazily: what the entry imports statically, and the workers
 * that one of these names. Workers stand in no manifest; one that only a lazy script starts comes with that script.
 *
 * @param {Manifest} manifest
 * @param {string[]} scripts all script files of the build
 * @param {(file: string) => string} textOf
 */
export function initialScripts(manifest, scripts, textOf) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = reach(manifest, entries, (chunk) => chunk.imports ?? []);
  const all = reach(manifest, entries, (chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]);
  const workers = scripts.filter((file) => !all.has(file));
  for (const file of first) {
    const text = textOf(file);
    // Workers found on the way are visited too: a set goes on to what is added to it.
    for (const worker of workers) if (text.includes(nameOf(worker))) first.add(worker);
  }
  return scripts.filter((file) => first.has(file));
}

/** @param {string} file */
function nameOf(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}

/**
 * @param {Manifest} manifest
 * @param {string[]} keys
 * @param {(chunk: Chunk) => string[]} next
 */
function reach(manifest, keys, next) {
  /** @type {Set<string>} */
  const files = new Set();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest names ${key}, but does not describe it`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    open.push(...next(chunk));
  }
  return files;
}

/**
 * @param {string} dist a build made with `vite build --manifest`
 * @returns {{ file: string, bytes: number }[]} gzipped sizes
 */
export function measureInitialScripts(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  const files = initialScripts(
    manifest,
    scripts.map((name) => `assets/${name}`),
    (file) => readFileSync(join(dist, file), "utf8"),
  );
  return files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
}
