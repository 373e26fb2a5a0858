import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../dataset/types";
import type { DataContext } from "../export/dataContext";
import type { FigureContent } from "../export/figureContent";
import type { FigureSettings } from "../export/renderFigure";
import { csvDefaults } from "../export/toDataFiles";
import type { DownloadTranslator } from "../i18n/download";
import { AddToReport } from "./AddToReport";
import { settingsOf, sizeName, sizeOf } from "./downloadChoices";
import { DownloadCopy } from "./DownloadCopy";
import type { DownloadOrder } from "./downloadFiles";
import { DownloadFiles } from "./DownloadFiles";
import { DownloadOwn } from "./DownloadOwn";
import { DownloadPicture } from "./DownloadPicture";
import { DownloadPreview } from "./DownloadPreview";
import { DownloadPrint, printImage } from "./DownloadPrint";
import { DownloadSettings } from "./DownloadSettings";
import { useDownloadChoices, useDownloadWords } from "./useDownloadChoices";
import { useDownloadLinks } from "./useDownloadLinks";
import { NO_FONTS, useFonts } from "./useFonts";
import { usePicture } from "./usePicture";
import styles from "./DownloadDialog.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly content: FigureContent;
  readonly t: DownloadTranslator;
  /** Called when the reader goes to another page. */
  readonly onLeave: () => void;
}

/** The picture with its size and colours, the buttons that save, and what else may be chosen. */
export function DownloadBody({ catalogue, content, t, onLeave }: Props) {
  const [choices, choose] = useDownloadChoices();
  const [words, setWords] = useDownloadWords(content);
  const { link, citedLink, embedLink, own } = useDownloadLinks(content, catalogue);
  const [today] = useState(() => new Date());
  const context = useMemo<DataContext>(
    () => ({ catalogue, t, today, link, citedLink }),
    [catalogue, t, today, link, citedLink],
  );
  const edited = useMemo(() => ({ ...content, ...words }), [content, words]);
  const settings = useMemo(() => settingsOf(choices, words), [choices, words]);
  const csv = choices.csv ?? csvDefaults(t.locale);
  const order: DownloadOrder = { content: edited, settings, sizeName: sizeName(choices), csv, context };
  const { picture, printed } = usePictures(order);
  const paper = useRef<HTMLImageElement>(null);
  const common = { t, choices, onChoices: choose };
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        <DownloadPreview t={t} picture={picture} settings={settings} />
        <DownloadPicture {...common} />
        <DownloadFiles
          t={t}
          order={order}
          isSizeRight={typeof sizeOf(choices) !== "string"}
          onPrint={printed.kind === "drawn" ? () => void printImage(paper.current) : undefined}
        />
        <section className={styles.part} aria-labelledby="download-copy">
          <h3 id="download-copy">{t("download.copy")}</h3>
          {own ? <DownloadOwn t={t} {...own} /> : null}
          <DownloadCopy t={t} order={order} embedLink={embedLink} />
          <AddToReport
            name={content.name}
            title={words.title}
            change={content.change}
            isOwn={content.isOwn}
            onLeave={onLeave}
          />
        </section>
      </div>
      <DownloadSettings {...common} content={content} context={context} words={words} onWords={setWords} csv={csv} />
      {printed.kind === "drawn" ? <DownloadPrint picture={printed.rendered} alt={words.alt} image={paper} /> : null}
    </div>
  );
}

/** Drawn behind the typing, never in its way. On paper a dark or a transparent picture is a light one. */
function usePictures({ content, settings, context }: DownloadOrder) {
  const fonts = useFonts();
  const calm = {
    content: useDeferredValue(content),
    settings: useDeferredValue(settings),
    context: useDeferredValue(context),
  };
  const picture = usePicture({ ...calm, fonts });
  const isForPaper = settings.theme === "light" || settings.theme === "grayscale";
  const onPaper = useMemo<FigureSettings>(() => ({ ...calm.settings, theme: "light" }), [calm.settings]);
  const light = usePicture({ ...calm, settings: onPaper, fonts: isForPaper ? NO_FONTS : fonts });
  return { picture, printed: isForPaper ? picture : light };
}
