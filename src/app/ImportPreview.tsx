import { useCallback, useMemo } from "react";
import type { Translator } from "../i18n/translate";
import { PreviewTable, type PreviewTexts } from "../view/PreviewTable";
import type { OpenState } from "./importFlow";
import { formatCount } from "./issueText";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly open: OpenState;
  /** Line of the file to be seen. */
  readonly line: number | null;
  readonly t: Translator;
}

/** The stretch of the file that the session shows, with what is known of its columns. */
export function ImportPreview({ open, line, t }: Props) {
  const { preview, mapping } = open;
  const { columns } = mapping;
  const tokens = useMemo(() => new Set(preview.reading.missingTokens), [preview.reading]);
  const missing = useCallback(
    (text: string, column: number) => {
      const format = columns[column]?.number;
      if (!format) return null;
      const token = text.trim();
      const reason = Object.hasOwn(format.missing, token) ? format.missing[token] : undefined;
      if (reason) return t(`gap.${reason}`);
      return tokens.has(token) || token === "" ? t("gap.unstated") : null;
    },
    [columns, tokens, t],
  );
  const last = preview.firstRow + preview.rows.length;
  return (
    <div className={styles.preview}>
      <PreviewTable
        texts={useMemo(() => previewTexts(t), [t])}
        header={preview.header}
        rows={preview.rows}
        lines={useMemo(() => preview.lines.map(String), [preview.lines])}
        preamble={preview.preamble}
        footer={last >= preview.rowCount ? preview.footer : []}
        numeric={useMemo(() => columns.map((column) => column.number !== null), [columns])}
        ignored={useMemo(() => columns.map((column) => column.role === "ignore"), [columns])}
        missing={missing}
        marked={line === null ? -1 : rowOf(preview.lines, line)}
      />
      <p className={styles.range}>
        {t("data.preview.rows", {
          from: formatCount(Math.min(preview.firstRow + 1, preview.rowCount), t),
          to: formatCount(last, t),
          count: formatCount(preview.rowCount, t),
        })}
      </p>
    </div>
  );
}

/** The row that begins on this line or, when a quoted cell runs over several, the one that holds it. */
function rowOf(lines: readonly number[], line: number): number {
  if (lines.length === 0 || line < lines[0]!) return -1;
  return lines.findLastIndex((start) => start <= line);
}

function previewTexts(t: Translator): PreviewTexts {
  return {
    caption: t("data.preview"),
    line: t("data.preview.line"),
    above: t("data.preview.above"),
    below: t("data.preview.below"),
    columns: (from, to) => t("data.preview.columns", { from: formatCount(from, t), to: formatCount(to, t) }),
    earlierColumns: t("data.preview.earlier"),
    laterColumns: t("data.preview.later"),
    cell: ({ missing, ...cell }) =>
      missing === null ? t("data.preview.cell", cell) : t("data.preview.missing", { ...cell, reason: missing }),
    idle: t("data.preview.idle"),
  };
}
