import type { Selection } from "../selection/selection";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import type { DrawingsOfYears } from "./drawingsOfYears";
import type { Sheet } from "./saveSheet";

type Drawings = DrawingsOfYears & DrawingsOfPlaces;

/** What is drawn: a kind and what that kind needs, without any pixel. */
export type Drawing = { readonly [Kind in keyof Drawings]: { readonly kind: Kind } & Drawings[Kind] }[keyof Drawings];

/** A figure as it leaves the dashboard: everything that its picture, its data and its citation are made of. */
export interface FigureContent {
  /** Stable name of the figure, "<page>.<figure>": what `figure` in a link calls it. */
  readonly name: string;
  readonly title: string;
  /** Unit, places, definition in one sentence. */
  readonly subtitle: string;
  /** What a reader must mind, in one or two sentences; printed below the figure. May be empty. */
  readonly note: string;
  readonly drawing: Drawing;
  /** The figure in sentences with its numbers: "Line chart: … Mechelen fell from 229 in 2000 to 44 in 2024 …". */
  readonly alt: string;
  /** All its numbers; `sheet.sources` are the sources named below it. */
  readonly sheet: Sheet;
  /** What the link to the figure says beside the selection on the screen, such as an opened claim. */
  readonly change: Partial<Selection>;
  /** Whether a visitor's own data are in it: those stay out of every link. */
  readonly isOwn: boolean;
}
