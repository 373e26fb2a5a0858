import type { Roles } from "./assignRoles";
import { isCode } from "./chooseAreas";
import { determines, tellApart, type ColumnProfile } from "./describeColumns";
import { isPeriodName } from "./isMeasure";
import type { Role } from "./mapping";

type Rows = readonly (readonly string[])[];

/** The roles with a column made the area, where no column and no header names one and rows need it. */
export function withGuessedArea(found: Roles, profiles: readonly ColumnProfile[], rows: Rows): Roles {
  const guess = guessArea(profiles, rows, found.roles);
  if (guess === null) return found;
  const roles = [...found.roles];
  roles[guess] = "district";
  const free = profiles.filter(({ index }) => roles[index] === "category" || roles[index] === "ignore");
  const goesAlong = ({ index }: ColumnProfile) =>
    determines(rows, guess, index) || profiles[guess]!.distinct.length === rows.length;
  const name = isCode(profiles[guess]!)
    ? free.find(
        (profile) => Math.abs(profile.index - guess) === 1 && isNameOf(profile, profiles[guess]!) && goesAlong(profile),
      )
    : undefined;
  if (name === undefined) return { ...found, guessedArea: guess, roles };
  roles[guess] = "district-code";
  roles[name.index] = "district";
  return { ...found, guessedArea: name.index, roles };
}

/** About as many texts with letters as the other column has codes. */
function isNameOf(profile: ColumnProfile, { distinct }: ColumnProfile): boolean {
  const letters = profile.distinct.every((text) => /\p{L}{2}/u.test(text));
  return (
    letters &&
    !isCode(profile) &&
    profile.distinct.length >= 0.8 * distinct.length &&
    profile.distinct.length <= distinct.length
  );
}

/** Where nothing is named as an area: the first column of texts or codes without which rows cannot be told apart. */
function guessArea(profiles: readonly ColumnProfile[], rows: Rows, roles: readonly Role[]): number | null {
  const keys = roles.flatMap((role, i) =>
    role === "period" || role === "category" || role === "indicator" ? [i] : [],
  );
  const values = roles.flatMap((role, i) => (role === "value" ? [i] : []));
  if (keys.length > 0 && tellApart(rows, keys)) {
    const texts = keys.filter((key) => roles[key] === "category" && !profiles[key]!.meanings.has("category"));
    const [first] = texts;
    return first !== undefined && keys.length - texts.length + 1 <= keys.length && first < (values[0] ?? 0)
      ? first
      : null;
  }
  const fit = profiles.find(
    ({ index, name, distinct, whole, filled, numbers }) =>
      !isPeriodName(name) &&
      (roles[index] === "category" || roles[index] === "ignore" || (roles[index] === "value" && values.length > 1)) &&
      (distinct.length > 1 || rows.length === 1) &&
      filled >= 0.9 * rows.length &&
      (whole || numbers.code) &&
      tellApart(rows, [...keys, index]),
  );
  return fit?.index ?? null;
}
