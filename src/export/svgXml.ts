import { plainText } from "./textLines";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML 1.0 holds it, in elements as in attributes; characters that XML forbids are left out. */
export const escapeXml = (text: string): string => plainText(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out, `content` is markup. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value)}"`,
  );
  return content === undefined ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A hundredth of a px is finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0;

export function toBase64(bytes: Uint8Array): string {
  const AT_ONCE = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

/** A short name for a text (FNV-1a, 32 bits): ids that differ between pictures on one page, and not in time. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
