import { Button } from "./Button";
import s from "./PreviewTable.module.css";
import type { PreviewTexts } from "./PreviewTable";

interface Props {
  readonly texts: Pick<PreviewTexts, "columns" | "earlierColumns" | "laterColumns">;
  readonly header: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly setFirst: (column: number) => void;
}

/** Leafs through the columns of a very wide table. */
export function PreviewColumns({ texts, header, from, to, setFirst }: Props) {
  const width = to - from;
  return (
    <p className={s.columns} role="status">
      {texts.columns(from + 1, to)}
      <Button kind="quiet" disabled={from === 0} onClick={() => setFirst(Math.max(0, from - width))}>
        {texts.earlierColumns}
      </Button>
      <Button kind="quiet" disabled={to >= header.length} onClick={() => setFirst(to)}>
        {texts.laterColumns}
      </Button>
    </p>
  );
}
