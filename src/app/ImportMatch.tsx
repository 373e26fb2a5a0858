import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { ImportStep } from "./ImportStep";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { MatchAreas } from "./MatchAreas";
import { MatchColumns } from "./MatchColumns";
import { MatchConstants } from "./MatchConstants";
import { MatchIndicators } from "./MatchIndicators";
import { MatchQuestions } from "./MatchQuestions";
import { MatchRows } from "./MatchRows";
import type { Deciding } from "./useDecisions";
import styles from "./ImportFlow.module.css";
import match from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
  readonly deciding: Deciding | null;
  readonly t: Translator;
}

/** Step 2: what each column is for, which places and which indicators are meant. */
export function ImportMatch({ flow, view, open, deciding, t }: Props) {
  const waiting = view.state.step === "working";
  const toBuild = !deciding && !waiting && !flow.isEager();
  return (
    <ImportStep
      flow={flow}
      step="match"
      t={t}
      title={t("data.match.title")}
      intro={<p className={styles.intro}>{t("data.match.intro")}</p>}
      blocked={blockedBecause(open, deciding, t)}
    >
      <MatchQuestions flow={flow} open={open} t={t} />
      <div className={match.parts}>
        <section className={match.part} aria-labelledby="match-columns">
          <h2 id="match-columns">{t("data.match.columns")}</h2>
          <MatchColumns flow={flow} open={open} t={t} />
          <MatchConstants flow={flow} open={open} t={t} />
        </section>
        <section className={match.part} aria-labelledby="match-indicators">
          <h2 id="match-indicators">{t("data.match.indicators")}</h2>
          {deciding && <MatchIndicators flow={flow} edits={view.edits} deciding={deciding} t={t} />}
        </section>
        <section className={match.part} aria-labelledby="match-places" aria-busy={waiting}>
          <h2 id="match-places">{t("data.match.places")}</h2>
          {toBuild && <Button onClick={() => flow.session.build()}>{t("data.match.build")}</Button>}
          {waiting && !deciding && <p className={match.remark}>{t("data.working.building")}</p>}
          {deciding && (
            <>
              <MatchRows flow={flow} open={open} edits={view.edits} deciding={deciding} t={t} />
              <MatchAreas flow={flow} edits={view.edits} deciding={deciding} t={t} />
            </>
          )}
        </section>
      </div>
    </ImportStep>
  );
}

function blockedBecause({ mapping, built, boundaries }: OpenState, deciding: Deciding | null, t: Translator): string {
  const has = (role: string) => mapping.columns.some((column) => column.role === role);
  if (mapping.layout !== "events" && !has("value")) {
    return t(boundaries ? "data.match.onlyOutlines" : "data.match.noValue");
  }
  if (!built || !deciding) return t("data.match.wait");
  if (built.account.observations === 0) return t(boundaries ? "data.match.onlyOutlines" : "data.match.noNumbers");
  const { areas, indicators } = deciding.decisions;
  if ([...areas.values()].every((one) => one.use === "omit")) return t("data.match.noPlaces");
  if ([...indicators.values()].every((one) => one.use === "omit")) return t("data.match.noIndicators");
  if ([...indicators.values()].some((one) => one.use === "known" && one.id === "")) return t("data.match.unchosen");
  const unnamed = [...indicators.values()].some((one) => one.use === "new" && one.label.trim() === "");
  return unnamed ? t("data.match.unnamed") : "";
}
