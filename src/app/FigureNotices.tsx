import { nameOf } from "../chart/describe";
import type { Catalogue } from "../dataset/types";
import { mergersMessages } from "../i18n/mergers";
import type { Translator } from "../i18n/translate";
import { Notice } from "../view/Notice";
import { followedSentences } from "./mergerWords";
import type { ComparisonView } from "./useComparison";
import { usePageTranslator } from "./usePageTranslator";

const INSTEAD = ["other-years", "other-figures", "nothing"] as const;

interface Props {
  readonly catalogue: Catalogue;
  readonly view: ComparisonView;
  readonly t: Translator;
}

/** What was asked and is not shown, and why: never left out in silence. */
export function FigureNotices({ catalogue, view, t }: Props) {
  const { figure, selection } = view;
  const ofMergers = usePageTranslator(mergersMessages);
  if (!figure) return null;
  const { comparison } = figure;
  const list = new Intl.ListFormat(t.locale, { type: "conjunction" });
  const names = (codes: readonly string[]) => list.format(codes.map((code) => nameOf(code, catalogue, t)));
  const refusal = comparison.refusals[selection.show];
  return (
    <>
      {refusal ? (
        <Notice kind="warning">
          {t("compare.refused", { show: t(`compare.show.${selection.show}`), reason: t(`refusal.${refusal}`) })}
        </Notice>
      ) : null}
      {comparison.withheld.length > 0 ? (
        <Notice kind="warning">{t("compare.withheld", { names: names(comparison.withheld) })}</Notice>
      ) : null}
      {comparison.unranked.length > 0 ? (
        <Notice kind="info">{t("compare.unranked", { names: names(comparison.unranked) })}</Notice>
      ) : null}
      {INSTEAD.map((instead) => {
        const places = comparison.empty.filter((one) => one.instead === instead).map((one) => one.place);
        return places.length === 0 ? null : (
          <Notice key={instead} kind="info">
            {t(`compare.empty.${instead}`, { names: names(places) })}
          </Notice>
        );
      })}
      {followedSentences(comparison, catalogue, ofMergers).map((sentence) => (
        <Notice key={sentence} kind="info">
          {sentence}
        </Notice>
      ))}
    </>
  );
}
