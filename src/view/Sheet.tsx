import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";
import { Icon } from "./Icon";
import s from "./Sheet.module.css";
import { useMediaQuery } from "./useMediaQuery";

interface Props {
  /** The button that opens the sheet, e.g. "Change". */
  readonly openLabel: string;
  /** What is set now, in a few words; stands beside the button's label. */
  readonly summary?: string | undefined;
  readonly title: string;
  readonly closeLabel: string;
  /** The large button at the sheet's end, e.g. "Show figure". */
  readonly doneLabel: string;
  readonly children: ReactNode;
}

const NARROW = "(max-width: 639.98px)";

/** Controls in place where there is room; on a phone behind one button, in a sheet from the bottom. */
export function Sheet({ children, ...folded }: Props) {
  return useMediaQuery(NARROW) ? <FoldedSheet {...folded}>{children}</FoldedSheet> : <>{children}</>;
}

/**
 * The dialog's own box holds nothing but its content, so an event on the dialog itself is on the backdrop. Both ends of
 * the press count: selecting text in a field and letting go outside must not close the sheet.
 */
function useBackdropClose(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current!;
    let pressedOutside = false;
    const press = (event: MouseEvent) => {
      pressedOutside = event.target === element;
    };
    const release = (event: MouseEvent) => {
      if (pressedOutside && event.target === element) element.close();
    };
    element.addEventListener("mousedown", press);
    element.addEventListener("click", release);
    return () => {
      element.removeEventListener("mousedown", press);
      element.removeEventListener("click", release);
    };
  }, [dialog]);
}

function FoldedSheet({ openLabel, summary, title, closeLabel, doneLabel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useBackdropClose(dialog);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className={s.open} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <Icon name="sliders" />
        <span className={s.openLabel}>{openLabel}</span>
        {summary && <span className={s.summary}>{summary}</span>}
      </button>
      <dialog ref={dialog} className={s.sheet} aria-labelledby={`${id}-title`}>
        <div className={s.frame}>
          <header className={s.head}>
            <h2 id={`${id}-title`} className={s.title}>
              {title}
            </h2>
            <button type="button" className={s.close} aria-label={closeLabel} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <div className={s.body}>{children}</div>
          <footer className={s.foot}>
            <button type="button" className={s.done} onClick={close}>
              {doneLabel}
            </button>
          </footer>
        </div>
      </dialog>
    </>
  );
}
