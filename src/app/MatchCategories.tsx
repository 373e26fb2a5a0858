import type { CategoryDecision } from "../dataset/decisions";
import type { CategoryText, IndicatorText } from "../dataset/surveyTexts";
import type { CategoryRole } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { Disclosure } from "../view/Disclosure";
import type { Edits } from "./deriveDecisions";
import type { ImportFlow } from "./importFlow";
import type { Deciding } from "./useDecisions";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly edits: Edits;
  readonly deciding: Deciding;
  readonly indicator: IndicatorText;
  readonly t: Translator;
}

const ROLES: readonly CategoryRole[] = ["headline", "part", "total", "listed", "alternative"];
const KNOWN = "known:";
const NEW = "new:";
const MAX_SHOWN = 200;

/** The breakdown inside an indicator; a file without one has nothing to decide here. */
export function MatchCategories({ flow, edits, deciding, indicator, t }: Props) {
  const { decisions } = deciding;
  const { categories } = indicator;
  if (decisions.indicators.get(indicator.text)?.use === "omit" || categories.length < 2) return null;
  const decide = (key: string, decision: CategoryDecision) =>
    flow.edit({ categories: new Map([...edits.categories, [key, decision]]) });
  return (
    <Disclosure summary={t.plural("data.categories", categories.length)}>
      <ul className={styles.list}>
        {categories.slice(0, MAX_SHOWN).map((category) => (
          <CategoryRow
            key={category.key}
            category={category}
            decision={decisions.categories.get(category.key) ?? { use: "omit" }}
            known={knownOf(deciding, indicator)}
            onDecide={(decision) => decide(category.key, decision)}
            t={t}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function knownOf({ catalogue, decisions }: Deciding, { text }: IndicatorText) {
  const decision = decisions.indicators.get(text);
  const id = decision?.use === "known" ? decision.id : null;
  return catalogue.categories.filter((one) => one.indicator === id);
}

interface RowProps {
  readonly category: CategoryText;
  readonly decision: CategoryDecision;
  readonly known: Deciding["catalogue"]["categories"];
  readonly onDecide: (decision: CategoryDecision) => void;
  readonly t: Translator;
}

function CategoryRow({ category, decision, known, onDecide, t }: RowProps) {
  const name = category.text === "total" ? t("data.category.all") : category.text;
  const value =
    decision.use === "known" ? KNOWN + decision.id : decision.use === "new" ? NEW + (decision.role ?? "") : "omit";
  const choose = (id: string) => {
    if (id.startsWith(KNOWN)) onDecide({ use: "known", id: id.slice(KNOWN.length) });
    else if (id.startsWith(NEW)) {
      const role = ROLES.find((one) => one === id.slice(NEW.length)) ?? null;
      onDecide({ use: "new", label: category.text, role });
    } else onDecide({ use: "omit" });
  };
  return (
    <li className={styles.area} data-use={decision.use}>
      <div className={styles.areaText}>
        <span className={styles.areaName}>{name}</span>
        {category.total && <span className={styles.areaMeta}>{t("data.areas.total")}</span>}
      </div>
      <select
        className={styles.role}
        aria-label={t("data.areas.is", { name })}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {known.map((one) => (
          <option key={one.id} value={KNOWN + one.id}>
            {t.text(one.label)}
          </option>
        ))}
        <option value={NEW}>{t("data.category.auto")}</option>
        {ROLES.map((role) => (
          <option key={role} value={NEW + role}>
            {t(`data.category.${role}`)}
          </option>
        ))}
        <option value="omit">{t("data.areas.leaveOut")}</option>
      </select>
    </li>
  );
}
