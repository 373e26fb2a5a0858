import type { ImportAnswer, ImportTask, Preview, Progress } from "../../src/ingest/importProtocol";
import { createImportJob } from "../../src/ingest/importJob";
import type { Hints } from "../../src/ingest/table";

export interface Asking {
  readonly hints?: Hints;
  readonly sheet?: number | null;
}

export const fileOf = (content: string | Uint8Array, name = "data.csv"): File =>
  new File([content as Uint8Array<ArrayBuffer>], name);

/** A job and one file: what the page would ask of it. */
export function askAbout(file: File, { hints = {}, sheet = null }: Asking = {}) {
  const job = createImportJob();
  const progress: Progress[] = [];
  let id = 0;
  const ask = async (task: ImportTask): Promise<ImportAnswer> => {
    const source = { id: 1, file, hints, sheet };
    return (await job({ id: ++id, source, task }, (step) => progress.push(step))).answer;
  };
  return { ask, progress };
}

export function expectAnswer<Kind extends ImportAnswer["kind"]>(answer: ImportAnswer, kind: Kind) {
  if (answer.kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(answer).slice(0, 500)}`);
  return answer as Extract<ImportAnswer, { kind: Kind }>;
}

export async function openFile(file: File, asking: Asking = {}): Promise<Preview> {
  return (await openAll(file, asking)).preview;
}

export async function openAll(file: File, asking: Asking = {}) {
  return expectAnswer(await askAbout(file, asking).ask({ kind: "open", known: null }), "opened");
}

/** Codes of the issues for which nothing was read. */
export async function refusalOf(file: File, asking: Asking = {}): Promise<string[]> {
  const answer = expectAnswer(await askAbout(file, asking).ask({ kind: "open", known: null }), "refused");
  return answer.issues.map(({ code }) => code);
}
