import { useId, useMemo, useState } from "react";
import { formatDate } from "../base/formatDate";
import type { Catalogue, Theme } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { TableFilter } from "../view/TableFilter";
import { listCatalogue, searchCatalogue, type CatalogueRow } from "./catalogueRows";
import styles from "./CatalogueSection.module.css";
import { PageLink } from "./PageLink";
import { useDividedCity } from "./useDividedCity";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];
const COLUMNS = [
  "indicator",
  "years",
  "places",
  "districts",
  "comparable",
  "publisher",
  "licence",
  "retrieved",
] as const;
const NUMBERS: ReadonlySet<string> = new Set(["places", "districts"]);
/** Tables of single press figures have dozens; which one a figure is from stands under the figure. */
const MOST_NAMED = 2;

/** Every shipped indicator with its coverage and origin, grouped by theme, to be searched and opened. */
export function CatalogueTable({ catalogue, t }: Props) {
  const [query, setQuery] = useState("");
  const id = useId();
  const all = useMemo(() => listCatalogue(catalogue, t), [catalogue, t]);
  const found = searchCatalogue(all, query);
  const cityOf = useDividedCity(catalogue);
  return (
    <div className={styles.catalogue}>
      <div className={styles.bar}>
        <TableFilter label={t("catalogue.search")} query={query} onChange={setQuery} />
        <p role="status" className={styles.count}>
          {t("catalogue.found", { count: found.length, total: all.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <p className={styles.nothing}>{t("compare.noIndicator")}</p>
      ) : (
        // The box scrolls, so the keyboard must be able to stand on it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.box} role="region" aria-labelledby={id} tabIndex={0}>
          <table className={styles.table}>
            <caption id={id} className="visually-hidden">
              {t("catalogue.caption")}
            </caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" data-number={NUMBERS.has(column) || undefined}>
                    {t(`catalogue.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {THEMES.map((theme) => (
              <ThemeRows
                key={theme}
                theme={theme}
                rows={found.filter((row) => row.indicator.theme === theme)}
                cityOf={cityOf}
                t={t}
              />
            ))}
          </table>
        </div>
      )}
    </div>
  );
}

interface ThemeProps {
  readonly theme: Theme;
  readonly rows: readonly CatalogueRow[];
  readonly cityOf: (indicator: string) => string | null;
  readonly t: Translator;
}

function ThemeRows({ theme, rows, cityOf, t }: ThemeProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS.length} className={styles.theme}>
          <span>{t(`theme.${theme}`)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row
          key={row.indicator.id}
          row={row}
          city={row.closed === "districts" ? cityOf(row.indicator.id) : null}
          t={t}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: CatalogueRow;
  /** Whose districts it is about, where it is about districts alone. */
  readonly city: string | null;
  readonly t: Translator;
}

function Row({ row, city, t }: RowProps) {
  const { indicator, closed, publishers, licences, retrieved } = row;
  const { from, to, places, districts } = indicator.coverage;
  const count = (number: number) => (number === 0 ? "–" : new Intl.NumberFormat(t.locale).format(number));
  return (
    <tr>
      <th scope="row">
        {closed === null || city !== null ? <IndicatorLink {...{ row, city, t }} /> : t.text(indicator.label)}
        <span className={styles.unit}>
          {t.text(indicator.unitLabel)}
          {closed === null ? "" : ` · ${t(`catalogue.closed.${closed}`)}`}
        </span>
      </th>
      <td>{from === to ? from || "–" : `${from}–${to}`}</td>
      <td data-number>{count(places)}</td>
      <td data-number>{count(districts)}</td>
      <td>{t(`catalogue.comparable.${indicator.comparable}`)}</td>
      <td>
        {publishers.length > MOST_NAMED
          ? t("catalogue.publishers", { count: publishers.length })
          : publishers.join("; ")}
      </td>
      <td>
        {licences.length > MOST_NAMED ? t("catalogue.licences", { count: licences.length }) : licences.join("; ")}
      </td>
      <td>{retrieved === "" ? "–" : formatDate(retrieved, t.locale)}</td>
    </tr>
  );
}

function IndicatorLink({ row, city, t }: RowProps) {
  const page = city === null ? ({ page: "compare" } as const) : ({ page: "districts", city } as const);
  return (
    <PageLink change={{ ...page, indicator: row.indicator.id, category: null }}>{t.text(row.indicator.label)}</PageLink>
  );
}
