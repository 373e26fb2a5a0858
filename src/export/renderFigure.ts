import type { Catalogue } from "../dataset/types";
import type { DownloadTranslator } from "../i18n/download";
import { drawFigure } from "./drawFigure";
import type { FigureContent } from "./figureContent";
import type { Fonts } from "./fonts";
import { layOutFrame, type Frame, type Rect } from "./frame";
import { sourceForms } from "./frameSource";
import type { Theme } from "./palette";
import { sourceLines } from "./provenance";
import type { Plot } from "./scene";
import { SIZES, type PictureSize } from "./sizes";
import type { TextBox } from "./svgMarks";
import type { Metadata } from "./svgMetadata";
import { toSvg } from "./toSvg";

/** An organisation's own, as the bytes of a PNG, with its size in px: `readLogo` makes it. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface FigureSettings {
  readonly size: PictureSize;
  readonly theme: Theme;
  /** `paths` looks alike in every program; `font` stays text that can be searched and changed. */
  readonly text: "font" | "paths";
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
  readonly logo: Logo | null;
  readonly shortSource: boolean;
}

export function defaultSettings({ title, subtitle, note, alt }: FigureContent): FigureSettings {
  const look = { size: SIZES.web, theme: "light", text: "paths", logo: null, shortSource: false } as const;
  return { ...look, title, subtitle, note, alt };
}

export interface PictureContext {
  readonly fonts: Fonts;
  readonly catalogue: Catalogue;
  readonly t: DownloadTranslator;
  /** Absolute address of the live figure. */
  readonly link: string;
  readonly today: Date;
  /** What the figure is made of (recipe.ts), as text for the SVG's metadata. */
  readonly metadata?: string;
}

export interface Rendered {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  readonly boxes: readonly TextBox[];
  /** Where the drawing stands. */
  readonly room: Rect;
  /** The words leave the drawing less than it needs. */
  readonly isTight: boolean;
}

/** The whole picture, laid out anew for its size. */
export function renderFigure(content: FigureContent, settings: FigureSettings, context: PictureContext): Rendered {
  const { size, theme, text, title, alt, logo } = settings;
  const { fonts } = context;
  const shown = logo && isPng(logo) ? logo : null;
  const frame = frameOf(content, { ...settings, logo: shown }, context);
  const { room } = frame;
  const drawn = drawFigure(content.drawing, plotOf(room, settings, fonts));
  const y = room.y + LIFT * Math.max(0, room.height - drawn.height);
  const picture = {
    size,
    theme,
    text,
    title,
    alt,
    marks: [{ kind: "group", x: room.x, y, marks: drawn.marks } as const, ...frame.marks],
    logo: shown && frame.logo ? { png: shown.png, box: frame.logo } : null,
    metadata: metadataOf(content, settings, context),
  };
  const { widthPx, heightPx, dpi } = size;
  return { ...toSvg(picture, fonts), widthPx, heightPx, dpi, room, isTight: frame.isTight };
}

/** Share of the room a low drawing leaves that stands above it: the middle as the eye sees it. */
const LIFT = 0.4;

/** A shape that no one draws would leave no room for anything else. */
const LOGO_SHAPE = [1 / 8, 8] as const;
const PNG_START = [0x89, 0x50, 0x4e, 0x47];

const isPng = ({ png, width, height }: Logo): boolean =>
  PNG_START.every((byte, i) => png[i] === byte) && width > 0 && height > 0;

function frameOf(content: FigureContent, settings: FigureSettings, context: PictureContext): Frame {
  const { size, title, subtitle, note, logo, shortSource } = settings;
  const { catalogue, t, link, fonts } = context;
  const forms = sourceForms(content.sheet.sources, { catalogue, t });
  const sources = shortSource && forms.length > 1 ? forms.slice(1) : forms;
  const shape = logo ? Math.min(Math.max(logo.width / logo.height, LOGO_SHAPE[0]), LOGO_SHAPE[1]) : null;
  const words = { title, subtitle, note, sources, site: t("app.name"), address: shortAddress(link) };
  return layOutFrame({ size, words, logoShape: shape, measure: fonts.measure });
}

/** 40 labels' heights: beside names of places at the ends of lines nothing much would be left. */
const NARROW = 40 * 14;

function plotOf({ width, height }: Rect, { size: { px }, theme }: FigureSettings, { measure }: Fonts): Plot {
  return { width, height, px, narrow: width < NARROW * px, grayscale: theme === "grayscale", measure };
}

/** Host and path, as people write addresses; empty where it is none. */
function shortAddress(link: string): string {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url && /^https?:$/.test(url.protocol) ? `${url.host}${url.pathname}`.replace(/\/(index\.html)?$/, "") : "";
}

function metadataOf(content: FigureContent, { title, alt, text }: FigureSettings, context: PictureContext): Metadata {
  const { catalogue, t, link, today, metadata = "" } = context;
  const { sources } = content.sheet;
  const licences = sources.flatMap((id) => catalogue.sources.get(id)?.licence ?? []).map((licence) => t.text(licence));
  return {
    title,
    description: alt,
    creator: t("app.name"),
    sources: sourceLines(sources, { catalogue, t }),
    rights: [...new Set(licences.filter(Boolean)), ...(text === "font" ? [t("download.picture.letters")] : [])],
    date: today.toISOString().slice(0, 10),
    link,
    language: t.language,
    recipe: metadata,
  };
}
