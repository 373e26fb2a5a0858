import type { StoryTranslator } from "../i18n/story";
import type { TestOutcome } from "../series/claimTypes";
import type { ChangeBar } from "../view/ChangeBars";
import { amountText, HOLDS_SHAPES, periodText, round } from "./storyWords";
import type { StoryData } from "./useStory";

export interface Deciders {
  readonly counted: "percent" | "points";
  readonly bars: readonly ChangeBar[];
  /** What all are held against, in words too; null where it is nought or not the same for all. */
  readonly limit: { readonly value: number; readonly text: string } | null;
}

/** The changes that make a verdict, beside each other where two or more are counted alike; null otherwise. */
export function decidersOf(tests: readonly TestOutcome[], { catalogue }: StoryData, t: StoryTranslator): Deciders | null {
  const changes = tests.filter((one) => one.decides && countedOf(one) !== null && !Number.isNaN(one.alone));
  const counted = countedOf(changes[0] ?? null);
  const alike = changes.filter((one) => countedOf(one) === counted);
  if (counted === null || alike.length < 2) return null;
  const bars = alike.map((outcome) => ({
    id: outcome.test.id,
    name: nameOf(outcome, catalogue, t),
    value: outcome.alone,
    text: counted === "points" ? round(outcome.alone, t.locale, true) : percentText(outcome.alone, t),
    shape: HOLDS_SHAPES[outcome.holds],
  }));
  const thresholds = new Set(alike.map(({ test }) => test.threshold));
  const value = alike[0]!.test.threshold;
  const common = thresholds.size === 1 && value !== 0;
  return {
    counted,
    bars,
    limit: common ? { value, text: amountText(value, { counted, indicator: alike[0]!.indicator! }, t) } : null,
  };
}

const percentText = (value: number, t: StoryTranslator) => t("story.percent", { value: round(value, t.locale, true) });

/** Changes against others have a figure of their own in the words beside the test. */
function countedOf(outcome: TestOutcome | null): "percent" | "points" | null {
  if (!outcome || outcome.test.against !== null) return null;
  const { counted, indicator } = outcome;
  if (counted === "percent" || counted === "points") return counted;
  return counted === "unit" && indicator?.unit === "percent-change" ? "percent" : null;
}

/** The published change carries its years in the name of its category. */
function nameOf({ indicator, category, from, to }: TestOutcome, catalogue: StoryData["catalogue"], t: StoryTranslator): string {
  const part = catalogue.categories.find((one) => one.indicator === indicator?.id && one.id === category);
  if (part && indicator?.unit === "percent-change") return upperFirst(t.text(part.label));
  const name = indicator ? t.text(indicator.label) : "";
  return from && to ? `${name}, ${periodText(from.period)}–${periodText(to.period)}` : name;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
