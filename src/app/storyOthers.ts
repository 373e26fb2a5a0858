import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN } from "../selection/statement";
import { checkTest } from "../series/checkTest";
import type { TestOutcome } from "../series/claimTypes";
import { amountText } from "./storyWords";
import type { StoryData } from "./useStory";

/**
 * How others moved over the very same years: without it a change of one city says little of that city. Empty where the
 * test looks at no change, or sets it against others already.
 */
export function othersText(outcome: TestOutcome, data: StoryData, t: StoryTranslator): string {
  const { test, indicator, from, to, alone } = outcome;
  if (!indicator || !from || !to || test.quantity !== "change" || test.against !== null || Number.isNaN(alone)) return "";
  const { other, counted } = checkTest({ ...test, against: PEERS_MEDIAN, from: from.period, to: to.period }, data);
  if (!other || Number.isNaN(other.value)) return "";
  return t("story.others", {
    median: t.plural("story.median", other.count),
    change: amountText(other.value, { counted, indicator }, t),
  });
}
