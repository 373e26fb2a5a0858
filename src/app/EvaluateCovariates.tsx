import { useMemo, useRef } from "react";
import type { Indicator, Theme } from "../dataset/types";
import { MAX_COVARIATES } from "../selection/selection";
import { comparesPlaces } from "../series/passport";
import { Icon } from "../view/Icon";
import { SearchSelect } from "../view/SearchSelect";
import type { EvaluateProps } from "./EvaluateControls";
import { useServices } from "./services";
import styles from "./Evaluate.module.css";

const THEMES: readonly Theme[] = ["crime", "cleanliness", "nationality", "context"];

/** Indicators that the synthetic control matches besides the outcome: found by typing, taken away one by one. */
export function EvaluateCovariates({ catalogue, view, t }: EvaluateProps) {
  const { store } = useServices().bound;
  const box = useRef<HTMLDivElement>(null);
  const { covariates, indicator: outcome } = view.selection;
  const options = useMemo(() => {
    const reasonOf = ({ id }: Indicator) => {
      if (id === outcome) return t("evaluate.covariates.outcome");
      return covariates.length >= MAX_COVARIATES ? t("evaluate.covariates.full") : undefined;
    };
    return [...catalogue.indicators.values()]
      .filter((one) => one.coverage.places > 1 && comparesPlaces(one) && !covariates.includes(one.id))
      .map((one) => ({
        id: one.id,
        group: one.theme as string,
        label: t.text(one.label),
        detail: t.text(one.definition),
        keywords: Object.values(one.label).join(" "),
        disabledReason: reasonOf(one),
      }));
  }, [catalogue, covariates, outcome, t]);
  const known = covariates.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const unused = view.asked?.covariates.filter(({ used }) => !used) ?? [];
  const lost = view.asked?.donors.filter(({ reasonsOut }) => reasonsOut.join() === "covariate").length ?? 0;
  const nameOf = (id: string) => t.text(catalogue.indicators.get(id)!.label);
  const place = catalogue.places.get(view.selection.treated);
  return (
    <div ref={box} className={styles.field}>
      <SearchSelect
        label={t("evaluate.covariates")}
        options={options}
        groups={THEMES.map((theme) => ({ id: theme as string, label: t(`theme.${theme}`) }))}
        value={null}
        onChange={(id) => store.update({ covariates: [...covariates, id] })}
        emptyText={t("compare.noIndicator")}
      />
      <p className={styles.hint}>{t("evaluate.covariates.hint", { most: MAX_COVARIATES })}</p>
      {known.length > 0 ? (
        <ul className={styles.picked} aria-label={t("evaluate.covariates.chosen")}>
          {known.map(({ id }) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                aria-label={t("evaluate.covariates.remove", { name: nameOf(id) })}
                onClick={() => {
                  store.update({ covariates: covariates.filter((one) => one !== id) });
                  box.current?.querySelector("input")?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {unused.map(({ indicator }) => (
        <p key={indicator} className={styles.hint}>
          {t("evaluate.covariates.unused", { name: nameOf(indicator), place: place ? t.text(place.name) : "" })}
        </p>
      ))}
      {lost > 0 ? <p className={styles.hint}>{t.plural("evaluate.covariates.cost", lost)}</p> : null}
    </div>
  );
}
