import type { IndexSeries } from "../chart/buildIndexModel";
import { groupName } from "../chart/groupStyle";
import { personsIn, unitTotals, type MixingYear } from "../series/deriveMixing";
import { DRAWS } from "../series/measureChance";
import { isTwoGroup } from "../series/measures";
import type { MixingSeries } from "../series/mixingSeries";
import { shannon } from "../statistics/diversity";
import type { MixCity } from "./MixDistricts";
import {
  breakMarks,
  breakNotes,
  median,
  percent,
  placeNames,
  segregationStyle,
  threeDigits,
  whole,
  type MixProps,
} from "./mixWords";

/** Cities, their values and what is drawn of them, in the same order. */
interface Shown {
  readonly cities: readonly MixCity[];
  readonly series: readonly MixingSeries[];
  readonly lines: readonly IndexSeries[];
  /** Position of the group that two-group indices set against all others. */
  readonly group: number;
}

/** The last value of a city, with the table it comes from. */
interface LastValue {
  readonly city: MixCity;
  readonly line: IndexSeries;
  readonly table: MixingYear;
  readonly value: number;
  readonly chance: IndexSeries["chance"][number];
}

function lastValues({ cities, series, lines }: Shown): LastValue[] {
  return series.flatMap(({ values, years }, index) => {
    const at = values.findLastIndex((value) => !Number.isNaN(value));
    const city = cities[index]!;
    const table = city.mixing.years.find(({ year }) => year === years[at]);
    const line = lines[index]!;
    return table ? [{ city, line, table, value: values[at]!, chance: line.chance[at] ?? null }] : [];
  });
}

/** Every sentence of the figure: each city in its last year, the first one in full. */
export function segregationWords(props: MixProps, shown: Shown) {
  const { catalogue, view, t } = props;
  const { cities, series, lines } = shown;
  const { mixing } = cities[0]!;
  const id = view.measures.segregation;
  const { write } = segregationStyle(id, t);
  const years = series.flatMap((one) => one.years);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const places = placeNames(cities.map(({ place }) => place), { catalogue, t });
  const span = from === to ? String(from) : t("span", { from, to });
  const found = lastValues(shown);
  const [first, ...others] = found;
  const list = new Intl.ListFormat(t.locale);
  const rest = others.map(({ line, table, value }) =>
    t("mix.means.also.place", { place: line.name, year: table.year, value: write(value) }),
  );
  const also = rest.length > 0 ? t("mix.means.also", { list: list.format(rest) }) : "";
  const drawn = lines[0]!.chance.find((one) => one !== null)?.expected.mean;
  const hidden = found.filter(({ city, table }) => city.hidden.get(table.year)?.table?.cells.flat().includes(true));
  return {
    subtitle: `${t("mix.segregation.subtitle", { places, span, among: t(`mix.among.${mixing.among}`) })}.`,
    means: first ? [meansOf(first, shown.group, props), also].filter(Boolean).join(" ") : whyNone(series, t),
    behind: found.map((one) => behindOf(one, props)).join(" "),
    byChance: drawn === undefined ? "" : t("mix.segregation.byChance", { value: write(drawn) }),
    chance: found.flatMap((one) => (one.chance ? [chanceOf({ ...one, chance: one.chance }, found.length > 1, props)] : [])),
    breaks: breakNotes(
      breakMarks(cities, t).filter((mark) => mark.year > from && mark.year <= to),
      t,
    ),
    missing: found.flatMap(({ line, table: { missing, year } }) =>
      missing.length === 0
        ? []
        : [
            t("mix.segregation.missing", {
              place: line.name,
              names: list.format(missing.map(({ name }) => t.text(name))),
              year,
            }),
          ],
    ),
    suppressed: hidden.length > 0 ? t("mix.segregation.suppressed") : "",
    unsafe: series.flatMap(({ unsafe }, at) =>
      unsafe.length === 0
        ? []
        : [t("mix.segregation.unsafe", { place: lines[at]!.name, years: list.format(unsafe.map(String)) })],
    ),
  };
}

function meansOf({ city, line, table, value }: LastValue, group: number, { view, t }: MixProps): string {
  const id = view.measures.segregation;
  const totals = table.counts.map((row) => row.reduce((sum, one) => sum + one, 0));
  const share = totals[group]! / personsIn(table);
  const isHidden = city.hidden.get(table.year)?.table?.groupTotals[group] ?? false;
  return t(`mix.means.${id}`, {
    place: line.name,
    year: table.year,
    value: segregationStyle(id, t).write(value),
    percent: percent(id === "mutual-information-m" ? value / shannon(totals) : value, t),
    group: groupName(city.mixing.groups[group]!.category, t),
    overall: isHidden ? t("mix.suppressed") : percent(id === "exposure" ? 1 - share : share, t),
    most: segregationStyle(id, t).write(shannon(totals)),
  });
}

function behindOf({ line, table }: LastValue, { view, t }: MixProps): string {
  const isTwo = isTwoGroup(view.measures.segregation);
  return t("mix.segregation.behind", {
    place: line.name,
    year: table.year,
    districts: table.units.length,
    median: whole(median(unitTotals(table)), t),
    persons: whole(personsIn(table), t),
    groups: isTwo ? 2 : table.counts.filter((row) => row.some((one) => one > 0)).length,
  });
}

type WithChance = LastValue & { readonly chance: NonNullable<LastValue["chance"]> };

const whyNone = (series: readonly MixingSeries[], t: MixProps["t"]) =>
  t(series.some(({ unsafe }) => unsafe.length > 0) ? "mix.segregation.withheld" : "mix.segregation.undefined");

/** What the bands are; of a second city only its numbers are news. */
function chanceOf({ line, table, chance }: WithChance, isOneOfMany: boolean, { t, view }: MixProps): string {
  const write = threeDigits(t);
  const { expected } = chance;
  const { segregation } = view.measures;
  const isGrowing = segregation === "isolation" || segregation === "exposure";
  const said = t(isGrowing ? "mix.segregation.chance.growing" : "mix.segregation.chance", {
    year: table.year,
    draws: DRAWS,
    expected: write(expected.mean),
    lower: write(expected.lower),
    upper: write(expected.upper),
  });
  return isOneOfMany ? `${line.name}: ${said}` : said;
}

