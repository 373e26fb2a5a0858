import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "vitest";

const FOLDER = resolve(import.meta.dirname, "../figures/golden");

/**
 * Holds a drawing against the one on file. `UPDATE_GOLDEN=1` writes it instead; what changed is then to be reviewed as
 * a diff. Without that a drawing that is not on file fails: nothing is ever taken for right because it is new.
 */
export function expectGolden(name: string, element: Element): void {
  const extension = element.tagName.toLowerCase() === "svg" ? "svg" : "html";
  const file = join(FOLDER, `${name}.${extension}`);
  const drawn = printElement(element);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, drawn);
  }
  if (!existsSync(file)) throw new Error(`no golden figure ${name}: write it with UPDATE_GOLDEN=1 and look at it`);
  expect(drawn).toBe(readFileSync(file, "utf8"));
}

/** One element a line, numbers to a tenth of a pixel, and without what changes from build to build. */
export function printElement(element: Element, depth = 0): string {
  const indent = "  ".repeat(depth);
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes]
    .map(({ name, value }) => ({ name, value: settle(name, value) }))
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => ` ${name}="${escapeText(value)}"`)
    .join("");
  const nodes = [...element.childNodes].filter((node) => (node.textContent ?? "").trim() !== "" || isElement(node));
  if (nodes.length === 0) return `${indent}<${tag}${attributes}/>\n`;
  const open = `${indent}<${tag}${attributes}>`;
  if (element.children.length === 0) return `${open}${escapeText(element.textContent ?? "")}</${tag}>\n`;
  const lines = nodes.map((node) =>
    isElement(node) ? printElement(node, depth + 1) : `${indent}  ${escapeText((node.textContent ?? "").trim())}\n`,
  );
  return `${open}\n${lines.join("")}${indent}</${tag}>\n`;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function settle(name: string, value: string): string {
  if (name === "id" || name === "clip-path") return "";
  // CSS modules add the place of the file to a name.
  if (name === "class") return value.replaceAll(/\b_([a-z][A-Za-z]*)_\w+/g, "$1");
  return value.replaceAll(/-?\d+\.\d+(?:e-\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
