import { Component, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { FigureContent } from "../export/figureContent";
import type { PageLanguage } from "../i18n/translate";
import type { LibraryState } from "../library/library";
import { detachedSelection } from "../selection/bindToUrl";
import { namesOwn, resolveSelection } from "../selection/resolve";
import type { Page } from "../selection/selection";
import { FigureFocusContext, type FigureFocus } from "./figureFocus";
import { PAGE_VIEWS } from "./pageViews";
import { isSound, selectionOf } from "./reportQuery";
import { ServicesContext, useLibraryState, useServices } from "./services";

/**
 * Why a figure is not shown. `unknown`: there is none of that name. `stranger`: its link names what the data do not know.
 * `own`: it names own data that this browser does not hold. `nothing`: the figure has no numbers. `late`: it did not come.
 * `broken`: the page failed.
 */
export type Missing = "unknown" | "stranger" | "own" | "nothing" | "late" | "broken";

export type FigureOutcome =
  | { readonly kind: "ready"; readonly content: FigureContent; readonly link: string }
  | { readonly kind: "missing"; readonly why: Missing };

export interface WantedFigure {
  /** Begins with "?". */
  readonly query: string;
  readonly figure: string;
  readonly lang: PageLanguage;
}

interface Props {
  readonly wanted: WantedFigure;
  /** Called once. */
  readonly onOutcome: (outcome: FigureOutcome) => void;
}

const FIGURE_PAGES = ["story", "compare", "districts", "mix", "relate", "evaluate"] as const satisfies readonly Page[];

/** A figure that has not changed for so long is finished; what comes later replaces it within this time. */
const QUIET_MS = 250;
/** So long nothing was heard, neither of the figure nor of the data, while the page was at work. */
const PATIENCE_MS = 20_000;
/** The same of a page that shows no sign of work. */
const CALM_MS = 6000;

/** Renders the page of a figure unseen, with a selection of its own, until the figure has come. */
export function FigureStudio({ wanted, onOutcome }: Props) {
  const services = useServices();
  const { query, figure, lang } = wanted;
  const asked = useMemo(() => selectionOf(query, lang), [query, lang]);
  const bound = useMemo(() => detachedSelection(services.bound, asked), [services.bound, asked]);
  const own = useMemo(() => ({ ...services, bound }), [services, bound]);
  // Outside the document: ids of a page that nobody sees must not answer for those of the one on the screen.
  const [box] = useState(() => document.createElement("div"));
  const watch = useWatch({ box, settle: onOutcome });
  const { report } = watch;
  const [focus] = useState<FigureFocus>(() => ({
    name: figure,
    container: null,
    onContent: (content) =>
      report(
        content
          ? { kind: "ready", content, link: bound.link({ ...content.change, figure: content.name }) }
          : { kind: "missing", why: "nothing" },
      ),
  }));
  const page = FIGURE_PAGES.find((one) => one === asked.page && figure.startsWith(`${one}.`));
  const Page = page ? PAGE_VIEWS[page] : null;
  const { catalogue, uploadsReady } = useLibraryState();
  const refusal = useMemo((): Missing | null => {
    if (!Page || !isSound(query)) return "unknown";
    if (!catalogue || (namesOwn(asked) && !uploadsReady)) return null;
    const { issues } = resolveSelection(asked, catalogue);
    return issues.length === 0 ? null : issues.some(({ code }) => code === "link-own") ? "own" : "stranger";
  }, [Page, query, catalogue, uploadsReady, asked]);
  const { refuse } = watch;
  useEffect(() => {
    if (refusal) refuse(refusal);
  }, [refusal, refuse]);
  if (!Page || refusal) return null;
  return createPortal(
    <StudioBoundary onError={() => refuse("broken")}>
      <ServicesContext value={own}>
        <FigureFocusContext value={focus}>
          <Suspense fallback={<div aria-busy="true" />}>
            <Page />
          </Suspense>
        </FigureFocusContext>
      </ServicesContext>
    </StudioBoundary>,
    box,
  );
}

interface WatchOptions {
  readonly box: HTMLElement;
  readonly settle: (outcome: FigureOutcome) => void;
}

const isLoading = ({ tables, uploadsReady }: LibraryState) =>
  !uploadsReady || [...tables.values()].some(({ kind }) => kind === "loading");

/** Waits until a figure keeps still while no data are on their way, and tells once what became of it. */
function useWatch({ box, settle }: WatchOptions) {
  const { library } = useServices();
  const latest = useRef<FigureOutcome | null>(null);
  const settled = useRef(false);
  const heard = useRef(() => undefined as void);
  const [watch] = useState(() => {
    const finish = (outcome: FigureOutcome) => {
      if (settled.current) return;
      settled.current = true;
      settle(outcome);
    };
    return {
      finish,
      refuse: (why: Missing) => finish({ kind: "missing", why }),
      report: (outcome: FigureOutcome) => {
        latest.current = outcome;
        heard.current();
      },
    };
  });
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    let calmMs = 0;
    const look = () => {
      const isBusy = isLoading(library.getState()) || box.querySelector("[aria-busy=true]");
      calmMs = isBusy ? 0 : calmMs + QUIET_MS;
      if (latest.current && !isBusy) watch.finish(latest.current);
      else if (calmMs >= CALM_MS) watch.refuse("late");
      else quiet = setTimeout(look, QUIET_MS);
    };
    heard.current = () => {
      calmMs = 0;
      clearTimeout(quiet);
      clearTimeout(patience);
      quiet = setTimeout(look, QUIET_MS);
      patience = setTimeout(() => watch.finish(latest.current ?? { kind: "missing", why: "late" }), PATIENCE_MS);
    };
    heard.current();
    const stop = library.subscribe(() => heard.current());
    return () => {
      stop();
      clearTimeout(quiet);
      clearTimeout(patience);
    };
  }, [library, box, watch]);
  return watch;
}

/** What fails in a page that nobody sees must not take the report with it. */
class StudioBoundary extends Component<
  { readonly onError: () => void; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
