import { formatFull } from "../base/formatNumber";
import { indicatorName } from "../chart/scatterWords";
import type { Catalogue } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { PEERS_MEDIAN, speaksOfOneYear, type Statement } from "../selection/statement";
import { amountUnit } from "./ownClaimDraft";
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
    indicator: indicator ? indicatorName(indicator, catalogue, t) : t("story.own.unknownIndicator"),
    place: nameOf(place),
    other: other === PEERS_MEDIAN ? t("story.own.peers") : nameOf(other ?? ""),
    amount: amountOf(statement, { catalogue, t }),
    // Stands behind the sentence, whatever it says.
    span: ` ${spanOf(statement, t)}`,
  };
  if (says === "rank") return t(indicator?.direction === "worse" ? "story.own.is.rank.worse" : "story.own.is.rank", words);
  return t(`story.own.is.${says}`, words);
}

function amountOf({ says, amount, indicator: id }: Statement, { catalogue, t }: Context): string {
  if (amount === null) return "…";
  const indicator = catalogue.indicators.get(id);
  const decimals = Math.min(6, (String(amount).split(".")[1] ?? "").length);
  const value = formatFull(amount, { locale: t.locale, decimals });
  const unit = amountUnit(says, indicator);
  if (unit === "percent") return t("story.percent", { value });
  if (unit === "points") return t("story.points", { value });
  return unit === "unit" && indicator ? withUnit(value, indicator, t) : value;
}

function spanOf(statement: Statement, t: StoryTranslator): string {
  const { says, from, to } = statement;
  if (speaksOfOneYear(says)) return to === null ? t("story.own.latest") : t("story.own.in", { to });
  if (from !== null && to !== null) return t("story.own.between", { from, to });
  if (from !== null) return t("story.own.since", { from });
  return to === null ? t("story.own.ever") : t("story.own.until", { to });
}
