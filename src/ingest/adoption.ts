import type { Issue } from "../base/issue";
import { namesOf, type Adopted, type AdoptContext } from "../dataset/adopt";
import type { AdoptAccount } from "../dataset/adoptAccount";
import type { Decisions } from "../dataset/decisions";
import { diffDatasets, type Difference } from "../dataset/diffUploads";
import type { GapReason } from "../dataset/gap";
import { GAP_REASONS } from "../dataset/gap";
import type { Conflict } from "../dataset/joinRows";
import { sizeOf } from "../dataset/sizeOf";
import type { FileSurvey } from "../dataset/surveyTexts";
import type { Upload } from "../dataset/upload";
import type { Built } from "./built";
import { matchPlaces, type KnownPlaces, type PlaceMatch } from "./knownPlaces";

/** What the page knows of a built file: everything but its rows, which stay in the worker. */
export interface BuiltFile extends Omit<Built, "dataset"> {
  readonly survey: FileSurvey;
  /** Its areas as they are matched with the places that ship, by their texts; empty where none are known. */
  readonly matches: ReadonlyMap<string, PlaceMatch>;
  /** Cells without a number, by the reason why, in the order in which they come. */
  readonly gaps: ReadonlyMap<GapReason, number>;
}

/** What a file is adopted with, large and seldom another: sent once to each worker. */
export interface AdoptMeans extends Pick<AdoptContext, "catalogue" | "shipped"> {
  /** The upload that is added to or replaced. */
  readonly target: Upload | null;
}

/** What the visitor decided, and about which upload. */
export interface AdoptWish extends Pick<AdoptContext, "id" | "now" | "fileNames"> {
  readonly decisions: Decisions;
  /** What is done to the target of the means; null = the file becomes an upload of its own. */
  readonly how: "append" | "replace" | null;
}

/** What a file becomes under a wish, without its rows. */
export interface Adoption {
  readonly upload: Omit<Upload, "dataset">;
  readonly rows: number;
  /** Room the upload takes, as far as it can be told. */
  readonly bytes: number;
  readonly account: AdoptAccount;
  /** A very long list is cut; `issueCount` tells how many there are. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  /** The first of each kind; `conflictCounts` tells how many there are. */
  readonly conflicts: readonly Conflict[];
  readonly conflictCounts: Readonly<Record<Conflict["with"], number>>;
  /** From the upload that is replaced. */
  readonly difference: Difference | null;
}

const MOST_CONFLICTS = 500;

export function contextOf({ id, now, fileNames, how }: AdoptWish, means: AdoptMeans): AdoptContext {
  const { catalogue, shipped, target } = means;
  return { catalogue, shipped, id, now, fileNames, ...(how && target ? { into: { upload: target, how } } : {}) };
}

type Cut = (issues: readonly Issue[]) => readonly Issue[];

export function describeAdopted(adopted: Adopted, context: AdoptContext, cut: Cut): Adoption {
  const { upload, issues, conflicts, account } = adopted;
  const { dataset, ...rest } = upload;
  const kinds = (["shipped", "earlier"] as const).map((kind) => conflicts.filter((one) => one.with === kind));
  const [shipped, earlier] = kinds as [Conflict[], Conflict[]];
  return {
    upload: rest,
    rows: dataset.rows,
    bytes: sizeOf(upload),
    account,
    issues: cut(issues),
    issueCount: issues.length,
    conflicts: kinds.flatMap((some) => some.slice(0, MOST_CONFLICTS)),
    conflictCounts: { shipped: shipped.length, earlier: earlier.length },
    difference: context.into?.how === "replace" ? diffDatasets(context.into.upload.dataset, dataset) : null,
  };
}

/** The same rows under the name and the source of this wish. */
export const renamed = (upload: Upload, { decisions }: AdoptWish, context: AdoptContext): Upload => ({
  ...upload,
  ...namesOf(decisions, context),
});

export function matchAreas(
  { areas }: FileSurvey,
  codes: ReadonlyMap<string, string>,
  known: KnownPlaces,
): ReadonlyMap<string, PlaceMatch> {
  const texts = [...new Set(areas.map((area) => area.text))];
  return new Map(matchPlaces(texts, codes, known).map((match) => [match.text, match]));
}

export function countGaps(gap: Uint8Array): Map<GapReason, number> {
  const counts = new Uint32Array(GAP_REASONS.length + 1);
  const order: number[] = [];
  for (const code of gap) if (counts[code]!++ === 0 && code > 0) order.push(code);
  return new Map(order.map((code) => [GAP_REASONS[code - 1]!, counts[code]!]));
}
