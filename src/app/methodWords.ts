import { DRAWS } from "../chart/workedTwoGroups";
import type { MethodsTranslator } from "../i18n/methods";
import type { Method } from "../statistics/registry";

export type MethodsKey = Parameters<MethodsTranslator>[0];
type Part = "name" | "means" | "not" | "data" | "misleads";


/** What the page says of a method; every method of the registry has every part (tests/app/methodWords.test.ts). */
export const methodWord = (t: MethodsTranslator, id: string, part: Part): string =>
  t(`methods.${id}.${part}` as MethodsKey, { draws: DRAWS });

/** Everything that can be looked for. */
export const methodText = (t: MethodsTranslator, { id, family, citation }: Method): string =>
  [
    methodWord(t, id, "name"),
    methodWord(t, id, "means"),
    methodWord(t, id, "misleads"),
    t(`methods.family.${family}`),
    citation.text,
  ].join(" ");

/** Smallest to largest possible value in words. */
export function rangeText(t: MethodsTranslator, [least, most]: Method["range"]): string {
  const write = (value: number) => new Intl.NumberFormat(t.locale).format(value).replace("-", "−");
  if (least !== null && most !== null) {
    return t("methods.range.both", { least: write(least), most: write(most) });
  }
  if (least !== null) return t("methods.range.least", { least: write(least) });
  return most === null ? t("methods.range.none") : t("methods.range.most", { most: write(most) });
}

export const elementIdOf = (id: string): string => `method-${id}`;

/** Scrolls to a method and puts the keyboard there. */
export function goToMethod(id: string): void {
  const element = document.getElementById(elementIdOf(id));
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}
