/** The line under the pointer keeps its strength, the other coloured ones step back. `focus` null = all the same. */
export const opacityOf = (line: { readonly place: string }, focus: string | null): number =>
  focus === null || focus === line.place ? 1 : 0.25;
