import { relateMessages } from "../i18n/relate";
import { usePageTranslator } from "./usePageTranslator";

export function RelatePage() {
  const t = usePageTranslator(relateMessages);
  return <h1>{t("relate.title")}</h1>;
}
