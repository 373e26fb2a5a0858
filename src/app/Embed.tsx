import { Suspense, useEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import type { Issue } from "../base/issue";
import { embedMessages } from "../i18n/embed";
import { namesOwn, resolveSelection } from "../selection/resolve";
import type { Selection } from "../selection/selection";
import { Skeleton } from "../view/Skeleton";
import { DataTrouble } from "./DataTrouble";
import { EmbedAbsent } from "./EmbedAbsent";
import { FigureFocusContext, type FigureFocus } from "./figureFocus";
import { LinkedNotice } from "./LinkedNotice";
import { LinkIssues } from "./LinkIssues";
import { PAGE_VIEWS } from "./pageViews";
import { ServicesContext, useLibraryState, useSelection, useServices, type Services } from "./services";
import { useFigureStanding } from "./useFigureStanding";
import { usePageTranslator } from "./usePageTranslator";
import { useTellHeight } from "./useTellHeight";
import styles from "./Embed.module.css";

const WAITING_PX = 320;

/** One figure alone, in a frame of another page: everything that leads elsewhere opens a tab of its own. */
export function Embed() {
  const t = usePageTranslator(embedMessages);
  const services = useOutwardServices();
  const asked = useSelection();
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const [unseen, setUnseen] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);
  const name = useFigureName(asked);
  const standing = useFigureStanding(figure, unseen);
  const focus = useMemo(() => ({ name, container: figure, headingLevel: 1, onContent: null }) as const, [name, figure]);
  useTellHeight(main);
  useEffect(() => {
    document.documentElement.lang = t.locale;
  }, [t]);
  const issues = useLinkIssues(asked);
  const isStranger = issues.some(({ code }) => code === "link-own");
  const can = canStand(asked) && !isStranger;
  return (
    <ServicesContext value={services}>
      <main ref={main} className={styles.embed} onClickCapture={openElsewhere}>
        <DataTrouble t={t} />
        <LinkIssues issues={isStranger ? [] : issues} t={t} />
        {asked.table === null ? null : <LinkedNotice inEmbed />}
        <div ref={setFigure} className={styles.figure} />
        {can && standing === "waiting" ? <Skeleton height={WAITING_PX} label={t("load.data")} /> : null}
        {can && standing !== "absent" ? null : <EmbedAbsent selection={asked} isStranger={isStranger} t={t} />}
        <Explore text={t(can && standing !== "absent" ? "embed.explore" : "embed.open")} name={t("app.name")} />
        <div ref={setUnseen} hidden>
          {can && figure ? <Unseen page={asked.page} focus={focus} /> : null}
        </div>
      </main>
    </ServicesContext>
  );
}

interface UnseenProps {
  readonly page: Selection["page"];
  readonly focus: FigureFocus;
}

/** The page that the figure is taken from. */
function Unseen({ page, focus }: UnseenProps) {
  const View = page === "data" ? null : PAGE_VIEWS[page];
  return (
    <FigureFocusContext value={focus}>
      <Suspense fallback={<span aria-busy="true" />}>{View ? <View /> : null}</Suspense>
    </FigureFocusContext>
  );
}

function Explore({ text, name }: { readonly text: string; readonly name: string }) {
  const { bound } = useServices();
  return (
    <p className={styles.explore}>
      <span>{name}</span>
      <a href={bound.link()} target="_blank" rel="noopener">
        {text}
      </a>
    </p>
  );
}

/** Links lead to the page itself, and not to another embed. */
function useOutwardServices(): Services {
  const services = useServices();
  return useMemo(() => {
    const { bound } = services;
    return { ...services, bound: { ...bound, link: (change = {}) => bound.link({ embed: false, ...change }) } };
  }, [services]);
}

/** What of the link could not be followed: the page says so too, but unseen. Known once its own table is read. */
function useLinkIssues(asked: Selection): readonly Issue[] {
  const { bound } = useServices();
  const { catalogue, uploadsReady } = useLibraryState();
  return useMemo(() => {
    if (!catalogue || (!uploadsReady && namesOwn(asked))) return bound.issues;
    return [...bound.issues, ...resolveSelection(asked, catalogue).issues];
  }, [bound, asked, catalogue, uploadsReady]);
}

/** The name the link gives; on the Story page that of the claim it opens, or of the first one told. */
function useFigureName({ page, figure, claim }: Selection): string | null {
  const { claims } = useLibraryState();
  if (figure !== null || page !== "story") return figure;
  const id = claim ?? claims?.[0]?.id;
  return id === undefined ? "story" : `story.${id}`;
}

/** Pages without figures, and a name that is none of the page's, need not be tried. */
const canStand = ({ page, figure }: Selection): boolean =>
  !["data", "methods", "report"].includes(page) && (figure === null || figure.startsWith(`${page}.`));

/** Before anything else hears of the click: within the frame it would lead to a page that shows no figure. */
function openElsewhere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.getAttribute("href")?.startsWith("#")) return;
  if (link.href.startsWith("blob:") || link.hasAttribute("download")) return;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  event.stopPropagation();
}
