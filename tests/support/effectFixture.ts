import { createEffectStyle } from "../../src/chart/effectStyle";
import { evaluateFiguresEn } from "../../src/i18n/evaluateFiguresEn";
import { evaluateFiguresNl } from "../../src/i18n/evaluateFiguresNl";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { createRandom } from "../../src/statistics/seededRandom";

/** Made-up outcomes of Mechelen and eleven donors, 2000 to 2015, with a policy from 2009 on that takes two a year away. */
export const YEARS = Array.from({ length: 16 }, (_, i) => 2000 + i);
export const START = 2009;
export const DONORS = ["Aalst", "Bruges", "Genk", "Ghent", "Hasselt", "Kortrijk", "Leuven", "Ostend", "Roeselare", "Sint-Niklaas", "Turnhout"];

const random = createRandom(5);
const wobble = (size: number) => (random() - 0.5) * size;

export const expected = YEARS.map((_, i) => 80 - 1.5 * i + wobble(2));
export const actual = expected.map((value, i) => value + wobble(2) - 2 * Math.max(0, i - 8));
export const outcomes = DONORS.map((_, donor) => expected.map((value) => value * (0.7 + 0.06 * donor) + wobble(4)));

const gapOf = (size: number) => YEARS.map((_, i) => wobble(size) + (i > 8 ? wobble(8) : 0));
const rmse = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

export const place = (name: string, gap: readonly number[]) => ({ id: name, name, gap, preRmspe: rmse(gap.slice(0, 9)) });
export const treated = place("Mechelen", actual.map((value, i) => value - expected[i]!));
export const donors = DONORS.map((name, i) => place(name, gapOf(i === 3 ? 30 : 3)));

export function effectTranslator(language: PageLanguage = "en") {
  const locale = { en: "en-GB", nl: "nl-BE" }[language];
  return extendTranslator(createTranslator(language, [locale]), { en: evaluateFiguresEn, nl: evaluateFiguresNl });
}

export function effectStyle(language: PageLanguage = "en") {
  return createEffectStyle({ locale: effectTranslator(language).locale, decimals: 1, unit: "% of children", changeUnit: "percentage points" });
}
