export interface EmbedCode {
  /** Absolute address of what stands in the frame: the figure's link with `embed=1`. */
  readonly src: string;
  /** Of the figure on its page, for readers whose page shows no frames. */
  readonly link: string;
  readonly title: string;
  /** Until the frame says how high its figure is; without the script for good. */
  readonly heightPx: number;
  /** Whether a script of the embedding page makes the frame as high as its figure. */
  readonly script: boolean;
}

/**
 * No `allow-same-origin`: a frame without an origin reaches nothing that a reader keeps at ours. A page opened from it
 * may leave the sandbox, since one that must not be framed by others could not be shown inside.
 */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

const HEIGHT_RANGE = { least: 120, most: 4000 } as const;

/** Takes a number from the frame itself and from nobody else, and only within bounds. No `<` and no `&` in it. */
const SCRIPT = [
  "addEventListener('message',function(e){",
  "var d=e.data;",
  "if(!d||d.source!=='urban-indicators'||d.type!=='height'||typeof d.height!=='number')return;",
  "document.querySelectorAll('iframe[data-urban-indicators]').forEach(function(f){",
  "if(f.contentWindow===e.source)",
  `f.style.height=Math.max(${HEIGHT_RANGE.least},Math.min(${HEIGHT_RANGE.most},Math.ceil(d.height)||0))+'px'`,
  "})})",
].join("");

/** HTML for another page: the figure in a frame and a plain link to it; without script 1 kB at most beside the addresses. */
export function embedCode({ src, link, title, heightPx, script }: EmbedCode): string {
  const height = Math.max(HEIGHT_RANGE.least, Math.min(HEIGHT_RANGE.most, Math.ceil(heightPx) || 0));
  const name = escapeTitle(title);
  const frame = [
    `<iframe data-urban-indicators title="${name}" src="${escape(webAddress(src))}" width="100%" height="${height}"`,
    `style="border:0;width:100%" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
  ].join(" ");
  const lines = [frame, `<p><a href="${escape(webAddress(link))}">${name}</a></p>`];
  if (script) lines.push(`<script>${SCRIPT}</script>`);
  return `${lines.join("\n")}\n`;
}

/** Of the title, which stands there twice. */
const MOST_TITLE_BYTES = 340;

/** In one line, and cut where it would be longer than the whole code may be: the frame itself tells it all. */
function escapeTitle(title: string): string {
  const letters = [...title.replaceAll(/[\p{Cc}\s]+/gu, " ").trim()];
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  let bytes = 0;
  const kept = letters.findIndex((letter) => (bytes += bytesOf(escape(letter))) > MOST_TITLE_BYTES);
  return escape(kept === -1 ? letters.join("") : `${letters.slice(0, kept).join("")}…`);
}

function webAddress(address: string): string {
  if (!/^https?:$/.test(new URL(address).protocol)) throw new RangeError(`no address of a page: ${address}`);
  return address;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!);
