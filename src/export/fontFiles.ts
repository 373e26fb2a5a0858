import sans400 from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import sans400Ext from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url";
import sans600 from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import sans600Ext from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url";
import serif600 from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url";
import serif600Ext from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url";

/** Hashed addresses: woff and not woff2, which would need a second unpacker. */
export const FONT_FILES = {
  "sans-400-latin": sans400,
  "sans-400-latin-ext": sans400Ext,
  "sans-600-latin": sans600,
  "sans-600-latin-ext": sans600Ext,
  "serif-600-latin": serif600,
  "serif-600-latin-ext": serif600Ext,
} as const;

export type FontFile = keyof typeof FONT_FILES;
