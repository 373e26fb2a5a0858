import type { MapTranslator } from "../i18n/map";

/** `label` names the list of districts to screen readers. */
export const mapWords = (t: MapTranslator, label: string) => ({
  label,
  zoomIn: t("districts.map.zoomIn"),
  zoomOut: t("districts.map.zoomOut"),
  whole: t("districts.map.whole"),
  zoomTo: t("districts.map.zoomTo"),
});
