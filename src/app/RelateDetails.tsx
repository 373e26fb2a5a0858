import { indicatorName } from "../chart/scatterWords";
import type { ScatterModel } from "../chart/buildScatterModel";
import type { Catalogue } from "../dataset/types";
import type { RelateTranslator } from "../i18n/relate";
import { breaksToTell } from "../series/breaks";
import type { Relation } from "../series/deriveRelation";
import { trailsRefusal } from "../series/deriveTrails";
import { LEAST_FOR_LINE } from "../series/relationStatistics";
import { Disclosure } from "../view/Disclosure";
import { PageLink } from "./PageLink";
import type { RelateProps } from "./RelateControls";
import { countUnits, lineSentence, missingGroups } from "./relateWords";
import type { RelationFigure } from "./useRelation";
import compare from "./CompareFigure.module.css";
import styles from "./RelatePage.module.css";

interface KeyProps {
  readonly relation: Relation;
  readonly model: ScatterModel;
  readonly trails: boolean;
  readonly catalogue: Catalogue;
  readonly t: RelateTranslator;
}

/** What the line, the trails and the axes are. */
export function RelateKey({ relation, model, trails, catalogue, t }: KeyProps) {
  const from = Math.min(...model.trails.flatMap(({ runs }) => runs.flat().map(({ year }) => year)));
  const why = trailsRefusal(relation);
  return (
    <ul className={compare.key}>
      <li>
        {relation.points.length >= LEAST_FOR_LINE ? (
          <svg width={26} height={12} aria-hidden="true" className={compare.swatch}>
            <path d="M1,6H25" className={compare.swatchMedian} />
          </svg>
        ) : null}
        {lineSentence(relation, { catalogue, t })}
      </li>
      {trails && why ? <li>{t(`relate.trails.${why}`)}</li> : null}
      {trails && !why && Number.isFinite(from) ? (
        <li>{t("relate.trails.note", { from, to: relation.year ?? "" })}</li>
      ) : null}
      {relation.years.length > 1 ? <li>{t("relate.still")}</li> : null}
      {[model.x, model.y].some(({ log, hasZero }) => !log && !hasZero) ? <li>{t("relate.noZero")}</li> : null}
    </ul>
  );
}

const MOST_NAMES = 40;

/** Which units are not shown and why, what is measured, and what the publishers warn of. */
export function RelateDetails({ catalogue, t, figure }: RelateProps & { readonly figure: RelationFigure }) {
  const { relation } = figure;
  const { panels, missing, points, geography } = relation;
  const groups = missingGroups(relation, { catalogue, t });
  const list = new Intl.ListFormat(t.locale);
  const namesOf = (names: readonly string[]) =>
    names.length <= MOST_NAMES
      ? list.format(names)
      : t("relate.missing.more", { names: names.slice(0, MOST_NAMES).join(", "), count: names.length - MOST_NAMES });
  const total = countUnits(points.length + missing.length, geography, { catalogue, t });
  return (
    <div className={styles.details}>
      {missing.length > 0 ? (
        <Disclosure summary={t.plural("relate.missing", missing.length, { total })}>
          <ul className={styles.groups}>
            {groups.map(({ id, reason, names }) => (
              <li key={id}>
                <strong>{reason}</strong> ({names.length}): {namesOf(names)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Disclosure summary={t("relate.details")}>
        <ul className={styles.groups}>
          {[panels.x, panels.y, panels.z].map((panel) =>
            panel ? (
              <li key={panel.indicator.id}>
                <strong>{indicatorName(panel.indicator, catalogue, t)}</strong>: {t.text(panel.indicator.definition)}{" "}
                {t.text(panel.indicator.caveat)}{" "}
                {breaksToTell(
                  panel.breaks,
                  points.map(({ unit }) => unit.code),
                )
                  .map((one) => `${one.period}: ${t.text(one.label)}`)
                  .join(" ")}
              </li>
            ) : null,
          )}
        </ul>
        <p className={styles.methods}>
          {t("relate.methods")}{" "}
          <PageLink change={{ page: "methods", measure: "spearman" }}>{t("relate.method.rank")}</PageLink>,{" "}
          <PageLink change={{ page: "methods", measure: "theil-sen" }}>{t("relate.method.line")}</PageLink>
          {panels.z ? (
            <>
              , <PageLink change={{ page: "methods", measure: "partial-spearman" }}>{t("relate.method.given")}</PageLink>.{" "}
              {t("relate.method.partial")}
            </>
          ) : (
            "."
          )}
        </p>
      </Disclosure>
    </div>
  );
}
