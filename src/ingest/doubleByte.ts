import { isCommonIdeograph } from "./letterWeights";

export const DOUBLE_BYTE = ["euc-kr", "gb18030", "shift_jis", "euc-jp", "big5"] as const;
type DoubleByte = (typeof DOUBLE_BYTE)[number];

const UNFIT = -12;
const RARE = -1;

/**
 * As `scoreText` for one-byte encodings: about 3 for each byte of a usual character, less for rare ones, -12 for what
 * the encoding does not have. The standards put common characters first: KS X 1001 its Hangul at rows B0 to C8, GB 2312
 * its level 1 at B0 to D7, JIS X 0208 and Big5 likewise.
 */
export function scoreDoubleByte(bytes: Uint8Array, text: string, encoding: DoubleByte): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    if (encoding === "shift_jis" && lead >= 0xa1 && lead <= 0xdf) {
      score += 0.5; // half-width Katakana: one byte each, valid wherever it stands
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    score += 2 * weigh(lead, trail, encoding);
    // A Latin word with one accent reads as a pair whose second half is the next ASCII letter.
    if (isAsciiLetter(bytes[at - 1] ?? 0) && trail < 0x80) score -= 6;
    at++;
  }
  for (const character of text) {
    if (character === "\uFFFD") score += UNFIT;
    else if (isCommonIdeograph(character)) score += 1.6;
  }
  return score;
}

function weigh(lead: number, trail: number, encoding: DoubleByte): number {
  switch (encoding) {
    case "euc-kr":
      if (trail < 0xa1) return trail >= 0x41 && lead <= 0xc6 ? 0 : UNFIT;
      return lead >= 0xb0 && lead <= 0xc8 ? 2.5 : lead <= 0xac ? 0 : RARE;
    case "gb18030":
      if (trail >= 0x30 && trail <= 0x39) return -3;
      if (trail < 0x40 || lead === 0xff || lead === 0x80) return UNFIT;
      return trail < 0xa1 || lead > 0xf7 ? RARE - 1 : lead >= 0xb0 && lead <= 0xd7 ? 2 : lead <= 0xa9 ? 0.5 : -0.5;
    case "shift_jis":
      if (trail < 0x40 || lead === 0x80 || lead === 0xa0 || lead > 0xfc) return UNFIT;
      return lead === 0x82 || lead === 0x83 ? 2.7 : lead >= 0x88 && lead <= 0x97 ? 2 : lead === 0x81 ? 1 : RARE;
    case "euc-jp":
      if (trail < 0xa1) return UNFIT;
      return lead === 0xa4 || lead === 0xa5 ? 2.8 : lead >= 0xb0 && lead <= 0xcf ? 2 : lead <= 0xa3 ? 0.5 : RARE;
    case "big5":
      if (trail < 0x40 || lead < 0x81 || lead > 0xf9 || (trail > 0x7e && trail < 0xa1)) return UNFIT;
      return lead >= 0xa4 && lead <= 0xc6 ? 2.1 : lead < 0xa1 ? RARE : -0.5;
  }
}

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122 && byte < 0x80;
}
