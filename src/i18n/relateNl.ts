import type { relateEn } from "./relateEn";

export const relateNl: Record<keyof typeof relateEn, string> = {
  "relate.title": "Relate",
  "relate.loading": "De pagina wordt geladen",
};
