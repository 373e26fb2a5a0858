import { useEffect, useRef } from "react";
import type { Geography, MatchedOutlines } from "../dataset/geography";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Icon } from "../view/Icon";
import { DistrictsLink } from "./DistrictsLink";
import type { Finished, FlowState, ImportFlow } from "./importFlow";
import { formatCount } from "./issueText";
import { useLibraryState } from "./services";
import { useGeographies } from "./useGeographies";
import { useOutlines } from "./useOutlines";
import own from "./ImportName.module.css";
import styles from "./ImportFlow.module.css";
import fits from "./KeepOutlines.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly finished: Finished;
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

/** Outlines are here without figures: what they fit among what the visitor brought, and what is left over. */
export function OutlinesDone({ flow, view, finished, catalogue, t }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const geographies = useGeographies(catalogue).filter((one) => one.own);
  const [next] = view.queue;
  const { name, outlines: count = 0 } = finished;
  return (
    <div className={styles.done}>
      <span className={own.doneSign}>
        <Icon name="check" />
      </span>
      <h1 ref={title} tabIndex={-1}>
        {t("data.done.title")}
      </h1>
      <p>{t.plural("data.done.outlines", count, { name, count: formatCount(count, t) })}</p>
      <p className={styles.remark}>{t(finished.kept ? "data.done.kept" : "data.done.visit")}</p>
      {geographies.length === 0 ? (
        <p className={styles.remark}>{t("data.done.outlines.none")}</p>
      ) : (
        <ul className={fits.fits}>
          {geographies.map((geography) => (
            <Fit key={geography.id} geography={geography} catalogue={catalogue} t={t} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => flow.session.cancel()}>
          {next === undefined ? t("data.done.another") : t("data.done.next", { name: next })}
        </Button>
      </div>
    </div>
  );
}

interface FitProps {
  readonly geography: Geography;
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

function Fit({ geography, catalogue, t }: FitProps) {
  const status = useOutlines(geography);
  const { uploads } = useLibraryState();
  const entry = uploads.find(({ upload }) => geography.id.includes(upload.id));
  const place = catalogue.places.get(geography.city);
  if (status?.kind !== "ready") return null;
  return (
    <li>
      {fitText(geography, status, { city: place ? t.text(place.name) : geography.city, t })}
      {entry && <DistrictsLink upload={entry.upload} catalogue={catalogue} t={t} />}
    </li>
  );
}

function fitText(
  { units }: Geography,
  { outlines, unmatchedUnits, unmatchedOutlines }: MatchedOutlines,
  { city, t }: { readonly city: string; readonly t: Translator },
): string {
  const list = new Intl.ListFormat(t.locale, { type: "conjunction" });
  const strangers = outlines.filter(({ code }) => unmatchedOutlines.includes(code)).map(({ name }) => name);
  const without = units.filter(({ code }) => unmatchedUnits.includes(code)).map(({ name }) => t.text(name));
  const fitting = units.length - unmatchedUnits.length;
  if (fitting === 0) return t("data.fit.none", { city });
  return [
    t("data.fit", { city, fitting, all: units.length }),
    ...(without.length > 0 ? [t("data.fit.without", { names: list.format(without) })] : []),
    ...(strangers.length > 0 ? [t("data.fit.strangers", { names: list.format(strangers) })] : []),
  ].join(" ");
}
