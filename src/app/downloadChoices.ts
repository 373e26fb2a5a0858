import type { CsvSettings } from "../export/toDataFiles";
import type { FigureContent } from "../export/figureContent";
import type { Theme } from "../export/palette";
import type { FigureSettings, Logo } from "../export/renderFigure";
import { customSize, SIZES, type PictureSize, type SizeName, type SizeRefusal } from "../export/sizes";

export type SizeChoice = SizeName | "custom";

/** As typed; whole numbers of px, px and dots per inch once they are right. */
export interface TypedSize {
  readonly width: string;
  readonly height: string;
  readonly dpi: string;
}

/** What holds for every figure until the page is left. */
export interface DownloadChoices {
  readonly size: SizeChoice;
  readonly typed: TypedSize;
  /** The last size that was right: the preview stays with it while another is typed. */
  readonly drawn: PictureSize;
  readonly theme: Theme;
  readonly text: FigureSettings["text"];
  readonly shortSource: boolean;
  readonly logo: { readonly name: string; readonly picture: Logo } | null;
  /** null: as readers of the language expect. */
  readonly csv: CsvSettings | null;
}

/** What a reader changes for one figure only. */
export type DownloadWords = Pick<FigureContent, "title" | "subtitle" | "note" | "alt">;

export const FIRST_CHOICES: DownloadChoices = {
  size: "web",
  typed: { width: "1600", height: "900", dpi: "96" },
  drawn: SIZES.web,
  theme: "light",
  text: "paths",
  shortSource: false,
  logo: null,
  csv: null,
};

/** A whole number, or NaN, which `customSize` refuses. */
export const wholeOf = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : NaN);

/** What the choices ask for, or why it cannot be. */
export function sizeOf({ size, typed }: Pick<DownloadChoices, "size" | "typed">): PictureSize | SizeRefusal {
  if (size !== "custom") return SIZES[size];
  return customSize({ width: wholeOf(typed.width), height: wholeOf(typed.height), dpi: wholeOf(typed.dpi) });
}

/** The choices after a change of the size; `drawn` follows where the new size can be. */
export function chooseSize(
  choices: DownloadChoices,
  change: Partial<Pick<DownloadChoices, "size" | "typed">>,
): DownloadChoices {
  const next = { ...choices, ...change };
  const size = sizeOf(next);
  return typeof size === "string" ? next : { ...next, drawn: size };
}

/** "web", "1600x900": part of a picture's file name. */
export const sizeName = ({ size, drawn }: DownloadChoices): string =>
  size === "custom" ? `${drawn.widthPx}x${drawn.heightPx}` : size;

export const wordsOf = ({ title, subtitle, note, alt }: FigureContent): DownloadWords => ({
  title,
  subtitle,
  note,
  alt,
});

export function settingsOf(choices: DownloadChoices, words: DownloadWords): FigureSettings {
  const { drawn, theme, text, shortSource, logo } = choices;
  return { ...words, size: drawn, theme, text, shortSource, logo: logo?.picture ?? null };
}
