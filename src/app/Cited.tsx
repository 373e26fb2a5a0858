import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { firstKnown, revisionsSince, type Revision } from "../dataset/revisions";
import { diffTables } from "../export/diffTables";
import { reopenMessages, type ReopenTranslator } from "../i18n/reopen";
import { asOf } from "../library/asOf";
import type { Page, Selection } from "../selection/selection";
import { FigureStudio, type FigureOutcome, type WantedFigure } from "./FigureStudio";
import { queryOf } from "./reportQuery";
import { cardId } from "./StoryCard";
import { RevisedTable } from "./RevisedTable";
import { isUnchanged, revisedNumbers, versionText } from "./revisedWords";
import { ServicesContext, useLibraryState, useSelection, useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import { Button } from "../view/Button";
import styles from "./Revised.module.css";

/** What a cited link (`asof`) says of the data it was made from, and every number of its figure that changed since. */
export function Cited({ version }: { readonly version: string }) {
  const t = usePageTranslator(reopenMessages);
  const { library } = useServices();
  const { catalogue } = useLibraryState();
  const register = useSyncExternalStore(library.revisions.subscribe, library.revisions.getState);
  const selection = useSelection();
  const [cited, setCited] = useState(selection);
  useEffect(() => library.revisions.request(), [library]);
  const asof = versionText(version, t);
  // As high as what follows: nothing below moves when the data come.
  if (!catalogue)
    return (
      <section className={styles.note} aria-label={asof}>
        <p>{t("reopen.cited.comparing", { asof })}</p>
      </section>
    );
  const words = { asof, version: versionText(catalogue.version, t) };
  const isOther = queryOf(selection) !== queryOf(cited);
  return (
    <section className={styles.note} aria-label={asof}>
      {version === catalogue.version ? (
        <p>{t("reopen.cited.current", words)}</p>
      ) : version > catalogue.version ? (
        <p>{t("reopen.cited.later", words)}</p>
      ) : register.kind === "failed" ? (
        <>
          <p role="status">{t("reopen.cited.failed", words)}</p>
          <div className={styles.actions}>
            <Button onClick={() => library.revisions.retry()}>
              {t("reopen.retry")}
            </Button>
          </div>
        </>
      ) : register.kind === "ready" ? (
        <Since key={queryOf(cited)} version={version} cited={cited} revisions={register.table} t={t} />
      ) : (
        <p role="status">{t("reopen.cited.comparing", words)}</p>
      )}
      {cited.page === "story" && cited.claim !== null ? (
        <p>
          <a href={`#${cardId(cited.claim)}`}>{t("reopen.cited.go")}</a>
        </p>
      ) : null}
      {isOther && version < catalogue.version ? (
        <p>
          {t("reopen.cited.since")}{" "}
          <Button onClick={() => setCited(selection)}>
            {t("reopen.cited.again")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

interface SinceProps {
  readonly version: string;
  readonly cited: Selection;
  readonly revisions: readonly Revision[];
  readonly t: ReopenTranslator;
}

const FIRST_FIGURES: Readonly<Partial<Record<Page, string>>> = {
  districts: "districts.map",
  mix: "mix.composition",
  relate: "relate.scatter",
  evaluate: "evaluate.path",
};

/** The figure that a link means which names none: the first of its page. */
function citedFigure({ page, figure, tab, claim }: Selection): string | null {
  if (figure !== null) return figure;
  if (page === "compare") return `compare.${tab}`;
  if (page === "story") return claim === null ? null : `story.${claim}`;
  return FIRST_FIGURES[page] ?? null;
}

/** The table of the figure as it was beside the one of today; of a link that names no figure, all that was revised. */
function Since({ version, cited, revisions, t }: SinceProps) {
  const services = useServices();
  const { catalogue } = useLibraryState();
  const [then, setThen] = useState<FigureOutcome | null>(null);
  const [now, setNow] = useState<FigureOutcome | null>(null);
  const changes = useMemo(() => revisionsSince(version, revisions), [version, revisions]);
  const earlier = useMemo(
    () => ({ ...services, library: asOf(services.library, version, revisions) }),
    [services, version, revisions],
  );
  const { lang } = cited;
  const figure = citedFigure(cited);
  const wanted = useMemo(
    (): WantedFigure | null => (figure === null ? null : { query: queryOf(cited), figure, lang }),
    [cited, figure, lang],
  );
  const first = firstKnown(version, revisions);
  const diff = useMemo(() => {
    if (wanted === null) return revisedNumbers(changes, { catalogue: catalogue!, t });
    const [before, after] = [then, now].map((one) => (one?.kind === "ready" ? one.content.sheet : null));
    return before && after ? diffTables(before, after) : null;
  }, [wanted, changes, then, now, catalogue, t]);
  const isPending = wanted !== null && changes.length > 0 && !(then && now);
  return (
    <div role="status">
      {isPending ? (
        <>
          <p>{t("reopen.cited.comparing", { asof: versionText(version, t) })}</p>
          {then ? (
            <FigureStudio key="now" wanted={wanted} onOutcome={setNow} />
          ) : (
            <ServicesContext value={earlier}>
              <FigureStudio key="then" wanted={wanted} onOutcome={setThen} />
            </ServicesContext>
          )}
        </>
      ) : (
        <Outcome {...{ diff: changes.length === 0 ? NO_CHANGE : diff, version, ofAll: wanted === null, t }} />
      )}
      {first === null ? null : <p>{t("reopen.cited.before", { first: versionText(first, t) })}</p>}
    </div>
  );
}

const NOTHING = { columns: [], rows: [] };
const NO_CHANGE = diffTables(NOTHING, NOTHING);

interface OutcomeProps extends Pick<SinceProps, "version" | "t"> {
  readonly diff: ReturnType<typeof diffTables> | null;
  /** Of all numbers of the package, not of one figure. */
  readonly ofAll: boolean;
}

function Outcome({ diff, version, ofAll, t }: OutcomeProps) {
  const { catalogue } = useLibraryState();
  const words = { asof: versionText(version, t), version: versionText(catalogue!.version, t) };
  if (diff && isUnchanged(diff)) return <p>{t("reopen.cited.none", words)}</p>;
  return (
    <>
      <p>{t(ofAll ? "reopen.cited.all" : "reopen.cited.changed", words)}</p>
      {diff ? <RevisedTable diff={diff} version={version} t={t} /> : <p>{t("reopen.missing")}</p>}
    </>
  );
}
