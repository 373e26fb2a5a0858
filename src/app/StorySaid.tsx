import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import type { Said } from "../series/claimTypes";
import { saidNotes, saidText } from "./saidWords";
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
      <h4 className={styles.subhead}>{t("story.politicians")}</h4>
      <p className={styles.fine}>{t("story.politicians.note")}</p>
      <ul className={styles.saidList}>
        {said.map((one) => {
          const { indicator, category, place, figure } = one;
          const ofIndicator = catalogue.categories.filter((known) => known.indicator === indicator.id);
          const part = ofIndicator.find(({ id }) => id === category);
          const whole = category === indicator.headline && category === "total";
          const teller = catalogue.sources.get(figure.source)?.publisher;
          return (
            <li key={`${indicator.id} ${category} ${place} ${figure.period} ${figure.source}`}>
              <span className={styles.mark}>{t("story.politicians.claim")}</span>{" "}
              <span>
                {t.text(indicator.label)}
                {part && !whole ? `, ${lowerFirst(t.text(part.label))}` : ""}:{" "}
                <strong>{saidText(one, t)}</strong> ({[...saidNotes(figure, t), ...(teller ? [teller] : [])].join(", ")})
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
