import { formatFull } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import { personsIn, unitTotals } from "../series/deriveMixing";
import { PlainTable, type PlainCell, type PlainRow } from "../view/PlainTable";
import { FigureFrame } from "./FigureFrame";
import type { CityProps } from "./MixDistricts";
import { altText } from "./drawingWords";
import { isOwnMix, rowSentences, shownTable } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import { districtSheet } from "./mixSheets";
import { MixYear, yearOf } from "./MixYear";
import { whole } from "./mixWords";
import styles from "./Mix.module.css";

/** Groups by district of one year, small ones suppressed. */
export function MixTable(props: CityProps) {
  const { catalogue, city, figures, years, view, t } = props;
  const { mixing, hidden } = city;
  const year = yearOf(years, view.selection.year);
  const table = mixing.years.find((one) => one.year === year)!;
  const notShown = hidden.get(year);
  const cells = notShown?.table?.cells.flat() ?? [];
  const isCount = view.selection.stack === "count";
  const place = nameOf(city.place, catalogue, t);
  const title = t("mix.table.title");
  const unit = t(isCount ? "mix.unit.count" : "mix.table.unit.share");
  const suppressed = cells.includes(true)
    ? t("mix.table.hidden", {
        hidden: cells.filter(Boolean).length,
        all: cells.length,
        threshold: view.selection.threshold,
      })
    : "";
  const subtitle = `${t("mix.table.subtitle", { place, year, unit })}.`;
  const sheet = () => districtSheet({ mixing, table, hidden: notShown, notes: [suppressed] }, props);
  const columns = [
    { id: "district", label: t("mix.local.district") },
    ...mixing.groups.map(({ id, category }) => ({ id, label: groupName(category, t), numeric: true })),
    { id: "all", label: t("mix.table.all"), numeric: true },
  ];
  const rows = rowsOf(props, year);
  return (
    <FigureFrame
      name="mix.districts"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={subtitle}
      says={{
        means: t("mix.table.means"),
        ...(suppressed ? { not: t("mix.table.not") } : {}),
        behind: t("mix.table.behind", { districts: table.units.length, persons: whole(personsIn(table), t) }),
      }}
      sources={mixing.sources}
      sheet={sheet}
      leaves={() => ({
        subtitle,
        note: suppressed,
        drawing: shownTable(sheet(), { columns, rows }, t),
        alt: altText("table", [`${title}.`, subtitle, ...rowSentences({ columns, rows })], t),
        isOwn: isOwnMix(figures),
      })}
    >
      <MixYear years={years} t={t} />
      <div className={styles.matrix}>
        <PlainTable
          caption={`${title}, ${place}, ${year}`}
          locale={t.locale}
          columns={columns}
          rows={rows}
        />
      </div>
      {suppressed ? (
        <ul className={styles.key}>
          <li>{suppressed}</li>
          <li>
            <MixMethods measure="complementary-suppression" name={t("mix.measure.complementary-suppression")} t={t} />
          </li>
        </ul>
      ) : null}
    </FigureFrame>
  );
}

/** The districts, and the city at the foot; a share is worked out from shown numbers only. */
function rowsOf({ city, view, t }: CityProps, year: number): PlainRow[] {
  const { mixing, hidden } = city;
  const table = mixing.years.find((one) => one.year === year)!;
  const notShown = hidden.get(year)?.table;
  const isCount = view.selection.stack === "count";
  const persons = unitTotals(table);
  const cellOf = (value: number, all: number, isHidden: boolean): PlainCell => {
    if (isHidden) return { text: "–", note: t("mix.suppressed") };
    if (isCount) return { text: whole(value, t), value };
    const share = (100 * value) / all;
    return { text: formatFull(share, { locale: t.locale, decimals: 1 }), value: share };
  };
  const allOf = (value: number, isHidden: boolean): PlainCell =>
    isHidden ? { text: "–", note: t("mix.suppressed") } : { text: whole(value, t), value };
  const units = table.units.map((unit, at) => {
    const isHidden = notShown?.unitTotals[at] ?? false;
    const groups = table.counts.map((row, group) => {
      const isCellHidden = notShown?.cells[group]?.[at] ?? false;
      return cellOf(row[at]!, persons[at]!, isCellHidden || (isHidden && !isCount));
    });
    return { id: unit.code, cells: [{ text: t.text(unit.name) }, ...groups, allOf(persons[at]!, isHidden)] };
  });
  const all = personsIn(table);
  // Where districts are left out their sums are not the city's.
  const isWhole = notShown?.groupTotals.includes(false) ?? false;
  const sums = table.counts.map((row, group) =>
    cellOf(
      row.reduce((sum, one) => sum + one, 0),
      all,
      (notShown?.groupTotals[group] ?? false) || ((notShown?.total ?? false) && !isCount),
    ),
  );
  const foot = { id: "city", cells: [{ text: t("mix.table.city") }, ...sums, allOf(all, notShown?.total ?? false)] };
  return isWhole ? [...units, foot] : units;
}
