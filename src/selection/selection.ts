import type { PageLanguage } from "../i18n/translate";

export const SHOWS = ["value", "rate", "index", "change", "rank"] as const;
export type Show = (typeof SHOWS)[number];

/** Which places stand in grey behind the highlighted ones, carry the band and are ranked. */
export const PEER_SETS = ["centre", "similar", "all", "none"] as const;
export type PeerSet = (typeof PEER_SETS)[number];

export const LAYOUTS = ["chart", "facets"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const TABS = ["chart", "table"] as const;
export type Tab = (typeof TABS)[number];

export const PAGES = ["compare", "data"] as const;
export type Page = (typeof PAGES)[number];

/** What the reader asked for. null = "whatever the data hold": the full period, its first year, the headline category. */
export interface Selection {
  readonly page: Page;
  readonly indicator: string;
  readonly category: string | null;
  /** Highlighted places, in order. */
  readonly places: readonly string[];
  readonly peers: PeerSet;
  readonly from: number | null;
  readonly to: number | null;
  readonly show: Show;
  readonly base: number | null;
  readonly layout: Layout;
  readonly tab: Tab;
  readonly lang: PageLanguage;
}

/** NIS code of Mechelen, the city this dashboard is about: always first colour, always first in lists. */
export const HOME_PLACE = "12025";

export const MAX_HIGHLIGHTED = 10;

export const DEFAULT_SELECTION: Selection = {
  page: "compare",
  indicator: "house_burglaries_per_10000_dwellings",
  category: null,
  places: [HOME_PLACE],
  peers: "centre",
  from: null,
  to: null,
  show: "value",
  base: null,
  layout: "chart",
  tab: "chart",
  lang: "en",
};
