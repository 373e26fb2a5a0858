import type { Method } from "./methodTypes";
import { FIGURE_METHODS } from "./registryFigures";
import { MIXING_METHODS } from "./registryMixing";
import { RATE_METHODS } from "./registryRates";

export { type MathNode } from "./mathNode";
export { FAMILIES, type Citation, type Method, type MethodFamily, type SymbolId } from "./methodTypes";

/** Every method whose numbers the pages show, by family. */
export const METHODS: readonly Method[] = [...MIXING_METHODS, ...RATE_METHODS, ...FIGURE_METHODS];

const byId = new Map(METHODS.map((method) => [method.id, method]));

/** undefined for an id that no method has. */
export const methodById = (id: string): Method | undefined => byId.get(id);
