import { useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { adopt, type Adopted } from "../dataset/adopt";
import type { Decisions } from "../dataset/decisions";
import type { Known } from "../dataset/proposeDecisions";
import { surveyTexts, type FileSurvey } from "../dataset/surveyTexts";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import { matchPlaces, type PlaceMatch } from "../ingest/knownPlaces";
import { isReady } from "../library/library";
import { deriveDecisions, type Edits } from "./deriveDecisions";
import type { FlowState, OpenState } from "./importFlow";
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
  /**
   * What it would become, but for its name and source: made for the steps that show it. null while the shipped figures
   * of the chosen indicators are on their way.
   */
  readonly adopted: Adopted | null;
  /** Goes through all rows; null when nothing is built. */
  readonly adoptAs: (decisions: Decisions) => Adopted | null;
  /** The dataset that is added to or replaced. */
  readonly target: Upload | null;
}

/** What the file becomes under the decisions so far; null while it is not built. */
export function useDecisions(view: FlowState, open: OpenState, catalogue: Catalogue): Deciding | null {
  const { uploads } = useLibraryState();
  const { built } = open;
  const { edits, into, opened } = view;
  const { fileName } = open.preview;
  const target = (into && uploads.find(({ upload }) => upload.id === into.id)?.upload) ?? null;
  const appended = into?.how === "append" ? target : null;
  const offered = useMemo(() => offeredBy(catalogue, appended?.id ?? null), [catalogue, appended]);
  const survey = useMemo(() => built && surveyTexts(built), [built]);
  const matches = useMemo(() => {
    if (!survey || !built) return new Map<string, PlaceMatch>();
    const texts = [...new Set(survey.areas.map((area) => area.text))];
    return new Map(matchPlaces(texts, built.codes, placesOf(offered)).map((match) => [match.text, match]));
  }, [survey, built, offered]);
  const known = useMemo<Known>(() => {
    const sure = [...matches].flatMap(([text, { code }]) => (code === null ? [] : [[text, code] as const]));
    return { catalogue: offered, matches: new Map(sure), fileName, today: opened.slice(0, 10) };
  }, [matches, offered, opened, fileName]);
  const figures = useFigureDecisions(survey, known, edits);
  const { name, source } = edits;
  const decisions = useMemo(
    () => figures && { ...figures, name: name ?? figures.name, source: { ...figures.source, ...source } },
    [figures, name, source],
  );
  const adoptAs = useAdopt(view, open, { catalogue: offered, target });
  const isNeeded = view.step === "check" || view.step === "name";
  const settled = useDeferredValue(isNeeded ? figures : null);
  const ready = useShippedFigures(figures);
  const adopted = useMemo(() => (settled && ready ? adoptAs(settled) : null), [settled, ready, adoptAs]);
  return useMemo(
    () => survey && decisions && { survey, matches, known, decisions, catalogue: offered, adopted, adoptAs, target },
    [survey, decisions, matches, known, offered, adopted, adoptAs, target],
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

interface Means {
  readonly catalogue: Catalogue;
  readonly target: Upload | null;
}

function useAdopt(view: FlowState, { built, preview }: OpenState, { catalogue, target }: Means): Deciding["adoptAs"] {
  const { shipped } = useLibraryState();
  const { into, uploadId, opened } = view;
  const { fileName } = preview;
  return useCallback(
    (decisions: Decisions) => {
      if (!built) return null;
      const joined = into && target ? { into: { upload: target, how: into.how } } : {};
      const id = into?.id ?? uploadId;
      return adopt(built, decisions, { catalogue, shipped, id, now: opened, fileNames: [fileName], ...joined });
    },
    [built, catalogue, shipped, into, target, uploadId, opened, fileName],
  );
}

/** Asks for the tables that the file may contradict; true when they are there. */
function useShippedFigures(decisions: Decisions | null): boolean {
  const { library } = useServices();
  const state = useLibraryState();
  const wanted = useMemo(() => knownIndicators(decisions), [decisions]);
  useEffect(() => library.request(wanted), [library, wanted]);
  return wanted.length === 0 || isReady(state, wanted);
}

function knownIndicators(decisions: Decisions | null): string[] {
  const all = [...(decisions?.indicators.values() ?? [])];
  return [...new Set(all.flatMap((one) => (one.use === "known" ? [one.id] : [])))];
}

/**
 * Without what other uploads brought: a dataset that points into another would fall with it. That of the dataset which
 * is added to stays.
 */
function offeredBy(catalogue: Catalogue, upload: string | null): Catalogue {
  const isOffered = (id: string) => !id.startsWith("own-") || (upload !== null && id.startsWith(`${upload}-`));
  return {
    ...catalogue,
    places: new Map([...catalogue.places].filter(([code]) => isOffered(code))),
    indicators: new Map([...catalogue.indicators].filter(([id]) => isOffered(id))),
    categories: catalogue.categories.filter((one) => isOffered(one.indicator)),
  };
}
