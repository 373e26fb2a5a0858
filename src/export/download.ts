import type { DataFile } from "./dataContext";

/** Long enough for every browser to have begun the download; the object would otherwise live as long as the page. */
const KEEP_MS = 60_000;

/** Saves a text or bytes under a name in the reader's downloads. `type` is the media type, e.g. `text/csv;charset=utf-8`. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  // Firefox follows only links that stand in the document.
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Saves a finished file and returns its name. */
export function saveDataFile({ name, bytes, type }: DataFile): string {
  saveFile(name, bytes, type);
  return name;
}
