import { expect, it } from "vitest";
import type { Upload } from "../../src/dataset/upload";
import { isUpload } from "../../src/dataset/checkUpload";
import { fromStored, toStored } from "../../src/library/storedColumns";
import { FIRST } from "./storage";

/** More rows than a small column has bytes for. */
const ROWS = 400_000;

function largeUpload(): Upload {
  const { dataset } = FIRST;
  const text = Object.entries(dataset.text).map(([name, { labels }]) => {
    const codes = Uint32Array.from({ length: ROWS }, (_, row) => row % labels.length);
    return [name, { codes, labels }];
  });
  const value = Float64Array.from({ length: ROWS }, (_, row) => row / 4);
  const gap = new Uint8Array(ROWS);
  return { ...FIRST, dataset: { rows: ROWS, text: Object.fromEntries(text) as never, value, gap } };
}

const columnsOf = (stored: unknown) => (stored as { readonly dataset: Record<"value" | "gap", unknown> }).dataset;

it("stores large columns as blobs and gives the same upload back", async () => {
  const upload = largeUpload();
  const stored = await toStored(upload);
  expect(columnsOf(stored).value).toBeInstanceOf(Blob);
  expect(columnsOf(stored).gap === upload.dataset.gap).toBe(true);
  const back = await fromStored(stored);
  expect(isUpload(back)).toBe(true);
  const { dataset } = back as Upload;
  // Comparing half a million numbers one by one takes a minute.
  const bytesOf = (column: ArrayBufferView) => Buffer.from(column.buffer, column.byteOffset, column.byteLength);
  const columns = ({ text, value, gap }: Upload["dataset"]) => [
    ...Object.values(text).map((one) => one.codes),
    value,
    gap,
  ];
  columns(upload.dataset).forEach((column, i) => {
    expect(bytesOf(columns(dataset)[i]!).equals(bytesOf(column))).toBe(true);
  });
});

it("leaves small uploads, and what is none, as they are", async () => {
  expect(await toStored(FIRST)).toEqual(FIRST);
  for (const one of [FIRST, null, "text", { dataset: 3 }, { dataset: { text: null } }]) {
    expect(await fromStored(one)).toEqual(one);
  }
});

it("finds a column that lost its end", async () => {
  const stored = (await toStored(largeUpload())) as { readonly dataset: { readonly value: Blob } };
  const { value } = stored.dataset;
  const cut = { ...stored, dataset: { ...stored.dataset, value: value.slice(0, value.size - 3) } };
  expect(isUpload(await fromStored(cut))).toBe(false);
});

it("rejects when a blob cannot be had any more", async () => {
  const stored = (await toStored(largeUpload())) as { readonly dataset: { readonly value: Blob } };
  const gone = Object.assign(new Blob([]), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) });
  await expect(fromStored({ ...stored, dataset: { ...stored.dataset, value: gone } })).rejects.toThrow("gone");
});
