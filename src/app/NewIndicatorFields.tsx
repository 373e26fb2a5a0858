import type { IndicatorDecision, NewIndicator } from "../dataset/decisions";
import type { Translator } from "../i18n/translate";
import { ChoiceList } from "../view/ChoiceList";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly decision: NewIndicator;
  readonly onDecide: (decision: IndicatorDecision) => void;
  readonly t: Translator;
}

const KINDS = ["sum", "share-of", "never"] as const;
const DIRECTIONS = ["neither", "worse", "better"] as const;
const THEMES = ["crime", "cleanliness", "nationality", "context"] as const;
const DECIMALS = [0, 1, 2, 3];

/** What the page must know of a measure that it has never seen. */
export function NewIndicatorFields({ decision, onDecide, t }: Props) {
  return (
    <>
      <TextField
        label={t("data.indicator.label")}
        value={decision.label}
        onChange={(label) => onDecide({ ...decision, label })}
        trouble={decision.label.trim() === "" ? t("data.indicator.labelEmpty") : undefined}
      />
      <TextField
        label={t("data.indicator.unit")}
        value={decision.unit}
        hint={t("data.indicator.unitHint")}
        onChange={(unit) => onDecide({ ...decision, unit })}
      />
      <SelectField
        label={t("data.indicator.kind")}
        value={decision.aggregation}
        options={KINDS.map((id) => ({ id, label: t(`data.indicator.kind.${id}`) }))}
        onChange={(id) => onDecide({ ...decision, aggregation: KINDS.find((one) => one === id) ?? "never" })}
      />
      <SelectField
        label={t("data.indicator.theme")}
        value={decision.theme}
        options={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
        onChange={(id) => onDecide({ ...decision, theme: THEMES.find((one) => one === id) ?? "context" })}
      />
      <SelectField
        label={t("data.indicator.decimals")}
        value={String(decision.decimals)}
        options={DECIMALS.map((n) => ({ id: String(n), label: String(n) }))}
        onChange={(id) => onDecide({ ...decision, decimals: Number(id) })}
      />
      <div className={styles.wide}>
        <ChoiceList
          label={t("data.indicator.direction")}
          value={decision.direction}
          choices={DIRECTIONS.map((id) => ({ id, label: t(`data.indicator.direction.${id}`) }))}
          onChange={(direction) => onDecide({ ...decision, direction })}
        />
      </div>
    </>
  );
}
