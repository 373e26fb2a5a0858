import type { Issue } from "../base/issue";
import type { ImportAnswer, ImportRequest, ImportSource, Preview } from "./importProtocol";
import { createAdopting } from "./adoptJob";
import { openFile } from "./containers";
import { besideBuilding, fileError } from "./issues";
import type { KnownPlaces } from "./knownPlaces";
import type { OpenedTable, Opened, Report } from "./openFile";
import { proposeMapping } from "./readDataset";

const PREVIEW_ROWS = 200;
/** Rows above the line that was asked for. */
const ROWS_BEFORE = 50;
const MOST_ISSUES = 2000;
const MS_BETWEEN_REPORTS = 80;
/** Columns are compared with each other; more would take longer than anybody waits. */
const MOST_COLUMNS = 5_000;

export interface Done {
  readonly answer: ImportAnswer;
  /** Buffers of the answer to hand over instead of copying. */
  readonly transfer: ArrayBuffer[];
}

interface Held {
  readonly sourceId: number;
  readonly opened: Opened;
}

/**
 * The import worker's whole work, as a function: Node runs it without a worker. Requests are answered one after
 * another; the table last read is kept, and given up where another is asked for. Never rejects.
 */
export function createImportJob() {
  let held: Held | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const adopting = createAdopting(worstFirst);

  const hold = async (source: ImportSource, report: Report): Promise<Opened> => {
    if (held?.sourceId === source.id) return held.opened;
    // First let go of the old table, so that never two large ones are in memory.
    held = null;
    adopting.forget();
    held = { sourceId: source.id, opened: await openFile(source, report) };
    return held.opened;
  };
  const perform = async ({ id, source, task }: ImportRequest, report: Report): Promise<Done> => {
    const opened = await hold(source, report);
    if ("package" in opened) return done({ kind: "package" });
    if ("refused" in opened) return done({ kind: "refused", issues: opened.refused });
    const columns = opened.table.header.length;
    if (columns > MOST_COLUMNS) return done({ kind: "refused", issues: [tooMany(columns)] });
    if (task.kind === "open") return done(await describe(opened, source, task.known));
    if (task.kind === "issues") return done({ kind: "issues", issues: listAll(opened.issues, adopting.issues()) });
    if (task.kind === "rows") {
      const from = Math.max(0, (await opened.rowAt(task.line)) - ROWS_BEFORE);
      return done({ kind: "rows", stretch: await opened.rowsFrom(from, PREVIEW_ROWS) });
    }
    if (task.kind === "build") return done(await adopting.build(opened, task, report));
    return adopting.adopt(opened, task, { id, report });
  };

  return (request: ImportRequest, report: Report): Promise<Done> => {
    const { kind } = request.task;
    const answer = () => perform(request, sparsely(report)).catch(failure);
    // A look at the table need not wait until the file is adopted, which takes long.
    if (kind === "rows" && held?.sourceId === request.source.id) return answer();
    if (kind !== "rows" && kind !== "issues") adopting.announce(request.id);
    const answering = before.then(answer);
    before = answering;
    return answering;
  };
}

async function describe(opened: OpenedTable, { file, hints }: ImportSource, known: KnownPlaces | null) {
  const { table, rowCount, sheets, sheet, boundaries, outlines, issues } = opened;
  const { header, reading, parts, preamble, footer } = table;
  const preview: Preview = {
    fileName: file.name,
    bytes: file.size,
    sheets,
    sheet,
    parts,
    reading,
    header,
    preamble,
    footer,
    outlines,
    rowCount,
    part: hints.part ?? 0,
    ...(await opened.rowsFrom(0, PREVIEW_ROWS)),
    issues: worstFirst(issues),
    issueCount: issues.length,
  };
  const mapping = proposeMapping(table, nameWithSheet(file.name, sheets[sheet] ?? ""), known ?? undefined);
  return { kind: "opened", preview, mapping, boundaries } as const;
}

const YEAR = /(19|20)\d\d/;

/** A sheet called "2019" says more of its rows than the name of the workbook, which may name all years. */
function nameWithSheet(fileName: string, sheet: string): string {
  if (!YEAR.test(sheet)) return fileName;
  return YEAR.test(fileName) ? sheet : `${fileName.replace(/\.\w+$/, "")} ${sheet}`;
}

function listAll(reading: readonly Issue[], building: readonly Issue[] | null): readonly Issue[] {
  return building === null ? reading : [...besideBuilding(reading), ...building];
}

/** In a list that must be cut, no error may be lost behind remarks. */
function worstFirst(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MOST_ISSUES) return issues;
  const severities = ["error", "warning", "notice"] as const;
  const sorted = severities.flatMap((wanted) => issues.filter(({ severity }) => severity === wanted));
  return sorted.slice(0, MOST_ISSUES);
}

function sparsely(report: Report): Report {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < MS_BETWEEN_REPORTS) return;
    last = now;
    report(progress);
  };
}

const tooMany = (columns: number) => fileError("too-many-columns", { columns, most: MOST_COLUMNS });

const done = (answer: ImportAnswer): Done => ({ answer, transfer: [] });

const failure = (error: unknown): Done => done({ kind: "failure", message: String(error) });
