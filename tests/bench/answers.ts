import type { FoundNumber } from "../../src/ingest/createDatasetBuilder";
import { boundOf } from "../../src/ingest/headerDimensions";
import { knowPlaces } from "../../src/ingest/knownPlaces";
import { createDatasetBuilder, proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { publishedNames } from "./convert";
import { readPlaces } from "./places";

/** What the benchmark asks of one file; texts are never part of the answer's making but to choose what is shown. */
export interface Request {
  readonly id: string;
  /** Path below the folder of the files. */
  readonly file: string;
  /** The file's name at its publisher's. */
  readonly original: string;
  /** "row,column" of cells to give, both from 0. */
  readonly cells: readonly string[];
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly district: string | null;
  readonly period: string | null;
}

type Shown = Omit<FoundNumber, "place" | "code" | "column"> & {
  readonly districtCode: string;
  readonly measure: string;
};

const MOST_ISSUES = 200;

/** Reads a file with no hints and gives what the benchmark scores. */
export function answerRequest(request: Request, bytes: Uint8Array) {
  const known = knowPlaces(readPlaces());
  const table = readTable(bytes);
  const mapping = proposeMapping(table, request.original, known);
  const shown: Shown[] = [];
  let numbers = 0;
  const wanted = request.samples.map(wantsSample);
  const builder = createDatasetBuilder(table.header, mapping, (found) => {
    numbers++;
    const named = { ...found, period: found.period || mapping.constants.period.text };
    if (wanted.some((wants) => wants(named))) shown.push(showNumber(named));
  });
  builder.add(table.rows, table.lines);
  const built = builder.finish();
  const questions = mapping.questions.map(({ code, detail }) => ({ code, severity: "question", detail }));
  const issues = [...table.issues, ...questions, ...built.issues];
  return {
    ...table.reading,
    header: publishedNames(table),
    rows: table.rows.length,
    cells: Object.fromEntries(request.cells.flatMap((key) => cellAt(table.rows, key))),
    layout: mapping.layout,
    observations: mapping.layout === "events" ? null : numbers,
    samples: mapping.layout === "events" ? [] : shown,
    issues: issues.slice(0, MOST_ISSUES),
    account: built.account,
    roles: table.header.map((name, i) => `${name}: ${mapping.columns[i]!.role}`).slice(0, 60),
    constants: mapping.constants,
  };
}

function cellAt(rows: readonly (readonly string[])[], key: string): [string, string][] {
  const [row = -1, column = -1] = key.split(",").map(Number);
  const cells = rows[row];
  // What a short row lacks is blank.
  return cells === undefined ? [] : [[key, cells[column] ?? ""]];
}

function showNumber({ place, district, code, column, ...rest }: FoundNumber): Shown {
  const bound = boundOf(column);
  const measure = bound === null ? column : `${column} (${bound} bound)`;
  return { ...rest, district: district || place, districtCode: code, measure };
}

const fold = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** Whether a number may be the one asked for, by its place and year; never by its value. */
function wantsSample({ district, period }: Sample): (found: FoundNumber) => boolean {
  const area = district === null ? null : fold(district);
  const year = period === null ? null : period.slice(0, 4);
  return (found) =>
    (area === null || [found.district, found.place, found.code].some((text) => fold(text) === area)) &&
    (year === null || found.period.startsWith(year));
}
