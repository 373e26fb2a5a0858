import { indicatorName } from "../chart/scatterWords";
import { comparesCounts, pairsOriginWithCrime } from "../series/relationChoices";
import { canBeRate, type Relation } from "../series/deriveRelation";
import { Notice } from "../view/Notice";
import { changeAxis, type RelateProps } from "./RelateControls";
import { useServices } from "./services";
import type { RelationFigure } from "./useRelation";
import styles from "./RelatePage.module.css";

interface Props extends RelateProps {
  readonly figure: RelationFigure;
}

/** What a reader must know before reading the points, and what was asked and is not shown. */
export function RelateNotices(props: Props) {
  const { figure } = props;
  const { panels } = figure.relation;
  const indicators = [panels.x.indicator, panels.y.indicator, panels.z?.indicator ?? null];
  return (
    <>
      {pairsOriginWithCrime(indicators) ? <PairCaution {...props} /> : null}
      <CountsNotice {...props} />
      <LinkNotices {...props} />
    </>
  );
}

/** Origin beside crime: the caution, and what may lie behind both by one press. */
function PairCaution({ catalogue, view, t, figure }: Props) {
  const { store } = useServices().bound;
  const { confounders, relation } = figure;
  const third = view.axes?.z ?? null;
  return (
    <Notice kind="warning">
      <span data-caution="">
        {t("relate.caution.pair")} {t("relate.caution")}
      </span>
      {confounders.length > 0 ? (
        <span className={styles.offers}>
          {t("relate.caution.offer")}
          {confounders.map(({ indicator, year }) => (
            <button
              key={indicator.id}
              type="button"
              aria-pressed={third?.id === indicator.id}
              onClick={() => store.update(changeAxis("z", third?.id === indicator.id ? "none" : indicator.id, view))}
            >
              {indicatorName(indicator, catalogue, t)} ({year})
            </button>
          ))}
        </span>
      ) : (
        <> {t("relate.caution.nothing")}</>
      )}
      {third && relation.zInYear ? (
        <span className="visually-hidden"> {t("relate.caution.shown", { z: indicatorName(third, catalogue, t) })}</span>
      ) : null}
    </Notice>
  );
}

const asCounted = ({ panels }: Relation) => panels.x.show === "value" && panels.y.show === "value";

function CountsNotice({ t, figure }: Props) {
  const { store } = useServices().bound;
  const { relation } = figure;
  const { x, y } = relation.panels;
  if (!comparesCounts(x.indicator, y.indicator) || !asCounted(relation)) return null;
  const possible = [x.indicator, y.indicator].some(canBeRate);
  return (
    <Notice
      kind="warning"
      action={possible ? { label: t("relate.counts.offer"), onClick: () => store.update({ show: "rate" }) } : undefined}
    >
      {t("relate.counts.warn")} {possible ? null : t("relate.counts.stay")}
    </Notice>
  );
}

/** What of the link or the choice could not be followed. */
function LinkNotices({ catalogue, view, t, figure }: Props) {
  const { selection, refused, axes } = view;
  const { year, zInYear, panels } = figure.relation;
  const nameOf = (id: string) => {
    const indicator = catalogue.indicators.get(id);
    return indicator ? indicatorName(indicator, catalogue, t) : id;
  };
  const texts = [
    ...(view.unknownUnits ? [t("relate.refused.units", { name: view.unknownUnits })] : []),
    ...refused.map(({ asked, reason }) =>
      t(`relate.refused.${reason}`, { name: nameOf(asked), reason: t("refusal.places-not-comparable") }),
    ),
    ...(selection.year !== null && year !== null && selection.year !== year
      ? [t("relate.stand", { asked: selection.year, year })]
      : []),
    ...(axes?.z && year !== null && !zInYear
      ? [
          panels.z && panels.z.periods.length > 0
            ? t("relate.z.noYear", { z: nameOf(axes.z.id), year, years: yearsText(panels.z.periods) })
            : t("relate.z.never", { z: nameOf(axes.z.id) }),
        ]
      : []),
  ];
  return texts.map((text) => (
    <Notice key={text} kind="info">
      {text}
    </Notice>
  ));
}

/** "2001–2021", or every year where there are few. */
function yearsText(years: readonly number[]): string {
  return years.length <= 4 ? years.join(", ") : `${years[0]}–${years.at(-1)}`;
}
