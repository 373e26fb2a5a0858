import type { Language, LocalText } from "../base/language";
import { en } from "./en";
import { nl } from "./nl";

export type MessageKey = keyof typeof en;
export type Catalog = Readonly<Record<MessageKey, string>>;

/** The languages the page is offered in. A new one needs its catalogue here and nothing else. */
const CATALOGS = { en, nl } as const satisfies Partial<Record<Language, Catalog>>;
export type PageLanguage = keyof typeof CATALOGS;
export const PAGE_LANGUAGES = Object.keys(CATALOGS) as PageLanguage[];

export type Values = Readonly<Record<string, string | number>>;

/** Looks up and fills; `plural` picks between `key.one` and `key.other`. */
export interface Translator {
  readonly language: PageLanguage;
  /** BCP 47 tag for Intl: the reader's own variant of the page's language where the browser names one. */
  readonly locale: string;
  (key: MessageKey, values?: Values): string;
  plural(key: PluralKey, count: number, values?: Values): string;
  /** The text of the data in the page's language. */
  text(local: LocalText): string;
}

type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never;

function fill(message: string, values: Values | undefined): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values?.[name] === undefined ? whole : String(values[name]),
  );
}

/** `preferred` are the reader's languages in order (BCP 47), as the browser states them. */
export function createTranslator(language: PageLanguage, preferred: readonly string[] = []): Translator {
  const catalog: Catalog = CATALOGS[language];
  const locale = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? catalog["meta.locale"];
  const rules = new Intl.PluralRules(locale);
  const translate = (key: MessageKey, values?: Values) => fill(catalog[key], values);
  return Object.assign(translate, {
    language,
    locale,
    plural: (key: PluralKey, count: number, values?: Values) =>
      fill(catalog[`${key}.${rules.select(count) === "one" ? "one" : "other"}` as MessageKey], {
        count: new Intl.NumberFormat(locale).format(count),
        ...values,
      }),
    text: (local: LocalText) => local[language],
  });
}
