/**
 * Text of bytes under a named encoding, lossless where the bytes allow it.
 *
 * Labels are those of the WHATWG Encoding Standard in lower case, and besides them `utf-32le`, `utf-32be` and `ibm850`
 * (the code page of DOS in Western Europe), which browsers do not know, and `utf-8+utf-8` for text encoded twice.
 */
export interface TextStream {
  /** Text of the whole characters so far; what a chunk cuts through is kept for the next one. */
  push(chunk: Uint8Array): string;
  /** What was left. A character cut off by the end of the stream becomes U+FFFD. */
  end(): string;
}

// Upper half of code page 850, 0x80 to 0xFF.
const IBM850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
  "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

// 0x80 to 0x9F of windows-1252; bytes without a character stay controls, as the standard has it.
const WINDOWS_1252_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const OURS = new Set(["utf-32le", "utf-32be", "ibm850", "utf-8+utf-8"]);
const ALIASES: Readonly<Record<string, string>> = {
  "utf-8-sig": "utf-8",
  "utf-16": "utf-16le",
  "utf-32": "utf-32le",
  cp850: "ibm850",
  cp949: "euc-kr",
  cp932: "shift_jis",
  cp936: "gb18030",
  "mac-roman": "macintosh",
  macroman: "macintosh",
};

/** The label under which an encoding is decoded here; null for one nobody knows. */
export function encodingLabel(name: string): string | null {
  const folded = name.trim().toLowerCase();
  const label = ALIASES[folded] ?? folded;
  if (OURS.has(label)) return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** A byte order mark at the start is no part of the text. `encoding` must be known to `encodingLabel`. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const stream = createPlainStream(encoding);
  return stream.push(bytes) + stream.end();
}

/** As `decodeAs`, in pieces. UTF-8 is taken at its word here: bytes that are none become U+FFFD. */
export function createPlainStream(encoding: string): TextStream {
  if (encoding === "utf-32le" || encoding === "utf-32be") return createUtf32Stream(encoding === "utf-32le");
  if (encoding === "ibm850") return { push: decodeIbm850, end: () => "" };
  const decoder = new TextDecoder(encoding);
  const tidy = decoder.encoding === "windows-1252" ? nameC1 : (text: string) => text;
  return {
    push: (chunk) => tidy(decoder.decode(chunk, { stream: true })),
    end: () => tidy(decoder.decode()),
  };
}

/** Some releases of Node decode windows-1252 as ISO-8859-1, which leaves controls where quotes and the euro belong. */
function nameC1(text: string): string {
  return /[\u0080-\u009F]/.test(text)
    ? text.replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252_C1[c.charCodeAt(0) - 0x80] ?? c)
    : text;
}

function decodeIbm850(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    units[i] = byte < 0x80 ? byte : IBM850.charCodeAt(byte - 0x80);
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

function createUtf32Stream(littleEndian: boolean): TextStream {
  let rest = new Uint8Array(0);
  let started = false;
  return {
    push(chunk) {
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      const whole = bytes.length - (bytes.length % 4);
      rest = bytes.slice(whole);
      const text = decodeUtf32(new DataView(bytes.buffer, 0, whole), littleEndian);
      if (started || text === "") return text;
      started = true;
      return text.startsWith("\uFEFF") ? text.slice(1) : text;
    },
    end: () => (rest.length > 0 ? "\uFFFD" : ""),
  };
}

function decodeUtf32(view: DataView, littleEndian: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? "\uFFFD" : String.fromCodePoint(point));
  }
  return parts.join("");
}
