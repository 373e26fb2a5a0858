import type { Panel } from "./panel";

/** What every method needs to know of a panel that has been checked. */
export interface PanelShape {
  /** Rows of the units that are never treated, in the order of the panel. */
  readonly donors: readonly number[];
  /** Number of units, the treated included. */
  readonly units: number;
  readonly periods: number;
  /** Number of periods before treatment, at least 1; the treated periods stand from this index on. */
  readonly before: number;
}

/**
 * Checks that a panel is whole: every effect is a comparison of all units over all periods, so a missing number cannot
 * be passed over here; whoever makes the panel says what is missing before.
 *
 * @throws RangeError where lengths do not fit, periods do not ascend, the treated row or the first treated period is
 * none of the panel's, nothing lies before it, there is no donor, or an outcome or covariate is missing or infinite
 */
export function requirePanel(panel: Panel): PanelShape {
  const { outcomes, treated } = panel;
  const units = panel.units.length;
  const periods = panel.periods.length;
  if (outcomes.length !== units * periods) {
    throw new RangeError(`${outcomes.length} outcomes are not those of ${units} units over ${periods} periods`);
  }
  if (!(Number.isInteger(treated) && treated >= 0 && treated < units)) {
    throw new RangeError(`treated must be a row of the ${units} units: ${treated}`);
  }
  if (units < 2) throw new RangeError(`a panel needs a donor beside the treated unit: ${units} unit`);
  const before = requirePeriods(panel);
  requireOutcomes(panel);
  requireCovariates(panel);
  const donors = panel.units.flatMap((_, row) => (row === treated ? [] : [row]));
  return { donors, units, periods, before };
}

function requirePeriods({ periods, firstTreatedPeriod }: Panel): number {
  for (const [i, period] of periods.entries()) {
    const earlier = periods[i - 1] ?? -Infinity;
    if (period > earlier && period < Infinity) continue;
    throw new RangeError(`periods must ascend: ${period} after ${earlier}`);
  }
  const before = periods.indexOf(firstTreatedPeriod);
  if (before < 0) throw new RangeError(`first treated period must be one of the periods: ${firstTreatedPeriod}`);
  if (before === 0) throw new RangeError(`first treated period must not be the first of all: ${firstTreatedPeriod}`);
  return before;
}

function requireOutcomes({ units, periods, outcomes }: Panel): void {
  const at = outcomes.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  const unit = units[Math.floor(at / periods.length)];
  throw new RangeError(`outcome of ${unit} in ${periods[at % periods.length]} must be a number: ${outcomes[at]}`);
}

function requireCovariates({ units, covariates }: Panel): void {
  if (covariates === undefined) return;
  const { names, values } = covariates;
  if (values.length !== units.length * names.length || names.length === 0) {
    throw new RangeError(`${values.length} covariates are not ${names.length} of each of ${units.length} units`);
  }
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  const unit = units[Math.floor(at / names.length)];
  throw new RangeError(`${names[at % names.length]} of ${unit} before treatment must be a number: ${values[at]}`);
}
