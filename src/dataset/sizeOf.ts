import { TEXT_COLUMNS } from "./dataset";
import type { Upload } from "./upload";

/** Bytes an upload takes, as far as can be told without writing it: columns as they are, texts at two bytes a letter. */
export function sizeOf({ dataset, ...rest }: Upload): number {
  const columns = TEXT_COLUMNS.map((name) => {
    const { codes, labels } = dataset.text[name];
    return codes.byteLength + 2 * labels.reduce((sum, label) => sum + label.length, 0);
  });
  const described = 2 * JSON.stringify(rest).length;
  return columns.reduce((sum, bytes) => sum + bytes, described + dataset.value.byteLength + dataset.gap.byteLength);
}
