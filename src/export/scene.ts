/** A colour by its name in view/tokens.css ("ink", "place-1", "map-3"), so that each theme gives its own. */
export type Colour = string;

/** A colour, a 45-degree hatch (no data) or dots (not applicable); null = none. */
export type Paint = Colour | { readonly pattern: "hatch" | "dots" } | null;

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly family?: "sans" | "serif";
}

/** A shape by its SVG path data. */
export interface PathMark {
  readonly kind: "path";
  readonly d: string;
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

/** One line of text; `x`, `y` is the baseline at the anchor. */
export interface TextMark extends TextStyle {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: Colour;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of a seam around the letters, where they stand on lines. */
  readonly halo?: Colour;
  /** Texts of which one may stand on the other on purpose; all others never overlap (tested). */
  readonly mayTouch?: boolean;
}

/** Marks that belong together, moved and, where told, cut off. */
export interface GroupMark {
  readonly kind: "group";
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What a figure is drawn with: lengths in px of the finished picture. */
export type Mark = PathMark | TextMark | GroupMark;

/** The room a drawing has, and how it shall look. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Lengths of the screen times this: 1 draws labels 14 px high, hairlines 1 px, highlighted lines 2.5 px. */
  readonly px: number;
  /** Less than some 40 labels wide: no room for names beside the lines, so a legend above names them. */
  readonly narrow: boolean;
  /** Colours alone must not tell anything apart: dashes, markers and patterns do. */
  readonly grayscale: boolean;
  /** Exact width in px, by the font that is embedded. */
  readonly measure: (text: string, style: TextStyle) => number;
}

/** A finished drawing; it may be lower than the room it had. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export type Draw<Model> = (model: Model, plot: Plot) => Drawn;
