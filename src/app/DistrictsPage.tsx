import { districtsMessages } from "../i18n/districts";
import { usePageTranslator } from "./usePageTranslator";

export function DistrictsPage() {
  const t = usePageTranslator(districtsMessages);
  return <h1>{t("districts.title")}</h1>;
}
