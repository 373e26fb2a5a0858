export const LANGUAGES = ["en", "nl", "fr", "de"] as const;

/** ISO 639-1. Data carries all four; the page is offered in those that have a message catalogue. */
export type Language = (typeof LANGUAGES)[number];

/** The same text in each language. A language that has none of its own holds the text of the default. */
export type LocalText = Readonly<Record<Language, string>>;
