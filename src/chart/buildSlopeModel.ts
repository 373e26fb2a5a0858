import { dropBinaryDigits, formatFull } from "../base/formatNumber";
import type { Catalogue } from "../dataset/types";
import type { StoryFiguresTranslator } from "../i18n/storyFigures";
import { HOME_PLACE } from "../selection/selection";
import { breaksBetween } from "../series/breaks";
import { isWithheld, type Standings } from "../series/standings";
import { isPercentage } from "../series/transform";
import { valueAxis } from "./axes";
import { nameOf } from "./describe";

export interface SlopeLine {
  /** Code of the city; "median" for the median of the others than the home city. */
  readonly id: string;
  readonly name: string;
  readonly role: "home" | "median" | "other";
  /** NaN where there is no number. */
  readonly from: number;
  readonly to: number;
  /** Short, for the label; empty where there is no number. */
  readonly fromText: string;
  readonly toText: string;
  /** Both numbers are there and may be compared. */
  readonly joined: boolean;
  readonly readOut: string;
}

/** Two years side by side. Lines stand in the order of the later year, from the highest value on. */
export interface SlopeModel {
  readonly years: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly fromZero: boolean;
  readonly lines: readonly SlopeLine[];
  /** Cities whose two numbers must not be compared. */
  readonly withheld: readonly string[];
  /** What changed in how the series is made between the two years, a sentence each, where it forbids no comparison. */
  readonly breaks: readonly string[];
  readonly summary: string;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: StoryFiguresTranslator;
  readonly from: number;
  readonly to: number;
}

export function buildSlopeModel(standings: Standings, { catalogue, t, from, to }: Setting): SlopeModel {
  const { indicator, periods, series, median } = standings;
  const [first, last] = [periods.indexOf(from), periods.indexOf(to)];
  const words = wordsOf(standings, { from, to, t });
  const cities = series.map((one): SlopeLine => {
    const [a, b] = [one.values[first]!, one.values[last]!];
    const apart = isWithheld(standings, one.place, [from, to]);
    return {
      id: one.place,
      name: nameOf(one.place, catalogue, t),
      role: one.place === HOME_PLACE ? "home" : "other",
      ...words.texts(a, b),
      joined: !apart && !Number.isNaN(a) && !Number.isNaN(b),
      readOut: words.readOut(nameOf(one.place, catalogue, t), [a, b], apart),
    };
  });
  const name = t("storyFigures.standings.median");
  const middle: SlopeLine = {
    id: "median",
    name: t("storyFigures.standings.median.label"),
    role: "median",
    ...words.texts(median[first]!, median[last]!),
    joined: true,
    // How the median moved is not how the middle city moved, which is what the cards say: no second number for that.
    readOut: words.readOut(name, [median[first]!, median[last]!], true),
  };
  const heightOf = (line: SlopeLine) => (Number.isNaN(line.to) ? -Infinity : line.to);
  const lines = [...cities, middle]
    .filter((line) => line.fromText !== "" || line.toText !== "")
    .sort((a, b) => (heightOf(a) === heightOf(b) ? 0 : heightOf(b) - heightOf(a)));
  const values = lines.flatMap((line) => [line.from, line.to]).filter((value) => !Number.isNaN(value));
  const home = lines.find(({ role }) => role === "home");
  return {
    years: [from, to],
    domain: valueAxis(values, { fromZero: indicator.zeroBaseline, include: [] }).domain,
    fromZero: indicator.zeroBaseline,
    lines,
    withheld: cities.filter((one) => isWithheld(standings, one.id, [from, to])).map((one) => one.name),
    breaks: breaksTold(standings, { from, to, t }),
    summary: [home?.readOut, middle.readOut].filter(Boolean).join(" "),
  };
}

function breaksTold({ breaks, series }: Standings, { from, to, t }: Omit<Setting, "catalogue">): string[] {
  const crossed = series.flatMap(({ place }) => breaksBetween(breaks, place, [from, to]));
  const noted = crossed.filter(({ effect }) => effect === "footnote");
  return [...new Set(noted.map(({ label }) => t.text(label)))];
}

function wordsOf({ indicator }: Standings, { from, to, t }: Omit<Setting, "catalogue">) {
  // A tenth is shown where a whole number would hide it: 7.483 then and 8 now are no whole point apart.
  const styleOf = (value: number) => ({
    locale: t.locale,
    decimals: indicator.decimals === 0 && !Number.isInteger(dropBinaryDigits(value)) ? 1 : indicator.decimals,
  });
  const write = (value: number) => (Number.isNaN(value) ? "" : formatFull(value, styleOf(value)));
  const points = isPercentage(indicator);
  const changeOf = (a: number, b: number) =>
    points
      ? t("storyFigures.points", { value: formatFull(b - a, { ...styleOf(b - a), signed: true }) })
      : t("storyFigures.percent", {
          value: formatFull((b / a - 1) * 100, { locale: t.locale, decimals: 1, signed: true }),
        });
  const readOut = (name: string, [a, b]: readonly [number, number], withheld: boolean) => {
    const told = { name, from, to, first: write(a) || "–", last: write(b) || "–" };
    if (withheld || Number.isNaN(a) || Number.isNaN(b) || (a === 0 && !points)) {
      return t("storyFigures.standings.read.apart", told);
    }
    return t("storyFigures.standings.read", { ...told, change: changeOf(a, b) });
  };
  const texts = (a: number, b: number) => ({ from: a, to: b, fromText: write(a), toText: write(b) });
  return { readOut, texts };
}
