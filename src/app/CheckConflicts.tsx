import type { Conflict } from "../dataset/joinRows";
import type { Translator } from "../i18n/translate";
import { ChoiceList } from "../view/ChoiceList";
import { figureName } from "./figureName";
import type { ImportFlow } from "./importFlow";
import { formatCount, formatFigure } from "./issueText";
import type { Deciding } from "./useDecisions";
import own from "./ImportCheck.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly deciding: Deciding;
  readonly against: Conflict["with"];
  readonly t: Translator;
}

const MAX_SHOWN = 20;

/** Numbers that another dataset gives too: both are shown, and the visitor says which one stands. */
export function CheckConflicts({ flow, deciding, against, t }: Props) {
  const { adopted, decisions } = deciding;
  const conflicts = adopted?.conflicts.filter((one) => one.with === against) ?? [];
  const count = adopted?.conflictCounts[against] ?? 0;
  if (count === 0) return null;
  return (
    <section className={own.section} aria-labelledby="check-conflicts">
      <h2 id="check-conflicts">{t.plural(`data.conflicts.${against}`, count)}</h2>
      <ConflictTable conflicts={conflicts} count={count} deciding={deciding} t={t} />
      {against === "shipped" ? (
        <ChoiceList
          label={t("data.conflicts.question")}
          value={decisions.wins}
          choices={(["shipped", "own"] as const).map((id) => ({ id, label: t(`data.conflicts.wins.${id}`) }))}
          onChange={(wins) => flow.edit({ wins })}
        />
      ) : (
        <ChoiceList
          label={t("data.conflicts.question")}
          value={decisions.repeats}
          choices={(["earlier", "later"] as const).map((id) => ({ id, label: t(`data.conflicts.repeats.${id}`) }))}
          onChange={(repeats) => flow.edit({ repeats })}
        />
      )}
    </section>
  );
}

interface TableProps {
  /** The first of `count`. */
  readonly conflicts: readonly Conflict[];
  readonly count: number;
  readonly deciding: Deciding;
  readonly t: Translator;
}

function ConflictTable({ conflicts, count, deciding, t }: TableProps) {
  return (
    // What scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={own.scroll} role="region" tabIndex={0} aria-label={t("data.conflicts.table")}>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{t("data.conflicts.figure")}</th>
            <th scope="col" data-numeric>
              {t("data.conflicts.theirs")}
            </th>
            <th scope="col" data-numeric>
              {t("data.conflicts.own")}
            </th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, MAX_SHOWN).map((conflict) => (
            <ConflictRow key={Object.values(conflict).join("\u0000")} conflict={conflict} deciding={deciding} t={t} />
          ))}
        </tbody>
      </table>
      {count > MAX_SHOWN && (
        <p>{t("data.issues.rest", { count: formatCount(count - MAX_SHOWN, t) })}</p>
      )}
    </div>
  );
}

function ConflictRow({ conflict, deciding, t }: Omit<TableProps, "conflicts" | "count"> & { readonly conflict: Conflict }) {
  return (
    <tr>
      <th scope="row">{figureName(conflict, deciding, t)}</th>
      <td data-numeric>{formatFigure(conflict.theirs, t)}</td>
      <td data-numeric>{formatFigure(conflict.own, t)}</td>
    </tr>
  );
}
