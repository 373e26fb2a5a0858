import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

export const BUDGET_BYTES = 200_000;

/**
 * The scripts that a page loads before it asks for anything lazily: what the entry imports statically, and every script
 * that belongs to no chunk at all, which are the workers.
 *
 * @param {Manifest} manifest
 * @param {string[]} scripts all script files of the build
 */
export function initialScripts(manifest, scripts) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = reach(manifest, entries, (chunk) => chunk.imports ?? []);
  const all = reach(manifest, entries, (chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]);
  return scripts.filter((file) => first.has(file) || !all.has(file));
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
  );
  return files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
}
