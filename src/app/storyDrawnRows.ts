import { dropBinaryDigits } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import type { MiniBars, MiniTrend } from "../chart/buildMiniTrend";
import type { DrawnNumber } from "../chart/miniNumbers";
import type { Sheet } from "../export/saveSheet";
import type { StoryTranslator } from "../i18n/story";
import type { StoryData } from "./useStory";

interface Words {
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** The numbers of the chart as rows of the card's sheet, each named so that no other row has its name. */
export function drawnRows(figure: MiniTrend | MiniBars, { data: { catalogue }, t }: Words): Sheet["rows"] {
  return figure.numbers().map(({ place, year, value, flag, sources }: DrawnNumber) => {
    const isMedian = place === "median";
    const name = isMedian ? t("story.chart.median") : nameOf(place, catalogue, t);
    const publishers = sources.map((id) => catalogue.sources.get(id)?.publisher ?? id);
    return [
      `${figure.title}: ${name}, ${year}`,
      t("story.csv.role.drawn"),
      "",
      name,
      "",
      null,
      String(year),
      isMedian ? dropBinaryDigits(value) : value,
      figure.unit,
      null,
      "",
      null,
      null,
      flag ? t(`flag.${flag}`) : "",
      [...new Set(publishers)].join("; "),
    ];
  });
}
