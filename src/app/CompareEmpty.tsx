import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { PageLink } from "./PageLink";
import { useServices } from "./services";
import { useDividedCity } from "./useDividedCity";
import type { ComparisonView } from "./useComparison";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly view: ComparisonView;
  readonly t: Translator;
}

/** In place of a chart without a single number: why, and what leads on. */
export function CompareEmpty({ catalogue, view, t }: Props) {
  const { store } = useServices().bound;
  const { selection } = view;
  const { coverage } = catalogue.indicators.get(selection.indicator)!;
  const city = useDividedCity(catalogue)(selection.indicator);
  const narrowed = selection.from !== null || selection.to !== null;
  return (
    <div className={styles.empty}>
      <p>{t("compare.empty")}</p>
      {coverage.places === 0 && coverage.districts > 0 ? (
        <>
          <p>{t("compare.empty.districts")}</p>
          {city === null ? null : (
            <PageLink change={{ page: "districts", city }} asButton>
              {t("compare.empty.toDistricts")}
            </PageLink>
          )}
        </>
      ) : (
        <p>{t("compare.empty.hint")}</p>
      )}
      {narrowed ? (
        <button type="button" onClick={() => store.update({ from: null, to: null })}>
          {t("compare.empty.action")}
        </button>
      ) : null}
    </div>
  );
}
