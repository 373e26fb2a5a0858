import { useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { ReportTranslator } from "../i18n/report";
import { shownWords } from "../selection/ownEvents";
import type { Report } from "../selection/report";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { draftOf, isEmptyDraft, type Draft } from "./reportDraft";
import { ReportFigure } from "./ReportFigure";
import { ReportMade } from "./ReportMade";
import { ReportHeading, ReportParagraphs } from "./ReportText";
import { ReportTools } from "./ReportTools";
import { useServices } from "./services";
import { useKeptTitle } from "./useKeptTitle";
import { loadDraft, saveDraft } from "./useReportDraft";
import { useReportWorkshop, type ShownFigure, type Workshop } from "./useReportWorkshop";
import styles from "./ReportEditor.module.css";
import sheet from "./ReportSheet.module.css";

interface Props {
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
}

/** A report that came with a link, to be read; only when the reader keeps it does it become theirs. */
export function ReportReader({ report, catalogue, t }: Props) {
  const draft = useMemo(() => draftOf(report), [report]);
  const workshop = useReportWorkshop(draft.blocks, catalogue);
  const title = shownWords(report.title) || t("report.untitled");
  useKeptTitle(`${title} – ${t("app.name")}`);
  return (
    <div className={styles.report}>
      <Keep draft={draft} workshop={workshop} t={t} />
      <ReportTools blocks={draft.blocks} {...{ report, workshop, catalogue, t }} />
      <article className={sheet.sheet}>
        <h1 className={sheet.title} dir="auto">
          {title}
        </h1>
        <ul className={sheet.blocks}>
          {draft.blocks.map((block) => (
            <li key={block.id} data-kind={block.kind}>
              {block.kind === "heading" ? <ReportHeading text={block.text} /> : null}
              {block.kind === "text" ? <ReportParagraphs text={block.text} /> : null}
              {block.kind === "figure" ? (
                <ReportFigure
                  title=""
                  shown={workshop.shownOf(block)}
                  ownNote={t("report.figure.ownHere")}
                  onRetry={() => workshop.retry(block)}
                  {...{ workshop, catalogue, t }}
                >
                  <ReportParagraphs text={block.caption} />
                </ReportFigure>
              ) : null}
            </li>
          ))}
        </ul>
        <ReportMade catalogue={catalogue} t={t} />
      </article>
      {workshop.studio}
    </div>
  );
}

interface KeepProps {
  readonly draft: Draft;
  readonly workshop: Workshop;
  readonly t: ReportTranslator;
}

/** Asks before it takes the place of a report that is there. */
function Keep({ draft, workshop, t }: KeepProps) {
  const { store } = useServices().bound;
  const [mine, setMine] = useState<Draft | null>(null);
  const [failed, setFailed] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const keep = () => {
    if (saveDraft(named(draft, workshop.shownOf))) setFailed(true);
    else store.update({ report: null });
  };
  const ask = () => {
    const { draft: kept } = loadDraft();
    if (isEmptyDraft(kept)) keep();
    else setMine(kept);
  };
  useEffect(() => {
    if (mine) answer.current?.focus();
  }, [mine]);
  if (failed) return <Notice kind="warning">{t("report.trouble.none")}</Notice>;
  if (mine) {
    const question = t.plural("report.keep.ask", mine.blocks.length);
    return (
      <div className={styles.question} role="group" aria-label={question}>
        <p>{question}</p>
        <Button ref={answer} onClick={() => setMine(null)}>
          {t("report.keep.no")}
        </Button>
        <Button onClick={keep}>{t("report.keep.yes")}</Button>
      </div>
    );
  }
  return (
    <div className={styles.question}>
      <Notice kind="info" action={{ label: t("report.keep"), onClick: ask }}>
        {t("report.came")}
      </Notice>
    </div>
  );
}

/** With the titles that the figures turned out to have. */
function named(draft: Draft, shownOf: (figure: Extract<Draft["blocks"][number], { kind: "figure" }>) => ShownFigure) {
  const blocks = draft.blocks.map((block) => {
    const shown = block.kind === "figure" ? shownOf(block) : null;
    return shown?.kind === "ready" ? { ...block, title: shown.content.title, isOwn: shown.content.isOwn } : block;
  });
  return { ...draft, blocks };
}
