import { useState } from "react";
import { citationOf } from "../export/citation";
import { copyImage, copyTable, copyText, tableForClipboard } from "../export/clipboard";
import { embedCode } from "../export/embedCode";
import type { DownloadTranslator } from "../i18n/download";
import { Button } from "../view/Button";
import { pngBytes, type DownloadOrder } from "./downloadFiles";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly order: DownloadOrder;
  /** Address of the figure alone, for a frame. */
  readonly embedLink: string;
}

type Thing = "image" | "table" | "citation" | "bibtex" | "csl" | "link" | "alt" | "embed" | "embedPlain";

const THINGS: readonly Thing[] = [
  "image",
  "table",
  "citation",
  "bibtex",
  "csl",
  "link",
  "alt",
  "embed",
  "embedPlain",
];

type Outcome =
  | { readonly kind: "copied" | "image-refused"; readonly thing: Thing }
  /** `text` is what the reader can copy by hand. */
  | { readonly kind: "refused"; readonly thing: Thing; readonly text: string };

/** In px, of the frame until its figure says how high it is. */
const FRAME_HEIGHT = 640;

/** Puts what the figure is made of into the clipboard; where the browser refuses, the text stands there to be taken. */
export function DownloadCopy({ t, order, embedLink }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (thing: Thing) => setOutcome(await copied(thing, order, embedLink));
  return (
    <div className={styles.group}>
      <div className={styles.things}>
        {THINGS.map((thing) => (
          <Button
            key={thing}
            kind="quiet"
            name={t("download.copy.name", { what: t(`download.copy.${thing}`) })}
            onClick={() => void copy(thing)}
          >
            {t(`download.copy.${thing}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.says}>
        {outcome ? wordOf(outcome, t) : ""}
      </p>
      {outcome?.kind === "refused" ? (
        <textarea
          // Another text is another field, which is selected anew.
          key={outcome.text}
          ref={selectAll}
          readOnly
          rows={5}
          className={styles.byHand}
          aria-label={t(`download.copy.${outcome.thing}`)}
          value={outcome.text}
        />
      ) : null}
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

function wordOf({ kind, thing }: Outcome, t: DownloadTranslator): string {
  if (kind === "copied") return t("download.copied", { what: t(`download.copy.${thing}`) });
  return t(kind === "refused" ? "download.copyRefused" : "download.copyImageRefused");
}

async function copied(thing: Thing, order: DownloadOrder, embedLink: string): Promise<Outcome> {
  const { sheet } = order.content;
  const { locale } = order.context.t;
  if (thing === "image") return { kind: (await copyImage(pngBytes(order))) ? "copied" : "image-refused", thing };
  if (thing === "table") {
    const isCopied = await copyTable(sheet, locale);
    return isCopied ? { kind: "copied", thing } : { kind: "refused", thing, text: tableForClipboard(sheet, locale).tsv };
  }
  const text = textOf(thing, order, embedLink);
  return (await copyText(text)) ? { kind: "copied", thing } : { kind: "refused", thing, text };
}

function textOf(
  thing: Exclude<Thing, "image" | "table">,
  { content, context }: DownloadOrder,
  embedLink: string,
): string {
  switch (thing) {
    case "citation":
      return citationOf(content, context).text;
    case "bibtex":
    case "csl":
      return citationOf(content, context)[thing];
    case "link":
      return context.link;
    case "alt":
      return content.alt;
    case "embed":
    case "embedPlain":
      return embedCode({
        src: embedLink,
        link: context.link,
        title: content.title,
        heightPx: FRAME_HEIGHT,
        script: thing === "embed",
      });
  }
}
