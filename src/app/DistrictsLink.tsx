import { useMemo } from "react";
import type { Geography } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";
import { PageLink } from "./PageLink";
import { useServices } from "./services";
import { useGeographies } from "./useGeographies";

interface Props {
  readonly upload: Upload;
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** Opens the Districts page with the districts of an upload; nothing where it has none. */
export function DistrictsLink({ upload, catalogue, t }: Props) {
  const { store } = useServices().bound;
  const geographies = useGeographies(catalogue);
  const districts = useMemo(() => districtsOf(upload, geographies), [upload, geographies]);
  if (!districts) return null;
  const { lang } = store.get();
  return (
    <PageLink
      change={{ ...DEFAULT_SELECTION, lang, ...districts }}
      name={t("own.districts.name", { name: upload.name })}
      asButton
    >
      {t("own.districts")}
    </PageLink>
  );
}

/** The divided city and the first indicator of which the upload has figures by district; null where there is none. */
export function districtsOf(
  { dataset }: Upload,
  geographies: readonly Geography[],
): Pick<Selection, "page" | "city" | "indicator"> | null {
  const { place, district, indicator } = dataset.text;
  const known = new Set(district.labels);
  for (const { id, city, kind, units } of geographies) {
    if (kind === "municipalities" || !place.labels.includes(city)) continue;
    const codes = new Set(units.map((unit) => unit.district).filter((code) => known.has(code)));
    if (codes.size === 0) continue;
    const row = district.codes.findIndex(
      (code, at) => codes.has(district.labels[code]!) && place.labels[place.codes[at]!] === city,
    );
    if (row >= 0) return { page: "districts", city: id, indicator: indicator.labels[indicator.codes[row]!]! };
  }
  return null;
}
