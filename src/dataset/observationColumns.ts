/** Columns of an observations table of data/datapackage.json, in their order. */
export const OBSERVATION_COLUMNS = [
  "place",
  "district",
  "period",
  "indicator",
  "category",
  "value",
  "unit",
  "source",
  "flag",
  "note",
] as const;

/** The same with the names of areas beside their codes, as people read them: `<column>_name` behind each named one. */
export const columnsWithNames = (...named: readonly ("place" | "district")[]): readonly string[] =>
  OBSERVATION_COLUMNS.flatMap((column) => (named.some((one) => one === column) ? [column, `${column}_name`] : [column]));
