import { formatFull } from "../base/formatNumber";
import { indicatorName } from "../chart/scatterWords";
import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN, speaksOfOneYear, type Statement } from "../selection/statement";
import { amountUnit, type Draft, type DraftTrouble } from "./ownClaimDraft";
import { withUnit } from "./storyWords";

interface Context {
  readonly catalogue: Catalogue;
  readonly t: StoryTranslator;
}

/** A statement as a sentence without its full stop: "House burglaries in Genk fell more than in Hasselt since 2000". */
export function statementText(statement: Statement, { catalogue, t }: Context): string {
  const { says, place, other, indicator: id } = statement;
  const indicator = catalogue.indicators.get(id);
  const nameOf = (code: string) => {
    const known = catalogue.places.get(code);
    return known ? t.text(known.name) : t("story.own.unknownPlace");
  };
  const words = {
    indicator: subjectOf(statement, { catalogue, t }),
    place: nameOf(place),
    other: other === PEERS_MEDIAN ? t("story.own.peers") : nameOf(other ?? ""),
    amount: amountOf(statement, { catalogue, t }),
    // Stands behind the sentence, whatever it says.
    span: ` ${spanOf(statement, t)}`,
  };
  if (says !== "rank") return t(`story.own.is.${says}`, words);
  const isGuest = catalogue.places.has(place) && catalogue.places.get(place)!.kind !== "centre-city";
  const end = indicator?.direction === "worse" ? (".worse" as const) : ("" as const);
  return t(isGuest ? `story.own.is.rank.guest${end}` : `story.own.is.rank${end}`, words);
}

/** Another category than the headline is named: figures of a part must not pass for those of the whole. */
function subjectOf({ indicator: id, category }: Statement, { catalogue, t }: Context): string {
  const indicator = catalogue.indicators.get(id);
  if (!indicator) return t("story.own.unknownIndicator");
  if (category === null || category === indicator.headline) return indicatorName(indicator, catalogue, t);
  const part = catalogue.categories.find((one) => one.indicator === id && one.id === category);
  return `${t.text(indicator.label)}: ${part ? t.text(part.label) : t("story.own.unknownCategory")}`;
}

/** What is wrong and how to mend it. */
export function troubleText({ code }: DraftTrouble, draft: Draft, { catalogue, t }: Context): string {
  const indicator = catalogue.indicators.get(draft.indicator);
  const nameOf = (id: string) => {
    const place = catalogue.places.get(id);
    return place ? t.text(place.name) : id;
  };
  return t(`story.own.trouble.${code}`, {
    place: nameOf(draft.place),
    other: draft.other === PEERS_MEDIAN ? t("story.own.peers") : nameOf(draft.other),
    indicator: indicator ? t.text(indicator.label) : draft.indicator,
  });
}

function amountOf({ says, amount, indicator: id }: Statement, { catalogue, t }: Context): string {
  if (amount === null) return "…";
  const indicator = catalogue.indicators.get(id);
  const decimals = Math.min(6, (String(amount).split(".")[1] ?? "").length);
  const value = formatFull(amount, { locale: t.locale, decimals });
  const unit = amountUnit(says, indicator);
  if (unit === "percent") return t("story.percent", { value });
  if (unit === "points") return t.plural("story.points", amount, { count: value });
  return unit === "unit" && indicator ? withUnit(value, indicator, t) : value;
}

function spanOf(statement: Statement, t: StoryTranslator): string {
  const { says, from, to } = statement;
  if (speaksOfOneYear(says)) return to === null ? t("story.own.latest") : t("story.own.in", { to });
  if (from !== null && to !== null) return t("story.own.between", { from, to });
  if (from !== null) return t("story.own.since", { from });
  return to === null ? t("story.own.ever") : t("story.own.until", { to });
}
