/** At most `most` rows in their order: the wanted ones in any case, then the first ones. */
export function pickRows<Row>(rows: readonly Row[], isWanted: (row: Row) => boolean, most: number): Row[] {
  const wanted = rows.filter(isWanted).slice(0, most);
  const others = rows.filter((row) => !isWanted(row)).slice(0, most - wanted.length);
  const kept = new Set([...wanted, ...others]);
  return rows.filter((row) => kept.has(row));
}
