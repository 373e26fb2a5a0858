import type { Catalogue } from "../dataset/types";
import type { FilePart, FilePicture, ReportFile, SourceLine } from "../export/reportHtml";
import { sourceLines } from "../export/provenance";
import type { ReportTranslator } from "../i18n/report";
import type { Report } from "../selection/report";
import type { DraftBlock, DraftFigure } from "./reportDraft";
import { pictureOf, type PictureTools } from "./reportPictures";
import { madeText } from "./ReportMade";
import type { ShownFigure } from "./useReportWorkshop";

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
  /** null: the figures cannot be drawn. */
  readonly tools: PictureTools | null;
  readonly shownOf: (figure: DraftFigure) => ShownFigure;
  /** Address of the live report; null where it is too long. */
  readonly link: string | null;
  readonly today: Date;
}

/** A report with its figures, light and for two widths, as `reportHtml` writes it down. */
export function fileOf(report: Report, blocks: readonly DraftBlock[], setting: Setting): ReportFile {
  const { t, link, today } = setting;
  return {
    locale: t.locale,
    title: report.title || t("report.untitled"),
    parts: blocks.flatMap((block) => partOf(block, setting) ?? []),
    made: madeText(setting, today),
    link,
    words: {
      table: t("report.file.table"),
      sources: t("report.file.sources"),
      live: t("report.file.live"),
      liveReport: t("report.file.liveReport"),
      own: t("report.figure.own"),
    },
  };
}

function partOf(block: DraftBlock, setting: Setting): FilePart | null {
  if (block.kind !== "figure") return block.text.trim() === "" ? null : { kind: block.kind, text: block.text.trim() };
  const { t } = setting;
  const caption = block.caption.trim();
  const shown = setting.shownOf(block);
  if (shown.kind !== "ready") {
    const why = t(`report.missing.${shown.kind === "missing" ? shown.why : "late"}`);
    return { kind: "missing", title: block.title || t("report.missing.name"), caption, why };
  }
  const { content, link } = shown;
  const { title, alt, sheet, isOwn } = content;
  const [picture, sources] = [filePicture(shown, setting), sourcesOf(sheet.sources, setting)];
  return { kind: "figure", title, alt, caption, picture, sheet, sources, link, isOwn };
}

type Ready = Extract<ShownFigure, { kind: "ready" }>;

function filePicture(ready: Ready, { tools }: Setting): FilePicture | null {
  if (!tools) return null;
  const wide = pictureOf(ready, { shape: "wide", theme: "light" }, tools);
  const narrow = pictureOf(ready, { shape: "narrow", theme: "light" }, tools);
  return wide && narrow ? { wide, narrow } : null;
}

function sourcesOf(ids: readonly string[], setting: Setting): SourceLine[] {
  return ids.flatMap((id) => {
    const source = setting.catalogue.sources.get(id);
    return source ? sourceLines([id], setting).map((text) => ({ text, address: source.address })) : [];
  });
}
