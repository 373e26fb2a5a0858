import { useMemo, useState } from "react";
import type { IndicatorDecision, KnownIndicator, NewIndicator } from "../dataset/decisions";
import { newIndicator } from "../dataset/proposeDecisions";
import type { IndicatorText } from "../dataset/surveyTexts";
import { WITHIN_YEAR, type WithinYear } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { matchesQuery } from "../view/matchesQuery";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import type { Edits } from "./deriveDecisions";
import type { ImportFlow } from "./importFlow";
import { formatCount, formatFigure } from "./issueText";
import { MatchCategories } from "./MatchCategories";
import { NewIndicatorFields } from "./NewIndicatorFields";
import type { Deciding } from "./useDecisions";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly edits: Edits;
  readonly deciding: Deciding;
  readonly t: Translator;
}

/** More than these fold away, each behind its name. */
const MAX_OPEN = 2;
const MAX_SHOWN = 15;
const MAX_MORE = 100;

export function MatchIndicators({ flow, edits, deciding, t }: Props) {
  const { survey, decisions } = deciding;
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(MAX_SHOWN);
  const found = survey.indicators.filter((indicator) => matchesQuery(indicator.text, query));
  const decide = (text: string, decision: IndicatorDecision) =>
    flow.edit({ indicators: new Map([...edits.indicators, [text, decision]]) });
  return (
    <div className={styles.indicators}>
      {survey.indicators.length > MAX_SHOWN && (
        <TextField label={t("data.indicators.filter")} value={query} onChange={setQuery} />
      )}
      {found.slice(0, most).map((indicator) => {
        const decision = decisions.indicators.get(indicator.text) ?? { use: "omit" };
        return (
          <Disclosure
            key={indicator.text}
            initiallyOpen={survey.indicators.length <= MAX_OPEN}
            summary={<Summary indicator={indicator} decision={decision} deciding={deciding} t={t} />}
          >
            <div className={styles.indicator}>
              <IndicatorFields
                indicator={indicator}
                decision={decision}
                deciding={deciding}
                onDecide={(next) => decide(indicator.text, next)}
                t={t}
              />
              <MatchCategories flow={flow} edits={edits} deciding={deciding} indicator={indicator} t={t} />
            </div>
          </Disclosure>
        );
      })}
      {found.length > most && (
        <Button kind="quiet" onClick={() => setMost(most + MAX_MORE)}>
          {t("data.match.more", { count: formatCount(found.length - most, t) })}
        </Button>
      )}
    </div>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorText;
  readonly decision: IndicatorDecision;
  readonly deciding: Deciding;
  readonly t: Translator;
}

function Summary({ indicator, decision, deciding, t }: IndicatorProps) {
  const known = decision.use === "known" ? deciding.catalogue.indicators.get(decision.id) : undefined;
  const { least, most, rows } = indicator;
  return (
    <span className={styles.indicatorHead}>
      <span className={styles.columnName}>{indicator.text || t("data.indicator.unnamed")}</span>
      <span className={styles.areaMeta}>
        {[
          t.plural("data.numbers", rows, { count: formatCount(rows, t) }),
          Number.isNaN(least) ? "" : t("data.range", { from: formatFigure(least, t), to: formatFigure(most, t) }),
          known ? `→ ${t.text(known.label)}` : t(`data.indicator.${decision.use}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </span>
  );
}

const USES = ["new", "known", "omit"] as const;

function IndicatorFields(props: IndicatorProps & { readonly onDecide: (decision: IndicatorDecision) => void }) {
  const { indicator, decision, deciding, onDecide, t } = props;
  const use = (id: (typeof USES)[number]) => {
    if (id === "omit") onDecide({ use: "omit" });
    if (id === "new") onDecide(newIndicator(indicator, deciding.known));
    // Which one it is stands open until the search below is answered.
    if (id === "known") onDecide({ use: "known", id: "", factor: null, withinYear: "none" });
  };
  return (
    <div className={styles.fields}>
      <SelectField
        label={t("data.indicator.use")}
        value={decision.use}
        options={USES.map((id) => ({ id, label: t(`data.indicator.${id}`) }))}
        onChange={(id) => use(id as (typeof USES)[number])}
      />
      {decision.use === "known" && <KnownFields {...props} decision={decision} />}
      {decision.use === "new" && <p className={styles.hint}>{t("data.indicator.newHint")}</p>}
      {decision.use === "new" && <NewIndicatorFields decision={decision} onDecide={onDecide} t={t} />}
      {decision.use !== "omit" && hasParts(indicator) && (
        <WithinYearField decision={decision} onDecide={onDecide} t={t} />
      )}
    </div>
  );
}

const hasParts = ({ periods }: IndicatorText) => periods.has("part") || periods.has("day");

interface WithinProps {
  readonly decision: KnownIndicator | NewIndicator;
  readonly onDecide: (decision: IndicatorDecision) => void;
  readonly t: Translator;
}

function WithinYearField({ decision, onDecide, t }: WithinProps) {
  return (
    <SelectField
      label={t("data.withinYear")}
      value={decision.withinYear}
      options={WITHIN_YEAR.map((id) => ({ id, label: t(`data.withinYear.${id}`) }))}
      onChange={(id) => onDecide({ ...decision, withinYear: id as WithinYear })}
    />
  );
}

interface KnownProps extends Omit<IndicatorProps, "decision"> {
  readonly decision: KnownIndicator;
  readonly onDecide: (decision: IndicatorDecision) => void;
}

const toFactor = (text: string) => {
  const factor = Number(text.trim().replace(",", "."));
  return text.trim() === "" || !Number.isFinite(factor) || factor === 0 ? null : factor;
};

function KnownFields({ indicator, decision, deciding, onDecide, t }: KnownProps) {
  const { catalogue } = deciding;
  const options = useMemo(
    () =>
      [...catalogue.indicators.values()].map((one) => ({
        id: one.id,
        group: "known",
        label: t.text(one.label),
        detail: t.text(one.definition),
        meta: t.text(one.unitLabel),
        keywords: Object.values(one.label).join(" "),
      })),
    [catalogue, t],
  );
  const target = catalogue.indicators.get(decision.id);
  return (
    <>
      <SearchSelect
        label={t("data.indicator.which")}
        options={options}
        groups={[{ id: "known", label: t("data.group.known") }]}
        value={decision.id || null}
        onChange={(id) => onDecide({ ...decision, id })}
        emptyText={t("compare.noIndicator")}
        clearLabel={t("data.clear")}
      />
      {target && (
        <TextField
          key={decision.id}
          label={t("data.factor")}
          value={decision.factor === null ? "" : String(decision.factor)}
          hint={t("data.factor.hint", { unit: t.text(target.unitLabel), own: indicator.units.join(", ") || "–" })}
          onChange={(text) => onDecide({ ...decision, factor: toFactor(text) })}
        />
      )}
    </>
  );
}
