import type { BuiltFile } from "../library/importState";
import type { Translator } from "../i18n/translate";
import { AccountBar } from "../view/AccountBar";
import { Disclosure } from "../view/Disclosure";
import type { OpenState } from "./importFlow";
import { formatCount } from "./issueText";
import type { Deciding } from "./useDecisions";
import own from "./ImportCheck.module.css";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly open: OpenState;
  readonly built: BuiltFile;
  readonly deciding: Deciding;
  readonly t: Translator;
}

const MAX_NAMED = 12;

/** Where every cell of the file went: the parts add up to the whole, before the eyes of the visitor. */
export function CheckAccount({ open, built, deciding, t }: Props) {
  const { cells, observations, gaps, reported } = built.account;
  const { totals, gaps: reasons } = built;
  // "total" is what a file without a breakdown is filed under, and no word of its own.
  const named = [...totals.areas, ...totals.categories].filter((name) => name !== "total");
  const list = new Intl.ListFormat(t.locale);
  const counted = [...reasons].map(([reason, count]) => `${t(`gap.${reason}`)} (${formatCount(count, t)})`);
  const isCounted = open.mapping.layout === "events";
  const parts = [
    { id: "kept", count: observations, label: t(isCounted ? "data.account.counted" : "data.account.observations") },
    { id: "gap", count: gaps, label: t("data.account.gaps") },
    { id: "out", count: reported, label: t("data.account.reported") },
  ] as const;
  return (
    <div className={own.account}>
      <AccountBar
        total={t.plural(isCounted ? "data.account.events" : "data.account.cells", cells)}
        equals={t("data.account.equals")}
        parts={parts.map((part) => ({ ...part, amount: formatCount(part.count, t) }))}
      />
      <ul className={styles.facts}>
        {reasons.size > 0 && (
          <li>
            {t("data.account.reasons", { reasons: list.format(counted) })}
          </li>
        )}
        {named.length > 0 && (
          <li>
            {t("data.account.totals", { names: list.format(named.slice(0, MAX_NAMED)) })}
            {named.length > MAX_NAMED ? " …" : ""}
          </li>
        )}
        <AdoptedFacts deciding={deciding} t={t} />
      </ul>
      <Disclosure summary={t("data.account.how")}>
        <p>{t("data.account.explain")}</p>
      </Disclosure>
    </div>
  );
}

/** What the visitor's own decisions took away, and what was computed. */
function AdoptedFacts({ deciding: { adopted }, t }: Pick<Props, "deciding" | "t">) {
  if (!adopted) return null;
  const facts = (["omitted", "refused", "repeated", "overruled", "computed"] as const).filter(
    (name) => adopted.account[name] > 0,
  );
  return facts.map((name) => <li key={name}>{t.plural(`data.account.${name}`, adopted.account[name])}</li>);
}
