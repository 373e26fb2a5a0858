import type { mixEn } from "./mixEn";

export const mixNl: Record<keyof typeof mixEn, string> = {
  "mix.title": "Mix",
  "mix.loading": "De pagina wordt geladen",
};
