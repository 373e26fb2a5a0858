/** The number of cells of the table's records: of most of them, where a few wide ones outweigh many short remarks. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [length, count] of counts) {
    const weight = count * count * (length - 1);
    if (weight > most) [width, most] = [length, weight];
  }
  return width;
}
