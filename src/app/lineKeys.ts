import { formatDate } from "../base/formatDate";
import type { EventMark } from "../chart/events";
import type { LineKey } from "../export/drawLines";
import type { Translator } from "../i18n/translate";
import type { PeerSet } from "../selection/selection";
import type { Band } from "../series/types";
import type { Figure } from "./useComparison";

interface Asked {
  readonly facets: boolean;
  readonly peers: PeerSet;
  readonly t: Translator;
}

/** What the marks mean that carry no label of their own. */
export function lineKeys({ model, comparison }: Figure, { facets, peers, t }: Asked): LineKey[] {
  const bridged = [...model.lines, ...model.context].some((line) => line.bridges.length > 0);
  const drawn = model.context.filter((line) => line.points.length > 0).length;
  const [low, high] = model.y.domain;
  const key = (kind: LineKey["kind"], text: string, isShown: boolean): LineKey[] => (isShown ? [{ kind, text }] : []);
  const band = facets ? null : comparison.band;
  const ranked = comparison.rankedPerYear;
  return [
    ...key("band", band ? t("chart.band", { peers: bandMembers(band, peers, t) }) : "", band !== null),
    ...key("context", t.plural("chart.context", drawn), drawn > 0),
    ...key("bridge", t("chart.bridge"), bridged),
    ...key("text", t("chart.noZero"), !(model.y.reversed || (low <= 0 && high >= 0))),
    ...key("text", ranked ? t("chart.ranked", { count: rangeText(...ranked, t) }) : "", ranked !== null),
    ...key("text", t("chart.facetShared"), facets),
  ];
}

function bandMembers({ count, median }: Band, peers: PeerSet, t: Translator): string {
  const counts = count.filter((_, i) => !Number.isNaN(median[i]));
  const most = Math.max(...counts);
  return t.plural(`against.alone.${peers}`, most, { count: rangeText(Math.min(...counts), most, t) });
}

/** "12" or "11 to 12": how many there are differs from year to year where figures are missing. */
function rangeText(fewest: number, most: number, t: Translator): string {
  return fewest >= most ? String(most) : t("span", { from: fewest, to: most });
}

/** A text for every numbered event, with who tells it. */
export const eventTexts = (events: readonly EventMark[], t: Translator): string[] =>
  events.map(({ date, text, source, own }) => {
    const teller = own ? [source, t("chart.event.own")].filter(Boolean).join(" ") : `(${source})`;
    return `${formatDate(date, t.locale)}: ${text} ${teller}`.trim();
  });
