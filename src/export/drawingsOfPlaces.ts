import type { EventStudyModel } from "../chart/buildEventStudyModel";
import type { GapModel } from "../chart/buildGapModel";
import type { HeatTable } from "../chart/buildHeatTable";
import type { MapModel } from "../chart/buildMapModel";
import type { PathModel } from "../chart/buildPathModel";
import type { RankedBars } from "../chart/buildRankedBars";
import type { RatioModel } from "../chart/buildRatioModel";
import type { ScatterModel } from "../chart/buildScatterModel";
import type { TimeWeightsModel } from "../chart/buildTimeWeightsModel";
import type { WeightsModel } from "../chart/buildWeightsModel";
import type { MapScale } from "../chart/mapClasses";
import type { LegendClass } from "../chart/mapLegend";
import type { Outline } from "../dataset/geography";
import type { Sheet } from "./saveSheet";

/** What stands below a drawing that has no room for all rows or columns. */
export interface RestWords {
  readonly rows: (count: number) => string;
  readonly columns: (count: number) => string;
}

/** Units in ranks; as many rows as find room, those in `slots` always. */
export interface BarsDrawing {
  readonly bars: RankedBars;
  readonly scale: MapScale;
  /** Colours of the chosen units and of home, by code. */
  readonly slots: ReadonlyMap<string, number>;
  readonly title: string;
  readonly words: RestWords & { readonly mean: string };
}

export interface MapDrawing {
  readonly model: MapModel;
  readonly outlines: readonly Outline[];
  /** Beside or below the map where there is room. */
  readonly ranks: BarsDrawing | null;
}

export interface HeatDrawing {
  readonly heat: HeatTable;
  readonly scale: MapScale;
  readonly classes: readonly Pick<LegendClass, "step" | "text">[];
  readonly slots: ReadonlyMap<string, number>;
  readonly words: RestWords & { readonly name: string; readonly missing: string };
}

export interface ScatterDrawing {
  readonly model: ScatterModel;
  /** What colour and size stand for; empty where they stand for nothing. */
  readonly words: {
    readonly colour: string;
    readonly without: string;
    readonly size: string;
    /** Persons of the circles in the legend. */
    readonly sizes: readonly { readonly text: string; readonly persons: number }[];
  };
  /** What the line, the trails and the axes are, a sentence each. */
  readonly key: readonly string[];
}

export interface TableDrawing {
  readonly sheet: Sheet;
  readonly locale: string;
  readonly words: RestWords;
}

/** What is drawn of places, groups and their relations, by kind. */
export interface DrawingsOfPlaces {
  /** Any table, as rows and columns of text. */
  readonly table: TableDrawing;
  readonly map: MapDrawing;
  readonly bars: BarsDrawing;
  readonly heat: HeatDrawing;
  readonly scatter: ScatterDrawing;
  /** What happened against what would have happened. */
  readonly path: { readonly model: PathModel };
  readonly gap: { readonly model: GapModel };
  readonly eventStudy: { readonly model: EventStudyModel };
  readonly ratios: { readonly model: RatioModel };
  /** Weights of donors, with a table of what they were matched on where there is one. */
  readonly weights: { readonly model: WeightsModel; readonly balance: TableDrawing | null };
  /** Weights of donors and of years, side by side. */
  readonly bothWeights: {
    readonly units: { readonly title: string; readonly model: WeightsModel };
    readonly years: { readonly title: string; readonly model: TimeWeightsModel };
  };
}
