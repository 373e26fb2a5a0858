import type {
  AreaDecision,
  CategoryDecision,
  Decisions,
  IndicatorDecision,
  Provenance,
} from "../dataset/decisions";
import { proposeAreas, proposeCategories, proposeDecisions, type Known } from "../dataset/proposeDecisions";
import type { FileSurvey } from "../dataset/surveyTexts";

/** What the visitor decided otherwise than was proposed. It outlives another reading of the file as far as texts stay. */
export interface Edits {
  readonly name?: string | undefined;
  readonly rows?: Decisions["rows"] | undefined;
  readonly placeKind?: Decisions["placeKind"] | undefined;
  readonly areas: ReadonlyMap<string, AreaDecision>;
  readonly indicators: ReadonlyMap<string, IndicatorDecision>;
  readonly categories: ReadonlyMap<string, CategoryDecision>;
  readonly source: Partial<Provenance>;
  readonly wins?: Decisions["wins"] | undefined;
  readonly repeats?: Decisions["repeats"] | undefined;
}

export const NO_EDITS: Edits = { areas: new Map(), indicators: new Map(), categories: new Map(), source: {} };

/** The proposal under the visitor's own decisions. Edits of what the file does not hold any more have no effect. */
export function deriveDecisions(survey: FileSurvey, known: Known, edits: Edits): Decisions {
  const proposal = proposalFor(survey, known);
  const rows = edits.rows ?? proposal.rows;
  const areas = edits.rows ? proposeAreas(survey, rows, known) : proposal.areas;
  const indicators = overlay(proposal.indicators, edits.indicators);
  return {
    name: edits.name ?? proposal.name,
    rows,
    placeKind: edits.placeKind ?? proposal.placeKind,
    areas: overlay(areas, edits.areas),
    indicators,
    categories: overlay(proposeCategories(survey, indicators, known), edits.categories),
    source: { ...proposal.source, ...edits.source },
    wins: edits.wins ?? proposal.wins,
    repeats: edits.repeats ?? proposal.repeats,
  };
}

const proposals = new WeakMap<FileSurvey, { readonly known: Known; readonly proposal: Decisions }>();

/** Made once for a file, not once for every letter that the visitor types. */
function proposalFor(survey: FileSurvey, known: Known): Decisions {
  const before = proposals.get(survey);
  if (before?.known === known) return before.proposal;
  const proposal = proposeDecisions(survey, known);
  proposals.set(survey, { known, proposal });
  return proposal;
}

function overlay<Value>(below: ReadonlyMap<string, Value>, above: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...below].map(([key, value]) => [key, above.get(key) ?? value]));
}

/** Decisions of an earlier file of the same shape, as if the visitor had made them again. */
export function editsFrom({ rows, placeKind, areas, indicators, categories, source, wins, repeats }: Decisions): Edits {
  const { publisher, address, licence } = source;
  // The name and the year are those of the earlier file.
  return { rows, placeKind, areas, indicators, categories, source: { publisher, address, licence }, wins, repeats };
}
