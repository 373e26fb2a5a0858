import type { districtsEn } from "./districtsEn";

export const districtsNl: Record<keyof typeof districtsEn, string> = {
  "districts.title": "Districts",
  "districts.loading": "De pagina wordt geladen",
};
