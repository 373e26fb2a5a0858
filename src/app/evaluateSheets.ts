import type { FigureTable } from "../chart/figureTable";
import { isOwnCode } from "../dataset/upload";
import type { Sheet } from "../export/saveSheet";
import { METHODS, type Evaluation, type EvaluationPanel } from "../series/evaluationTypes";
import { breaksText, refusalSentence } from "./evaluateRefusalWords";
import { closeSentence, sureSentence } from "./evaluateSureWords";
import {
  effectSentence,
  listOf,
  questionText,
  yearsText,
  type Told,
  type Wording,
} from "./evaluateWords";

export interface SheetWords extends Wording {
  readonly asked: EvaluationPanel;
  readonly told: Told;
  readonly evaluation: Evaluation;
}

interface Figure {
  /** Part of the file's name. */
  readonly id: string;
  readonly title: string;
  /** What the figure itself says. */
  readonly notes: readonly string[];
  readonly table: FigureTable;
}

/** The numbers of a figure, with what was asked, what each method gave or why it was refused, and how well it fits. */
export function figureSheet({ id, title, notes, table }: Figure, words: SheetWords): Sheet {
  const { asked, told } = words;
  const { subject, panel } = asked;
  const name = subject.kind === "example" ? subject.example : subject.indicator;
  return {
    name: {
      indicator: `${isOwnCode(name) ? told.indicator : name}-${id}`,
      places: [subject.kind === "example" ? told.place : asked.treated],
      periods: panel ? [panel.periods[0]!, panel.periods.at(-1)!] : [],
    },
    title: `${title}. ${questionText(told, words.t)}`,
    notes: [...notes, ...sharedNotes(words)].filter(Boolean),
    columns: table.columns.map(({ label }) => label),
    rows: table.rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text)),
    sources: asked.sources,
  };
}

function sharedNotes(words: SheetWords): string[] {
  const { asked, told, t, catalogue } = words;
  const used = asked.donors.filter((donor) => donor.used).map(({ place }) => told.nameOf(place));
  const units = asked.panel?.units.slice(1).map(told.nameOf) ?? [];
  const { subject } = asked;
  const caveat = subject.kind === "data" ? t.text(catalogue.indicators.get(subject.indicator)!.caveat) : "";
  return [
    t("evaluate.sheet.start", { start: told.policy }),
    asked.startIsSuggested && subject.kind === "data" ? t("evaluate.question.suggested", { start: told.start }) : "",
    told.start > told.policy ? t("evaluate.refused.strip.late", { start: told.policy, first: told.start }) : "",
    t("evaluate.sheet.donors", { names: listOf(used.length > 0 ? used : units, t) }),
    t("export.unit", { unit: told.unit }),
    ...METHODS.map((method) => methodNote(method, words)),
    ...panelNotes(asked, told, words),
    caveat ? t("export.caveat", { text: caveat }) : "",
    t("evaluate.caution"),
  ];
}

/** What a method gave, with its interval and its fit; or that it is refused, and why. */
function methodNote(method: (typeof METHODS)[number], { evaluation, told, catalogue, t }: SheetWords): string {
  const outcome = evaluation[method];
  const name = t(`evaluate.method.${method}`);
  if (outcome.kind === "refused") {
    const why = outcome.refusals.map((refusal) => refusalSentence(refusal, { catalogue, told, t })).join(" ");
    return t("evaluate.sheet.refused", { method: name, why });
  }
  const { effect, fit } = outcome.result;
  const verdict = t(`evaluate.card.fit.${fit.verdict === "good" ? "good" : "weak"}`);
  const sure = sureSentence(method, outcome.result, { told, t });
  const why = closeSentence(method, outcome.result, { evaluation, told, t });
  const close = t("evaluate.sheet.fit", { verdict, why });
  return `${name}: ${effectSentence(method, effect, { told, t })} ${sure} ${close}`;
}

/** What the reader must know of the numbers: years left out, breaks, figures that are not final. */
export function panelNotes(asked: EvaluationPanel, told: Told, { catalogue, t }: Wording): string[] {
  const shrunk = asked.leftOut.flatMap(({ period, reason }) => (reason === "few-donors" ? [period] : []));
  const flags = [...new Set(asked.flags.map(({ flag }) => t(`flag.${flag}`)))];
  const texts = (ids: readonly string[]) => `${breaksText(ids, { catalogue, t })}.`;
  return [
    shrunk.length > 0 ? t("evaluate.question.shrunk", { years: yearsText(shrunk, told.everyYears, t) }) : "",
    asked.cutAt.length > 0 ? t("evaluate.question.cut", { breaks: texts(asked.cutAt) }) : "",
    asked.footnotes.length > 0 ? t("evaluate.question.footnote", { breaks: texts(asked.footnotes) }) : "",
    flags.length > 0 ? t("evaluate.question.flags", { flags: listOf(flags, t) }) : "",
  ].filter(Boolean);
}
