import { mixMessages } from "../i18n/mix";
import { usePageTranslator } from "./usePageTranslator";

export function MixPage() {
  const t = usePageTranslator(mixMessages);
  return <h1>{t("mix.title")}</h1>;
}
