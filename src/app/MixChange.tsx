import { useMemo } from "react";
import { formatFull } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import { coarsen, type Behind } from "../series/coarsen";
import { deriveMixChange } from "../series/deriveMixChange";
import { countConcerned } from "../series/mixingSeries";
import { BarTable, type BarRow } from "../view/BarTable";
import { FigureFrame } from "./FigureFrame";
import type { CityProps } from "./MixDistricts";
import { altText, restWords } from "./drawingWords";
import { isOwnMix } from "./mixLeaves";
import { MixMethods } from "./MixMethods";
import styles from "./Mix.module.css";

const PARTS = ["composition", "mixing", "units"] as const;

/** What of a change of segregation comes from the city's composition, and what from mixing. */
export function MixChange({ catalogue, city, figures, years, view, t }: CityProps) {
  const { mixing, place } = city;
  const [from, to] = [years[0]!, years.at(-1)!];
  const found = useMemo(() => deriveMixChange(mixing, from, to), [mixing, from, to]);
  const id = view.measures.segregation === "mutual-information-m" ? "mutual-information-m" : "information-index-h";
  const exact = id === "mutual-information-m" ? found?.m : found?.h;
  if (!found || !exact || Number.isNaN(exact.change)) return null;
  const hidden = [from, to].map((year) => countConcerned(city.hidden.get(year), null)).filter((cells) => cells > 0);
  const parts = coarsenParts(exact, { hidden: Math.min(...hidden, Infinity), twoGroups: false });
  const signed = (value: number) => formatFull(value, { locale: t.locale, decimals: 4, signed: true });
  const plain = (value: number) => formatFull(value, { locale: t.locale, decimals: 4 });
  const name = nameOf(place, catalogue, t);
  const measure = t(`mix.measure.${id}`);
  const title = t("mix.changes.title", { from, to });
  const merged = new Intl.ListFormat(t.locale).format(found.merged.map(({ category }) => groupName(category, t)));
  const said = {
    from,
    to,
    before: plain(parts.before),
    after: plain(parts.after),
    change: signed(parts.change),
    composition: signed(parts.composition),
    mixing: signed(parts.mixing),
    units: signed(parts.units),
  };
  const notes = found.merged.length > 0 ? [t("mix.changes.merged", { names: merged })] : [];
  const columns = [t("mix.changes.part"), t("mix.changes.value")];
  const rows = waterfall(parts);
  const subtitle = `${t("mix.changes.subtitle", { place: name, measure })}.`;
  const labelOf = (row: Step) =>
    row.id === "before" ? String(from) : row.id === "after" ? String(to) : t(`mix.changes.${row.id}`);
  const bars = rows.map(
    (row): BarRow => ({
      id: row.id,
      name: labelOf(row),
      bar: row.bar,
      kind: row.isWhole ? "whole" : "part",
      text: row.isWhole ? plain(row.value) : signed(row.value),
      cells: {},
    }),
  );
  return (
    <FigureFrame
      name="mix.changes"
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      title={title}
      subtitle={subtitle}
      says={{
        means: t("mix.changes.means", said),
        not: t("mix.changes.not"),
        behind: t("mix.table.behind", {
          districts: found.to.units.length,
          persons: formatFull(
            found.to.counts.reduce((sum, row) => sum + row.reduce((part, one) => part + one, 0), 0),
            { locale: t.locale, decimals: 0 },
          ),
        }),
      }}
      sources={mixing.sources}
      sheet={() => ({
        name: { indicator: `${id}-change`, places: [place], periods: [from, to] },
        title: `${title}, ${name}, ${measure}`,
        notes: [t("mix.changes.means", said), t("mix.changes.not"), ...notes],
        columns,
        rows: rows.map((row) => [labelOf(row), row.value]),
        sources: mixing.sources,
      })}
      leaves={() => ({
        subtitle,
        note: [t("mix.changes.not"), ...notes].join(" "),
        drawing: { kind: "parts", rows: bars, heads: [columns[0]!, columns[1]!], words: restWords(t) },
        alt: altText("bars", [`${title}.`, subtitle, t("mix.changes.means", said)], t),
        isOwn: isOwnMix(figures),
      })}
    >
      <BarTable
        caption={`${title}, ${name}`}
        columns={columns}
        rows={bars}
      />
      <ul className={styles.key}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          <MixMethods measure="decompose-change" name={t("mix.measure.decompose-change")} t={t} />
        </li>
      </ul>
    </FigureFrame>
  );
}

/** As exactly as the index itself may be told. Nothing hidden: in full. */
function coarsenParts({ before, after, composition, mixing, units, change }: Parts, behind: Behind): Parts {
  const round = (value: number) => (behind.hidden === Infinity ? value : coarsen(value, behind));
  return {
    before: round(before),
    after: round(after),
    composition: round(composition),
    mixing: round(mixing),
    units: round(units),
    change: round(change),
  };
}

interface Step {
  readonly id: "before" | "after" | (typeof PARTS)[number];
  readonly value: number;
  readonly isWhole: boolean;
  readonly bar: { readonly from: number; readonly to: number };
}

interface Parts {
  readonly before: number;
  readonly after: number;
  readonly composition: number;
  readonly mixing: number;
  readonly units: number;
  readonly change: number;
}

/** The first value, each part where the last one ended, the last value; bars as shares of the widest reach. */
function waterfall(parts: Parts): Step[] {
  let at = parts.before;
  const between = PARTS.map((id) => {
    const from = at;
    at += parts[id];
    return { id, value: parts[id], isWhole: false, bar: { from, to: at } };
  });
  const all = [
    { id: "before" as const, value: parts.before, isWhole: true, bar: { from: 0, to: parts.before } },
    ...between,
    { id: "after" as const, value: parts.after, isWhole: true, bar: { from: 0, to: parts.after } },
  ];
  const ends = all.flatMap(({ bar }) => [bar.from, bar.to]);
  const low = Math.min(0, ...ends);
  const reach = Math.max(...ends) - low || 1;
  const scale = (value: number) => (value - low) / reach;
  return all.map((step) => ({ ...step, bar: { from: scale(step.bar.from), to: scale(step.bar.to) } }));
}
