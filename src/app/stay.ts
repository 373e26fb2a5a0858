import type { MouseEvent } from "react";

/** A link to be opened elsewhere is the browser's; here the page changes and keeps what it holds. */
export function stay(event: MouseEvent, change: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  change();
}
