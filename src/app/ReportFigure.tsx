import { memo, useMemo, useState, type ReactNode } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import { cellFormat, readableParts } from "../export/sheetCells";
import type { ReportTranslator } from "../i18n/report";
import { Skeleton } from "../view/Skeleton";
import { PlainTable, type PlainRow } from "../view/PlainTable";
import { useElementWidth } from "../view/useElementWidth";
import { REPORT_SIZES, pictureAddress, pictureOf, type PictureLook, type PictureTools } from "./reportPictures";
import { SourceEntry } from "./SourceNote";
import { useIsDark } from "./useIsDark";
import type { ShownFigure, Workshop } from "./useReportWorkshop";
import disclosure from "../view/Disclosure.module.css";
import styles from "./ReportFigure.module.css";

interface Props {
  /** What it was called when it was added; may be empty. */
  readonly title: string;
  readonly shown: ShownFigure;
  readonly workshop: Pick<Workshop, "tools" | "fontsFailed">;
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
  /** Said of a figure with own data. */
  readonly ownNote: string;
  readonly onRetry: () => void;
  /** Its caption, written or to be written. */
  readonly children: ReactNode;
}

/** A figure of a report: its picture, what is said of it, and its numbers and sources one step away. */
export function ReportFigure({ title, shown, workshop, catalogue, t, ownNote, onRetry, children }: Props) {
  const name = shown.kind === "ready" ? shown.content.title : title || t("report.missing.name");
  return (
    <figure className={styles.figure} aria-label={name}>
      {shown.kind === "ready" ? (
        <Picture content={shown.content} link={shown.link} {...workshop} t={t} />
      ) : shown.kind === "missing" ? (
        <div className={styles.missing}>
          <p>
            <strong>{name}</strong> {t(`report.missing.${shown.why}`)}
          </p>
          {shown.why === "late" || shown.why === "broken" ? (
            <button type="button" onClick={onRetry}>
              {t("report.figure.retry")}
            </button>
          ) : null}
        </div>
      ) : (
        <Skeleton height={REPORT_SIZES.wide.heightPx} label={`${t(`report.figure.${shown.kind}`)}: ${name}`} />
      )}
      <figcaption className={styles.caption}>
        {children}
        {shown.kind === "ready" ? (
          <>
            {shown.content.isOwn ? <p className={styles.own}>{ownNote}</p> : null}
            <div className={styles.ways}>
              <Numbers content={shown.content} catalogue={catalogue} t={t} />
              <p className={styles.live}>
                <a href={shown.link} aria-label={t("report.figure.live.name", { name })}>
                  {t("report.figure.live")}
                </a>
              </p>
            </div>
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly content: FigureContent;
  readonly link: string;
  readonly tools: PictureTools | null;
  readonly fontsFailed: boolean;
  readonly t: ReportTranslator;
}

const NARROW_PX = 560;
const ON_PAPER: PictureLook = { shape: "wide", theme: "light" };

/** The picture for the room and the colours at hand, and the one for paper. */
const Picture = memo(function Picture({ content, link, tools, fontsFailed, t }: PictureProps) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(REPORT_SIZES.wide.widthPx);
  const shape = widthPx < NARROW_PX ? "narrow" : "wide";
  const theme = useIsDark() ? "dark" : "light";
  const onScreen = useAddress({ content, link, tools, shape, theme });
  const onPaper = useAddress({ content, link, tools, ...ON_PAPER });
  const isSame = shape === ON_PAPER.shape && theme === ON_PAPER.theme;
  const { widthPx: width, heightPx: height } = REPORT_SIZES[shape];
  const isOnWay = !tools && !fontsFailed;
  return (
    <div ref={ref}>
      {isOnWay ? <Skeleton height={height} label={`${t("report.figure.making")}: ${content.title}`} /> : null}
      {onScreen && onPaper ? (
        <img
          className={isSame ? styles.picture : `${styles.picture} ${styles.onScreen}`}
          src={onScreen}
          alt={content.alt}
          width={width}
          height={height}
        />
      ) : null}
      {onScreen && onPaper && !isSame ? (
        <img className={`${styles.picture} ${styles.onPaper}`} src={onPaper} alt={content.alt} />
      ) : null}
      {isOnWay || (onScreen && onPaper) ? null : (
        <div className={styles.missing}>
          <p>
            <strong>{content.title}</strong> {t(fontsFailed ? "report.missing.fonts" : "report.missing.broken")}
          </p>
          <p>{content.alt}</p>
        </div>
      )}
    </div>
  );
});

type Drawn = Pick<PictureProps, "content" | "link" | "tools"> & PictureLook;

function useAddress({ content, link, tools, shape, theme }: Drawn): string | null {
  return useMemo(() => {
    const svg = tools && pictureOf({ content, link }, { shape, theme }, tools);
    return svg && pictureAddress(svg);
  }, [content, link, tools, shape, theme]);
}

type NumbersProps = Pick<Props, "catalogue" | "t"> & Pick<PictureProps, "content">;

/** Made when it is opened: a figure may hold thousands of rows. */
function Numbers({ content, catalogue, t }: NumbersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={`${disclosure.disclosure} ${styles.numbers}`}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={disclosure.summary} aria-label={t("report.figure.table.name", { name: content.title })}>
        {t("report.figure.table")}
      </summary>
      {isOpen ? (
        <div className={disclosure.panel}>
          <SheetTable content={content} t={t} />
          <ul className={styles.sources}>
            {content.sheet.sources.map((id) => {
              const source = catalogue.sources.get(id);
              return source ? (
                <li key={id}>
                  <SourceEntry source={source} t={t} />
                </li>
              ) : null;
            })}
          </ul>
        </div>
      ) : null}
    </details>
  );
}

function SheetTable({ content, t }: Pick<NumbersProps, "content" | "t">) {
  const { sheet } = content;
  const table = useMemo(() => {
    const { columns, rows } = readableParts(sheet);
    const format = cellFormat(t.locale);
    const isNumeric = (i: number) => rows.some((row) => typeof row[i] === "number");
    return {
      columns: columns.map((label, i) => ({ id: String(i), label, numeric: isNumeric(i) })),
      rows: rows.map((cells, i): PlainRow => ({
        id: String(i),
        cells: cells.map((value) => ({ text: format(value), value: value ?? NaN })),
      })),
    };
  }, [sheet, t.locale]);
  return <PlainTable caption={content.title} locale={t.locale} {...table} windowed />;
}
