import type { MiniBars } from "../chart/buildMiniTrend";
import type { StoryTranslator } from "../i18n/story";
import { HOME_PLACE } from "../selection/selection";
import type { Figure, TestOutcome } from "../series/claimTypes";
import { numberOf, periodText } from "./storyWords";
import type { StoryData } from "./useStory";

/** "2017, doubtful". */
const whenText = ({ period, flag }: Figure, t: StoryTranslator): string =>
  flag === null || flag === "computed" ? periodText(period) : `${periodText(period)}, ${t(`flag.${flag}`)}`;

/**
 * Where a claim sets numbers of one indicator for several places beside each other, bars of just these; null otherwise.
 * Each may be counted in its own way and year, which stand behind the number.
 */
export function barsOfTests(tests: readonly TestOutcome[], { catalogue }: StoryData, t: StoryTranslator): MiniBars | null {
  const first = tests.find(({ decides }) => decides)?.indicator;
  if (!first) return null;
  const numbers = tests.flatMap(({ test, indicator, to }) =>
    indicator?.id === first.id && test.quantity === "value" && test.against === null && to !== null
      ? [{ place: test.place, figure: to }]
      : [],
  );
  const places = [...new Map(numbers.map((one) => [one.place, one])).values()];
  if (places.length < 2) return null;
  const most = Math.max(...places.map(({ figure }) => figure.value));
  return {
    kind: "bars",
    title: t.text(first.label),
    unit: t.text(first.unitLabel),
    year: null,
    numbers: () =>
      places.map(({ place, figure: { period, value, flag, source } }) => {
        return { place, year: Number(period.slice(0, 4)), value, flag, sources: [source] };
      }),
    rows: places.map(({ place, figure }) => ({
      id: place,
      name: t.text(catalogue.places.get(place)?.name ?? { en: place, nl: place, fr: place, de: place }),
      text: `${numberOf(figure.value, first, t)} (${whenText(figure, t)})`,
      share: most > 0 ? Math.max(0, figure.value / most) : 0,
      slot: place === HOME_PLACE ? 1 : 0,
    })),
  };
}
