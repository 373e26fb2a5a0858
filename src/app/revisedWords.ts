import { formatDate } from "../base/formatDate";
import { dropBinaryDigits } from "../base/formatNumber";
import type { Revision } from "../dataset/revisions";
import type { Catalogue } from "../dataset/types";
import type { ChangedCell, TableDiff } from "../export/diffTables";
import { cellFormat } from "../export/sheetCells";
import type { ReopenTranslator } from "../i18n/reopen";
import type { PlainColumn, PlainRow } from "../view/PlainTable";

/** A data version is a date, with a number behind it where a day brought several. */
export const versionText = (version: string, t: ReopenTranslator): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(version) ? formatDate(version, t.locale) : version;

export const revisedColumns = (t: ReopenTranslator): PlainColumn[] => [
  { id: "row", label: t("reopen.row") },
  { id: "column", label: t("reopen.column") },
  { id: "then", label: t("reopen.then"), numeric: true },
  { id: "now", label: t("reopen.now"), numeric: true },
  { id: "difference", label: t("reopen.difference"), numeric: true },
];

export function revisedRow({ row, column, before, after }: ChangedCell, t: ReopenTranslator): PlainRow {
  const both = typeof before === "number" && typeof after === "number";
  const difference = both ? dropBinaryDigits(after - before) : null;
  const name = row.filter(Boolean).join(" · ");
  const write = cellFormat(t.locale);
  const cellOf = (value: string | number | null) => ({
    text: write(value),
    value: typeof value === "number" ? value : NaN,
  });
  return {
    id: [...row, column].join("\u0000"),
    cells: [
      { text: name, value: name },
      { text: column, value: column },
      cellOf(before),
      cellOf(after),
      { text: `${(difference ?? 0) > 0 ? "+" : ""}${write(difference)}`, value: difference ?? NaN },
    ],
  };
}

const MOST_NAMED = 5;

/** Rows and columns that stand in one of the two tables alone, a sentence each. */
export function structureSays({ added, removed, columns }: TableDiff, t: ReopenTranslator): string[] {
  const named = (rows: readonly (readonly string[])[]) => {
    const names = rows.slice(0, MOST_NAMED).map((row) => row.filter(Boolean).join(" · "));
    const rest = rows.length - names.length;
    return new Intl.ListFormat(t.locale).format(rest > 0 ? [...names, t("reopen.more", { count: rest })] : names);
  };
  const others = [...columns.added, ...columns.removed];
  return [
    ...(added.length > 0 ? [t.plural("reopen.added", added.length, { rows: named(added) })] : []),
    ...(removed.length > 0 ? [t.plural("reopen.removed", removed.length, { rows: named(removed) })] : []),
    ...(others.length > 0 ? [t("reopen.columns", { columns: new Intl.ListFormat(t.locale).format(others) })] : []),
  ];
}

export const isUnchanged = ({ changed, added, removed, columns }: TableDiff): boolean =>
  [changed, added, removed, columns.added, columns.removed].every(({ length }) => length === 0);

/** Every revised number of the package, by place, period and indicator; `column` says why. */
export function revisedNumbers(
  revisions: readonly Revision[],
  { catalogue, t }: { readonly catalogue: Catalogue; readonly t: ReopenTranslator },
): TableDiff {
  const nameOf = (code: string) => t.text(catalogue.places.get(code)?.name ?? NAMELESS) || code;
  const numberOf = (value: number) => (Number.isNaN(value) ? null : value);
  const changed = revisions.map(({ place, district, period, indicator, category, before, after, note }) => {
    const known = catalogue.indicators.get(indicator);
    const part = catalogue.categories.find((one) => one.indicator === indicator && one.id === category);
    const row = [
      nameOf(district || place),
      period,
      known ? t.text(known.label) : indicator,
      category === known?.headline ? "" : part ? t.text(part.label) : category,
    ];
    return { row, column: note, before: numberOf(before), after: numberOf(after) };
  });
  return { changed, added: [], removed: [], columns: { added: [], removed: [] } };
}

const NAMELESS = { en: "", nl: "", fr: "", de: "" };
