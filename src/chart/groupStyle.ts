import type { Category } from "../dataset/types";
import type { MixTranslator } from "../i18n/mix";
import { isRemainder } from "../series/breakdowns";
import { countedOf, type Composition } from "../series/deriveComposition";

/** More colours than these cannot be told apart; the other groups are drawn as one. */
export const MOST_GROUPS = 8;

/** Colour of a group: a number from 1, or one of the two greys. */
export type GroupSlot = number | "other" | "rest";

/**
 * Colour slots of the groups that are drawn by themselves, the largest over all years and places first. Where there is a
 * colour for every group it is always the same one, whatever places are chosen.
 */
export function slotsOfGroups(compositions: readonly Composition[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { breakdown, values, periods } of compositions) {
    const counted = countedOf(values, periods.length);
    breakdown.groups.forEach((group, at) => {
      if (isRemainder(group)) return;
      const shares = [...values[at]!].map((one, year) => (one > 0 ? one / counted[year]! : 0));
      const mean = shares.reduce((sum, one) => sum + one, 0) / periods.length;
      weights.set(group.id, (weights.get(group.id) ?? 0) + mean);
    });
  }
  const largest = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const named = compositions[0]?.breakdown.groups.filter((group) => !isRemainder(group)) ?? [];
  const slotOf = (id: string, at: number) =>
    1 + (named.length <= MOST_GROUPS ? named.findIndex((group) => group.id === id) : at);
  return new Map(largest.slice(0, MOST_GROUPS).map(([id], at) => [id, slotOf(id, at)]));
}

/** Name of a group as it stands alone: with a capital. */
export function groupName(group: Pick<Category, "label"> | null, t: MixTranslator): string {
  const name = group ? t.text(group.label) : t("mix.rest");
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}
