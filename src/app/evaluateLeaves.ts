import { formatFull, formatShort } from "../base/formatNumber";
import type { FigureContent } from "../export/figureContent";
import type { Sheet } from "../export/saveSheet";
import {
  METHODS,
  type DonorFacts,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationPanel,
  type ScEvaluation,
} from "../series/evaluationTypes";
import { altText, anyOwn, joinNotes, restWords } from "./drawingWords";
import { donorReasons } from "./evaluateDonorWords";
import { refusalSentence } from "./evaluateRefusalWords";
import { panelNotes } from "./evaluateSheets";
import { closeSentence } from "./evaluateSureWords";
import {
  covariateName,
  effectText,
  intervalText,
  questionText,
  yearsText,
  type Told,
  type Wording,
} from "./evaluateWords";
import type { Leaves } from "./FigureFrame";

type Drawing = FigureContent["drawing"];

export interface EvaluateShown extends Wording {
  readonly asked: EvaluationPanel;
  readonly told: Told;
}

/** Figures of a visitor are in it as outcome, as covariate or as donor. */
function isOwnEvaluation({ asked }: EvaluateShown): boolean {
  const { subject, sources, treated, panel, names } = asked;
  const ids = subject.kind === "data" ? [subject.indicator] : [];
  return anyOwn([...sources, ...ids, treated, ...(names ? [] : (panel?.units ?? []))]);
}

interface Figure {
  readonly drawing: Drawing;
  /** What it shows, and what it does not. */
  readonly said: readonly (string | undefined)[];
  /** In sentences with its numbers. */
  readonly summary: string;
}

const ALT_KINDS = { ratios: "dots", weights: "bars", bothWeights: "bars", table: "table" } as const;

/** A figure of the results: what is asked stands below its title, what its marks mean and the caution below it. */
export function effectLeaves({ drawing, said, summary }: Figure, shown: EvaluateShown): Leaves {
  const { told, asked, catalogue, t } = shown;
  const question = questionText(told, t);
  const kind = ALT_KINDS[drawing.kind as keyof typeof ALT_KINDS] ?? "lines";
  return {
    subtitle: [question, told.unit].filter(Boolean).join("; "),
    note: joinNotes([...said, ...panelNotes(asked, told, { catalogue, t }), t("evaluate.caution.short")]),
    drawing,
    alt: altText(kind, [`${question}.`, summary], t),
    isOwn: isOwnEvaluation(shown),
  };
}

/** Covariates with their values in the place, its twin and its donors; null without any. */
export function balanceTable({ balance }: ScEvaluation, { told, catalogue, t }: EvaluateShown) {
  if (balance.length === 0) return null;
  const short = (value: number) => formatShort(value, { locale: t.locale, decimals: 2 });
  const sheet: Sheet = {
    name: { indicator: "balance", places: [], periods: [] },
    title: t("evaluate.fig.balance"),
    notes: [],
    columns: [
      t("evaluate.fig.balance.name"),
      told.place,
      t("evaluate.fig.balance.synthetic"),
      t("evaluate.fig.balance.donors"),
      t("evaluate.fig.balance.weight"),
    ],
    rows: balance.map(({ name, treated, synthetic, donors, weight }) => [
      covariateName(name, { catalogue, told, t }),
      short(treated),
      short(synthetic),
      short(donors),
      formatFull(weight, { locale: t.locale, decimals: 3 }),
    ]),
    sources: [],
  };
  return { sheet, locale: t.locale, words: restWords(t) };
}

interface Table {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** As they are shown. */
  readonly texts: readonly (readonly string[])[];
  /** As they are kept. */
  readonly rows: Sheet["rows"];
}

function tableContent({ name, title, note, columns, texts, rows }: Table, shown: EvaluateShown): FigureContent {
  const { asked, told, t } = shown;
  const question = questionText(told, t);
  const periods = [told.from, told.to].filter(Number.isFinite);
  const first = texts.slice(0, MOST_TOLD).map((cells) => sentenceOf(cells.filter(Boolean).join(", ")));
  const sheet: Sheet = {
    name: { indicator: name.replace(".", "-"), places: [told.place], periods },
    title: `${title}. ${question}`,
    notes: [note, t("export.unit", { unit: told.unit }), t("evaluate.caution")].filter(Boolean),
    columns,
    rows,
    sources: asked.sources,
  };
  return {
    name,
    title,
    subtitle: [question, told.unit].filter(Boolean).join("; "),
    note: joinNotes([note, t("evaluate.caution.short")]),
    drawing: { kind: "table", sheet: { ...sheet, rows: texts }, locale: t.locale, words: restWords(t) },
    alt: altText("table", [`${question}.`, ...first], t),
    sheet,
    change: {},
    isOwn: isOwnEvaluation(shown),
  };
}

const MOST_TOLD = 6;

/** The last cell may be a sentence of its own. */
const sentenceOf = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The methods side by side: estimate, interval, fit, or why it is refused. */
export function methodsContent(
  evaluation: Evaluation,
  methods: readonly EvaluationMethod[],
  shown: EvaluateShown,
): FigureContent {
  const { told, t } = shown;
  const asked = METHODS.filter((method) => methods.includes(method));
  const all = asked.map((method) => methodRow(method, evaluation, shown));
  const [method, estimate, fit] = [t("evaluate.table.method"), t("evaluate.table.estimate"), t("evaluate.table.fit")];
  const content = tableContent(
    {
      name: "evaluate.methods",
      title: t("evaluate.methods"),
      note: "",
      columns: [method, estimate, t("evaluate.figure.lower"), t("evaluate.figure.upper"), fit],
      texts: all.map(({ texts }) => texts),
      rows: all.map(({ row }) => row),
    },
    shown,
  );
  const columns = [method, `${estimate}, ${told.changeUnit}`, t("evaluate.table.interval"), fit];
  return withColumns(content, columns);
}

function methodRow(method: EvaluationMethod, evaluation: Evaluation, { told, catalogue, t }: EvaluateShown) {
  const outcome = evaluation[method];
  const name = t(`evaluate.method.${method}`);
  if (outcome.kind === "refused") {
    const why = outcome.refusals.map((refusal) => refusalSentence(refusal, { catalogue, told, t })).join(" ");
    return { texts: [name, "–", "–", why], row: [name, null, null, null, why] };
  }
  const { effect, interval } = outcome.result;
  const why = closeSentence(method, outcome.result, { evaluation, told, t });
  const bounds = interval ? intervalText(interval, t) : "–";
  return {
    texts: [name, effectText(effect, t), bounds, why],
    row: [name, effect, interval?.lower ?? null, interval?.upper ?? null, why],
  };
}

const withColumns = (content: FigureContent, columns: readonly string[]): FigureContent =>
  content.drawing.kind === "table"
    ? { ...content, drawing: { ...content.drawing, sheet: { ...content.drawing.sheet, columns } } }
    : content;

/** Every place that may be a donor, with its facts and why it is in or out. */
export function donorsContent(donors: readonly DonorFacts[], shown: EvaluateShown): FigureContent {
  const { told, t } = shown;
  const style = { locale: t.locale, decimals: 2 };
  const number = (value: number) => (Number.isFinite(value) ? formatShort(value, style) : "–");
  const completeOf = ({ complete, missing }: DonorFacts) =>
    complete
      ? t("evaluate.donors.yes")
      : missing.length > 0
        ? t("evaluate.donors.missing", { years: yearsText(missing, told.everyYears, t) })
        : "–";
  const rowOf = <Cell,>(donor: DonorFacts, write: (value: number) => Cell) => [
    told.nameOf(donor.place),
    ...[donor.meanBefore, donor.slopeBefore, donor.distance].map(write),
    completeOf(donor),
    donorReasons(donor, told, t),
  ];
  return tableContent(
    {
      name: "evaluate.donors",
      title: t("evaluate.donors"),
      note: t("evaluate.donors.distance.hint", { place: told.place, unit: told.changeUnit }),
      columns: [
        t("evaluate.donors.place"),
        t("evaluate.donors.level"),
        t("evaluate.donors.trend"),
        t("evaluate.donors.distance"),
        t("evaluate.donors.complete"),
        t("evaluate.donors.why"),
      ],
      texts: donors.map((donor) => rowOf(donor, number)),
      rows: donors.map((donor) => rowOf(donor, (value) => value)),
    },
    shown,
  );
}


interface PublishedRow {
  readonly texts: readonly string[];
  readonly row: Sheet["rows"][number];
}

/** The printed numbers of the example beside those that come out here. */
export function publishedContent(rows: readonly PublishedRow[], shown: EvaluateShown): FigureContent {
  const { t } = shown;
  return tableContent(
    {
      name: "evaluate.published",
      title: t("evaluate.example.published"),
      note: t("evaluate.example.published.means"),
      columns: [
        t("evaluate.example.method"),
        t("evaluate.example.said"),
        t("evaluate.example.here"),
        t("evaluate.example.note.column"),
      ],
      texts: rows.map(({ texts }) => texts),
      rows: rows.map(({ row }) => row),
    },
    shown,
  );
}
