import type { ExampleTable } from "../ingest/readExample";
import type { EvaluationPanel } from "./evaluationTypes";
import { keyOfPanel } from "./keyOfPanel";
import type { Figures } from "./placeFigures";
import { suggestDonors } from "./suggestDonors";

/** Proposition 99: the tax on tobacco of California that came into force in January 1989. */
export const CALIFORNIA = { unit: "California", start: 1989, source: "adh_2010" } as const;

const SUBJECT = { kind: "example", example: "california" } as const;

/**
 * The panel of Abadie, Diamond & Hainmueller (2010) as they evaluate it: all states of the file are donors, since the
 * authors had taken out those with a similar policy already.
 *
 * @throws RangeError where California or 1989 is not in the table
 */
export function panelOfExample(table: ExampleTable): EvaluationPanel {
  const { units, periods } = table;
  const { unit: treated, start, source } = CALIFORNIA;
  if (!units.includes(treated) || !periods.includes(start)) throw new RangeError(`no ${treated} in ${start}`);
  const others = units.filter((unit) => unit !== treated);
  const ordered = [treated, ...others];
  const figuresOf = figuresIn(table);
  const values = [...figuresOf(treated).values()].map(({ value }) => value);
  const before = periods.filter((period) => period < start).length;
  const candidates = others.map((place) => ({ place, figures: figuresOf(place), barred: [], notes: [] }));
  const outcomes = Float64Array.from(ordered.flatMap((unit) => [...figuresOf(unit).values()]), ({ value }) => value);
  const panel = { units: ordered, periods, outcomes, treated: 0, firstTreatedPeriod: start };
  return {
    key: keyOfPanel(SUBJECT, treated, panel),
    subject: SUBJECT,
    treated,
    names: new Map(units.map((unit) => [unit, unit])),
    panel,
    start,
    startAsked: start,
    startIsSuggested: false,
    allPeriods: periods,
    missingBefore: [],
    missingNear: [],
    everyYears: 1,
    leftOut: [],
    donors: suggestDonors({ periods, values, before }, candidates, others).map((one) => ({
      ...one,
      // Its authors looked: states with a programme or a large rise of the tax of their own are not in the file.
      notes: one.notes.filter((note) => note !== "policy-unknown"),
    })),
    donorsChosen: true,
    covariates: [],
    cutAt: [],
    footnotes: [],
    flags: [],
    sources: [source],
    notComparable: [],
  };
}

function figuresIn({ units, periods, values }: ExampleTable): (unit: string) => Figures {
  return (unit) => {
    const row = units.indexOf(unit) * periods.length;
    return new Map(
      periods.map((period, i) => [period, { value: values[row + i]!, flag: null, sources: [CALIFORNIA.source] }]),
    );
  };
}
