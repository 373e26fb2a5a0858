import type { Issue } from "../base/issue";
import type { TableRef } from "../dataset/types";
import { decodeUtf8 } from "./decodeUtf8";
import { fileError } from "./issues";

interface Description {
  readonly version: string;
  readonly tables: TableRef[];
  readonly issues: Issue[];
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** `value[name]` when `value` is an object that has it itself. */
function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Ids of our own beside the titles that the format asks for; a source without one is none of `sources.csv`. */
function sourcesOf(resource: unknown): string[] {
  const sources = property(resource, "sources");
  return Array.isArray(sources) ? sources.map((source: unknown) => property(source, "x-id")).filter(isText) : [];
}

/** The tables of observations: resources of the data package that say which indicators they hold. */
export function readDescription(bytes: Uint8Array): Description {
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) return { version: "", tables: [], issues: [decoded.issue] };
  let content: unknown;
  try {
    content = JSON.parse(decoded.text);
  } catch {
    return { version: "", tables: [], issues: [fileError("description-unreadable")] };
  }
  const issues: Issue[] = [];
  const version = property(content, "version");
  if (!isText(version)) issues.push(fileError("description-incomplete", { field: "version" }));
  const resources = property(content, "resources");
  if (!Array.isArray(resources)) issues.push(fileError("description-incomplete", { field: "resources" }));
  const tables = (Array.isArray(resources) ? resources : []).flatMap((resource: unknown, i) => {
    const indicators = property(resource, "x-indicators");
    if (indicators === undefined) return [];
    const name = property(resource, "name");
    const path = property(resource, "path");
    const complete = isText(name) && isText(path) && Array.isArray(indicators) && indicators.every(isText);
    if (complete) return [{ name, path, indicators, sources: sourcesOf(resource) }];
    issues.push(fileError("description-incomplete", { field: `resources[${i}]` }));
    return [];
  });
  return { version: isText(version) ? version : "", tables, issues };
}
