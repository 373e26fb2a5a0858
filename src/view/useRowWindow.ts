import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback } from "react";
import { useMediaQuery } from "./useMediaQuery";

/** Up to here all rows are drawn: then the browser's own search finds every one. */
const MAX_WHOLE = 60;

/** Of a row with its name on one line, px. */
const ROW_HEIGHT = 36;

interface Wanted {
  readonly count: number;
  /** Position of a row that stays, though out of sight, because it may have the focus; -1 = none. */
  readonly keep: number;
}

interface DrawnRow {
  readonly index: number;
  /** Height of the rows left out above it, px. */
  readonly before: number;
}

/** Which rows of a long table to draw, and how much room to leave for the others. Paper gets them all. */
export function useRowWindow(box: HTMLElement | null, { count, keep }: Wanted) {
  const printed = useMediaQuery("print");
  const whole = count <= MAX_WHOLE || printed;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return keep < 0 || inSight.includes(keep) ? inSight : [...inSight, keep].sort((a, b) => a - b);
    },
    [keep],
  );
  // Nothing of it is handed to a memoised component but `measureElement`, which stays the same.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: !whole,
    getScrollElement: () => box,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor,
  });
  if (whole) {
    const items = Array.from({ length: count }, (_, index): DrawnRow => ({ index, before: 0 }));
    return { items, measure: null, after: 0 };
  }
  let end = 0;
  const items = virtualizer.getVirtualItems().map((item): DrawnRow => {
    const before = item.start - end;
    end = item.end;
    return { index: item.index, before };
  });
  return { items, measure: virtualizer.measureElement, after: virtualizer.getTotalSize() - end };
}
