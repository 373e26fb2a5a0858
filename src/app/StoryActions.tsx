import { useContext, useState } from "react";
import type { FigureContent } from "../export/figureContent";
import type { Sheet } from "../export/saveSheet";
import type { StoryTranslator } from "../i18n/story";
import { DEFAULT_SELECTION } from "../selection/selection";
import type { ClaimOutcome } from "../series/claimTypes";
import { Button } from "../view/Button";
import { DownloadButton } from "./DownloadButton";
import { FigureFocusContext } from "./figureFocus";
import { useServices } from "./services";
import { ShareButton } from "./ShareButton";
import type { StoryData } from "./useStory";
import styles from "./StoryCard.module.css";

interface Props {
  readonly outcome: ClaimOutcome;
  readonly data: StoryData;
  readonly t: StoryTranslator;
  /** The card as it leaves the dashboard. */
  readonly content: () => Promise<FigureContent>;
}

/** The card to hand on: its link, and its figures as a file. */
export function StoryActions({ outcome, data, t, content }: Props) {
  const { id, title } = outcome.claim;
  const link = { ...DEFAULT_SELECTION, lang: t.language, claim: id };
  // As with every figure that stands alone: its CSV is one of the files behind "Download".
  const isAlone = useContext(FigureFocusContext) !== null;
  const sheet = async () => (await import("./storySheets")).cardSheet(outcome, { data, t });
  return (
    <div className={styles.actions}>
      <DownloadButton catalogue={data.catalogue} content={content} t={t} />
      {isAlone ? null : (
        <SaveButton name={t("story.csv.card", { title: t.text(title) })} sheet={sheet} claim={id} data={data} t={t} />
      )}
      <ShareButton t={t} change={link} name={t("story.copy", { title: t.text(title) })} />
    </div>
  );
}

interface SaveProps extends Pick<Props, "data" | "t"> {
  /** Accessible name; begins with the text of the button. */
  readonly name: string;
  readonly sheet: () => Promise<Sheet>;
  /** The card that the link in the file leads to; null for what is on the screen. */
  readonly claim: string | null;
}

/** Saves a table as CSV; the code that writes it comes with the first click. */
export function SaveButton({ name, sheet, claim, data: { catalogue }, t }: SaveProps) {
  const { bound } = useServices();
  const [saved, setSaved] = useState("");
  const save = async () => {
    const [{ saveSheet }, table] = await Promise.all([import("../export/saveSheet"), sheet()]);
    const link = claim === null ? bound.link() : bound.link({ ...DEFAULT_SELECTION, lang: t.language, claim });
    setSaved(saveSheet(table, { catalogue, t, link }));
  };
  return (
    <>
      <Button name={name} onClick={() => void save()}>
        {t("table.download")}
      </Button>
      <span role="status" className="visually-hidden">
        {saved ? t("table.downloaded", { name: saved }) : ""}
      </span>
    </>
  );
}
