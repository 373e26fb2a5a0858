import type { Method } from "./methodTypes";
import { EFFECT_METHODS } from "./registryEffects";
import { FIGURE_METHODS } from "./registryFigures";
import { MIXING_METHODS } from "./registryMixing";
import { RATE_METHODS } from "./registryRates";
import { READING_METHODS } from "./registryReadings";

export { type MathNode } from "./mathNode";
export { FAMILIES, type Citation, type Method, type MethodFamily, type SymbolId } from "./methodTypes";

/** Every method whose numbers the pages show, by family. */
export const METHODS: readonly Method[] = [
  ...MIXING_METHODS,
  ...RATE_METHODS,
  ...FIGURE_METHODS,
  ...EFFECT_METHODS,
  ...READING_METHODS,
];

const byId = new Map(METHODS.map((method) => [method.id, method]));

/** undefined for an id that no method has. */
export const methodById = (id: string): Method | undefined => byId.get(id);
