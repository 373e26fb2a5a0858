import fc from "fast-check";
import {
  CLASSINGS,
  CLASS_RANGE,
  LAYOUTS,
  LOGS,
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
    lang: fc.constantFrom("en" as const, "nl" as const),
    range,
  })
  .map(({ range: [from, to], ...rest }) => ({ ...rest, from, to }));
