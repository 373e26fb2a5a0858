import { decodeAs } from "../../src/ingest/encodings";

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Each character beyond ASCII with its one or two bytes, found by decoding all of them. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    const text = decodeAs(Uint8Array.from(bytes), encoding);
    if ([...text].length === 1 && text !== "\uFFFD" && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0x80; byte < 0x100; byte++) learn(byte);
  if (/^(euc|gb|shift|big)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}

/** The text in a legacy encoding; null when the encoding lacks one of its characters. */
export function encodeAs(text: string, encoding: string): Uint8Array | null {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const found = code < 0x80 ? [code] : table.get(character);
    if (!found) return null;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
