export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cells as a spreadsheet would write them: quoted where they must be, or everywhere. */
export function writeTable(
  records: readonly (readonly string[])[],
  dialect: { delimiter: string; newline: string; quoteAll?: boolean; endBreak?: boolean },
): string {
  const { delimiter, newline, quoteAll = false, endBreak = true } = dialect;
  const write = (cell: string, alone: boolean) =>
    quoteAll || alone || cell.includes(delimiter) || /["\r\n#]/.test(cell) || cell.trim() !== cell
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = records.map((cells) => cells.map((cell) => write(cell, cells.length === 1)).join(delimiter));
  return lines.join(newline) + (endBreak ? newline : "");
}
