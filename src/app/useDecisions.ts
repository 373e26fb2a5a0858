import { useEffect, useMemo } from "react";
import type { Decisions } from "../dataset/decisions";
import type { Known } from "../dataset/proposeDecisions";
import { selectRows } from "../dataset/selectRows";
import type { FileSurvey } from "../dataset/surveyTexts";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import { matchAreas } from "../ingest/adoption";
import type { PlaceMatch } from "../ingest/knownPlaces";
import type { Adoption, AdoptMeans, AdoptWish } from "../library/importState";
import { isReady } from "../library/library";
import { mergeCatalogue } from "../library/mergeUploads";
import { deriveDecisions, type Edits } from "./deriveDecisions";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { useLibraryState, useServices } from "./services";
import { placesOf } from "./useImport";

/** Everything about the built file that is not in the file: what it may be matched with, and what was decided. */
export interface Deciding {
  readonly survey: FileSurvey;
  /** By the text of the area. */
  readonly matches: ReadonlyMap<string, PlaceMatch>;
  readonly known: Known;
  readonly decisions: Decisions;
  /** What the file may be matched with: what ships with the page, and the dataset it is joined to. */
  readonly catalogue: Catalogue;
  /** What it would become, but for its name and source: made for the steps that show it. null until it is known. */
  readonly adopted: Adoption | null;
  /** What the worker is asked for, and what it needs for it. */
  readonly wish: AdoptWish;
  readonly means: AdoptMeans;
  /** The dataset that is added to or replaced. */
  readonly target: Upload | null;
}

interface Step {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
}

/** What the file becomes under the decisions so far; null while it is not built. */
export function useDecisions(step: Step, shipped: Catalogue): Deciding | null {
  const { view, open } = step;
  const { uploads } = useLibraryState();
  const { built, adoption } = open;
  const { edits, into, opened } = view;
  const { fileName } = open.preview;
  const target = (into && uploads.find(({ upload }) => upload.id === into.id)?.upload) ?? null;
  const appended = into?.how === "append" ? target : null;
  // Without what other uploads brought: a dataset that points into another would fall with it.
  const catalogue = useMemo(() => mergeCatalogue(shipped, appended ? [appended] : []), [shipped, appended]);
  const survey = built?.survey ?? null;
  const matches = useMemo(() => {
    if (!built) return new Map<string, PlaceMatch>();
    // The worker knows what ships; the places of an upload that is added to are known here.
    return appended ? matchAreas(built.survey, built.codes, placesOf(catalogue)) : built.matches;
  }, [built, appended, catalogue]);
  const known = useMemo<Known>(() => {
    const sure = [...matches].flatMap(([text, { code }]) => (code === null ? [] : [[text, code] as const]));
    return { catalogue, matches: new Map(sure), fileName, today: opened.slice(0, 10) };
  }, [matches, catalogue, opened, fileName]);
  const figures = useFigureDecisions(survey, known, edits);
  const { name, source } = edits;
  const decisions = useMemo(
    () => figures && { ...figures, name: name ?? figures.name, source: { ...figures.source, ...source } },
    [figures, name, source],
  );
  const means = useAdopting({ ...step, figures }, catalogue, target);
  return useMemo(
    () =>
      survey &&
      decisions && {
        survey,
        matches,
        known,
        decisions,
        catalogue,
        adopted: adoption,
        wish: wishOf(view, fileName, decisions),
        means,
        target,
      },
    [survey, decisions, matches, known, catalogue, adoption, view, fileName, means, target],
  );
}

/** Decisions about figures alone: while a name is typed, the rows of a large file must not be gone through again. */
function useFigureDecisions(survey: FileSurvey | null, known: Known, edits: Edits): Decisions | null {
  const { rows, placeKind, areas, indicators, categories, wins, repeats } = edits;
  return useMemo(
    () =>
      survey &&
      deriveDecisions(survey, known, { rows, placeKind, areas, indicators, categories, wins, repeats, source: {} }),
    [survey, known, rows, placeKind, areas, indicators, categories, wins, repeats],
  );
}

type Wishing = Pick<FlowState, "into" | "uploadId" | "opened">;

function wishOf({ into, uploadId, opened }: Wishing, fileName: string, decisions: Decisions): AdoptWish {
  return { decisions, id: into?.id ?? uploadId, how: into?.how ?? null, now: opened, fileNames: [fileName] };
}

interface Adopting extends Step {
  /** What is decided about figures; null while nothing is built. */
  readonly figures: Decisions | null;
}

/** Has the worker work out what the file becomes, for the steps that show it, at every change of what is decided. */
function useAdopting({ flow, view, open, figures }: Adopting, catalogue: Catalogue, target: Upload | null): AdoptMeans {
  const { session } = flow;
  const { built } = open;
  const { fileName } = open.preview;
  const { into, uploadId, opened } = view;
  const { shipped, isThere } = useShippedFigures(figures);
  const means = useMemo(() => ({ catalogue, shipped, target }), [catalogue, shipped, target]);
  const isShown = view.step === "check" || view.step === "name";
  const isWanted = isShown && isThere && !view.finishing;
  useEffect(() => {
    if (isWanted && built && figures) session.adopt(wishOf({ into, uploadId, opened }, fileName, figures), means);
  }, [isWanted, session, built, figures, means, into, uploadId, opened, fileName]);
  return means;
}

/** Asks for the tables that the file may contradict: their rows of the indicators in question, and whether all came. */
function useShippedFigures(decisions: Decisions | null) {
  const { library } = useServices();
  const state = useLibraryState();
  // As a text it is the same until it says something else.
  const names = useMemo(() => knownIndicators(decisions).join("\n"), [decisions]);
  const wanted = useMemo(() => (names === "" ? [] : names.split("\n")), [names]);
  useEffect(() => library.request(wanted), [library, wanted]);
  const { shipped: all } = state;
  const shipped = useMemo(() => {
    const { labels, codes } = all.text.indicator;
    const isWanted = labels.map((label) => wanted.includes(label));
    return selectRows(all, (row) => isWanted[codes[row]!]!);
  }, [all, wanted]);
  return { shipped, isThere: wanted.length === 0 || isReady(state, wanted) };
}

function knownIndicators(decisions: Decisions | null): string[] {
  const all = [...(decisions?.indicators.values() ?? [])];
  return [...new Set(all.flatMap((one) => (one.use === "known" ? [one.id] : [])))].sort();
}
