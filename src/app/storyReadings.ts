import type { TriangleReading } from "../chart/buildTriangleModel";
import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { HOME_PLACE } from "../selection/selection";
import type { Reading } from "../series/claimTypes";
import { deriveWindows } from "../series/windows";
import { amountText, periodText, reasonText } from "./storyWords";
import type { StoryData } from "./useStory";

/** The cells of a reading in words. */
export function readingWords(reading: Reading, catalogue: Catalogue, t: StoryTranslator) {
  const { indicator: id, show, from, to, holds, value, counted, reason, acrossBreak, flags } = reading;
  const indicator = catalogue.indicators.get(id);
  const reservations = flags.filter((flag) => flag !== "computed").map((flag) => t(`flag.${flag}`));
  return {
    indicator: subjectOf(reading, catalogue, t),
    counted: t(`story.readings.show.${show}`),
    against: againstWord(reading, catalogue, t),
    period: [from, to].filter(Boolean).map(periodText).join("–"),
    value:
      Number.isNaN(value) || !indicator
        ? "–"
        : amountText(value, { counted, indicator, difference: isDifference(reading) }, t),
    note: [holds === "cannot" ? reasonText(reason, t) : acrossBreak ? t("story.acrossBreak") : "", ...reservations]
      .filter(Boolean)
      .join(", "),
    holding: t(holds === "holds" ? "story.readings.yes" : holds === "fails" ? "story.readings.no" : "story.unknown"),
  };
}

/** Changes in percent are set against others as a ratio, all else as a difference. */
const isDifference = ({ counted, against, other }: Reading) =>
  counted !== "percent" && (against !== null || other !== null);

/** What is read: its part where it is not the whole, the two years of a published change, and the place if another. */
function subjectOf({ indicator: id, category, place }: Reading, catalogue: Catalogue, t: StoryTranslator): string {
  const indicator = catalogue.indicators.get(id);
  if (!indicator) return id;
  const part = catalogue.categories.find((one) => one.indicator === id && one.id === category);
  const isNamed = part && (category !== indicator.headline || indicator.unit === "percent-change");
  const label = t.text(indicator.label);
  const town = place === HOME_PLACE ? undefined : catalogue.places.get(place);
  const named = isNamed ? `${label}: ${t.text(part.label)}` : label;
  return town ? `${named}, ${t.text(town.name)}` : named;
}

function againstWord({ against, other, count }: Reading, catalogue: Catalogue, t: StoryTranslator): string {
  if (other !== null) return t.text(catalogue.places.get(other)?.name ?? { en: other, nl: other, fr: other, de: other });
  if (against === null) return t("story.readings.alone");
  if (against === "none") return t("story.readings.nobody");
  const set = against === "all" ? "municipalities" : against;
  return count === 0 ? t(`story.readings.${set}`) : t.plural(`story.readings.of.${set}`, count);
}

/** The change in every window, once for each way of counting it that the readings know. */
export function trianglesOf(readings: readonly Reading[], data: StoryData): TriangleReading[] {
  const changes = readings.filter(({ quantity }) => quantity === "change");
  const wayOf = (one: Reading) =>
    [one.indicator, one.category, one.place, one.show, one.against, one.other, one.relation, one.threshold].join(" ");
  const ways = new Map(changes.map((one) => [wayOf(one), one]));
  return [...ways.values()].flatMap((way) => {
    const { indicator, category, place, show, against, other, relation, threshold, itself } = way;
    const windows = deriveWindows(data, { indicator, category, place, show, against, other });
    if (windows.periods.length < 2) return [];
    if (!itself) return [{ windows, relation, threshold }];
    const { values } = deriveWindows(data, { indicator, category, place, show, against: null });
    const side = itself === "fell" ? ("below" as const) : ("above" as const);
    return [{ windows, relation, threshold, itself: { values, relation: side } }];
  });
}
