import { isPlain, joinParts, splitParts } from "./linkParts";

/** A part of a report. A figure is a link of this dashboard, without the address: `query` begins with "?". */
export type ReportBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly query: string; readonly figure: string; readonly caption: string };

export interface Report {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export const MAX_BLOCKS = 40;
export const REPORT_LIMITS = { heading: 140, text: 4000, query: 3000 } as const;

const LETTERS = { heading: "h", text: "p", figure: "f" } as const;

/** Whether a block can stand in a link. */
export function isBlock(block: ReportBlock): boolean {
  if (block.kind === "heading") return isPlain(block.text, REPORT_LIMITS.heading) && block.text !== "";
  if (block.kind === "text") return isPlain(block.text, REPORT_LIMITS.text) && block.text !== "";
  const { query, figure, caption } = block;
  const isQuery = /^\?[\x21-\x7e]*$/.test(query) && query.length <= REPORT_LIMITS.query;
  return isQuery && /^[\w.:-]{1,80}$/.test(figure) && isPlain(caption, REPORT_LIMITS.text);
}

function parseBlock([letter, ...parts]: readonly string[]): ReportBlock | undefined {
  const block = ((): ReportBlock | undefined => {
    const [one = "", two = "", three = ""] = parts;
    if (letter === LETTERS.heading && parts.length === 1) return { kind: "heading", text: one };
    if (letter === LETTERS.text && parts.length === 1) return { kind: "text", text: one };
    if (letter === LETTERS.figure && parts.length === 3) return { kind: "figure", query: one, figure: two, caption: three };
    return undefined;
  })();
  return block && isBlock(block) ? block : undefined;
}

/** `title|h~heading|p~paragraph|f~query~figure~caption|…`; undefined when a part of it is no block. */
export function parseReport(text: string): Report | undefined {
  const [[title = "", ...more] = [], ...rows] = splitParts(text);
  const parsed = rows.map(parseBlock);
  const blocks = parsed.filter((block) => block !== undefined);
  const valid = more.length === 0 && isPlain(title, REPORT_LIMITS.heading) && blocks.length === parsed.length;
  return valid && blocks.length <= MAX_BLOCKS ? { title, blocks } : undefined;
}

/** The inverse of `parseReport`. */
export function formatReport({ title, blocks }: Report): string {
  const rows = blocks.map((block) =>
    block.kind === "figure"
      ? [LETTERS.figure, block.query, block.figure, block.caption]
      : [LETTERS[block.kind], block.text],
  );
  return joinParts([[title], ...rows]);
}
