import { useEffect, useState } from "react";
import { Icon } from "./Icon";
import s from "./DropZone.module.css";

interface Props {
  /** What letting go will do. */
  readonly title: string;
  readonly detail: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * The whole window takes files. Entering and leaving are counted, because both are told for every element that the
 * pointer crosses on its way.
 */
function useFileDrag(onFiles: (files: readonly File[]) => void): boolean {
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (carriesFiles(event)) setDepth((before) => before + 1);
    };
    const leave = (event: DragEvent) => {
      // A pointer that leaves the window has nothing it goes to; some browsers then forget the leaves in between.
      if (carriesFiles(event)) setDepth((before) => (event.relatedTarget === null ? 0 : Math.max(0, before - 1)));
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      setDepth(0);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles]);
  return depth > 0;
}

/** Shows, while a file is held over the window, that it may be let go anywhere. */
export function DropZone({ title, detail, onFiles }: Props) {
  const dragging = useFileDrag(onFiles);
  if (!dragging) return null;
  return (
    <div className={s.overlay}>
      <div className={s.sheet}>
        <span className={s.sign}>
          <Icon name="file" />
        </span>
        <p className={s.title}>{title}</p>
        <p className={s.detail}>{detail}</p>
      </div>
    </div>
  );
}
