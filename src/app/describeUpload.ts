import { formatDate } from "../base/formatDate";
import type { Catalogue } from "../dataset/types";
import type { Upload } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import type { UploadSummary } from "./summariseUpload";

const MOST_NAMED = 3;

/** What is in an upload, a phrase each: places, indicators, periods, figures. */
export function describeUpload(upload: Upload, summary: UploadSummary, context: Context): string[] {
  const { catalogue, t } = context;
  const { places, districts, indicators, periods, figures, gaps } = summary;
  const placeName = (code: string) => {
    const place = upload.places.find((one) => one.code === code) ?? catalogue.places.get(code);
    return place ? t.text(place.name) : code;
  };
  const indicatorName = (id: string) => {
    const indicator = upload.indicators.find((one) => one.id === id) ?? catalogue.indicators.get(id);
    return indicator ? t.text(indicator.label) : id;
  };
  const where = naming(places.map(placeName), t);
  const span = periods && (periods.first === periods.last ? periods.first : `${periods.first}–${periods.last}`);
  return [
    districts === 0 ? where : `${where} (${t.plural("own.districts", districts)})`,
    naming(indicators.map(indicatorName), t),
    span ?? "",
    [t.plural("own.figures", figures), ...(gaps === 0 ? [] : [t.plural("own.gaps", gaps)])].join(", "),
  ].filter(Boolean);
}

interface Context {
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

function naming(names: readonly string[], t: Translator): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED);
  return new Intl.ListFormat(t.locale).format(rest > 0 ? [...named, t("own.more", { count: rest })] : named);
}

/** A time of ISO 8601 as a day in the reader's words. */
export const formatDay = (time: string, t: Translator): string => formatDate(time.slice(0, 10), t.locale);
