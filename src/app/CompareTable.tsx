import { lazy, Suspense, useMemo, useState } from "react";
import { formatFull } from "../base/formatNumber";
import type { TableModel, TableRow } from "../chart/buildTableModel";
import type { Translator } from "../i18n/translate";
import type { DataTableLabels } from "../view/DataTable";
import { isPercentage } from "../series/transform";
import type { Comparison } from "../series/types";
import { Skeleton } from "../view/Skeleton";

/** About what the table will take, so that little moves when it comes: filter and head, and at most 16 rows. */
const tableHeight = (rows: number) => 190 + 37 * Math.min(rows, 16);

/** The table library comes when the table is asked for. */
const LazyDataTable = lazy(async () => ({ default: (await import("../view/DataTable")).DataTable }));

interface Props {
  readonly table: TableModel;
  readonly comparison: Comparison;
  readonly t: Translator;
  /** Saves the rows and returns the file's name. */
  readonly onDownload: (rows: readonly TableRow[]) => string;
}

export function CompareTable({ table, comparison, t, onDownload }: Props) {
  const points = isPercentage(comparison.indicator) && (comparison.show === "value" || comparison.show === "change");
  const labels = useMemo(() => ({ ...labelsOf(t), noRelative: points ? t("table.noRelative") : "" }), [t, points]);
  const [saved, setSaved] = useState("");
  return (
    <>
      <Suspense fallback={<Skeleton height={tableHeight(table.rows.length)} label={t("chart.loading")} />}>
        <LazyDataTable
          table={table}
          caption={t("table.caption", { title: table.title, unit: table.unit || t("unit.unstated") })}
          locale={t.locale}
          everyYears={comparison.indicator.everyYears}
          labels={labels}
          onDownload={(rows) => setSaved(onDownload(rows))}
        />
      </Suspense>
      <p className="visually-hidden" role="status">
        {saved ? t("table.downloaded", { name: saved }) : ""}
      </p>
    </>
  );
}

function labelsOf(t: Translator): Omit<DataTableLabels, "noRelative"> {
  return {
    place: t("table.place"),
    trend: t("table.trend"),
    first: t("table.first"),
    last: t("table.last"),
    change: t("table.change"),
    relative: t("table.relative"),
    filter: t("table.filter"),
    filterEmpty: t("table.filter.empty"),
    rows: (shown, total) =>
      shown === total ? t.plural("table.rows", total) : t.plural("table.rowsOf", total, { shown }),
    missing: (count, cells) =>
      count === 0
        ? t("table.missing.none")
        : t.plural("table.missing", count, { cells: formatFull(cells, { locale: t.locale, decimals: 0 }) }),
    download: t("table.download"),
    sorted: {
      ascending: t("table.sort.ascending"),
      descending: t("table.sort.descending"),
      none: t("table.sort.none"),
    },
    signs: {
      provisional: t("flag.provisional"),
      estimated: t("flag.estimated"),
      computed: t("flag.computed"),
      claim: t("flag.claim"),
      doubtful: t("flag.doubtful"),
      acrossBreak: t("flag.acrossBreak"),
    },
  };
}
