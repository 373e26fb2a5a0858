import type { MapUnit } from "../chart/buildMapModel";
import { stepOnMap, type MapStep } from "../chart/mapSteps";
import type { Geometry } from "../chart/projectOutlines";

const STEPS: Readonly<Record<string, MapStep>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  PageDown: "next",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

/** The unit that a key leads to; null where the key is none of ours. A letter leads to the next name that begins so. */
export function unitForKey(
  key: string,
  from: string | null,
  { geometry, units }: { readonly geometry: Geometry; readonly units: readonly MapUnit[] },
): string | null {
  const step = STEPS[key];
  if (step) {
    const order = units.map(({ code }) => code);
    return stepOnMap(geometry, order, { from, step });
  }
  if (!/^\p{L}$/u.test(key)) return null;
  const at = units.findIndex(({ code }) => code === from);
  const ring = [...units.slice(at + 1), ...units.slice(0, at + 1)].filter(({ code }) => geometry.shapeOf.has(code));
  return ring.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()))?.code ?? null;
}
