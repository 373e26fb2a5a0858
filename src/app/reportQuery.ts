import type { PageLanguage } from "../i18n/translate";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";
import { formatSelection, parseSelection } from "../selection/url";

/** What belongs to the way a link is shown, and not to the figure. */
const BARE = { report: null, figure: null, embed: false, asof: null, data: null, table: null } as const;

/** The query under which a report keeps a figure; without language, so that a report is in one language throughout. */
export function queryOf(selection: Selection): string {
  return formatSelection({ ...selection, ...BARE }, { ...DEFAULT_SELECTION, lang: selection.lang }) || "?";
}

/** The selection of a figure of a report. Nothing in it can open another report, an embed or another host's file. */
export function selectionOf(query: string, lang: PageLanguage): Selection {
  return { ...parseSelection(query).selection, ...BARE, lang };
}

/** Whether every part of the query can be read. */
export const isSound = (query: string): boolean => parseSelection(query).issues.length === 0;
