import { LANGUAGES, type LocalText } from "../base/language";
import { formatExact } from "../base/formatNumber";
import { TEXT_COLUMNS, type Dataset } from "../dataset/dataset";
import type { Upload } from "../dataset/upload";
import { CATEGORIES, INDICATORS, PLACES, SOURCES } from "../ingest/catalogueTables";
import { OBSERVATION_COLUMNS } from "../dataset/observationColumns";

/** Spreadsheets run a text that starts like this as a formula (OWASP, "CSV injection"). */
const FORMULA_START = /^'*[=+\-@]/;

/** With a quote in front a spreadsheet shows the text and runs nothing; `unguardText` is the inverse on every text. */
export const guardText = (text: string) => (FORMULA_START.test(text) ? `'${text}` : text);
export const unguardText = (text: string) => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text);

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** RFC 4180. Texts are guarded against spreadsheets; numbers have a point and all their digits. */
export function toTable(columns: readonly string[], rows: Iterable<Row>): string {
  const lines = [columns.join(",")];
  for (const row of rows) lines.push(columns.map((column) => cellText(row[column] ?? null)).join(","));
  return `${lines.join("\n")}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatExact(cell);
  const text = guardText(cell);
  return /[",\r\n]|^\s|\s$|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const local = (stem: string, text: LocalText): Row =>
  Object.fromEntries(LANGUAGES.map((language) => [`${stem}_${language}`, text[language]]));

/** The tables of an upload by file name, in the columns of the shipped package. */
export function tablesOf({ places, indicators, categories, source, dataset }: Upload): ReadonlyMap<string, string> {
  const sourceRow = { ...source, ...local("licence", source.licence), ...local("caveat", source.caveat) };
  return new Map([
    ["observations.csv", observationTable(dataset)],
    [
      PLACES.file,
      toTable(
        PLACES.columns,
        places.map(({ name, populationYear, ...place }) => ({
          ...place,
          name: name.en,
          ...local("name", name),
          population_year: populationYear,
        })),
      ),
    ],
    [INDICATORS.file, toTable(INDICATORS.columns, indicators.map(indicatorRow))],
    [
      CATEGORIES.file,
      toTable(
        CATEGORIES.columns,
        categories.map(({ id, label, ...rest }) => ({ ...rest, category: id, ...local("label", label) })),
      ),
    ],
    [SOURCES.file, toTable(SOURCES.columns, [{ ...sourceRow, licence: source.licence.en, caveat: null }])],
  ]);
}

function indicatorRow(one: Upload["indicators"][number]): Row {
  const { label, definition, unitLabel, caveat, coverage, everyYears, zeroBaseline, ...rest } = one;
  return {
    ...rest,
    ...local("label", label),
    ...local("definition", definition),
    ...local("unit", unitLabel),
    ...local("caveat", caveat),
    every_years: everyYears,
    zero_baseline: zeroBaseline ? "yes" : "no",
    coverage_from: coverage.from,
    coverage_to: coverage.to,
    coverage_places: coverage.places,
    coverage_districts: coverage.districts,
  };
}

/** The same as `toTable`, but each label is written once and not once a row: there may be a million. */
function observationTable({ rows, text, value, gap }: Dataset): string {
  const cells = TEXT_COLUMNS.map((name) => [name, text[name].codes, text[name].labels.map(cellText)] as const);
  const columns = OBSERVATION_COLUMNS.map((column) => cells.find(([name]) => name === column));
  const lines = [OBSERVATION_COLUMNS.join(",")];
  for (let row = 0; row < rows; row++) {
    let line = "";
    columns.forEach((column, i) => {
      const cell = column ? column[2][column[1][row]!]! : gap[row] === 0 ? formatExact(value[row]!) : "";
      line += i === 0 ? cell : `,${cell}`;
    });
    lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}
