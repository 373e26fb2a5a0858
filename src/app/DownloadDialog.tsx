import { useEffect, useId, useRef } from "react";
import type { Catalogue } from "../dataset/types";
import type { FigureContent } from "../export/figureContent";
import { downloadMessages } from "../i18n/download";
import { Icon } from "../view/Icon";
import { DownloadBody } from "./DownloadBody";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./DownloadDialog.module.css";

export interface DownloadDialogProps {
  readonly catalogue: Catalogue;
  readonly content: FigureContent;
  readonly onClose: () => void;
}

/** Everything that a figure can leave the dashboard as, with the picture as it will be. */
export function DownloadDialog({ catalogue, content, onClose }: DownloadDialogProps) {
  const t = usePageTranslator(downloadMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // Reading begins at the top, and one step further stands PNG.
    title.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.frame}>
        <header className={styles.head}>
          <h2 id={id} ref={title} tabIndex={-1} className={styles.title}>
            {t("download.title")}
          </h2>
          <button type="button" className={styles.close} aria-label={t("app.close")} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <DownloadBody catalogue={catalogue} content={content} t={t} onLeave={close} />
      </div>
    </dialog>
  );
}
