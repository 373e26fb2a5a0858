import { strToU8, zipSync } from "fflate";

/** A zip that is the same whenever it is made of the same files on the same day. */
export function zipFiles(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  today: Date,
): Uint8Array<ArrayBuffer> {
  const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);
  // A zip says a local time without a zone, and none before 1980.
  const mtime = new Date(Math.max(today.getFullYear(), 1980), today.getMonth(), today.getDate());
  const entries = Object.fromEntries(files.map(([name, content]) => [name, bytesOf(content)]));
  return zipSync(entries, { mtime, level: 9 }) as Uint8Array<ArrayBuffer>;
}
