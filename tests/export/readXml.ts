export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own character data and that of everything in it, in order. */
  text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TAG = new RegExp(String.raw`<(?:(/)(${NAME})\s*|(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?))>`, "y");
const ATTRIBUTE = new RegExp(String.raw`(${NAME})="([^"<]*)"`, "g");
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root element of an XML 1.0 document, read strictly: no doctype, comments, CDATA, processing instructions or
 * entities beyond the five, attributes in double quotes and once each, prefixes declared. Throws SyntaxError.
 */
export function readXml(document: string): XmlElement {
  if (FORBIDDEN.test(document)) throw new SyntaxError("a character that XML forbids");
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(document)?.[0].length ?? 0;
  while (at < document.length) {
    const next = document.indexOf("<", at);
    const end = next < 0 ? document.length : next;
    const text = decode(document.slice(at, end));
    if (open.length === 1 && text.trim() !== "") throw new SyntaxError(`text outside the root: ${text}`);
    for (const element of open) element.text += text;
    at = end < document.length ? readTag(document, end, open) : end;
  }
  const [only, ...more] = root.children;
  if (!only || more.length > 0 || open.length > 1) throw new SyntaxError("not one closed root element");
  return only;
}

function readTag(document: string, at: number, open: XmlElement[]): number {
  TAG.lastIndex = at;
  const tag = TAG.exec(document);
  if (!tag) throw new SyntaxError(`no tag: ${document.slice(at, at + 80)}`);
  const [, close, closed, name, attributes = "", empty] = tag;
  if (close) {
    if (open.length < 2 || open.pop()?.name !== closed) throw new SyntaxError(`</${closed}> closes nothing`);
    return TAG.lastIndex;
  }
  const element = { name: name!, attributes: readAttributes(attributes), children: [], text: "" };
  open.at(-1)!.children.push(element);
  open.push(element);
  checkPrefixes(open);
  if (empty) open.pop();
  return TAG.lastIndex;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (attributes[name!] !== undefined) throw new SyntaxError(`${name} twice`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

function checkPrefixes(open: readonly XmlElement[]): void {
  const { name, attributes } = open.at(-1)!;
  const declared = new Set(open.flatMap((element) => Object.keys(element.attributes)));
  for (const used of [name, ...Object.keys(attributes)]) {
    const prefix = /^(.+):/.exec(used)?.[1] ?? "xml";
    if (prefix !== "xml" && prefix !== "xmlns" && !declared.has(`xmlns:${prefix}`))
      throw new SyntaxError(`${prefix}: is not declared`);
  }
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(text) || text.includes("]]>"))
    throw new SyntaxError(`not escaped: ${text.slice(0, 80)}`);
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (_, decimal?: string, hex?: string, name?: string) =>
    name ? NAMED[name]! : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
  );
}

/** The element and everything in it. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}
