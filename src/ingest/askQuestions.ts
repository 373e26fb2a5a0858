import type { Roles } from "./assignRoles";
import type { ColumnProfile } from "./describeColumns";
import type { Mapping, Question, Role } from "./mapping";

const AREA: readonly Role[] = ["place", "place-code", "district", "district-code"];

/** What the file does not settle, in the order in which it matters. */
export function askQuestions(
  { layout, columns, constants }: Omit<Mapping, "questions">,
  profiles: readonly ColumnProfile[],
  { guessedArea, otherDates }: Pick<Roles, "guessedArea" | "otherDates">,
): Question[] {
  const questions: Question[] = [];
  const ask = (code: string, column: number | null, detail: Question["detail"] = {}): void => {
    questions.push({ code, column, detail });
  };
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role));
  const values = columns.filter(({ role }) => role === "value");
  const says = (dimension: "place" | "district" | "period" | "indicator" | "category") =>
    values.length > 0 && values.every((use) => use.says[dimension] !== "");

  if (values.length === 0 && layout !== "events") ask("no-values", null);
  if (!has("period") && !says("period")) askPeriod(constants.period, values.length, ask);
  if (!has(...AREA) && !says("place") && !says("district") && constants.place.text === "") ask("place-unknown", null);
  else if (!has("place", "place-code") && !says("place") && constants.place.text === "") {
    const known = profiles.some(({ index, knownShare }) => columns[index]!.role === "district" && knownShare >= 0.5);
    if (!known) ask("city-unknown", null);
  }
  if (constants.place.from !== "nowhere" && !has("place", "place-code")) {
    ask("place-from-name", null, { text: constants.place.text, from: constants.place.from });
  }
  if (guessedArea !== null) ask("area-guessed", guessedArea, { column: profiles[guessedArea]!.name });
  if (!has("indicator") && !says("indicator")) {
    const { text, from } = constants.indicator;
    ask(from === "nowhere" ? "indicator-unknown" : "indicator-from-name", null, { text });
  }
  if (layout === "events" && otherDates.length > 0) {
    const chosen = columns.findIndex(({ role }) => role === "period");
    const others = otherDates.map((column) => profiles[column]!.name).join(", ");
    ask("which-date", chosen, { column: profiles[chosen]?.name ?? "", others });
  }
  columns.forEach((use, column) => {
    const { name, distinct, numbers } = profiles[column]!;
    const detail = { column: name, example: distinct.find((text) => /\d/.test(text)) ?? "" };
    if (use.role === "value" && use.number?.ambiguous) {
      const example = distinct.find((text) => /\d[.,]\d{3}(?!\d)/.test(text)) ?? detail.example;
      ask("number-marks", column, { ...detail, example: example.trim() });
    }
    if (use.role === "value") {
      const open = numbers.sentinels.filter((token) => !Object.hasOwn(numbers.format.missing, token));
      open.forEach((token) => ask("sentinel", column, { column: name, token }));
    }
    if (use.role === "period" && use.periods?.ambiguous) {
      ask(use.periods.digits === undefined ? "date-order" : `period-${use.periods.digits}`, column, detail);
    }
  });
  askDoubts(columns, profiles, ask);
  tellUnused(columns, profiles, ask);
  return questions;
}

type Ask = (code: string, column: number | null, detail?: Question["detail"]) => void;

function askPeriod({ text, from }: Mapping["constants"]["period"], values: number, ask: Ask): void {
  if (values === 0) return;
  if (from === "nowhere") ask("period-unknown", null);
  else ask("period-from-name", null, { text, from });
}

/** Filled columns that no observation comes from; and areas that only have codes. */
function tellUnused(columns: Mapping["columns"], profiles: readonly ColumnProfile[], ask: Ask): void {
  const unused = profiles.filter(({ index, distinct }) => columns[index]!.role === "ignore" && distinct.length > 1);
  const names = unused
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(", ");
  if (unused.length > 0)
    ask("columns-unused", null, { count: unused.length, names: unused.length > MOST_NAMED ? `${names} …` : names });
  const code = columns.findIndex(({ role }) => role === "place-code" || role === "district-code");
  const named = columns.some(
    ({ role, says }) => role === "place" || role === "district" || says.place + says.district !== "",
  );
  if (code >= 0 && !named && profiles[code]!.knownShare < 1) ask("codes-only", code, { column: profiles[code]!.name });
}

const MOST_NAMED = 8;

/** What is told of numbers and not asked, once for all columns that share it. */
function askDoubts(columns: Mapping["columns"], profiles: readonly ColumnProfile[], ask: Ask): void {
  const told = new Map<string, { column: number; columns: number; count: number; example: string }>();
  columns.forEach((use, column) => {
    if (use.role !== "value") return;
    for (const { code, count, example } of profiles[column]!.numbers.doubts) {
      const before = told.get(code);
      if (before) told.set(code, { ...before, columns: before.columns + 1, count: before.count + count });
      else told.set(code, { column, columns: 1, count, example });
    }
  });
  for (const [code, { column, ...detail }] of told) {
    const name = code === "parenthesised" ? "parentheses" : code === "sentinel" ? "sentinel-taken" : `number-${code}`;
    ask(name, column, { ...detail, column: profiles[column]!.name });
  }
}
