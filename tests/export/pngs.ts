import { zlibSync } from "fflate";
import { crc32 } from "../../src/library/zipSums";

export function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export const joinBytes = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 2 by 1 px, 8 bits a colour, RGB. */
export const HEADER = chunkOf("IHDR", Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]));
export const PIXELS = chunkOf("IDAT", zlibSync(new Uint8Array(7)));
export const END = chunkOf("IEND", new Uint8Array(0));

/** As a canvas gives it. */
export const PNG = joinBytes(SIGNATURE, HEADER, PIXELS, END);
