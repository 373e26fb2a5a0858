import { readLogo } from "../export/rasterise";
import type { DownloadChoices } from "./downloadChoices";

export const LOGO_BYTES = 1_000_000;

export type LogoOutcome =
  | { readonly kind: "read"; readonly logo: NonNullable<DownloadChoices["logo"]> }
  | { readonly kind: "large" | "kind" | "broken"; readonly name: string; readonly bytes: number };

/** Media type by content: a name may say anything. null: none that is taken. */
export function logoType(bytes: Uint8Array): string | null {
  const begins = (...codes: readonly number[]) => codes.every((code, i) => bytes[i] === code);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /<svg[\s>]/i.test(head) ? "image/svg+xml" : null;
}

/** The picture in a file of the reader's own, drawn anew so that nothing else of the file remains. It is sent nowhere. */
export async function takeLogo(file: File): Promise<LogoOutcome> {
  const { name, size } = file;
  if (size > LOGO_BYTES) return { kind: "large", name, bytes: size };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = logoType(bytes);
  if (type === null) return { kind: "kind", name, bytes: size };
  try {
    return { kind: "read", logo: { name, picture: await readLogo(bytes, type) } };
  } catch {
    return { kind: "broken", name, bytes: size };
  }
}
