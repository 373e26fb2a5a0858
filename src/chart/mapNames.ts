export const LABEL_PX = 12;
export const LINE_PX = 14;

/** A name in brackets behind another tells which one is meant in a list; on the map the place does. */
export const shortName = (name: string): string => name.replace(/\s*\(.*\)$/, "");

/** At the hyphen or space that leaves the lines most alike; one line where there is neither. */
export function breakName(name: string): string[] {
  const cuts = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  const off = (cut: number) => Math.abs(name.length - 2 * cut);
  const best = cuts.sort((a, b) => off(a) - off(b))[0];
  return best === undefined ? [name] : [name.slice(0, best).trim(), name.slice(best).trim()];
}
