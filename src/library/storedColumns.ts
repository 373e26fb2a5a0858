import { TEXT_COLUMNS } from "../dataset/dataset";
import type { Upload } from "../dataset/upload";

/**
 * Columns of more bytes are stored as blobs: Chromium takes minutes to write 400 MB of typed arrays and holds the page up
 * meanwhile, blobs of that size are handed over in half a second.
 */
const MOST_BYTES = 1 << 20;

type Column = Uint32Array | Float64Array | Uint8Array;
type Columns = Record<string, unknown>;

/** The upload as it is stored. Copies one large column at a time and lets the page answer in between. */
export async function toStored(upload: Upload): Promise<unknown> {
  const { dataset } = upload;
  const pack = async (column: Column): Promise<Column | Blob> => {
    if (column.byteLength <= MOST_BYTES) return column;
    await new Promise((resolve) => setTimeout(resolve));
    return new Blob([column as Uint8Array<ArrayBuffer>]);
  };
  const text: Columns = {};
  for (const name of TEXT_COLUMNS) text[name] = { ...dataset.text[name], codes: await pack(dataset.text[name].codes) };
  return { ...upload, dataset: { ...dataset, text, value: await pack(dataset.value), gap: await pack(dataset.gap) } };
}

/** Blobs made columns again; anything else stays as it is, to be judged by others. Rejects when a blob is gone. */
export async function fromStored(content: unknown): Promise<unknown> {
  const dataset = partOf(content, "dataset");
  const text = partOf(dataset, "text");
  if (!dataset || !text) return content;
  const columns: Columns = {};
  for (const [name, column] of Object.entries(text)) {
    const { codes } = partOf(text, name) ?? {};
    columns[name] = codes instanceof Blob ? { ...(column as object), codes: await read(codes, Uint32Array) } : column;
  }
  const [value, gap] = [dataset["value"], dataset["gap"]];
  return {
    ...(content as object),
    dataset: {
      ...dataset,
      text: columns,
      value: value instanceof Blob ? await read(value, Float64Array) : value,
      gap: gap instanceof Blob ? await read(gap, Uint8Array) : gap,
    },
  };
}

type Kind<One extends Column> = { new (buffer: ArrayBuffer): One; readonly BYTES_PER_ELEMENT: number };

/** Half an element at the end is cut off: the column is then too short, and found to be. */
async function read<One extends Column>(blob: Blob, kind: Kind<One>): Promise<One> {
  const size = blob.size - (blob.size % kind.BYTES_PER_ELEMENT);
  return new kind(await blob.slice(0, size).arrayBuffer());
}

function partOf(whole: unknown, name: string): Columns | null {
  if (typeof whole !== "object" || whole === null || !Object.hasOwn(whole, name)) return null;
  const part = (whole as Columns)[name];
  return typeof part === "object" && part !== null ? (part as Columns) : null;
}
