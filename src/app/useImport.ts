import { useSyncExternalStore } from "react";
import type { Catalogue } from "../dataset/types";
import { knowPlaces, type KnownPlaces } from "../ingest/knownPlaces";
import { createImportSession } from "../library/importSession";
import { createImportFlow, type FlowState, type ImportFlow } from "./importFlow";
import { useServices, type Services } from "./services";

const flows = new WeakMap<Services, ImportFlow>();
const known = new WeakMap<Catalogue, KnownPlaces>();

const placesIn = (catalogue: Catalogue | null): KnownPlaces | null => catalogue && placesOf(catalogue);

function startFlow({ library }: Services): ImportFlow {
  const session = createImportSession({
    getKnownPlaces: () => placesIn(library.getState().catalogue),
    getOfferedPlaces: () => placesIn(library.getState().shippedCatalogue),
  });
  return createImportFlow(session);
}

/** Names and codes of the places at hand, made once per catalogue. */
export function placesOf(catalogue: Catalogue): KnownPlaces {
  const places = known.get(catalogue) ?? knowPlaces(catalogue.places.values(), catalogue.mergers);
  known.set(catalogue, places);
  return places;
}

/** The one import of the page. It goes on while the visitor looks at another page. */
export function useImportFlow(): ImportFlow {
  const services = useServices();
  const flow = flows.get(services) ?? startFlow(services);
  flows.set(services, flow);
  return flow;
}

export function useFlowState(flow: ImportFlow): FlowState {
  return useSyncExternalStore(flow.subscribe, flow.get);
}
