import type { methodsEn } from "./methodsEn";

export const methodsNl: Record<keyof typeof methodsEn, string> = {
  "methods.title": "Methods",
  "methods.loading": "De pagina wordt geladen",
};
