import { useMemo, type Ref } from "react";
import { createPortal } from "react-dom";
import type { Rendered } from "../export/renderFigure";
import { imageOf } from "./usePicture";
import styles from "./DownloadPrint.module.css";

interface Props {
  readonly picture: Rendered;
  readonly alt: string;
  readonly image: Ref<HTMLImageElement>;
}

/** The only thing on paper while a figure's dialog is open: the figure, on one page of its own shape. */
export function DownloadPrint({ picture, alt, image }: Props) {
  const source = useMemo(() => imageOf(picture), [picture]);
  return createPortal(
    <div className={styles.sheet} data-upright={picture.heightPx > picture.widthPx || undefined}>
      <img ref={image} src={source} alt={alt} />
    </div>,
    document.body,
  );
}

/** Opens the browser's own dialog, once the picture stands. */
export async function printImage(image: HTMLImageElement | null): Promise<void> {
  // A picture that cannot be decoded is missing on the preview of the print too, where the reader sees it.
  await image?.decode().catch(() => undefined);
  window.print();
}
