import { useState, type ComponentType } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import type { Translator } from "../i18n/translate";
import type { DownloadDialogProps } from "./DownloadDialog";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** Made when the dialog opens. */
  readonly content: () => FigureContent | Promise<FigureContent>;
  /** Accessible name, where the text alone says too little; begins with the text. */
  readonly name?: string;
}

type Step =
  | { readonly kind: "closed" | "opening" | "failed" }
  | { readonly kind: "open"; readonly content: FigureContent; readonly Dialog: ComponentType<DownloadDialogProps> };

const CLOSED: Step = { kind: "closed" };

/** Opens everything that a figure can leave the dashboard as. Its code, pictures, fonts and words come with the click. */
export function DownloadButton({ catalogue, t, content, name }: Props) {
  const [step, setStep] = useState<Step>(CLOSED);
  const open = async () => {
    setStep({ kind: "opening" });
    try {
      const { DownloadDialog } = await import("./DownloadDialog");
      setStep({ kind: "open", content: await content(), Dialog: DownloadDialog });
    } catch {
      // Without a connection the figure stays on the screen, and another press tries again.
      setStep({ kind: "failed" });
    }
  };
  return (
    <>
      <p className={styles.share}>
        <button
          type="button"
          aria-label={name}
          aria-haspopup="dialog"
          aria-busy={step.kind === "opening"}
          onClick={() => void open()}
        >
          {t("figure.download")}
        </button>
        <span role="status">
          {step.kind === "failed" ? t("load.failed.network", { where: t("app.name") }) : ""}
        </span>
      </p>
      {step.kind === "open" ? (
        <step.Dialog catalogue={catalogue} content={step.content} onClose={() => setStep(CLOSED)} />
      ) : null}
    </>
  );
}
