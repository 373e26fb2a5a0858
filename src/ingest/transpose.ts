import type { Issue } from "../base/issue";
import type { Table } from "./table";
import { uniqueNames } from "./uniqueNames";

/** Columns become rows: the first column names the columns, and each further column with its name is a row. */
export function transpose(
  { header, rows }: Pick<Table, "header" | "rows">,
  line: number,
  issues: Issue[],
): Pick<Table, "header" | "rows" | "lines"> {
  const [corner = "", ...names] = header;
  const turned = names.map((name, i) => [name, ...rows.map((cells) => cells[i + 1] ?? "")]);
  const columns = [corner, ...rows.map((cells) => cells[0] ?? "")];
  return { header: uniqueNames(columns, line, issues), rows: turned, lines: turned.map(() => line) };
}
