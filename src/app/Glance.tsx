import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { buildGlanceCard, GLANCE_INDICATORS, type GlanceCard } from "../chart/buildGlance";
import type { Catalogue, Indicator } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { isReady, type LibraryState } from "../library/library";
import type { Selection } from "../selection/selection";
import { GlanceLine } from "../view/GlanceLine";
import { DownloadButton } from "./DownloadButton";
import { useFigureFocus, useIsLeftOut } from "./figureFocus";
import { useServices } from "./services";
import styles from "./Glance.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly state: LibraryState;
  readonly selection: Selection;
  readonly t: Translator;
}

/** The three themes in one look: Mechelen then and now, the other centre cities then and now. Each opens its figure. */
export function Glance({ catalogue, state, selection, t }: Props) {
  const { library } = useServices();
  const first = isReady(state, [selection.indicator]);
  useEffect(() => {
    // What the reader asked for comes before what we show beside it.
    if (first) library.request(GLANCE_INDICATORS);
  }, [first, library]);
  const { dataset } = state;
  const content = isReady(state, GLANCE_INDICATORS)
    ? async () => (await import("./glanceLeaves")).glanceContent({ catalogue, dataset, t })
    : null;
  const focus = useFigureFocus("compare.glance", content);
  if (useIsLeftOut("compare.glance")) return null;
  const drawn = (
    <nav className={styles.glance} aria-label={t("compare.glance")}>
      <div className={styles.top}>
        <h2 className={styles.head}>{t("compare.glance")}</h2>
        {content ? (
          <DownloadButton
            catalogue={catalogue}
            content={content}
            t={t}
            name={`${t("figure.download")}: ${t("compare.glance")}`}
          />
        ) : null}
      </div>
      <ul className={styles.cards}>
        {GLANCE_INDICATORS.map((id) => (
          <Card key={id} id={id} {...{ catalogue, state, selection, t }} />
        ))}
      </ul>
    </nav>
  );
  return focus?.container ? createPortal(drawn, focus.container) : drawn;
}

function Card({ id, catalogue, state, selection, t }: Props & { readonly id: string }) {
  const { bound } = useServices();
  const ready = isReady(state, [id]);
  const { dataset } = state;
  const card = useMemo(
    () => (ready ? buildGlanceCard(id, { catalogue, dataset, t }) : null),
    [ready, id, catalogue, dataset, t],
  );
  const indicator = catalogue.indicators.get(id);
  if (!indicator) return null;
  const broken = catalogue.breaks.some((one) => one.indicator === id && one.place === null);
  const change = { indicator: id, category: null, from: null, to: null, base: null };
  return (
    <li>
      <button
        type="button"
        className={styles.card}
        aria-current={selection.indicator === id ? "true" : undefined}
        onClick={() => bound.store.update(change)}
      >
        <span className={styles.theme}>{t(`theme.${indicator.theme}`)}</span>
        <span className={styles.label}>{t.text(indicator.label)}</span>
        <Numbers card={card ?? placeholder(indicator, broken, t)} waiting={card === null} t={t} />
      </button>
    </li>
  );
}

/** A card of the same size as the real one, so that nothing below moves when the numbers arrive. It is never seen. */
function placeholder(indicator: Indicator, broken: boolean, t: Translator): GlanceCard {
  const number = { year: 2000, text: "00.0", note: "" };
  return {
    theme: indicator.theme,
    unit: t.text(indicator.unitLabel),
    first: number,
    last: number,
    median: { first: "00.0", last: "00.0", count: 12 },
    rank: { rank: 10, count: 13 },
    direction: indicator.direction,
    acrossBreak: broken,
    line: { runs: [], bridges: [] },
    medianLine: { runs: [], bridges: [] },
    x: [0, 1],
    y: [0, 1],
  };
}

interface NumbersProps {
  readonly card: GlanceCard;
  readonly waiting: boolean;
  readonly t: Translator;
}

function Numbers({ card, waiting, t }: NumbersProps) {
  return (
    <span className={waiting ? styles.waiting : styles.numbers} aria-hidden={waiting}>
      <span className={styles.figures}>
        <span className={styles.then}>
          {card.first.text} <span className={styles.year}>{card.first.year}</span>
        </span>
        <span className={styles.arrow}>→</span>
        <span className={styles.now}>
          {card.last.text}{" "}
          <span className={styles.year}>
            {card.last.year}
            {card.last.note ? `, ${card.last.note}` : ""}
          </span>
        </span>
        <span className={styles.unit}>{card.unit}</span>
      </span>
      <GlanceLine card={card} />
      <span className={styles.peers}>
        {card.median ? <span>{t("compare.glance.median", card.median)}</span> : null}
        {card.rank ? <span>{t(`compare.glance.rank.${card.direction}`, card.rank)}</span> : null}
        {card.acrossBreak ? <span>{t("compare.glance.break")}</span> : null}
      </span>
    </span>
  );
}
