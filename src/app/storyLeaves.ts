import { isOwnCode } from "../dataset/upload";
import type { CardDrawing } from "../export/drawCard";
import type { FigureContent } from "../export/figureContent";
import type { StoryTranslator } from "../i18n/story";
import { DEFAULT_SELECTION } from "../selection/selection";
import type { ClaimOutcome, TestOutcome } from "../series/claimTypes";
import { altText, drawingTranslator } from "./drawingWords";
import { decidersOf } from "./storyDeciders";
import { barsNote, chooseFigure } from "./storyFigure";
import { cardSheet } from "./storySheets";
import { HOLDS_SHAPES, isShown, testWords, VERDICT_SHAPES } from "./storyWords";
import type { StoryData } from "./useStory";

interface Words {
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/** The card of a claim: the verdict, what decides it, and its chart. */
export function cardContent(outcome: ClaimOutcome, { data, t }: Words): FigureContent {
  const { claim, verdict, tests } = outcome;
  const figure = chooseFigure(tests, data, t);
  const says = t.text(claim.outcomes[verdict]);
  const word = t(`story.verdict.${verdict}`);
  const told = testsOf(tests, { data, t });
  const words = drawingTranslator(t);
  const drawing: CardDrawing = {
    verdict: { shape: VERDICT_SHAPES[verdict], word },
    claim: t.text(claim.label),
    tests: told,
    changes: changesOf(tests, told, { data, t }),
    more: (count) => words.plural("drawing.tests", count),
    figure,
    barsNote: figure?.kind === "bars" ? barsNote(figure, t) : "",
  };
  const sheet = cardSheet(outcome, { data, t });
  const shown = figure?.kind === "trend" ? figure.summary : "";
  const said = told.map(({ name, numbers }) => `${name}: ${numbers}.`);
  return {
    name: `story.${claim.id}`,
    title: t.text(claim.title),
    subtitle: `${t("story.verdict")} ${word}. ${says}`,
    note: t.text(claim.caveat),
    drawing: { kind: "card", ...drawing },
    alt: altText("card", [t.text(claim.label), `${t("story.verdict")} ${word}. ${says}`, ...said, shown], t),
    sheet,
    change: { ...DEFAULT_SELECTION, lang: t.language, claim: claim.id },
    isOwn: tests.some(({ own }) => own) || sheet.sources.some(isOwnCode),
  };
}

type Told = CardDrawing["tests"][number] & { readonly id: string };

/** What decides; where nothing can, what bears on it. */
function testsOf(tests: readonly TestOutcome[], { data: { catalogue }, t }: Words): Told[] {
  const deciding = tests.filter(({ decides }) => decides);
  return (deciding.length > 0 ? deciding : tests.filter(isShown)).map((outcome) => {
    const { name, numbers, versus } = testWords(outcome, { catalogue, t });
    const said = [numbers, versus].filter(Boolean).join(". ");
    return { id: outcome.test.id, shape: HOLDS_SHAPES[outcome.holds], name, numbers: said };
  });
}

function changesOf(
  tests: readonly TestOutcome[],
  told: readonly Told[],
  { data, t }: Words,
): CardDrawing["changes"] {
  const deciders = decidersOf(tests, data, t);
  if (!deciders) return null;
  const { counted, bars, limit } = deciders;
  return {
    title: t(`story.deciders.${counted}`),
    bars,
    limit: limit?.value ?? null,
    note: limit ? t("story.deciders.limit", { limit: limit.text }) : "",
    rest: told.filter(({ id }) => !bars.some((bar) => bar.id === id)),
  };
}
