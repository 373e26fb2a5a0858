interface Track {
  readonly count: number;
  /** How many presses of Page Up pass all of it. */
  readonly pages: number;
}

/** The position along a chart that a key leads to; null closes, undefined is no key of ours. */
export function stepTo(key: string, from: number | null, { count, pages }: Track): number | null | undefined {
  const last = count - 1;
  const page = Math.max(1, Math.round(count / pages));
  const clamp = (index: number) => Math.max(0, Math.min(last, index));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return from === null ? 0 : clamp(from + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return from === null ? last : clamp(from - 1);
    case "PageUp":
      return clamp((from ?? 0) + page);
    case "PageDown":
      return clamp((from ?? last) - page);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return from === null ? undefined : null;
    default:
      return undefined;
  }
}
