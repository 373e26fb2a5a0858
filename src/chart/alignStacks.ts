import type { StackModel } from "./buildStackModel";

/** Panels of several places on the same axes: a height, and a year, is the same in each. */
export function alignStacks(models: readonly StackModel[]): readonly StackModel[] {
  const drawn = models.filter(({ years }) => years.length > 0);
  if (drawn.length < 2) return models;
  const tallest = drawn.reduce((most, one) => (one.y.domain[1] > most.y.domain[1] ? one : most)).y;
  const x = [Math.min(...drawn.map((one) => one.x[0])), Math.max(...drawn.map((one) => one.x[1]))] as const;
  return models.map((model) => ({ ...model, x, y: tallest }));
}
