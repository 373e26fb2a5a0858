import type { Issue } from "../base/issue";
import { adoptInSteps, type Adopted, type AdoptContext } from "../dataset/adopt";
import type { Dataset } from "../dataset/dataset";
import { surveyTexts, type FileSurvey } from "../dataset/surveyTexts";
import { contextOf, countGaps, describeAdopted, matchAreas, renamed } from "./adoption";
import type { Adoption, AdoptMeans, AdoptWish } from "./adoption";
import type { Built } from "./built";
import type { Done } from "./importJob";
import type { AdoptTask, ImportAnswer, ImportTask } from "./importProtocol";
import type { PlaceMatch } from "./knownPlaces";
import type { Mapping } from "./mapping";
import type { OpenedTable, Report } from "./openFile";

interface HeldFile {
  /** The mapping it was built under, as text. */
  readonly mapping: string;
  readonly built: Built;
  readonly survey: FileSurvey;
}

interface HeldUpload {
  readonly wish: string;
  readonly adopted: Adopted;
  readonly adoption: Adoption;
}

type BuildTask = Extract<ImportTask, { kind: "build" }>;

interface Request {
  readonly id: number;
  readonly report: Report;
}

const MS_BETWEEN_LOOKS = 40;
const WHOLE = 100;

/** The built rows and what becomes of them: they stay in the worker until they are taken. */
export function createAdopting(cut: (issues: readonly Issue[]) => readonly Issue[]) {
  let file: HeldFile | null = null;
  let upload: HeldUpload | null = null;
  let means: AdoptMeans | null = null;
  let newest = 0;

  const hold = async (opened: OpenedTable, mapping: Mapping, report: Report): Promise<HeldFile> => {
    const text = JSON.stringify(mapping);
    if (file?.mapping === text) return file;
    [file, upload] = [null, null];
    const built = await opened.build(mapping, report);
    file = { mapping: text, built, survey: surveyTexts(built) };
    return file;
  };
  /** null = something newer was asked for. */
  const adoptHeld = async (held: HeldFile, wish: AdoptWish, { context, id, report }: Request & Adopting) => {
    const key = keyOf(wish);
    if (upload?.wish === key) return upload;
    // Never two adopted ones in memory.
    upload = null;
    const steps = adoptInSteps(held.built, wish.decisions, { ...context, survey: held.survey });
    let looked = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        upload = { wish: key, adopted: value, adoption: describeAdopted(value, context, cut) };
        return upload;
      }
      report({ stage: "adopting", done: value * WHOLE, total: WHOLE });
      if (performance.now() - looked < MS_BETWEEN_LOOKS) continue;
      // Lets messages in: the visitor may have decided otherwise.
      await new Promise((resolve) => setTimeout(resolve));
      if (id !== newest) return null;
      looked = performance.now();
    }
  };

  return {
    /** Of the last building and adopting; null before the first. */
    issues: (): readonly Issue[] | null => file && [...file.built.issues, ...(upload?.adopted.issues ?? [])],
    /** What is being adopted for an earlier request is given up. */
    announce: (id: number) => void (newest = id),
    forget: () => void ([file, upload] = [null, null]),
    async build(opened: OpenedTable, { mapping, known }: BuildTask, report: Report): Promise<ImportAnswer> {
      file = null;
      const { built, survey } = await hold(opened, mapping, report);
      const matches = known ? matchAreas(survey, built.codes, known) : new Map<string, PlaceMatch>();
      const { dataset, issues, ...rest } = built;
      const described = { ...rest, issues: cut(issues), survey, matches, gaps: countGaps(dataset.gap) };
      return { kind: "built", built: described, issueCount: issues.length };
    },
    async adopt(opened: OpenedTable, task: AdoptTask<"adopt" | "take">, { id, report }: Request): Promise<Done> {
      if (task.means) {
        means = task.means;
        upload = null;
      }
      if (id !== newest) return SUPERSEDED;
      if (!means) throw new Error("nothing to adopt with");
      const held = await hold(opened, task.mapping, report);
      const context = contextOf(task.wish, means);
      const now = await adoptHeld(held, task.wish, { context, id, report });
      if (!now) return SUPERSEDED;
      const { adoption } = now;
      if (task.kind === "adopt") return { answer: { kind: "adopted", adoption }, transfer: [] };
      // What is handed over is gone here.
      upload = null;
      const taken = renamed(now.adopted.upload, task.wish, context);
      return { answer: { kind: "taken", upload: taken, adoption }, transfer: buffersOf(taken.dataset) };
    },
  };
}

const SUPERSEDED: Done = { answer: { kind: "superseded" }, transfer: [] };

interface Adopting {
  readonly context: AdoptContext;
}

/** Two wishes of one key give the same rows: the name and the source make no difference to them. */
function keyOf({ decisions, id, how }: AdoptWish): string {
  const { rows, placeKind, areas, indicators, categories, wins, repeats } = decisions;
  return JSON.stringify([id, how, rows, placeKind, [...areas], [...indicators], [...categories], wins, repeats]);
}

function buffersOf(dataset: Dataset): ArrayBuffer[] {
  const codes = Object.values(dataset.text).map((column) => column.codes);
  return [...new Set([...codes, dataset.value, dataset.gap].map((column) => column.buffer as ArrayBuffer))];
}
