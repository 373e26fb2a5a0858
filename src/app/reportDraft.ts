import { MAX_BLOCKS, REPORT_LIMITS, isBlock, type Report, type ReportBlock } from "../selection/report";

/** What only this browser knows of a figure: its title when it was added, and whether own data are in it. */
interface Known {
  readonly title: string;
  readonly isOwn: boolean;
}

type Figure = Extract<ReportBlock, { kind: "figure" }>;
export type DraftFigure = Figure & Known & { readonly id: string };
export type DraftBlock = (Exclude<ReportBlock, Figure> & { readonly id: string }) | DraftFigure;

/** A report while it is written: texts may be empty, blocks have ids that stay when they move. */
export interface Draft {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

export const EMPTY_DRAFT: Draft = { title: "", blocks: [] };

export const isEmptyDraft = ({ title, blocks }: Draft) => title.trim() === "" && blocks.length === 0;
export const isFull = ({ blocks }: Draft) => blocks.length >= MAX_BLOCKS;
export const figuresOf = ({ blocks }: Draft) => blocks.filter((block) => block.kind === "figure");

/** An id that no block has. */
export const newId = ({ blocks }: Draft): string =>
  String(1 + Math.max(0, ...blocks.map(({ id }) => Number(id)).filter(Number.isFinite)));

export type Edit =
  | { readonly do: "title"; readonly text: string }
  | { readonly do: "add"; readonly block: DraftBlock; readonly at?: number }
  /** The text of a heading or paragraph, the caption of a figure. */
  | { readonly do: "write"; readonly id: string; readonly text: string }
  | { readonly do: "move"; readonly id: string; readonly to: number }
  | { readonly do: "remove"; readonly id: string };

/** The draft after an edit; the same object where there is nothing to do. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  const { blocks } = draft;
  if (edit.do === "title") return { ...draft, title: edit.text };
  if (edit.do === "add") {
    return isFull(draft) ? draft : { ...draft, blocks: blocks.toSpliced(edit.at ?? blocks.length, 0, edit.block) };
  }
  const at = blocks.findIndex(({ id }) => id === edit.id);
  const block = blocks[at];
  if (!block) return draft;
  if (edit.do === "write") return { ...draft, blocks: blocks.with(at, withText(block, edit.text)) };
  const others = blocks.toSpliced(at, 1);
  if (edit.do === "remove") return { ...draft, blocks: others };
  const to = Math.max(0, Math.min(others.length, edit.to));
  return to === at ? draft : { ...draft, blocks: others.toSpliced(to, 0, block) };
}

export const textOf = (block: DraftBlock) => (block.kind === "figure" ? block.caption : block.text);
const withText = (block: DraftBlock, text: string): DraftBlock =>
  block.kind === "figure" ? { ...block, caption: text } : { ...block, text };

/** Lone halves of characters cannot stand in a link, nor can space around words. */
const plain = (text: string, most: number) =>
  text.replace(/\p{Surrogate}/gu, "").trim().slice(0, most).replace(/\p{Surrogate}/gu, "").trimEnd();

/** What of a draft can be handed on: without empty blocks. */
export function reportOf({ title, blocks }: Draft): Report {
  const tidy = blocks.map((block): ReportBlock => {
    if (block.kind !== "figure") return { kind: block.kind, text: plain(block.text, REPORT_LIMITS[block.kind]) };
    const { query, figure, caption } = block;
    return { kind: "figure", query, figure, caption: plain(caption, REPORT_LIMITS.text) };
  });
  return { title: plain(title, REPORT_LIMITS.heading), blocks: tidy.filter(isBlock) };
}

/** The draft of a report that came with a link. */
export function draftOf({ title, blocks }: Report): Draft {
  return { title, blocks: blocks.map((block, i) => withKnown(block, String(i))) };
}

const withKnown = (block: ReportBlock, id: string): DraftBlock =>
  block.kind === "figure" ? { ...block, id, title: "", isOwn: false } : { ...block, id };

/** One text of a draft, for keeping. */
export const formatDraft = ({ title, blocks }: Draft): string => JSON.stringify({ title, blocks });

/** The inverse of `formatDraft`; what is no block of a report is left out, null when nothing can be read. */
export function parseDraft(text: string): Draft | null {
  const read = parseJson(text);
  if (!isRecord(read) || !Array.isArray(read["blocks"])) return null;
  const blocks = read["blocks"].flatMap((one: unknown, i) => parseBlock(one, i) ?? []).slice(0, MAX_BLOCKS);
  const ids = new Set(blocks.map(({ id }) => id));
  const distinct = ids.size === blocks.length ? blocks : blocks.map((block, i) => ({ ...block, id: String(i) }));
  return { title: words(read["title"]), blocks: distinct };
}

function parseBlock(one: unknown, position: number): DraftBlock | null {
  if (!isRecord(one)) return null;
  const id = words(one["id"]) || String(position);
  const { kind } = one;
  if (kind === "heading" || kind === "text") return { kind, id, text: words(one["text"]) };
  if (kind !== "figure") return null;
  const [query, figure] = [words(one["query"]), words(one["figure"])];
  const caption = words(one["caption"]);
  const known = { title: words(one["title"]), isOwn: one["isOwn"] === true };
  return isBlock({ kind, query, figure, caption: "" }) ? { kind, id, query, figure, caption, ...known } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const words = (value: unknown) => (typeof value === "string" ? value : "");
