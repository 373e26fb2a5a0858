import { useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import { personsIn, unitTotals } from "../series/deriveMixing";
import { localSegregation, mutualInformationM } from "../statistics/segregation";
import { BarTable } from "../view/BarTable";
import { FigureFrame } from "./FigureFrame";
import type { CityProps } from "./MixDistricts";
import { altText, restWords } from "./drawingWords";
import { isOwnMix } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import { MixYear, yearOf } from "./MixYear";
import { percent, segregationStyle, whole } from "./mixWords";
import styles from "./Mix.module.css";

/** Of the districts, in words. */
const MOST_SAID = 5;

/** Each district's part in the segregation of the city. */
export function MixLocal({ catalogue, city, figures, years, view, t }: CityProps) {
  const { mixing, hidden, place } = city;
  const year = yearOf(years, view.selection.year);
  const table = mixing.years.find((one) => one.year === year)!;
  const { m, rows } = useMemo(() => {
    const local = localSegregation(table.counts);
    const total = personsIn(table);
    const persons = unitTotals(table);
    const all = mutualInformationM(table.counts);
    const parts = table.units.map((unit, at) => ({
      unit,
      local: local[at]!,
      persons: persons[at]!,
      share: ((persons[at]! / total) * local[at]!) / all,
    }));
    return { m: all, rows: parts.sort((a, b) => b.share - a.share) };
  }, [table]);
  const notShown = hidden.get(year)?.table?.unitTotals;
  const isHidden = (code: string) => notShown?.[table.units.findIndex((unit) => unit.code === code)] ?? false;
  const isRounded = hidden.get(year)?.table?.cells.flat().includes(true) ?? false;
  const widest = Math.max(...rows.map(({ share }) => share), 0);
  const write = (value: number, decimals: number) => formatFull(value, { locale: t.locale, decimals });
  const rounded = (value: number, digits: number) => (isRounded ? Number(value.toFixed(digits)) : value);
  const columns = [t("mix.local.district"), t("mix.local.share"), t("mix.local.value"), t("mix.local.persons")];
  const title = t("mix.local.title");
  const ofM = segregationStyle("mutual-information-m", t);
  const name = nameOf(place, catalogue, t);
  if (!(m > 0)) return null;
  const subtitle = `${t("mix.local.subtitle", { place: name, year, m: ofM.write(m) })}.`;
  const bars = rows.map(({ unit, share, local, persons }) => ({
    id: unit.code,
    name: t.text(unit.name),
    bar: { from: 0, to: share / widest },
    kind: "part" as const,
    text: percent(rounded(share, 2), t, 0),
    cells: { [columns[2]!]: write(local, 2), [columns[3]!]: isHidden(unit.code) ? "–" : whole(persons, t) },
  }));
  const said = bars.slice(0, MOST_SAID).map((row) => `${row.name} ${row.text}.`);
  return (
    <FigureFrame
      name="mix.local"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={subtitle}
      says={{
        means: t("mix.local.means"),
        not: t("mix.local.not"),
        behind: t("mix.local.behind", { districts: rows.length, persons: whole(personsIn(table), t) }),
      }}
      sources={mixing.sources}
      sheet={() => ({
        name: { indicator: "local-segregation", places: [place], periods: [year] },
        title: `${title}, ${name}, ${year}`,
        notes: [t("mix.local.means"), t("mix.local.not"), ...(isRounded ? [t("mix.local.rounded")] : [])],
        columns,
        rows: rows.map(({ unit, share, local, persons }) => [
          t.text(unit.name),
          rounded(share, 2),
          rounded(local, 2),
          isHidden(unit.code) ? null : persons,
        ]),
        sources: mixing.sources,
      })}
      leaves={() => ({
        subtitle,
        note: [t("mix.local.not"), isRounded ? t("mix.local.rounded") : ""].filter(Boolean).join(" "),
        drawing: { kind: "parts", rows: bars, heads: [columns[0]!, columns[1]!], words: restWords(t) },
        alt: altText("bars", [`${title}.`, subtitle, ...said], t),
        isOwn: isOwnMix(figures),
      })}
    >
      <MixYear years={years} t={t} />
      <BarTable
        caption={`${title}, ${name}, ${year}`}
        columns={columns}
        rows={bars}
      />
      <ul className={styles.key}>
        {isRounded ? <li>{t("mix.local.rounded")}</li> : null}
        <li>
          <MixMethods measure="local-segregation" name={t("mix.measure.local-segregation")} t={t} />
        </li>
      </ul>
    </FigureFrame>
  );
}
