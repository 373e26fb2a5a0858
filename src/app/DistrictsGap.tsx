import { useEffect, useMemo } from "react";
import { buildMapModel } from "../chart/buildMapModel";
import { countUnits } from "../chart/describeUnits";
import { formatFull } from "../base/formatNumber";
import type { Theme } from "../dataset/types";
import { TEMPLATES, templateAddress } from "../library/templates";
import { isReady } from "../library/library";
import { HOME_PLACE } from "../selection/selection";
import { deriveUnits } from "../series/deriveUnits";
import { latestOfPlace, type Latest } from "../series/latestOfPlace";
import { Button } from "../view/Button";
import type { Hover } from "../view/createHover";
import { Skeleton } from "../view/Skeleton";
import { DistrictsMap } from "./DistrictsMap";
import { cityTitle } from "./districtWords";
import { useServices } from "./services";
import type { DistrictsView } from "./useDistricts";
import compare from "./CompareFigure.module.css";
import styles from "./DistrictsPage.module.css";

interface Props {
  readonly view: DistrictsView;
  readonly hover: Hover;
}

/** A city whose districts are known but have no figures: said plainly, with what there is and a way to fill the gap. */
export function DistrictsGap({ view, hover }: Props) {
  const { t, geography } = view;
  const name = cityTitle(view);
  const units = countUnits(geography, geography.units.length, t);
  const isHome = geography.id === HOME_PLACE;
  return (
    <section className={`${compare.figure} ${styles.gap}`} id="figure" aria-labelledby="districts-gap">
      <h1 id="districts-gap" className={compare.title}>
        {t("districts.gap.title", { name, units })}
      </h1>
      <p className={styles.lead}>{t(isHome ? "districts.gap.home" : "districts.gap.text", { name, units })}</p>
      <EmptyMap view={view} hover={hover} />
      <Fill view={view} />
      {isHome ? <Missing view={view} /> : null}
      <Known view={view} />
    </section>
  );
}

/** All districts without a number, each by its name. */
function EmptyMap({ view, hover }: Props) {
  const { t, geography, catalogue, state } = view;
  const { dataset, uploads } = state;
  const { selected } = view;
  const model = useMemo(() => {
    const indicator = catalogue.indicators.values().next().value!;
    const sources = { dataset, uploads };
    const panel = deriveUnits({
      catalogue,
      sources,
      geography,
      indicator,
      category: indicator.headline,
      show: "value",
    });
    return buildMapModel({ ...panel, periods: [] }, { index: 0, classing: "quantile", classes: 5, selected, t });
  }, [catalogue, dataset, uploads, geography, selected, t]);
  return (
    <div className={styles.gapMap}>
      <DistrictsMap view={view} model={model} hover={hover} onSelect={() => {}} alone />
      <ul className={styles.unitList} aria-label={t("districts.gap.units")}>
        {model.units.map((unit) => (
          <li key={unit.code} onPointerEnter={() => hover.set(unit.code)} onPointerLeave={() => hover.set(null)}>
            {unit.name}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The template and the way to bring it back. */
function Fill({ view: { t, geography, ...view } }: { readonly view: DistrictsView }) {
  const { store } = useServices().bound;
  const template = TEMPLATES.find(({ place }) => place === geography.city);
  return (
    <div className={styles.fill}>
      <h2 className={styles.sectionTitle}>{t("districts.gap.fill")}</h2>
      <p>{t(template ? "districts.gap.fill.template" : "districts.gap.fill.text")}</p>
      <p className={styles.actions}>
        {template ? (
          <a
            className={styles.download}
            href={templateAddress(template.fileName)}
            download={`template-${template.fileName}`}
          >
            {t("districts.gap.template", { name: cityTitle({ ...view, t, geography }) })}
          </a>
        ) : null}
        <Button onClick={() => store.update({ page: "data" })}>{t("districts.gap.data")}</Button>
      </p>
    </div>
  );
}

const SOUGHT = ["police", "articles", "totals"] as const;

/** What was looked for per district and not found. */
function Missing({ view: { t } }: { readonly view: DistrictsView }) {
  return (
    <div>
      <h2 className={styles.sectionTitle}>{t("districts.gap.missing")}</h2>
      <ul className={compare.reasons}>
        {SOUGHT.map((id) => (
          <li key={id}>{t(`districts.gap.missing.${id}`)}</li>
        ))}
      </ul>
    </div>
  );
}

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

/** Figures of the city as a whole, each with its way to the Compare page. */
function Known({ view }: { readonly view: DistrictsView }) {
  const { t, geography, catalogue, state } = view;
  const { library } = useServices();
  const ids = useMemo(
    () => [...catalogue.indicators.values()].filter(({ coverage }) => coverage.places > 0).map(({ id }) => id),
    [catalogue],
  );
  useEffect(() => library.request(ids), [library, ids]);
  const ready = isReady(state, ids);
  const { dataset } = state;
  const known = useMemo(() => latestOfPlace(geography.city, catalogue, dataset), [geography.city, catalogue, dataset]);
  if (!ready && known.length === 0) return <Skeleton height={320} label={t("load.data")} />;
  if (known.length === 0) return null;
  return (
    <div>
      <h2 className={styles.sectionTitle}>{t("districts.gap.known", { name: cityTitle(view) })}</h2>
      <p className={styles.remark}>{t("districts.gap.known.text")}</p>
      <div className={styles.themes}>
        {THEMES.map((theme) => {
          const here = known.filter(({ indicator }) => indicator.theme === theme);
          return here.length === 0 ? null : (
            <div key={theme}>
              <h3 className={styles.themeTitle}>{t(`theme.${theme}`)}</h3>
              <ul className={styles.known}>
                {here.map((one) => (
                  <KnownFigure key={one.indicator.id} one={one} view={view} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function KnownFigure({ one, view: { t, geography } }: { readonly one: Latest; readonly view: DistrictsView }) {
  const { bound } = useServices();
  const { indicator, value, year } = one;
  const change = {
    page: "compare",
    indicator: indicator.id,
    places: [geography.city],
    category: null,
    from: null,
    to: null,
    base: null,
    tab: "chart",
    show: "value",
  } as const;
  return (
    <li>
      <a
        href={bound.link(change)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          bound.store.update(change);
        }}
      >
        {t.text(indicator.label)}
      </a>{" "}
      <span className={styles.knownValue}>
        <strong>{formatFull(value, { locale: t.locale, decimals: indicator.decimals })}</strong>{" "}
        {t.text(indicator.unitLabel)}, {year}
      </span>
    </li>
  );
}
