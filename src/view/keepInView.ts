/** The height of a heading that sticks to the list's top and would cover an option scrolled just below it. */
const HEADING_PX = 32;

/** Scrolls the list alone; the browser's own scrollIntoView would move the page as well. */
export function keepInView(option: HTMLElement, list: HTMLElement): void {
  const here = option.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const hiddenAbove = frame.top + HEADING_PX - here.top;
  const hiddenBelow = here.bottom - frame.bottom;
  if (hiddenAbove > 0) list.scrollTop -= hiddenAbove;
  else if (hiddenBelow > 0) list.scrollTop += hiddenBelow;
}
