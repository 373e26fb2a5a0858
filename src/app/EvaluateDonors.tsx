import { useId, useRef, type RefObject } from "react";
import { formatShort } from "../base/formatNumber";
import { MAX_DONORS } from "../selection/selection";
import type { DonorFacts, EvaluationPanel } from "../series/evaluationTypes";
import { NEAREST_DONORS } from "../series/suggestDonors";
import { Button } from "../view/Button";
import { ScrollBox } from "../view/ScrollBox";
import type { EvaluateProps } from "./EvaluateControls";
import { donorReasons } from "./evaluateDonorWords";
import { donorsContent } from "./evaluateLeaves";
import { percentText, yearsText, type Told } from "./evaluateWords";
import { LeavingTable } from "./LeavingTable";
import { useServices } from "./services";
import { useFocusHeir } from "./useFocusHeir";
import styles from "./Evaluate.module.css";
import donorStyles from "./EvaluateDonors.module.css";

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly told: Told;
}

/** Every place that may be a donor: its facts, why it is in or out, and a box to say otherwise. */
export function EvaluateDonors(props: Props) {
  const { asked, told, t } = props;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const used = asked.donors.filter((donor) => donor.used);
  if (asked.donors.length === 0) return null;
  return (
    <section ref={section} className={donorStyles.donors} id="donors" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className={styles.sectionTitle}>
        {t("evaluate.donors")}
      </h2>
      {asked.subject.kind === "data" ? (
        <p className={styles.text}>{t("evaluate.donors.lead", { place: told.place })}</p>
      ) : null}
      <p className={styles.hint}>
        {t.plural("evaluate.donors.count", used.length, { all: asked.donors.length })}{" "}
        {t("evaluate.donors.distance.hint", { place: told.place, unit: told.changeUnit })}
      </p>
      {asked.subject.kind === "data" ? (
        <p className={styles.hint}>{t("evaluate.donors.rules", { place: told.place, most: NEAREST_DONORS })}</p>
      ) : null}
      {asked.donorsChosen && asked.subject.kind === "data" ? (
        <BackToSuggested section={section} t={t} />
      ) : null}
      <LeavingTable
        catalogue={props.catalogue}
        t={t}
        name="evaluate.donors"
        content={() => donorsContent(steady(asked.donors), props)}
      >
        <DonorTable {...props} used={used.map(({ place }) => place)} />
      </LeavingTable>
    </section>
  );
}

/** Goes when it is pressed: the focus stays with the table. */
function BackToSuggested({ section, t }: Pick<Props, "t"> & { readonly section: RefObject<HTMLElement | null> }) {
  const { store } = useServices().bound;
  const box = useFocusHeir<HTMLDivElement>(section);
  return (
    <div ref={box}>
      <Button onClick={() => store.update({ donors: null })}>{t("evaluate.donors.back")}</Button>
    </div>
  );
}

interface TableProps extends Props {
  readonly used: readonly string[];
}

function DonorTable(props: TableProps) {
  const { asked, t } = props;
  const isFixed = asked.subject.kind === "example";
  return (
    <ScrollBox label={t("evaluate.donors")} className={donorStyles.donorBox}>
      <table className={donorStyles.donorTable} aria-label={t("evaluate.donors")}>
        <thead>
          <tr>
            <th scope="col">{t("evaluate.donors.place")}</th>
            <th scope="col" data-number="">
              {t("evaluate.donors.level")}
            </th>
            <th scope="col" data-number="">
              {t("evaluate.donors.trend")}
            </th>
            <th scope="col" data-number="">
              {t("evaluate.donors.distance")}
            </th>
            <th scope="col">{t("evaluate.donors.complete")}</th>
            {isFixed ? null : <th scope="col">{t("evaluate.donors.why")}</th>}
          </tr>
        </thead>
        <tbody>
          {steady(asked.donors).map((donor) => (
            <DonorRow key={donor.place} {...props} donor={donor} isFixed={isFixed} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Suggested ones first, then the nearest: a row stays where it is when its box is ticked, and keeps the focus. */
const steady = (donors: readonly DonorFacts[]): DonorFacts[] =>
  donors.toSorted(
    (one, other) =>
      Number(other.suggested) - Number(one.suggested) ||
      (Number.isNaN(one.distance) ? 1 : 0) - (Number.isNaN(other.distance) ? 1 : 0) ||
      (one.distance - other.distance || 0),
  );

interface RowProps extends TableProps {
  readonly donor: DonorFacts;
  readonly isFixed: boolean;
}

function DonorRow({ donor, used, told, t, isFixed }: RowProps) {
  const name = told.nameOf(donor.place);
  const style = { locale: t.locale, decimals: 2 };
  const number = (value: number) => (Number.isFinite(value) ? formatShort(value, style) : "–");
  const ratio = Number.isFinite(donor.levelRatio) ? percentText(donor.levelRatio, t) : "";
  return (
    <tr data-used={donor.used || undefined}>
      <th scope="row">{isFixed ? name : <DonorBox donor={donor} used={used} name={name} t={t} />}</th>
      <td data-number="">
        {number(donor.meanBefore)} {ratio ? <span className={donorStyles.quiet}>{ratio}</span> : null}
      </td>
      <td data-number="">
        {Number.isFinite(donor.slopeBefore) ? formatShort(donor.slopeBefore, { ...style, signed: true }) : "–"}
      </td>
      <td data-number="">{number(donor.distance)}</td>
      <td>
        {donor.complete
          ? t("evaluate.donors.yes")
          : donor.missing.length > 0
            ? t("evaluate.donors.missing", { years: yearsText(donor.missing, told.everyYears, t) })
            : "–"}
      </td>
      {isFixed ? null : <td className={donorStyles.why}>{donorReasons(donor, told, t)}</td>}
    </tr>
  );
}

interface BoxProps extends Pick<TableProps, "used" | "t"> {
  readonly donor: DonorFacts;
  readonly name: string;
}

/** A place without its figures cannot be taken; one more than a link can hold neither. */
function DonorBox({ donor, used, name, t }: BoxProps) {
  const { store } = useServices().bound;
  const cannot = !donor.used && (!donor.complete || donor.reasonsOut.some((reason) => NEVER.has(reason)));
  const isFull = !donor.used && used.length >= MAX_DONORS;
  const next = donor.used ? used.filter((code) => code !== donor.place) : [...used, donor.place];
  const tooMany = next.length > MAX_DONORS;
  return (
    <label className={donorStyles.use}>
      <input
        type="checkbox"
        aria-label={t("evaluate.donors.use", { name })}
        checked={donor.used}
        disabled={cannot || isFull || tooMany}
        title={isFull || tooMany ? t("evaluate.donors.full", { most: MAX_DONORS }) : undefined}
        onChange={() => store.update({ donors: next })}
      />
      <span>{name}</span>
    </label>
  );
}

const NEVER: ReadonlySet<string> = new Set(["aggregate", "within", "merged", "no-figures", "missing-years", "break"]);
