import type { GapReason } from "../dataset/gap";
import type { ColumnUse, Question } from "../ingest/mapping";
import type { Translator } from "../i18n/translate";
import { markName } from "./readingNames";

export interface Answer {
  readonly id: string;
  readonly label: string;
  /** What an example of the file would then be. */
  readonly detail?: string;
  /** Whether it is the one that holds now. */
  readonly chosen: boolean;
  readonly change: (column: ColumnUse) => ColumnUse;
  /** Whether it holds for every value column and not for the one in question alone. */
  readonly everywhere?: boolean;
}

/** Questions that have answers here. */
export const ASKS: ReadonlySet<string> = new Set([
  "number-marks",
  "date-order",
  "sentinel",
  "sentinel-taken",
  "parentheses",
]);

/** The readings between which a question about a column is; none for a question that can only be told. */
export function answersTo(question: Question, use: ColumnUse, t: Translator): Answer[] {
  switch (question.code) {
    case "number-marks":
      return numberAnswers(question, use, t);
    case "date-order":
      return dateAnswers(question, use, t);
    case "sentinel":
      return sentinelAnswers(String(question.detail["token"] ?? ""), use, t);
    case "sentinel-taken": {
      // Asked once for all columns that have it.
      const answers = sentinelAnswers(String(question.detail["example"] ?? "").trim(), use, t);
      return answers.map((answer) => ({ ...answer, everywhere: true }));
    }
    case "parentheses":
      return parenthesesAnswers(question, use, t);
    default:
      return [];
  }
}

/** "(5)" is a small number made unreadable, or a remark; a negative number it is in accounts only. */
function parenthesesAnswers({ detail }: Question, { number }: ColumnUse, t: Translator): Answer[] {
  const token = String(detail["example"] ?? "");
  const isMissing = number ? Object.hasOwn(number.missing, token) : false;
  return (["out", "suppressed"] as const).map((id) => ({
    id,
    label: t(`question.parentheses.${id}`, { token }),
    chosen: isMissing === (id === "suppressed"),
    change: (column) => withMissing(column, token, id === "suppressed" ? "suppressed" : null),
  }));
}

/** The column with a text that stands for a missing number, or with that text taken at its word (null). */
function withMissing(column: ColumnUse, token: string, reason: GapReason | null): ColumnUse {
  if (!column.number) return column;
  const { [token]: _, ...others } = column.number.missing;
  const missing = reason === null ? others : { ...others, [token]: reason };
  return { ...column, number: { ...column.number, missing } };
}

function numberAnswers({ detail }: Question, { number }: ColumnUse, t: Translator): Answer[] {
  const example = String(detail["example"] ?? "");
  const mark = /,/.test(example) ? "," : ".";
  const plain = example.replaceAll(mark, "");
  const written = (value: number) => new Intl.NumberFormat(t.locale, { maximumFractionDigits: 6 }).format(value);
  const readings = [
    { id: "thousands", marks: { decimalMark: null, thousandsMark: mark }, value: Number(plain) },
    { id: "decimal", marks: { decimalMark: mark, thousandsMark: null }, value: Number(example.replace(mark, ".")) },
  ] as const;
  return readings.map(({ id, marks, value }) => ({
    id,
    label: t(`question.number.${id}`, { mark: markName(mark, t) }),
    detail: t("question.becomes", { text: example, value: Number.isNaN(value) ? "–" : written(value) }),
    chosen: number?.ambiguous === false && number.thousandsMark === marks.thousandsMark,
    change: (column) => ({
      ...column,
      number: column.number && { ...column.number, ...marks, ambiguous: false },
    }),
  }));
}

function dateAnswers({ detail }: Question, { periods }: ColumnUse, t: Translator): Answer[] {
  const example = String(detail["example"] ?? "");
  const [first = 1, second = 1, year = 2000] = (example.match(/\d+/g) ?? []).map(Number);
  const written = (month: number, day: number) =>
    new Intl.DateTimeFormat(t.locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year, month - 1, day));
  return (["dmy", "mdy"] as const).map((order) => ({
    id: order,
    label: t(`question.date.${order}`),
    detail: t("question.becomes", {
      text: example,
      value: order === "dmy" ? written(second, first) : written(first, second),
    }),
    chosen: periods?.ambiguous === false && periods.order === order,
    change: (column) => ({ ...column, periods: column.periods && { ...column.periods, order, ambiguous: false } }),
  }));
}

function sentinelAnswers(token: string, { number }: ColumnUse, t: Translator): Answer[] {
  const isMissing = number ? Object.hasOwn(number.missing, token) : false;
  return (["missing", "number"] as const).map((id) => ({
    id,
    label: t(`question.sentinel.${id}`, { token }),
    chosen: isMissing === (id === "missing"),
    change: (column) => withMissing(column, token, id === "missing" ? "unstated" : null),
  }));
}
