import type { importEn } from "./importEn";

/** Dutch messages of bringing one's own data. */
export const importNl: Readonly<Record<keyof typeof importEn, string>> = {
  "page.data": "Gegevens",
};
