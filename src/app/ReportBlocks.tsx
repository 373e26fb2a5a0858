import { useEffect } from "react";
import type { Catalogue } from "../dataset/types";
import type { ReportTranslator } from "../i18n/report";
import { REPORT_LIMITS } from "../selection/report";
import type { Draft, DraftBlock, Edit } from "./reportDraft";
import { ReportBlock } from "./ReportBlock";
import type { Focused } from "./ReportEditor";
import { ReportField } from "./ReportField";
import { ReportFigure } from "./ReportFigure";
import { blockName } from "./reportWords";
import { placeOf, useDragOrder, type Drag } from "./useDragOrder";
import type { ShownFigure, Workshop } from "./useReportWorkshop";
import sheet from "./ReportSheet.module.css";

interface Props {
  readonly draft: Draft;
  readonly workshop: Workshop;
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
  readonly edit: (edit: Edit) => void;
  readonly focused: Focused | null;
  readonly onSaid: (text: string) => void;
  readonly onRemove: (block: DraftBlock, at: number) => void;
}

/** The parts of a report in their order, to be written, moved and removed. */
export function ReportBlocks({ draft, workshop, catalogue, t, edit, focused, onSaid, onRemove }: Props) {
  const { blocks } = draft;
  const nameOf = (block: DraftBlock) => {
    const shown = block.kind === "figure" ? workshop.shownOf(block) : null;
    return shown?.kind === "ready" ? shown.content.title : blockName(block, t);
  };
  const move = (from: number, to: number) => {
    const block = blocks[from]!;
    edit({ do: "move", id: block.id, to });
    onSaid(t("report.said.moved", { name: nameOf(block), position: to + 1, count: blocks.length }));
  };
  const { list, drag, grip } = useDragOrder(move);
  useEffect(() => {
    const items = [...(list.current?.children ?? [])];
    const item = items.find((one) => one instanceof HTMLElement && one.dataset["block"] === focused?.id);
    item?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [focused, list]);
  return (
    <ol ref={list} className={sheet.blocks} aria-label={t("report.blocks")}>
      {blocks.map((block, at) => (
        <ReportBlock
          key={block.id}
          name={nameOf(block)}
          drop={dropOf(drag, at, blocks.length)}
          isDragged={drag?.from === at}
          count={blocks.length}
          onMove={(to) => move(at, to)}
          onRemove={() => onRemove(block, at)}
          onGrip={grip(at)}
          {...{ block, at, t }}
        >
          <Fields
            {...{ block, workshop, catalogue, t }}
            onWrite={(text) => edit({ do: "write", id: block.id, text })}
          />
        </ReportBlock>
      ))}
    </ol>
  );
}

/** Where the mark stands that shows the place a part would go to. */
function dropOf(drag: Drag | null, at: number, count: number): "before" | "after" | null {
  if (!drag || placeOf(drag) === drag.from) return null;
  if (drag.gap === at) return "before";
  return drag.gap === count && at === count - 1 ? "after" : null;
}

interface FieldsProps extends Pick<Props, "workshop" | "catalogue" | "t"> {
  readonly block: DraftBlock;
  readonly onWrite: (text: string) => void;
}

function Fields({ block, workshop, catalogue, t, onWrite }: FieldsProps) {
  const { kind } = block;
  if (kind !== "figure") {
    return (
      <ReportField
        kind={kind}
        label={t(`report.field.${kind}`)}
        hint={t(`report.hint.${kind}`)}
        value={block.text}
        most={REPORT_LIMITS[kind]}
        onChange={onWrite}
      />
    );
  }
  const shown: ShownFigure = workshop.shownOf(block);
  const name = shown.kind === "ready" ? shown.content.title : blockName(block, t);
  return (
    <ReportFigure
      title={block.title}
      ownNote={t("report.figure.ownHere")}
      onRetry={() => workshop.retry(block)}
      {...{ shown, workshop, catalogue, t }}
    >
      <ReportField
        kind="caption"
        label={t("report.field.caption", { name })}
        hint={t("report.hint.caption")}
        value={block.caption}
        most={REPORT_LIMITS.text}
        onChange={onWrite}
      />
    </ReportFigure>
  );
}
