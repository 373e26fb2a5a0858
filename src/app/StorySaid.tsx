import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { Said } from "../series/claimTypes";
import { numberOf, periodText, withUnit } from "./storyWords";
import styles from "./StoryFigures.module.css";

interface Props {
  readonly said: readonly Said[];
  readonly catalogue: Catalogue;
  readonly t: StoryTranslator;
}

/** Figures that politicians named, marked as what they are. */
export function StorySaid({ said, catalogue, t }: Props) {
  if (said.length === 0) return null;
  return (
    <div className={styles.said}>
      <h3 className={styles.subhead}>{t("story.politicians")}</h3>
      <p className={styles.fine}>{t("story.politicians.note")}</p>
      <ul className={styles.tests}>
        {said.map(({ indicator, category, place, figure }) => {
          const part = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === category);
          const whole = category === indicator.headline && category === "total";
          const source = catalogue.sources.get(figure.source);
          return (
            <li key={`${indicator.id} ${category} ${place} ${figure.period} ${figure.source}`}>
              {t.text(indicator.label)}
              {part && !whole ? `, ${lowerFirst(t.text(part.label))}` : ""}:{" "}
              <strong>{withUnit(numberOf(figure.value, indicator, t), indicator, t)}</strong> ({periodText(figure.period)}
              {source ? `, ${source.publisher}` : ""}) <span className={styles.mark}>{t("story.politicians.claim")}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
