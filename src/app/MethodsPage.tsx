import { methodsMessages } from "../i18n/methods";
import { usePageTranslator } from "./usePageTranslator";

export function MethodsPage() {
  const t = usePageTranslator(methodsMessages);
  return <h1>{t("methods.title")}</h1>;
}
