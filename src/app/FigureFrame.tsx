import { useId, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import { saveSheet, type Sheet } from "../export/saveSheet";
import type { Translator } from "../i18n/translate";
import { DownloadButton } from "./DownloadButton";
import { useArrival, useFigureFocus, useIsLeftOut } from "./figureFocus";
import { useServices } from "./services";
import { ShareButton } from "./ShareButton";
import { SourceNote } from "./SourceNote";
import compare from "./CompareFigure.module.css";
import styles from "./FigureFrame.module.css";

/** What stands behind a number, a sentence each. */
export interface FigureSays {
  readonly means: ReactNode;
  readonly not?: ReactNode;
  /** How many districts and people. */
  readonly behind?: ReactNode;
}

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly definition?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3;
  /** What a reader must know before reading the figure. */
  readonly notices?: ReactNode;
  readonly says?: FigureSays | undefined;
  /** Ids of the sources of every number in it. */
  readonly sources: readonly string[];
  /** The numbers, for the file; left out while there are none. */
  readonly sheet?: (() => Sheet) | undefined;
  readonly id?: string;
  /** "<page>.<figure>": how links, files and reports call it. */
  readonly name: string;
  /** What else leaves the dashboard beside the title, the sheet and its sources; left out while there is nothing to show. */
  readonly leaves?: (() => Leaves) | undefined;
  readonly children: ReactNode;
}

/** Of a figure that leaves the dashboard: its drawing and its words, as in `FigureContent`. */
export type Leaves = Pick<FigureContent, "subtitle" | "note" | "drawing" | "alt"> &
  Partial<Pick<FigureContent, "change" | "isOwn">>;

/** What every figure has: title, what it says and does not, where its numbers come from, a link and a file. */
export function FigureFrame({ catalogue, t, headingLevel = 1, sources, sheet, says, ...props }: Props) {
  const id = useId();
  const { name, title, leaves } = props;
  const content =
    sheet && leaves ? () => ({ name, title, sheet: sheet(), change: {}, isOwn: false, ...leaves() }) : null;
  const focus = useFigureFocus(name, content);
  const arrive = useArrival(name);
  if (useIsLeftOut(name)) return null;
  const level = focus?.headingLevel ?? headingLevel;
  const Heading = `h${level}` as const;
  const figure = (
    <figure ref={arrive} className={compare.figure} {...(props.id ? { id: props.id } : {})} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={level === 1 ? compare.title : styles.title}>
        {props.title}
      </Heading>
      {props.subtitle ? <p className={compare.subtitle}>{props.subtitle}</p> : null}
      {props.definition ? <p className={compare.definition}>{props.definition}</p> : null}
      {props.notices}
      {props.children}
      {says ? (
        <div className={styles.says}>
          <p>{says.means}</p>
          {says.not ? <p>{says.not}</p> : null}
          {says.behind ? <p>{says.behind}</p> : null}
        </div>
      ) : null}
      <figcaption className={compare.caption}>
        <SourceNote catalogue={catalogue} sources={sources} t={t} />
        <div className={styles.actions}>
          {content ? <DownloadButton catalogue={catalogue} content={content} t={t} /> : null}
          {sheet && !focus ? <SheetButton catalogue={catalogue} sheet={sheet} title={props.title} t={t} /> : null}
          <ShareButton t={t} />
        </div>
      </figcaption>
    </figure>
  );
  return focus?.container ? createPortal(figure, focus.container) : figure;
}

interface SheetProps extends Pick<Props, "catalogue" | "t" | "title"> {
  readonly sheet: () => Sheet;
}

function SheetButton({ catalogue, sheet, title, t }: SheetProps) {
  const { bound } = useServices();
  const [saved, setSaved] = useState("");
  return (
    <p className={compare.share}>
      <button
        type="button"
        aria-label={`${t("table.download")}: ${title}`}
        onClick={() => setSaved(saveSheet(sheet(), { catalogue, t, link: bound.link() }))}
      >
        {t("table.download")}
      </button>
      <span role="status" className="visually-hidden">
        {saved ? t("table.downloaded", { name: saved }) : ""}
      </span>
    </p>
  );
}
