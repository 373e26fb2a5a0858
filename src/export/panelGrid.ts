/** Panels of one size in rows and columns, px. */
export interface PanelGrid {
  readonly columns: number;
  readonly shown: number;
  readonly width: number;
  readonly height: number;
  readonly at: (position: number) => { readonly x: number; readonly y: number };
}

interface Asked {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  /** Smaller ones cannot be read. */
  readonly least: { readonly width: number; readonly height: number };
  readonly gap: { readonly x: number; readonly y: number };
}

/** Wider than high, as a course over years is read best. */
const ASPECT = 1.5;

/** The arrangement whose panels come nearest to that shape; where they do not all fit, as many as do. */
export function panelGrid({ count, width, height, least, gap }: Asked): PanelGrid {
  const most = Math.max(1, Math.floor((width + gap.x) / (least.width + gap.x)));
  const fitting = Array.from({ length: Math.min(most, count) }, (_, i) => i + 1).flatMap((columns) => {
    const rows = Math.ceil(count / columns);
    const size = sizeOf({ width, height, gap }, columns, rows);
    return size.height >= least.height ? [{ columns, rows, ...size }] : [];
  });
  const shapeOf = (size: { width: number; height: number }) => Math.abs(Math.log(size.width / size.height / ASPECT));
  const best = fitting.sort((a, b) => shapeOf(a) - shapeOf(b))[0];
  const rows = best?.rows ?? Math.max(1, Math.floor((height + gap.y) / (least.height + gap.y)));
  const columns = best?.columns ?? Math.min(most, count);
  const size = sizeOf({ width, height, gap }, columns, rows);
  return {
    columns,
    shown: Math.min(count, columns * rows),
    ...size,
    at: (position) => ({
      x: (position % columns) * (size.width + gap.x),
      y: Math.floor(position / columns) * (size.height + gap.y),
    }),
  };
}

function sizeOf({ width, height, gap }: Pick<Asked, "width" | "height" | "gap">, columns: number, rows: number) {
  return { width: (width - gap.x * (columns - 1)) / columns, height: (height - gap.y * (rows - 1)) / rows };
}
