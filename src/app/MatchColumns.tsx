import { useMemo, useState } from "react";
import { ROLES, type ColumnUse, type Mapping, type Role } from "../ingest/mapping";
import type { Reading } from "../ingest/table";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { ColumnSays, saysOf } from "./ColumnSays";
import type { ImportFlow, OpenState } from "./importFlow";
import { formatCount } from "./issueText";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

/** Neighbours of one use, this many or more, are told together. */
const MIN_RUN = 7;
/** A file may have 20,000 columns; so many stand in the list before one asks for more. */
const MAX_SHOWN = 120;
const EXAMPLES = 3;

/** Every column with what is in it and what it is for. */
export function MatchColumns({ flow, open, t }: Props) {
  const { preview, mapping } = open;
  const [most, setMost] = useState(MAX_SHOWN);
  const runs = useMemo(() => findRuns(mapping.columns.slice(0, most)), [mapping.columns, most]);
  const { header, rows } = preview;
  const examples = useMemo(() => header.slice(0, most).map((_, i) => examplesOf(rows, i)), [header, rows, most]);
  const rest = mapping.columns.length - most;
  const setColumns = (from: number, to: number, change: (column: ColumnUse) => ColumnUse) =>
    flow.changeMapping({
      ...mapping,
      columns: mapping.columns.map((column, i) => (i >= from && i < to ? change(column) : column)),
    });
  const setRole = (from: number, to: number, role: Role) =>
    setColumns(from, to, (column) => withRole(column, role, preview.reading));
  const row = (index: number) => (
    <ColumnRow
      key={index}
      name={preview.header[index] ?? ""}
      column={mapping.columns[index]!}
      examples={examples[index] ?? []}
      onRole={(role) => setRole(index, index + 1, role)}
      onChange={(column) => setColumns(index, index + 1, () => column)}
      t={t}
    />
  );
  return (
    <div className={styles.columns}>
      {runs.map(({ from, to }) =>
        to - from < MIN_RUN ? (
          Array.from({ length: to - from }, (_, i) => row(from + i))
        ) : (
          <div key={from} className={styles.run}>
            <div className={styles.runHead}>
              <p className={styles.columnName}>
                {t("data.match.run", { first: preview.header[from] ?? "", last: preview.header[to - 1] ?? "" })}
              </p>
              <RoleSelect
                label={t("data.match.useOfRun", { count: to - from })}
                role={mapping.columns[from]!.role}
                onRole={(role) => setRole(from, to, role)}
                t={t}
              />
            </div>
            <Disclosure summary={t.plural("data.columns", to - from)}>
              <div className={styles.columns}>{Array.from({ length: to - from }, (_, i) => row(from + i))}</div>
            </Disclosure>
          </div>
        ),
      )}
      {rest > 0 && (
        <Button kind="quiet" onClick={() => setMost(most + MAX_SHOWN)}>
          {t("data.match.more", { count: formatCount(rest, t) })}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly column: ColumnUse;
  readonly examples: readonly string[];
  readonly onRole: (role: Role) => void;
  readonly onChange: (column: ColumnUse) => void;
  readonly t: Translator;
}

function ColumnRow({ name, column, examples, onRole, onChange, t }: RowProps) {
  const said = saysOf(column);
  return (
    <div className={styles.column} data-ignored={column.role === "ignore" || undefined}>
      <div className={styles.columnText}>
        <p className={styles.columnName}>{name}</p>
        <p className={styles.examples}>{examples.join(" · ") || t("data.match.blank")}</p>
        {column.role === "value" && (
          <Disclosure summary={said ? t("data.match.says", { said }) : t("data.match.saysNothing")}>
            <ColumnSays column={column} onChange={onChange} t={t} />
          </Disclosure>
        )}
      </div>
      <RoleSelect label={t("data.match.useOf", { name })} role={column.role} onRole={onRole} t={t} />
    </div>
  );
}

interface RoleProps {
  readonly label: string;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  readonly t: Translator;
}

function RoleSelect({ label, role, onRole, t }: RoleProps) {
  return (
    <select
      className={styles.role}
      aria-label={label}
      value={role}
      onChange={(event) => onRole(event.target.value as Role)}
    >
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {t(`role.${one}`)}
        </option>
      ))}
    </select>
  );
}

function findRuns(columns: Mapping["columns"]): { from: number; to: number }[] {
  const runs: { from: number; to: number; role: Role }[] = [];
  for (const [index, { role }] of columns.entries()) {
    const last = runs.at(-1);
    if (last?.role === role) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, role });
  }
  return runs;
}

function examplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const text = row[column]?.trim();
    if (text) found.add(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    if (found.size >= EXAMPLES) break;
  }
  return [...found];
}

/** A column that was not taken for numbers or periods is read as the table as a whole is written. */
function withRole(column: ColumnUse, role: Role, reading: Reading): ColumnUse {
  const { decimalMark, thousandsMark, missingTokens } = reading;
  const missing = Object.fromEntries(missingTokens.map((token) => [token, "unstated" as const]));
  const number = { decimalMark, thousandsMark, unit: "", missing, ambiguous: false };
  return {
    ...column,
    role,
    number: role === "value" ? (column.number ?? number) : column.number,
    periods: role === "period" ? (column.periods ?? { part: "whole", order: null, ambiguous: false }) : column.periods,
  };
}
