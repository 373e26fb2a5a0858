import { useMemo } from "react";
import { extendTranslator, type MessageKey, type PageCatalogs, type Translator } from "../i18n/translate";
import { useTranslator } from "./services";

/** The translator with the messages of the page that calls it; `catalogs` is a constant. */
export function usePageTranslator<Messages extends Readonly<Record<string, string>>>(
  catalogs: PageCatalogs<Messages>,
): Translator<MessageKey | (keyof Messages & string)> {
  const t = useTranslator();
  return useMemo(() => extendTranslator(t, catalogs), [t, catalogs]);
}
