import { unguardFormula } from "../base/guardFormula";
import { parsePeriod } from "../base/period";
import { columnsWithNames } from "../dataset/observationColumns";
import { NO_SAYS } from "./headerDimensions";
import type { ColumnUse, Mapping, NumberFormat, PeriodFormat, Role } from "./mapping";
import { NO_CONSTANTS } from "./namedAround";
import type { Hints, Table } from "./table";

const WRITTEN = { point: { delimiter: ",", decimalMark: "." }, comma: { delimiter: ";", decimalMark: "," } } as const;

/** A line as `ownMark` writes it. */
const MARK = /^# urban-indicators table 1, decimal (point|comma)$/;
/** As above, also where a spreadsheet has written the file again in its own way. */
const TOUCHED = /# urban-indicators table 1, decimal (?:point|comma)/;
const MOST_LINES = 400;

/** A text of our own below its comments, and what is settled about it. */
export interface OwnText {
  readonly body: string;
  readonly comments: readonly string[];
  readonly hints: Hints;
}

/** null where the text is none of ours, or was written again by a spreadsheet. */
export function readOwnText(text: string): OwnText | null {
  const comments: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (text[at] === "#" && comments.length < MOST_LINES) {
    const end = text.indexOf("\n", at);
    if (end < 0) return null;
    const line = text.slice(at, end).trimEnd();
    comments.push(line);
    at = end + 1;
    const found = MARK.exec(line)?.[1] as keyof typeof WRITTEN | undefined;
    if (found === undefined) continue;
    const hints = { ...WRITTEN[found], quote: '"', preambleRows: comments.length, headerRows: 1, footerRows: 0 };
    return { body: text.slice(at), comments, hints };
  }
  return null;
}

type Exported = Pick<Table, "header" | "preamble">;

const OWN_COLUMNS = columnsWithNames("place");
const isOwnLong = (header: readonly string[]): boolean => OWN_COLUMNS.every((column) => header.includes(column));

/** Takes the quotes that guard against spreadsheets off the texts of our own tables again; others stay as they are. */
export function unguardOwn<Read extends Exported & Pick<Table, "rows">>(table: Read): Read {
  const isOwn = isOwnLong(table.header) || table.preamble.some((line) => TOUCHED.test(line));
  if (!isOwn) return table;
  const { header, rows } = table;
  return { ...table, header: header.map(unguardFormula), rows: rows.map((row) => row.map(unguardFormula)) };
}

/** Decimal mark of a table of our own, in which nothing parts thousands; null where it is none or was written again. */
export function ownDecimalMark({ preamble }: Pick<Table, "preamble">): "." | "," | null {
  const said = preamble.map((line) => MARK.exec(line)?.[1]).find((mark) => mark !== undefined);
  return said === undefined ? null : WRITTEN[said as keyof typeof WRITTEN].decimalMark;
}

const ROLES: Readonly<Record<string, Role>> = {
  place: "place-code",
  place_name: "place",
  district: "district",
  period: "period",
  indicator: "indicator",
  category: "category",
  value: "value",
  unit: "unit",
  flag: "flag",
  note: "note",
};
const WITH_DISTRICT_NAMES: Readonly<Record<string, Role>> = {
  ...ROLES,
  district: "district-code",
  district_name: "district",
};
const WHOLE: PeriodFormat = { part: "whole", order: null, ambiguous: false };

/**
 * How a table of observations under our own column names is to be read; nothing is open then. null where the names are
 * others, or where values or periods are not written as ours are: then somebody has filled in these columns by hand.
 */
export function proposeOwnMapping(table: Pick<Table, "header" | "rows" | "reading" | "preamble">): Mapping | null {
  const { header, rows } = table;
  if (!isOwnLong(header)) return null;
  const [value, period] = [header.indexOf("value"), header.indexOf("period")];
  const decimalMark = ownDecimalMark(table) ?? (table.reading.delimiter === ";" ? "," : ".");
  const number = decimalMark === "," ? /^(?:-?\d+(?:,\d+)?)?$/ : /^(?:-?\d+(?:\.\d+)?)?$/;
  const isOurs = rows.every((row) => number.test(row[value] ?? "") && parsePeriod(row[period] ?? "") !== null);
  if (!isOurs || rows.length === 0) return null;
  const format: NumberFormat = { decimalMark, thousandsMark: null, unit: "", missing: {}, ambiguous: false };
  const roles = header.includes("district_name") ? WITH_DISTRICT_NAMES : ROLES;
  const columns = header.map((name): ColumnUse => {
    const role = roles[name] ?? "ignore";
    const [numbers, periods] = [role === "value" ? format : null, role === "period" ? WHOLE : null];
    return { role, says: NO_SAYS, number: numbers, periods };
  });
  return { layout: "long", columns, constants: NO_CONSTANTS, countBy: "year", onConflict: "report", questions: [] };
}
