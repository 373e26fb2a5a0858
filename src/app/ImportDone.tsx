import { useEffect, useRef } from "react";
import type { Translator } from "../i18n/translate";
import { DEFAULT_SELECTION } from "../selection/selection";
import { Button } from "../view/Button";
import { Icon } from "../view/Icon";
import type { Finished, FlowState, ImportFlow } from "./importFlow";
import { formatCount } from "./issueText";
import { DistrictsLink } from "./DistrictsLink";
import { useLibraryState, useServices } from "./services";
import own from "./ImportName.module.css";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly finished: Finished;
  readonly t: Translator;
}

/** It is here: what one can do with it now. */
export function ImportDone({ flow, view, finished, t }: Props) {
  const { store } = useServices().bound;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { indicator, places } = finished;
  const { catalogue, uploads } = useLibraryState();
  const entry = uploads.find(({ upload }) => upload.id === finished.id);
  const [next] = view.queue;
  const compare = () => {
    const { lang } = store.get();
    const chosen = indicator === null ? {} : { indicator, places };
    store.update({ ...DEFAULT_SELECTION, lang, page: "compare", ...chosen });
    flow.session.cancel();
  };
  return (
    <div className={styles.done}>
      <span className={own.doneSign}>
        <Icon name="check" />
      </span>
      <h1 ref={title} tabIndex={-1}>
        {t("data.done.title")}
      </h1>
      <p>{t("data.done.text", { name: finished.name, rows: formatCount(finished.rows, t) })}</p>
      <p className={styles.remark}>{t(finished.kept ? "data.done.kept" : "data.done.visit")}</p>
      {indicator === null && <p className={styles.remark}>{t("data.done.districts")}</p>}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={compare}>
          {t("data.done.compare")}
        </Button>
        {catalogue && entry ? <DistrictsLink upload={entry.upload} catalogue={catalogue} t={t} /> : null}
        <Button onClick={() => flow.session.cancel()}>
          {next === undefined ? t("data.done.another") : t("data.done.next", { name: next })}
        </Button>
      </div>
    </div>
  );
}
