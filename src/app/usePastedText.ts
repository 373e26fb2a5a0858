import { useEffect } from "react";

/** A text as a file, so that pasted, dropped and picked go one way. */
export function fileOfText(text: string, name: string): File {
  return new File([text], name, { type: "text/plain" });
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Takes what is pasted anywhere on the page but in a field: files as they are, a text as a file of this name. */
export function usePastedText(onFiles: (files: readonly File[]) => void, name: string): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      // A spreadsheet puts a picture of the cells beside their text; the text is meant.
      if (text.trim() !== "") onFiles([fileOfText(text, name)]);
      else if (files.length > 0) onFiles(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [onFiles, name]);
}
