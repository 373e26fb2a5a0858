import { Unzlib, zlibSync } from "fflate";
import { crc32 } from "../library/zipSums";

/** What a picture says of itself. Empty texts are left out. */
export interface PngWords {
  readonly dpi: number;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly copyright: string;
  /** As `writeRecipe` gives it. */
  readonly recipe: string;
}

export interface PngChunks {
  readonly widthPx: number;
  readonly heightPx: number;
  /** null where the picture does not say it. */
  readonly dpi: number | null;
  /** Of our iTXt chunks, by keyword; of several with one keyword the first. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether there is a recipe that cannot be read: damaged, or larger than any of ours. */
  readonly isRecipeBroken: boolean;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRES_PER_INCH = 0.0254;
/** Keyword of the chunk that holds the recipe. */
export const RECIPE_KEYWORD = "urban-indicators:recipe";
const KEYWORDS = new Set(["Title", "Description", "Source", "Copyright", RECIPE_KEYWORD]);
const MOST_TEXT_BYTES = 32 * 1024 * 1024;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** Resolution (pHYs) and texts (iTXt) of a PNG, in place of those it had (PNG specification, third edition). */
export function writePngChunks(png: Uint8Array, words: PngWords): Uint8Array<ArrayBuffer> {
  const chunks = readChunks(png);
  if (!chunks || chunks[0]?.type !== "IHDR") throw new RangeError(`no PNG: ${png.length} bytes`);
  const { dpi, recipe, title, description, source, copyright } = words;
  const named = { Title: title, Description: description, Source: source, Copyright: copyright };
  const written = [
    resolution(dpi),
    ...Object.entries(named).flatMap(([keyword, text]) => (text === "" ? [] : [textChunk(keyword, text, false)])),
    ...(recipe === "" ? [] : [textChunk(RECIPE_KEYWORD, recipe, true)]),
  ];
  const [header, ...others] = chunks.filter((chunk) => chunk.type !== "pHYs" && !isOurText(chunk));
  return joinChunks([header!, ...written, ...others]);
}

/** null where the bytes are no PNG, or end too early. What is damaged within a text is left out. Never throws. */
export function readPngChunks(png: Uint8Array): PngChunks | null {
  const chunks = readChunks(png);
  const header = chunks?.[0];
  if (!chunks || header?.type !== "IHDR" || header.data.length !== 13) return null;
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  for (const chunk of chunks) {
    // Each may unpack to a thousand times its size: of ours one each, and none of anybody else's.
    const keyword = chunk.type === "iTXt" ? keywordOf(chunk) : "";
    const isWanted = KEYWORDS.has(keyword) && !seen.has(keyword);
    seen.add(keyword);
    const read = isWanted ? readText(chunk.data) : null;
    if (read) texts.set(keyword, read);
  }
  const size = viewOf(header.data);
  const holdsRecipe = chunks.some((chunk) => isOurText(chunk, new Set([RECIPE_KEYWORD])));
  const isRecipeBroken = holdsRecipe && !texts.has(RECIPE_KEYWORD);
  return { widthPx: size.getUint32(0), heightPx: size.getUint32(4), dpi: dpiOf(chunks), texts, isRecipeBroken };
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readChunks(png: Uint8Array): Chunk[] | null {
  if (!isPng(png)) return null;
  const view = viewOf(png);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) return null;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const whole = view.getUint32(end - 4) === crc32(png.subarray(at + 4, end - 4));
    if (!whole) return null;
    chunks.push({ type, data: png.subarray(at + 8, end - 4) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return null;
}

function joinChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { data }) => sum + data.length + 12, SIGNATURE.length));
  const view = viewOf(bytes);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += data.length + 12;
  }
  return bytes;
}

function resolution(dpi: number): Chunk {
  const data = new Uint8Array(9);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  viewOf(data).setUint32(0, perMetre);
  viewOf(data).setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}

function dpiOf(chunks: readonly Chunk[]): number | null {
  const data = chunks.find(({ type }) => type === "pHYs")?.data;
  return data?.length === 9 && data[8] === 1 ? Math.round(viewOf(data).getUint32(0) * METRES_PER_INCH) : null;
}

/** Keyword, whether compressed and how (two bytes), language and translated keyword (both empty), text. */
function textChunk(keyword: string, given: string, compressed: boolean): Chunk {
  const text = new TextEncoder().encode(given.replaceAll("\0", ""));
  const body = compressed ? zlibSync(text, { level: 9 }) : text;
  const head = Uint8Array.from([...new TextEncoder().encode(keyword), 0, compressed ? 1 : 0, 0, 0, 0]);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return { type: "iTXt", data };
}

const TEXT_CHUNKS = new Set(["tEXt", "zTXt", "iTXt"]);

const keywordOf = ({ data }: Chunk): string => latin1(data.subarray(0, Math.max(0, data.subarray(0, 80).indexOf(0))));

const isOurText = (chunk: Chunk, keywords = KEYWORDS): boolean =>
  TEXT_CHUNKS.has(chunk.type) && keywords.has(keywordOf(chunk));

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

function readText(data: Uint8Array): string | null {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return null;
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return null;
  const body = data.subarray(translated + 1);
  const bytes = data[end + 1] === 0 ? body : data[end + 1] === 1 && data[end + 2] === 0 ? inflate(body) : null;
  if (bytes === null || bytes.length > MOST_TEXT_BYTES) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const PIECE_BYTES = 4096;

/** null where the bytes are damaged or become more than anybody's recipe: then nothing further is unpacked. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let [length, whole] = [0, false];
  const stream = new Unzlib((piece, last) => {
    pieces.push(piece);
    length += piece.length;
    whole = last;
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      stream.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
      if (length > MOST_TEXT_BYTES) return null;
    }
  } catch {
    return null;
  }
  const text = joined(pieces, length);
  return whole && bytes.length > 4 && viewOf(bytes).getUint32(bytes.length - 4) === adler32(text) ? text : null;
}

/** Checksum at the end of zlib data (RFC 1950), which fflate does not compare. */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
