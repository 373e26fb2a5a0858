import { TEMPLATES, templateAddress } from "../library/templates";
import { HOME_PLACE } from "../selection/selection";
import { Button } from "../view/Button";
import { placeNames, type MixProps } from "./mixWords";
import { useServices } from "./services";
import styles from "./Mix.module.css";

const FLANDERS = "02000";

/** Places without figures by district: what is missing, and the way to fill it. */
export function MixNoDistricts({ catalogue, figures, t }: MixProps) {
  const { store } = useServices().bound;
  const without = figures.places.filter(({ mixing }) => mixing === null).map(({ place }) => place);
  const template = TEMPLATES.find(({ place }) => place === HOME_PLACE);
  if (without.length === 0) return null;
  const others = without.filter((place) => place !== HOME_PLACE && place !== FLANDERS);
  return (
    <section className={styles.gap} aria-labelledby="mix-no-districts">
      <h2 id="mix-no-districts">{t("mix.nodistricts.title")}</h2>
      {without.includes(HOME_PLACE) ? <p>{t("mix.nodistricts.home")}</p> : null}
      {without.includes(FLANDERS) ? <p>{t("mix.nodistricts.flanders")}</p> : null}
      {others.length > 0 ? (
        <p>{t("mix.nodistricts.others", { names: placeNames(others, { catalogue, t }) })}</p>
      ) : null}
      <p>{t("mix.nodistricts.action")}</p>
      <div className={styles.actions}>
        <Button kind="plain" onClick={() => store.update({ page: "data" })}>
          {t("mix.nodistricts.data")}
        </Button>
        {template ? (
          <a href={templateAddress(template.fileName)} download={`template-${template.fileName}`}>
            {t("mix.nodistricts.template")}
          </a>
        ) : null}
      </div>
    </section>
  );
}
