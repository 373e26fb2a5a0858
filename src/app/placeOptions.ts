import type { Place } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { SearchOption } from "../view/useSearchSelect";

/** Known places for a search, found by every name they have and by their code. */
export function placeOptions(places: readonly Place[], t: Translator): SearchOption[] {
  return places
    .map((place) => ({
      id: place.code,
      group: "known",
      label: t.text(place.name),
      meta: t(`kind.${place.kind}`),
      keywords: [place.code, ...Object.values(place.name)].join(" "),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, t.locale));
}
