import { DIMENSIONS, type ColumnUse } from "../ingest/mapping";
import type { Translator } from "../i18n/translate";
import { TextField } from "../view/TextField";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly column: ColumnUse;
  readonly onChange: (column: ColumnUse) => void;
  readonly t: Translator;
}

/** What the name of a value column says of all its cells: "2015, men". */
export function saysOf({ says }: ColumnUse): string {
  return DIMENSIONS.map((dimension) => says[dimension])
    .filter(Boolean)
    .join(", ");
}

export function ColumnSays({ column, onChange, t }: Props) {
  return (
    <div className={styles.says}>
      {DIMENSIONS.map((dimension) => (
        <TextField
          key={dimension}
          label={t(`dimension.${dimension}`)}
          value={column.says[dimension]}
          onChange={(text) => onChange({ ...column, says: { ...column.says, [dimension]: text } })}
        />
      ))}
    </div>
  );
}
