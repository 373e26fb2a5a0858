import type { TriangleReading } from "../chart/buildTriangleModel";
import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { Reading } from "../series/claimTypes";
import { deriveWindows } from "../series/windows";
import { amountText, periodText, reasonText } from "./storyWords";
import type { StoryData } from "./useStory";

/** The cells of a reading in words. */
export function readingWords(reading: Reading, catalogue: Catalogue, t: StoryTranslator) {
  const { indicator: id, category, show, from, to, holds, value, counted, reason, acrossBreak } = reading;
  const indicator = catalogue.indicators.get(id);
  const part = catalogue.categories.find((one) => one.indicator === id && one.id === category);
  const isWhole = !indicator || !part || category === indicator.headline;
  const label = indicator ? t.text(indicator.label) : id;
  return {
    indicator: isWhole ? label : `${label}: ${t.text(part.label)}`,
    counted: t(`story.readings.show.${show}`),
    against: againstWord(reading, catalogue, t),
    period: [from, to].filter(Boolean).map(periodText).join("–"),
    value:
      Number.isNaN(value) || !indicator
        ? "–"
        : amountText(value, { counted, indicator, difference: counted === "points" && isAgainst(reading) }, t),
    note: holds === "cannot" ? reasonText(reason, t) : acrossBreak ? t("story.acrossBreak") : "",
    holding: t(holds === "holds" ? "story.readings.yes" : holds === "fails" ? "story.readings.no" : "story.unknown"),
  };
}

const isAgainst = ({ against, other }: Reading) => against !== null || other !== null;

function againstWord({ against, other }: Reading, catalogue: Catalogue, t: StoryTranslator): string {
  if (other !== null) return t.text(catalogue.places.get(other)?.name ?? { en: other, nl: other, fr: other, de: other });
  if (against === null) return t("story.readings.alone");
  if (against === "none") return t("story.readings.nobody");
  return t(against === "all" ? "story.readings.municipalities" : `story.readings.${against}`);
}

/** The change in every window, once for each way of counting it that the readings know. */
export function trianglesOf(readings: readonly Reading[], data: StoryData): TriangleReading[] {
  const changes = readings.filter(({ quantity }) => quantity === "change");
  const wayOf = (one: Reading) =>
    [one.indicator, one.category, one.place, one.show, one.against, one.other, one.relation, one.threshold].join(" ");
  const ways = new Map(changes.map((one) => [wayOf(one), one]));
  return [...ways.values()].flatMap(({ indicator, category, place, show, against, other, relation, threshold }) => {
    const windows = deriveWindows(data, { indicator, category, place, show, against, other });
    return windows.periods.length > 1 ? [{ windows, relation, threshold }] : [];
  });
}
