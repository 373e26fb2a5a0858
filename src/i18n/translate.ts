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
export interface Translator<Key extends string = MessageKey> {
  readonly language: PageLanguage;
  /** BCP 47 tag for Intl: the reader's own variant of the page's language where the browser names one. */
  readonly locale: string;
  (key: Key, values?: Values): string;
  plural(key: StemOf<Key>, count: number, values?: Values): string;
  /** The text of the data in the page's language. */
  text(local: LocalText): string;
}

type StemOf<Key extends string> = Key extends `${infer Stem}.one` ? Stem : never;

/** The messages of one page, which come with its code and not before. */
export type PageCatalogs<Messages extends Readonly<Record<string, string>>> = Readonly<
  Record<PageLanguage, Readonly<Record<keyof Messages, string>>>
>;

function fill(message: string, values: Values | undefined): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values?.[name] === undefined ? whole : String(values[name]),
  );
}

/** `preferred` are the reader's languages in order (BCP 47), as the browser states them. */
export function createTranslator(language: PageLanguage, preferred: readonly string[] = []): Translator {
  const catalog: Catalog = CATALOGS[language];
  const locale = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? catalog["meta.locale"];
  return translatorOf<MessageKey>(catalog, { language, locale });
}

/** The translator with the messages of a page beside those of every page. */
export function extendTranslator<Messages extends Readonly<Record<string, string>>>(
  { language, locale }: Translator,
  catalogs: PageCatalogs<Messages>,
): Translator<MessageKey | (keyof Messages & string)> {
  return translatorOf({ ...CATALOGS[language], ...catalogs[language] }, { language, locale });
}

function translatorOf<Key extends string>(
  catalog: Readonly<Record<Key, string>>,
  { language, locale }: { readonly language: PageLanguage; readonly locale: string },
): Translator<Key> {
  const rules = new Intl.PluralRules(locale);
  const translate = (key: Key, values?: Values) => fill(catalog[key], values);
  return Object.assign(translate, {
    language,
    locale,
    plural: (key: StemOf<Key>, count: number, values?: Values) =>
      fill(catalog[`${key}.${rules.select(count) === "one" ? "one" : "other"}` as Key], {
        count: new Intl.NumberFormat(locale).format(count),
        ...values,
      }),
    text: (local: LocalText) => local[language],
  });
}
