import { useState } from "react";
import { reportMessages, type ReportTranslator } from "../i18n/report";
import { MAX_BLOCKS, isBlock } from "../selection/report";
import type { Selection } from "../selection/selection";
import { Button } from "../view/Button";
import { figuresOf, isFull, newId, editDraft } from "./reportDraft";
import { queryOf } from "./reportQuery";
import { useSelection, useServices } from "./services";
import { stay } from "./stay";
import { usePageTranslator } from "./usePageTranslator";
import { loadDraft, saveDraft } from "./useReportDraft";
import styles from "./AddToReport.module.css";

interface Props {
  /** As `FigureContent.name`. */
  readonly name: string;
  readonly title: string;
  /** What the link to the figure says beside the selection on the screen. */
  readonly change: Partial<Selection>;
  readonly isOwn: boolean;
  /** Called when the reader goes to the report. */
  readonly onLeave?: (() => void) | undefined;
}

/** Puts a figure at the end of the reader's report, and says what became of it. Not in an embed: that keeps nothing. */
export function AddToReport({ onLeave, ...figure }: Props) {
  const t = usePageTranslator(reportMessages);
  const { bound } = useServices();
  const { embed } = useSelection();
  const [said, setSaid] = useState("");
  if (embed) return null;
  const toReport = { page: "report", report: null, figure: null } as const;
  return (
    <div className={styles.add}>
      <Button onClick={() => setSaid(addFigure(figure, bound.store.get(), t))}>{t("report.add")}</Button>
      <p role="status">
        {said}{" "}
        {said === "" ? null : (
          <a
            href={bound.link(toReport)}
            onClick={(event) =>
              stay(event, () => {
                onLeave?.();
                bound.store.update(toReport);
              })
            }
          >
            {t("report.open")}
          </a>
        )}
      </p>
    </div>
  );
}

/** Adds it to what this browser keeps; returns what to say. */
function addFigure(figure: Omit<Props, "onLeave">, selection: Selection, t: ReportTranslator): string {
  const { draft } = loadDraft();
  const { name, title, isOwn } = figure;
  const query = queryOf({ ...selection, ...figure.change });
  const has = figuresOf(draft).some((one) => one.query === query && one.figure === name);
  if (has) return t("report.added.known");
  if (isFull(draft)) return t("report.added.full", { most: MAX_BLOCKS });
  const block = { kind: "figure", id: newId(draft), query, figure: name, caption: "", title, isOwn } as const;
  if (!isBlock(block)) return t("report.added.long");
  const next = editDraft(draft, { do: "add", block });
  if (saveDraft(next)) return t("report.trouble.add");
  const added = t.plural("report.added", figuresOf(next).length);
  return isOwn ? `${added} ${t("report.added.own")}` : added;
}
