import { meaningsOf } from "./columnWords";
import type { ColumnUse, Role } from "./mapping";

/** `freq,unit,geo\TIME_PERIOD`: before the stroke what the cells join by commas, behind it what stands across. */
const COMPOUND = /^([^\\,]+(?:,[^\\,]+)+)\\([^\\]+)$/;

/** Names of the columns that a Eurostat file packs into its first; empty for any other column. */
export function compoundParts(name: string): string[] {
  const match = COMPOUND.exec(name.trim());
  return match ? match[1]!.split(",").map((part) => part.trim()) : [];
}

/** A name without what stands across: `geo\TIME_PERIOD` is `geo`. */
export function nameDown(name: string): string {
  return /^([^\\]+)\\[^\\]+$/.exec(name.trim())?.[1]?.trim() ?? name;
}

function partRole(name: string): Role {
  const meanings = meaningsOf(name);
  if (/^indic/i.test(name)) return "indicator";
  if (meanings.has("ignore")) return "ignore";
  if (meanings.has("unit")) return "unit";
  if (meanings.has("place")) return "place";
  return meanings.has("period") || meanings.has("year") ? "period" : "category";
}

export interface MappedColumn {
  readonly index: number;
  readonly name: string;
  readonly use: ColumnUse;
}

/** Columns as the mapping uses them, packed ones taken apart, and how to take a row apart likewise. */
export function unpackColumns(header: readonly string[], uses: readonly ColumnUse[]) {
  const columns: MappedColumn[] = [];
  const packed: { at: number; parts: number }[] = [];
  header.forEach((name, at) => {
    const use = uses[at]!;
    const parts = use.role === "ignore" || use.role === "value" ? [] : compoundParts(name);
    if (parts.length === 0) {
      columns.push({ index: columns.length, name, use });
      return;
    }
    packed.push({ at, parts: parts.length });
    for (const part of parts) {
      columns.push({ index: columns.length, name: part, use: { ...use, role: partRole(part) } });
    }
  });
  const unpack = (row: readonly string[]): readonly string[] =>
    packed.length === 0
      ? row
      : row.flatMap((cell, at) => {
          const parts = packed.find((column) => column.at === at)?.parts;
          if (parts === undefined) return [cell];
          const cells = cell.split(",").map((part) => part.trim());
          return Array.from({ length: parts }, (_, i) => cells[i] ?? "");
        });
  return { columns, unpack };
}
