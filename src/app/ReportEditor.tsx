import { useEffect, useRef, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { ReportTranslator } from "../i18n/report";
import { MAX_BLOCKS, REPORT_LIMITS } from "../selection/report";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { isEmptyDraft, isFull, newId, reportOf, type DraftBlock } from "./reportDraft";
import { ReportBlocks } from "./ReportBlocks";
import { ReportEmpty } from "./ReportEmpty";
import { ReportField } from "./ReportField";
import { ReportMade } from "./ReportMade";
import { ReportTools } from "./ReportTools";
import { blockName } from "./reportWords";
import { useKeptTitle } from "./useKeptTitle";
import { useReportDraft } from "./useReportDraft";
import { useReportWorkshop } from "./useReportWorkshop";
import styles from "./ReportEditor.module.css";
import sheet from "./ReportSheet.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
}

interface Removed {
  readonly block: DraftBlock;
  readonly at: number;
}

/** Whose field takes the focus; another object each time. */
export interface Focused {
  readonly id: string;
}

/** The reader's own report, written on the page that it will be. */
export function ReportEditor({ catalogue, t }: Props) {
  const { draft, trouble, edit } = useReportDraft();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [focused, setFocused] = useState<Focused | null>(null);
  const workshop = useReportWorkshop(draft.blocks, catalogue);
  const title = draft.title.trim();
  useKeptTitle(`${title || t("report.title")} – ${t("app.name")}`);
  const add = (kind: "heading" | "text") => {
    const block = { kind, id: newId(draft), text: "" };
    edit({ do: "add", block });
    setFocused({ id: block.id });
    setSaid(t("report.said.added", { name: blockName(block, t) }));
  };
  const remove = (block: DraftBlock, at: number) => {
    edit({ do: "remove", id: block.id });
    setRemoved({ block, at });
    setSaid("");
  };
  const undo = ({ block, at }: Removed) => {
    edit({ do: "add", block, at });
    setRemoved(null);
    setFocused({ id: block.id });
    setSaid(t("report.said.back", { name: blockName(block, t) }));
  };
  const isEmpty = isEmptyDraft(draft);
  return (
    <div className={styles.report}>
      <header className={styles.head}>
        <h1 className={styles.name}>{t("report.yours")}</h1>
        {trouble ? (
          <Notice kind="warning">{t(trouble === "quota" ? "report.trouble.quota" : "report.trouble.none")}</Notice>
        ) : (
          <p>{t("report.kept")}</p>
        )}
      </header>
      {isEmpty ? null : (
        <ReportTools report={reportOf(draft)} blocks={draft.blocks} {...{ workshop, catalogue, t }} />
      )}
      {removed ? (
        <Undo key={removed.block.id} name={blockName(removed.block, t)} t={t} onUndo={() => undo(removed)} />
      ) : null}
      {isEmpty ? (
        <ReportEmpty t={t} />
      ) : (
        <article className={sheet.sheet} aria-label={title || t("report.untitled")}>
          <ReportField
            kind="title"
            label={t("report.field.title")}
            hint={t("report.hint.title")}
            value={draft.title}
            most={REPORT_LIMITS.heading}
            onChange={(text) => edit({ do: "title", text })}
          />
          <ReportBlocks {...{ draft, workshop, catalogue, t, edit, focused }} onSaid={setSaid} onRemove={remove} />
          <div className={styles.more}>
            {isFull(draft) ? (
              <p>{t("report.full", { most: MAX_BLOCKS })}</p>
            ) : (
              <>
                <Button onClick={() => add("heading")}>{t("report.add.heading")}</Button>
                <Button onClick={() => add("text")}>{t("report.add.text")}</Button>
                <p>{t("report.add.figure")}</p>
              </>
            )}
            <p>{t("report.keys")}</p>
          </div>
          <ReportMade catalogue={catalogue} t={t} />
        </article>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {workshop.studio}
    </div>
  );
}

interface UndoProps {
  readonly name: string;
  readonly t: ReportTranslator;
  readonly onUndo: () => void;
}

/** Takes the focus from the button that went with the part. */
function Undo({ name, t, onUndo }: UndoProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.undo}>
      <p role="status">{t("report.removed", { name })}</p>
      <Button ref={button} onClick={onUndo}>
        {t("report.undo")}
      </Button>
    </div>
  );
}
