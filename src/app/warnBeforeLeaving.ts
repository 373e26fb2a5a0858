import type { ImportFlow } from "./importFlow";

const guarded = new WeakSet<ImportFlow>();

/** From now on the browser asks before a file that is not finished is lost with the page. */
export function warnBeforeLeaving(flow: ImportFlow): void {
  if (guarded.has(flow)) return;
  guarded.add(flow);
  // Browsers keep no page with a standing listener ready for the way back, so it stands while it is needed only.
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const watch = () => {
    const { open, finished } = flow.get();
    if (open && !finished) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
  flow.subscribe(watch);
  watch();
}
