import { dropBinaryDigits } from "../base/formatNumber";
import { nameOf } from "../chart/describe";
import type { Claim } from "../dataset/types";
import type { Sheet } from "../export/saveSheet";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN } from "../selection/statement";
import type { ClaimOutcome, Figure, Readings, Said, TestOutcome } from "../series/claimTypes";
import { isStatistic, yearsOf } from "../series/collect";
import { drawnRows } from "./storyDrawnRows";
import { chooseFigure } from "./storyFigure";
import { sourcesOfTests } from "./storySources";
import { testWords } from "./storyWords";
import { readingWords } from "./storyReadings";
import type { StoryData } from "./useStory";

interface Words {
  readonly data: StoryData;
  readonly t: StoryTranslator;
}

/**
 * A row a test, one for each figure that a politician named, with what stands behind it, and one for each number of
 * the card's chart.
 */
export function cardSheet({ claim, verdict, tests, said }: ClaimOutcome, words: Words): Sheet {
  const { data, t } = words;
  const figure = chooseFigure(tests, data, t);
  const told = data.catalogue.sources.get(claim.source);
  const says = t.text(claim.outcomes[verdict]);
  return {
    name: { indicator: `claim-${claim.id}`, places: placesOf(claim, words), periods: [] },
    title: t.text(claim.title),
    notes: [
      t("story.csv.claim", { claim: t.text(claim.label) }),
      told ? t("story.csv.told", { source: `${told.publisher}, ${told.title}` }) : "",
      t("story.csv.verdict", { verdict: t(`story.verdict.${verdict}`), says }),
      t.text(claim.caveat),
    ].filter(Boolean),
    columns: CARD_COLUMNS.map((column) => t(`story.csv.${column}`)),
    rows: [
      ...tests.map((test) => testRow(test, words)),
      ...said.map((one) => saidRow(one, words)),
      ...(figure ? drawnRows(figure, words) : []),
    ],
    sources: [
      ...new Set([
        ...sourcesOfTests(tests),
        ...said.map((one) => one.figure.source),
        ...(figure?.numbers() ?? []).flatMap(({ sources }) => sources),
      ]),
    ],
  };
}

const CARD_COLUMNS = [
  "test",
  "role",
  "holds",
  "place",
  "from",
  "fromValue",
  "to",
  "toValue",
  "unit",
  "result",
  "counted",
  "others",
  "limit",
  "note",
  "source",
] as const;

const placesOf = ({ tests }: Claim, { data, t }: Words): string[] =>
  [...new Set(tests.map(({ place }) => place))].map((place) => nameOf(place, data.catalogue, t));

const clean = (value: number) => (Number.isNaN(value) ? null : dropBinaryDigits(value));

function testRow(outcome: TestOutcome, { data: { catalogue }, t }: Words): Sheet["rows"][number] {
  const { test, indicator, holds, from, to, alone, counted, other } = outcome;
  const { name, marks, reason } = testWords(outcome, { catalogue, t });
  const flags = [from, to].flatMap((figure) =>
    figure?.flag ? [`${figure.period}: ${t(`flag.${figure.flag}`)}`] : [],
  );
  return [
    name,
    t(`story.csv.role.${test.role}`),
    t(holds === "holds" ? "story.holds" : holds === "fails" ? "story.fails" : "story.unknown"),
    nameOf(test.place, catalogue, t),
    from?.period ?? "",
    from?.value ?? null,
    to?.period ?? "",
    to?.value ?? null,
    indicator ? t.text(indicator.unitLabel) : "",
    clean(alone),
    t(`story.csv.counted.${counted}`),
    other ? clean(other.value) : null,
    test.threshold,
    [...marks, ...flags, othersName(outcome, { catalogue, t }), reason].filter(Boolean).join("; "),
    publishers([from, to], catalogue),
  ];
}

/** Whom the number of the others belongs to. */
function othersName({ other }: TestOutcome, { catalogue, t }: Pick<Words, "t"> & Pick<StoryData, "catalogue">): string {
  if (!other) return "";
  const name = other.place === PEERS_MEDIAN ? t.plural("story.median", other.count) : nameOf(other.place, catalogue, t);
  return `${t("story.csv.others")}: ${name}`;
}

const publishers = (figures: readonly (Figure | null)[], catalogue: StoryData["catalogue"]): string =>
  [...new Set(figures.flatMap((one) => (one ? [catalogue.sources.get(one.source)?.publisher ?? one.source] : [])))].join("; ");

function saidRow({ indicator, category, place, figure }: Said, { data: { catalogue }, t }: Words): Sheet["rows"][number] {
  const part = catalogue.categories.find((one) => one.indicator === indicator.id && one.id === category);
  return [
    [t.text(indicator.label), part ? t.text(part.label) : ""].filter(Boolean).join(": "),
    t("story.csv.role.said"),
    "",
    nameOf(place, catalogue, t),
    "",
    null,
    figure.period,
    figure.value,
    t.text(indicator.unitLabel),
    null,
    "",
    null,
    null,
    figure.note,
    publishers([figure], catalogue),
  ];
}

interface ReadingsAsked {
  readonly title: string;
  /** Part of the file's name. */
  readonly id: string;
  readonly says: string;
  readonly readings: Readings;
}

/** A row a reading; one that cannot be computed is empty, with the reason. */
export function readingsSheet({ title, id, says, readings }: ReadingsAsked, { data, t }: Words): Sheet {
  const { catalogue } = data;
  return {
    name: { indicator: `claim-${id}-readings`, places: [], periods: [] },
    title: `${t("story.readings.caption", { title })}. ${says}`,
    notes: [t("story.readings.means")],
    columns: [
      t("story.readings.indicator"),
      t("story.readings.counted"),
      t("story.readings.against"),
      t("story.csv.place"),
      t("story.csv.from"),
      t("story.csv.to"),
      t("story.csv.result"),
      t("story.csv.counted"),
      t("story.csv.limit"),
      t("story.readings.holding"),
      t("story.csv.note"),
    ],
    rows: readings.all.map((reading) => {
      const words = readingWords(reading, catalogue, t);
      const { place, from, to, value, counted, threshold } = reading;
      return [
        words.indicator,
        words.counted,
        words.against,
        nameOf(place, catalogue, t),
        from,
        to,
        clean(value),
        t(`story.csv.counted.${counted}`),
        threshold,
        words.holding,
        words.note,
      ];
    }),
    sources: sourcesOfReadings(readings, data),
  };
}

/** Ids of the sources of every number that a place read of has. */
function sourcesOfReadings({ all }: Readings, { dataset }: StoryData): string[] {
  const series = new Map(
    all.flatMap(({ indicator, category, place, other }) =>
      [place, other].flatMap((code) =>
        code === null ? [] : [[`${indicator} ${category} ${code}`, { indicator, category, place: code }] as const],
      ),
    ),
  );
  const numbers = [...series.values()].flatMap((key) => [...yearsOf(dataset, key).values()]);
  return [...new Set(numbers.filter(isStatistic).map(({ source }) => source))];
}
