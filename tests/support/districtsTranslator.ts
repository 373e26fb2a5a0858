import { districtsMessages } from "../../src/i18n/districts";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";

export const districtsTranslator = (language: PageLanguage = "en") =>
  extendTranslator(createTranslator(language), districtsMessages);
