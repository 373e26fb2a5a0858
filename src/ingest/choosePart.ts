import type { Issue } from "../base/issue";
import { warningAt } from "./issues";
import { findPartStarts, withoutRepeats } from "./parts";
import type { FileRecord } from "./readRecords";
import { findStructure, type Structure, type Wanted } from "./structure";
import type { TablePart } from "./table";

/** A header that stands more often belongs to one table in pages. */
const MOST_PARTS = 20;

/**
 * The structure of the one table, or of the chosen one of several that stand below each other: the one asked for, else
 * the first, unless a later one is far longer. That others are left out is a warning.
 */
export function choosePart(
  records: readonly FileRecord[],
  wanted: Wanted & { readonly part?: number | undefined },
  issues: Issue[],
): { found: Structure; parts: TablePart[] } {
  const told = wanted.preambleRows !== undefined || wanted.headerRows !== undefined || wanted.footerRows !== undefined;
  const whole = findStructure(records, wanted.part === undefined ? wanted : {});
  const starts = told && wanted.part === undefined ? [] : findPartStarts(records, whole);
  if (starts.length === 0) return { found: told ? findStructure(records, wanted) : whole, parts: [] };
  if (starts.length > MOST_PARTS) {
    const once = withoutRepeats(records, whole);
    issues.push(warningAt(records[starts[0]!]!.line, "header-repeated", { times: records.length - once.length }));
    return { found: findStructure(once, wanted), parts: [] };
  }
  const pieces = cutPieces(records, starts);
  const structures = pieces.map((piece) => findStructure(piece, {}));
  const parts = structures.map(describePart);
  const longest = parts.reduce((best, { rows }, i) => (rows > 4 * parts[best]!.rows ? i : best), 0);
  const chosen = Math.min(wanted.part ?? longest, parts.length - 1);
  const others = parts.reduce((rows, part, i) => (i === chosen ? rows : rows + part.rows), 0);
  const detail = { tables: parts.length, part: chosen + 1, others };
  issues.push(warningAt(parts[chosen]!.firstLine, "stacked-tables", detail));
  const above = records.indexOf(pieces[chosen]![0]!);
  const preambleRows = wanted.preambleRows === undefined ? undefined : Math.max(0, wanted.preambleRows - above);
  return { found: told ? findStructure(pieces[chosen]!, { ...wanted, preambleRows }) : structures[chosen]!, parts };
}

/** The tables, one by one. A blank line between the rows of one header parts no tables. */
function cutPieces(records: readonly FileRecord[], starts: readonly number[]): FileRecord[][] {
  const edges = [0, ...starts, records.length];
  const pieces = edges.slice(0, -1).map((start, i) => records.slice(start, edges[i + 1]));
  for (let i = pieces.length - 2; i > 0; i--) {
    if (describePart(findStructure(pieces[i]!, {})).rows > 0) continue;
    const joined = [...pieces[i]!, ...pieces[i + 1]!];
    if (findStructure(joined, {}).headerRows > 1) pieces.splice(i, 2, joined);
  }
  return pieces;
}

function describePart({ filled, headerAt, headerRows, dataEnd }: Structure): TablePart {
  const header = filled[headerAt];
  const title = filled.slice(0, headerAt).map(({ cells }) => cells.join(" ").trim());
  const names = (header?.cells ?? []).filter((cell) => cell.trim() !== "").slice(0, 4);
  return {
    name: title[0] ?? names.join(", "),
    firstLine: filled[0]?.line ?? 1,
    lastLine: filled[filled.length - 1]?.line ?? 1,
    rows: Math.max(0, dataEnd - headerAt - headerRows),
  };
}
