import { type Cell, type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";
import { writeOds } from "hucre/ods";

export interface SheetContent {
  readonly name: string;
  readonly rows: CellValue[][];
  /** By `row,column` from 0. */
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
  readonly merges?: MergeRange[];
  readonly hidden?: boolean;
}

const toSheets = (sheets: readonly SheetContent[]) =>
  sheets.map(({ cells, ...sheet }) => ({ ...sheet, ...(cells && { cells: new Map(Object.entries(cells)) }) }));

export const xlsxOf = (...sheets: SheetContent[]): Promise<Uint8Array> => writeXlsx({ sheets: toSheets(sheets) });
export const odsOf = (...sheets: SheetContent[]): Promise<Uint8Array> => writeOds({ sheets: toSheets(sheets) });

const u16 = (value: number) => [value & 255, (value >> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const f64 = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
const record = (id: number, data: readonly number[]) => [...u16(id), ...u16(data.length), ...data];

/** One sheet of texts and numbers as Excel 97 writes it: BIFF8 records in the stream `Workbook`. */
export function xlsOf(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const start = (kind: number) =>
    record(0x0809, [...u16(0x0600), ...u16(kind), ...u16(0), ...u16(0), ...u32(0), ...u32(0)]);
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const at = [...u16(r), ...u16(c), ...u16(0)];
      return typeof cell === "number"
        ? record(0x0203, [...at, ...f64(cell)])
        : record(0x0204, [...at, ...u16(cell.length), 1, ...[...cell].flatMap((char) => u16(char.charCodeAt(0)))]);
    }),
  );
  const sheet = [...start(0x10), ...cells, ...record(0x0a, [])];
  const nameBytes = [...name].map((char) => char.charCodeAt(0));
  const bound = (at: number) => record(0x85, [...u32(at), 0, 0, name.length, 0, ...nameBytes]);
  const globals = (at: number) => [...start(5), ...bound(at), ...record(0x0a, [])];
  return compoundFile("Workbook", [...globals(globals(0).length), ...sheet]);
}

/** A compound file (MS-CFB, version 3) of one stream. */
function compoundFile(name: string, content: readonly number[]): Uint8Array {
  const SECTOR = 512;
  // Streams below 4096 bytes would stand in the mini stream.
  const sectors = Math.ceil(Math.max(4096, content.length) / SECTOR);
  const stream = new Uint8Array(sectors * SECTOR);
  stream.set(content);
  const entry = (title: string, kind: number, more: { child: number; first: number; size: number }) => {
    const chars = [...title].flatMap((char) => u16(char.charCodeAt(0)));
    const bytes = new Uint8Array(128);
    bytes.set(chars);
    bytes.set([...u16(title === "" ? 0 : chars.length + 2), kind, 1, ...u32(-1), ...u32(-1), ...u32(more.child)], 64);
    bytes.set([...u32(more.first), ...u32(more.size), ...u32(0)], 116);
    return [...bytes];
  };
  const directory = [
    ...entry("Root Entry", 5, { child: 1, first: -2, size: 0 }),
    ...entry(name, 2, { child: -1, first: 2, size: stream.length }),
    ...entry("", 0, { child: -1, first: 0, size: 0 }),
    ...entry("", 0, { child: -1, first: 0, size: 0 }),
  ];
  const chain = Array.from({ length: sectors }, (_, i) => (i === sectors - 1 ? -2 : i + 3));
  const table = [-3, -2, ...chain, ...Array.from({ length: SECTOR / 4 - 2 - sectors }, () => -1)].flatMap(u32);
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  const versions = [0x3e, 3, 0xfffe, 9, 6].flatMap(u16);
  const places = [0, 1, 1, 0, 4096, -2, 0, -2, 0, 0, ...Array.from({ length: 108 }, () => -1)].flatMap(u32);
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(16), ...versions, ...zeros(6), ...places];
  return Uint8Array.from([...header, ...table, ...directory, ...stream]);
}
