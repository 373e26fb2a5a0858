import fc from "fast-check";
import {
  CLASSINGS,
  CLASS_RANGE,
  EXAMPLES,
  LAYOUTS,
  LOGS,
  MAX_COVARIATES,
  MAX_DONORS,
  MAX_DISTRICTS,
  MAX_HIGHLIGHTED,
  PAGES,
  PEER_SETS,
  SHOWS,
  STACKS,
  TABS,
  THRESHOLD_RANGE,
  type Selection,
} from "../../src/selection/selection";
import { isAnnotation, MAX_ANNOTATIONS, type Annotation } from "../../src/selection/annotations";
import { isBlock, MAX_BLOCKS, type ReportBlock } from "../../src/selection/report";
import { isOwnEvent, MAX_EVENTS } from "../../src/selection/ownEvents";
import { needsAmount, needsOther, SAYINGS, speaksOfOneYear, type Statement } from "../../src/selection/statement";

const year = fc.integer({ min: 1000, max: 9999 });
const maybeYear = fc.option(year, { nil: null });

const range = fc.oneof(
  fc.tuple(maybeYear, fc.constant(null)),
  fc.tuple(fc.constant(null), maybeYear),
  fc.tuple(year, year).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
);

const code = fc
  .oneof(fc.constantFrom("12025", "02000", "AREA-IVAREM", "USNYC-p001", "a:b"), fc.stringMatching(/^[\w:-]{1,40}$/))
  .filter((text) => text !== "none");

const identifier = fc.stringMatching(/^[\w.:-]{1,80}$/);
const maybeIdentifier = fc.option(identifier, { nil: null });
const within = ({ least, most }: { least: number; most: number }) => fc.integer({ min: least, max: most });

const free = fc.option(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), { nil: null });
const later = fc.tuple(year, year).filter(([from, to]) => from < to);

const statement: fc.Arbitrary<Statement> = fc
  .record({
    says: fc.constantFrom(...SAYINGS),
    place: code,
    indicator: identifier,
    category: free,
    amount: fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(-0.25, 12.5)),
    other: code,
    years: fc.oneof(fc.constant([null, null] as const), fc.tuple(year, fc.constant(null)), later),
  })
  .map(({ says, amount, other, years: [from, to], ...rest }) => ({
    says,
    ...rest,
    amount: needsAmount(says) ? amount : null,
    other: needsOther(says) ? other : null,
    from: speaksOfOneYear(says) ? null : from,
    to: speaksOfOneYear(says) ? from : to,
  }));

const event = fc
  .record({
    date: fc.constantFrom("1999", "2004-02", "2020-02-29"),
    text: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    source: fc.string({ unit: "binary", maxLength: 60 }),
  })
  .filter(isOwnEvent);

const words = fc.string({ unit: "binary", maxLength: 60 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const spot = fc.record({ year: number, value: number });

const annotation = fc
  .oneof<fc.Arbitrary<Annotation>[]>(
    fc.record({ kind: fc.constant("text" as const), text: words, at: spot }),
    fc.record({ kind: fc.constant("arrow" as const), text: words, from: spot, to: spot }),
    fc.record({ kind: fc.constant("range" as const), text: words, from: year, to: year }),
    fc.record({ kind: fc.constant("line" as const), text: words, value: number }),
    fc.record({ kind: fc.constant("label" as const), text: words, place: code, year }),
  )
  .filter(isAnnotation);

const annotations = fc.record({
  indicator: identifier,
  show: fc.constantFrom(...SHOWS),
  all: fc.array(annotation, { minLength: 1, maxLength: MAX_ANNOTATIONS }),
});

const block = fc
  .oneof<fc.Arbitrary<ReportBlock>[]>(
    fc.record({ kind: fc.constantFrom("heading" as const, "text" as const), text: words }),
    fc.record({
      kind: fc.constant("figure" as const),
      query: fc.constantFrom("?", "?page=mix&city=CHBS", "?places=12025~44021&category=a%7Eb%21"),
      figure: identifier,
      caption: words,
    }),
  )
  .filter(isBlock);

const report = fc.record({
  title: words.map((text) => text.trim()).filter((text) => !/\p{Surrogate}/u.test(text)),
  blocks: fc.array(block, { maxLength: MAX_BLOCKS }),
});

/** Every selection that a link can hold. */
export const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    page: fc.constantFrom(...PAGES),
    indicator: fc.oneof(fc.constant("cleanliness_streets"), identifier),
    category: fc.option(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), { nil: null }),
    places: fc.uniqueArray(code, { maxLength: MAX_HIGHLIGHTED }),
    peers: fc.constantFrom(...PEER_SETS),
    show: fc.constantFrom(...SHOWS),
    base: maybeYear,
    layout: fc.constantFrom(...LAYOUTS),
    tab: fc.constantFrom(...TABS),
    city: fc.oneof(fc.constantFrom("12025", "USNYC.boroughs", "02000.2025"), identifier),
    districts: fc.uniqueArray(code, { maxLength: MAX_DISTRICTS }),
    year: maybeYear,
    classing: fc.constantFrom(...CLASSINGS),
    classes: within(CLASS_RANGE),
    stack: fc.constantFrom(...STACKS),
    measure: maybeIdentifier,
    group: fc.option(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), { nil: null }),
    threshold: within(THRESHOLD_RANGE),
    x: maybeIdentifier,
    y: maybeIdentifier,
    z: maybeIdentifier,
    log: fc.constantFrom(...LOGS),
    trails: fc.boolean(),
    claim: maybeIdentifier,
    own: fc.option(statement, { nil: null }),
    events: fc.array(event, { maxLength: MAX_EVENTS }),
    treated: code,
    start: maybeYear,
    donors: fc.option(fc.uniqueArray(code, { maxLength: MAX_DONORS }), { nil: null }),
    covariates: fc.uniqueArray(
      identifier.filter((text) => text !== "none"),
      { maxLength: MAX_COVARIATES },
    ),
    example: fc.constantFrom(...EXAMPLES),
    notes: fc.option(annotations, { nil: null }),
    report: fc.option(report, { nil: null }),
    figure: maybeIdentifier,
    embed: fc.boolean(),
    asof: fc.option(fc.constantFrom("2026-11-23", "2027-01-02.3"), { nil: null }),
    data: fc.option(fc.constantFrom("https://example.org/a.csv", "https://example.org:8443/?q=a%20b#c"), { nil: null }),
    table: fc.option(fc.stringMatching(/^[\w-]{1,80}$/), { nil: null }),
    lang: fc.constantFrom("en" as const, "nl" as const),
    range,
  })
  .map(({ range: [from, to], ...rest }) => ({ ...rest, from, to }));
