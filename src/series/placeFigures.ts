import type { Observation } from "../dataset/dataset";
import { VALUE_FLAGS, type ValueFlag } from "../dataset/gap";
import type { Indicator } from "../dataset/types";
import { isStatistic, yearsOf } from "./collect";
import { findPopulation, type Asked } from "./gather";
import { RATE_PER } from "./transform";

/** A number of a year. */
export interface Figure {
  readonly value: number;
  readonly flag: ValueFlag | null;
  /** Ids: of the number, and of what it was divided by. */
  readonly sources: readonly string[];
}

/** Figures of whole years by year, ascending; years without one are not in it. */
export type Figures = ReadonlyMap<number, Figure>;

export interface FiguresAsked extends Omit<Asked, "selection"> {
  readonly indicator: Indicator;
  readonly category: string;
  readonly show: "value" | "rate";
}

/** What figures a place has, as shown: claims are none, and a rate needs the inhabitants of the same year. */
export function figuresFinder(asked: FiguresAsked): (place: string) => Figures {
  const { dataset, indicator, category, show } = asked;
  const populationOf = findPopulation(asked, indicator);
  return (place) => {
    const population = populationOf(place);
    const years = yearsOf(dataset, { indicator: indicator.id, category, place });
    const figures = [...years]
      .filter(([, observation]) => isStatistic(observation))
      .map(([year, observation]): [number, Figure | null] => [
        year,
        show === "value" ? figureOf(observation) : rateOf(observation, population.get(year)),
      ]);
    const known = figures.filter((one): one is [number, Figure] => one[1] !== null);
    return new Map(known.sort(([one], [other]) => one - other));
  };
}

function figureOf({ value, flag, source }: Observation): Figure {
  return { value, flag: VALUE_FLAGS.find((known) => known === flag) ?? null, sources: [source] };
}

function rateOf(observation: Observation, inhabitants: Observation | undefined): Figure | null {
  if (!inhabitants || !(inhabitants.value > 0)) return null;
  const { flag } = figureOf(observation);
  const value = (observation.value / inhabitants.value) * RATE_PER;
  return { value, flag, sources: [observation.source, inhabitants.source] };
}
