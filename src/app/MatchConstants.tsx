import { DIMENSIONS, LAYOUTS, type Dimension, type Mapping, type Role, type TableLayout } from "../ingest/mapping";
import type { Translator } from "../i18n/translate";
import { Disclosure } from "../view/Disclosure";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import type { ImportFlow, OpenState } from "./importFlow";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

const ROLES_OF: Readonly<Record<Dimension, readonly Role[]>> = {
  place: ["place", "place-code"],
  district: ["district", "district-code"],
  period: ["period"],
  category: ["category"],
  indicator: ["indicator"],
  unit: ["unit"],
};

/** Of these a file has at most one for all rows; the others stand here only when something was found. */
const ALWAYS: ReadonlySet<Dimension> = new Set(["place", "period", "indicator", "unit"]);

/** What holds for every row because no column says it. */
export function MatchConstants({ flow, open, t }: Props) {
  const { mapping } = open;
  const isOpen = (dimension: Dimension) =>
    !isInColumns(mapping, dimension) && (ALWAYS.has(dimension) || mapping.constants[dimension].text !== "");
  const shown = DIMENSIONS.filter(isOpen);
  const say = (dimension: Dimension, text: string) =>
    flow.changeMapping({
      ...mapping,
      constants: { ...mapping.constants, [dimension]: { text, from: "visitor" } },
    });
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.constants}>
          <h3>{t("data.match.constants")}</h3>
          <div className={styles.fields}>
            {shown.map((dimension) => {
              const { text, from } = mapping.constants[dimension];
              const hint = from === "visitor" || from === "nowhere" || text === "" ? undefined : t(`data.from.${from}`);
              return (
                <TextField
                  key={dimension}
                  label={t(`dimension.${dimension}`)}
                  value={text}
                  hint={hint}
                  onChange={(value) => say(dimension, value)}
                />
              );
            })}
          </div>
        </div>
      )}
      <Disclosure summary={t("data.match.layout", { layout: t(`layout.${mapping.layout}`) })}>
        <div className={styles.fields}>
          <SelectField
            label={t("data.match.layoutLabel")}
            value={mapping.layout}
            options={LAYOUTS.map((id) => ({ id, label: t(`layout.${id}`) }))}
            onChange={(layout) => flow.changeMapping({ ...mapping, layout: layout as TableLayout })}
          />
          {mapping.layout === "events" && (
            <SelectField
              label={t("data.match.countBy")}
              value={mapping.countBy}
              options={(["year", "month"] as const).map((id) => ({ id, label: t(`data.match.countBy.${id}`) }))}
              onChange={(countBy) => flow.changeMapping({ ...mapping, countBy: countBy === "year" ? "year" : "month" })}
            />
          )}
        </div>
      </Disclosure>
    </>
  );
}

/** Whether a column, or the names of all value columns, say it already. */
function isInColumns({ columns }: Mapping, dimension: Dimension): boolean {
  if (columns.some((column) => ROLES_OF[dimension].includes(column.role))) return true;
  const values = columns.filter((column) => column.role === "value");
  return values.length > 0 && values.every((column) => column.says[dimension] !== "");
}
