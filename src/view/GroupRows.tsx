import type { GroupSlot } from "../chart/groupStyle";
import colours from "./GroupColours.module.css";
import styles from "./GroupRows.module.css";

interface Props {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly slot: GroupSlot | null;
    readonly share: string;
    readonly count: string;
  }[];
}

/** Groups of a year in a tooltip: swatch, share, persons. */
export function GroupRows({ rows }: Props) {
  return (
    <ul className={`${colours.colours} ${styles.rows}`}>
      {rows.map((row) => (
        <li key={row.id} data-sum={row.slot === null || undefined}>
          {row.slot === null ? <span /> : <Swatch slot={row.slot} />}
          <span>{row.name}</span>
          <span className={styles.number}>{row.share}</span>
          <span className={styles.number}>{row.count}</span>
        </li>
      ))}
    </ul>
  );
}

interface LegendProps {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly slot: GroupSlot }[];
}

/** Names of the groups where there is no room on or beside the areas. */
export function GroupLegend({ groups }: LegendProps) {
  return (
    <ul className={`${colours.colours} ${styles.legend}`}>
      {groups.map(({ id, name, slot }) => (
        <li key={id}>
          <Swatch slot={slot} /> {name}
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ slot }: { readonly slot: GroupSlot }) {
  return <span className={styles.swatch} style={{ background: `var(--group-${slot})` }} />;
}
