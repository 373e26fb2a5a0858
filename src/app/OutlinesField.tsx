import { formatFull } from "../base/formatNumber";
import type { OutlinesReading } from "../ingest/importProtocol";
import { findProjection, LATITUDE_FIRST, nameOf, PROJECTIONS, type Projection } from "../ingest/projections";
import type { Translator } from "../i18n/translate";
import { Notice } from "../view/Notice";
import { SelectField } from "../view/SelectField";
import type { ImportFlow, OpenState } from "./importFlow";
import { KeepOutlines } from "./KeepOutlines";
import styles from "./KeepOutlines.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

const UNSAID = "unsaid";

/** What the coordinates of outlines are in. Where the file does not say, it is proposed and never taken for granted. */
export function OutlinesField({ flow, open, t }: Props) {
  const { outlines } = open.preview;
  if (!outlines) return null;
  const { projection, middle, doubtful } = outlines;
  return (
    <section className={styles.outlines} aria-label={t("data.outlines")}>
      <Notice kind={middle === null || doubtful ? "warning" : "info"}>
        {middle === null ? t("data.outlines.unsaid") : t("data.outlines.middle", { at: placeText(middle, t) })}
      </Notice>
      <SelectField
        label={t("data.outlines.projection")}
        value={projection ?? UNSAID}
        options={optionsOf(outlines, t)}
        onChange={(id) => flow.hint({ projection: id === UNSAID ? "" : id })}
      />
      {open.boundaries && <KeepOutlines flow={flow} open={open} boundaries={open.boundaries} t={t} />}
    </section>
  );
}

function optionsOf({ projection, likely }: OutlinesReading, t: Translator) {
  const label = (one: Projection) => (one.id === LATITUDE_FIRST ? t("data.outlines.latLon") : nameOf(one));
  const first = likely.flatMap((id) => findProjection(id) ?? []);
  const named = projection === null ? null : findProjection(projection);
  const others = [...(named ? [named] : []), ...PROJECTIONS].filter(
    ({ id }, i, all) => !likely.includes(id) && all.findIndex((one) => one.id === id) === i,
  );
  return [
    ...(projection === null ? [{ id: UNSAID, label: t("data.outlines.choose") }] : []),
    ...[...first, ...others].map((one) => ({ id: one.id, label: label(one) })),
  ];
}

/** "51.03° N, 4.48° E" */
function placeText([lon, lat]: readonly [number, number], t: Translator): string {
  const written = (degrees: number) => `${formatFull(Math.abs(degrees), { locale: t.locale, decimals: 2 })}°`;
  return t("data.outlines.at", {
    lat: written(lat),
    ns: t(lat < 0 ? "data.outlines.south" : "data.outlines.north"),
    lon: written(lon),
    ew: t(lon < 0 ? "data.outlines.west" : "data.outlines.east"),
  });
}
