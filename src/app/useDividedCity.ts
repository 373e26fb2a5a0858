import { useMemo } from "react";
import type { Catalogue } from "../dataset/types";
import { candidatesFor } from "../series/indicatorsOfUnits";
import { useLibraryState } from "./services";
import { useGeographies } from "./useGeographies";

/** The geography, by its id, of which an indicator has figures by district; the first one where there are several. */
export function useDividedCity(catalogue: Catalogue): (indicator: string) => string | null {
  const geographies = useGeographies(catalogue);
  const { uploads } = useLibraryState();
  const cities = useMemo(() => {
    const divided = geographies.filter(({ kind }) => kind !== "municipalities");
    const pairs = divided.flatMap((geography) =>
      candidatesFor(geography, catalogue, uploads).map(({ id }) => [id, geography.id] as const),
    );
    return new Map(pairs.reverse());
  }, [geographies, catalogue, uploads]);
  return (indicator) => cities.get(indicator) ?? null;
}
