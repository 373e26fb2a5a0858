import { buildGlanceCard, GLANCE_INDICATORS, type GlanceCard } from "../chart/buildGlance";
import { nameOf } from "../chart/describe";
import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { comparisonSheet } from "../export/comparisonSheet";
import type { GlanceTheme } from "../export/drawGlance";
import type { FigureContent } from "../export/figureContent";
import type { Translator } from "../i18n/translate";
import { DEFAULT_SELECTION, HOME_PLACE } from "../selection/selection";
import { deriveComparison } from "../series/deriveComparison";

interface Setting {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly t: Translator;
}

/** What stands below the two numbers of a theme, a sentence each. */
export function glanceSays({ median, rank, direction, acrossBreak }: GlanceCard, t: Translator): string[] {
  return [
    median ? t("compare.glance.median", median) : "",
    rank ? t(`compare.glance.rank.${direction}`, rank) : "",
    acrossBreak ? t("compare.glance.break") : "",
  ]
    .filter(Boolean)
    .map(upperFirst);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The three themes in one picture. */
export function glanceContent({ catalogue, dataset, t }: Setting): FigureContent {
  const shown = GLANCE_INDICATORS.flatMap((id) => {
    const [indicator, card] = [catalogue.indicators.get(id), buildGlanceCard(id, { catalogue, dataset, t })];
    return indicator && card ? [{ indicator, card }] : [];
  });
  const themes = shown.map(({ indicator, card }): GlanceTheme => {
    return { theme: t(`theme.${indicator.theme}`), label: t.text(indicator.label), card, says: glanceSays(card, t) };
  });
  const sheets = shown.map(({ indicator }) => sheetOf(indicator, { catalogue, dataset, t }));
  const first = sheets[0]!;
  return {
    name: "compare.glance",
    title: t("compare.glance"),
    subtitle: `${themes.map(({ theme }) => theme).join(" · ")}.`,
    note: [...new Set(shown.map(({ indicator }) => t.text(indicator.caveat)).filter(Boolean))].join(" "),
    drawing: { kind: "glance", themes },
    alt: [`${t("compare.glance")}.`, ...themes.map(altOf)].join(" "),
    sheet: {
      name: { indicator: "glance", places: [nameOf(HOME_PLACE, catalogue, t)], periods: first.name.periods },
      title: t("compare.glance"),
      notes: [...new Set(sheets.flatMap(({ notes }) => notes))],
      columns: first.columns,
      rows: sheets.flatMap(({ rows }) => rows),
      sources: [...new Set(sheets.flatMap(({ sources }) => sources))],
    },
    change: {},
    isOwn: sheets.some(({ sources }) => sources.some(isOwnCode)),
  };
}

const sheetOf = ({ id }: Indicator, { catalogue, dataset, t }: Setting) =>
  comparisonSheet(
    deriveComparison({ catalogue, dataset, selection: { ...DEFAULT_SELECTION, indicator: id, places: [HOME_PLACE] } }),
    { catalogue, t },
  );

function altOf({ label, card: { first, last, unit }, says }: GlanceTheme): string {
  const now = [last.year, last.note].filter(Boolean).join(", ");
  const numbers = `${first.text} (${first.year}) → ${last.text} (${now})`;
  return [`${label}: ${numbers} ${unit}.`, ...says.map((text) => `${text}.`)].join(" ");
}
