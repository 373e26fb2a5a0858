import { formatFull, formatShort } from "../base/formatNumber";
import type { ScEvaluation } from "../series/evaluationTypes";
import { PlainTable } from "../view/PlainTable";
import type { EvaluateProps } from "./EvaluateControls";
import { covariateName, type Told } from "./evaluateWords";

interface Props extends EvaluateProps {
  readonly result: ScEvaluation;
  readonly told: Told;
}

/** How well the synthetic place matches the covariates, and how much each of them counted. */
export function EvaluateBalance({ catalogue, result, told, t }: Props) {
  if (result.balance.length === 0) return null;
  const cell = (value: number) => ({ text: formatShort(value, { locale: t.locale, decimals: 2 }), value });
  const weightCell = (value: number) => ({ text: formatFull(value, { locale: t.locale, decimals: 3 }), value });
  return (
    <PlainTable
      caption={t("evaluate.fig.balance")}
      locale={t.locale}
      columns={[
        { id: "name", label: t("evaluate.fig.balance.name") },
        { id: "treated", label: told.place, numeric: true },
        { id: "synthetic", label: t("evaluate.fig.balance.synthetic"), numeric: true },
        { id: "donors", label: t("evaluate.fig.balance.donors"), numeric: true },
        { id: "weight", label: t("evaluate.fig.balance.weight"), numeric: true },
      ]}
      rows={result.balance.map(({ name, treated, synthetic, donors, weight }) => ({
          id: name,
          cells: [
            { text: covariateName(name, { catalogue, told, t }) },
            cell(treated),
            cell(synthetic),
            cell(donors),
            weightCell(weight),
          ],
        }))}
    />
  );
}
