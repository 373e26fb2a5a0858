import type { PageLanguage } from "../i18n/translate";
import type { Annotations } from "./annotations";
import type { OwnEvent } from "./ownEvents";
import type { Report } from "./report";
import type { Statement } from "./statement";

export const SHOWS = ["value", "rate", "index", "change", "rank"] as const;
export type Show = (typeof SHOWS)[number];

/** Which places stand in grey behind the highlighted ones, carry the band and are ranked. */
export const PEER_SETS = ["centre", "similar", "all", "none"] as const;
export type PeerSet = (typeof PEER_SETS)[number];

export const LAYOUTS = ["chart", "facets"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const TABS = ["chart", "table"] as const;
export type Tab = (typeof TABS)[number];

export const PAGES = ["story", "compare", "districts", "mix", "relate", "evaluate", "report", "methods", "data"] as const;
export type Page = (typeof PAGES)[number];

/** How the numbers of a map are cut into classes. */
export const CLASSINGS = ["quantile", "equal", "jenks"] as const;
export type Classing = (typeof CLASSINGS)[number];

/** How a composition is drawn: parts of all groups, parts of all inhabitants with the rest named, or persons. */
export const STACKS = ["share", "inhabitants", "count"] as const;
export type Stack = (typeof STACKS)[number];

/** Which axes of a scatter are logarithmic. */
export const LOGS = ["none", "x", "y", "xy"] as const;
export type Log = (typeof LOGS)[number];

/** Panels from the literature that a method can be seen on. */
export const EXAMPLES = ["none", "california"] as const;
export type Example = (typeof EXAMPLES)[number];

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
  /** Id of the geography whose parts are shown (`Geography.id`). */
  readonly city: string;
  /** Codes of the chosen parts of it, in order. */
  readonly districts: readonly string[];
  /** The year of a map or scatter; null = the latest with figures. */
  readonly year: number | null;
  readonly classing: Classing;
  readonly classes: number;
  readonly stack: Stack;
  /** Index of diversity or segregation, by its id in the registry of statistics; null = the page's first. */
  readonly measure: string | null;
  /** Category that two-group measures set against all others. */
  readonly group: string | null;
  /** Groups of fewer persons are not shown. */
  readonly threshold: number;
  /** Indicators of the scatter's axes and its third one; null = the page's own choice. */
  readonly x: string | null;
  readonly y: string | null;
  readonly z: string | null;
  readonly log: Log;
  readonly trails: boolean;
  /** Id of the claim of the Story page that lies open; null = none. */
  readonly claim: string | null;
  /** A claim of the reader's own. */
  readonly own: Statement | null;
  /** What the reader added to the timeline, in the order of adding. */
  readonly events: readonly OwnEvent[];
  /** The place whose policy is evaluated. */
  readonly treated: string;
  /** The first year under the policy; null = the page's suggestion. */
  readonly start: number | null;
  /** Codes of the places it is compared with; null = those the page suggests out of `peers`. */
  readonly donors: readonly string[] | null;
  /** Indicators that a synthetic control matches besides the outcome. */
  readonly covariates: readonly string[];
  readonly example: Example;
  /** What the reader wrote on the chart of Compare. */
  readonly notes: Annotations | null;
  /** A report that came with the link. */
  readonly report: Report | null;
  /** Name of the one figure of the page that a link means (`FigureContent.name`); null = the page's first. */
  readonly figure: string | null;
  /** Whether that figure stands alone, in a frame on another page. */
  readonly embed: boolean;
  /** The data version that a citation was made from. */
  readonly asof: string | null;
  /** A public table to read in, by its https address. */
  readonly data: string | null;
  /** A small table of a visitor's own, which its owner chose to put into the link; as library/linkTable packs it. */
  readonly table: string | null;
  readonly lang: PageLanguage;
}

/** NIS code of Mechelen, the city this dashboard is about: always first colour, always first in lists. */
export const HOME_PLACE = "12025";

export const MAX_HIGHLIGHTED = 10;

/** More lines than this beside the mean of a city cannot be told apart. */
export const MAX_DISTRICTS = 5;

/** Donors of a counterfactual that a link names one by one; a whole set of peers needs no names. */
export const MAX_DONORS = 60;

export const MAX_COVARIATES = 5;

/** Classes of a map: fewer say nothing, more cannot be told apart. */
export const CLASS_RANGE = { least: 3, most: 7 } as const;

/** Up to here a group may be hidden; more would hide what is no secret. */
export const THRESHOLD_RANGE = { least: 0, most: 100 } as const;

export const DEFAULT_SELECTION: Selection = {
  page: "story",
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
  city: "DEBER",
  districts: [],
  year: null,
  classing: "quantile",
  classes: 5,
  stack: "inhabitants",
  measure: null,
  group: null,
  threshold: 5,
  x: null,
  y: null,
  z: null,
  log: "none",
  trails: false,
  claim: null,
  own: null,
  events: [],
  treated: HOME_PLACE,
  start: null,
  donors: null,
  covariates: [],
  example: "none",
  notes: null,
  report: null,
  figure: null,
  embed: false,
  asof: null,
  data: null,
  table: null,
  lang: "en",
};
