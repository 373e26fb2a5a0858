import { useEffect, useRef, useState } from "react";
import type { AreaDecision } from "../dataset/decisions";
import type { AreaText } from "../dataset/surveyTexts";
import type { Translator } from "../i18n/translate";
import { Icon } from "../view/Icon";
import { SearchSelect } from "../view/SearchSelect";
import type { SearchOption } from "../view/useSearchSelect";
import { formatCount } from "./issueText";
import type { Deciding } from "./useDecisions";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly area: AreaText;
  readonly decision: AreaDecision;
  /** Codes of places that it may be, the likeliest first. */
  readonly candidates: readonly string[];
  readonly deciding: Deciding;
  readonly offered: readonly SearchOption[];
  readonly onDecide: (decision: AreaDecision) => void;
  readonly t: Translator;
}

const SEARCH = "search";
const KNOWN = "known:";

export function AreaRow({ area, decision, candidates, deciding, offered, onDecide, t }: Props) {
  const [searching, setSearching] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { catalogue, decisions } = deciding;
  const name = area.text || t("data.areas.unnamed");
  const code = decision.use === "known" ? decision.code : null;
  const named = new Set([...(code === null ? [] : [code]), ...candidates]);
  const codes = [...named].filter((one) => catalogue.places.has(one));
  const choose = (value: string) => {
    setSearching(value === SEARCH);
    if (value.startsWith(KNOWN)) onDecide({ use: "known", code: value.slice(KNOWN.length) });
    else if (value === "new") onDecide({ use: "new", name: area.text });
    else if (value === "city" || value === "omit") onDecide({ use: value });
  };
  const unsure = decision.use === "new" && candidates.length > 0;
  return (
    <li className={styles.area} data-use={decision.use}>
      <div className={styles.areaText}>
        <span className={styles.areaName}>
          {unsure && <Icon name="alert" />}
          {name}
        </span>
        <span className={styles.areaMeta}>
          {[
            area.district !== "" && area.place !== "" ? area.place : "",
            area.code,
            t.plural("data.numbers", area.rows, { count: formatCount(area.rows, t) }),
            area.total ? t("data.areas.total") : "",
            unsure ? t("data.areas.similar") : "",
          ]
            .filter(Boolean)
            .join(" · ")}
          {decision.use === "new" && !renaming && (
            <button type="button" className={styles.rename} onClick={() => setRenaming(true)}>
              {t("data.areas.rename")}
              <span className="visually-hidden"> {name}</span>
            </button>
          )}
        </span>
      </div>
      <div className={styles.areaChoice}>
        <select
          className={styles.role}
          aria-label={t("data.areas.is", { name })}
          value={searching ? SEARCH : code === null ? decision.use : KNOWN + code}
          onChange={(event) => choose(event.target.value)}
        >
          {codes.map((one) => (
            <option key={one} value={KNOWN + one}>
              {placeLabel(one, deciding, t)}
            </option>
          ))}
          {offered.length > 0 && <option value={SEARCH}>{t("data.areas.search")}</option>}
          <option value="new">
            {t(decisions.rows.kind === "districts" ? "data.areas.newDistrict" : "data.areas.newPlace")}
          </option>
          {decisions.rows.kind === "districts" && <option value="city">{t("data.areas.wholeCity")}</option>}
          <option value="omit">{t("data.areas.leaveOut")}</option>
        </select>
        {searching && (
          <SearchSelect
            label={t("data.areas.searchFor", { name })}
            options={offered}
            groups={[{ id: "known", label: t("data.group.known") }]}
            value={code}
            onChange={(id) => {
              setSearching(false);
              onDecide({ use: "known", code: id });
            }}
            emptyText={t("compare.noPlace")}
            clearLabel={t("data.clear")}
          />
        )}
        {decision.use === "new" && !searching && renaming && (
          <NewName
            label={t("data.areas.name", { name })}
            value={decision.name}
            onChange={(next) => onDecide({ use: "new", name: next })}
          />
        )}
      </div>
    </li>
  );
}

interface NameProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes the focus from the button that opened it, which is gone. */
function NewName({ label, value, onChange }: NameProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <input
      ref={input}
      className={styles.newName}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function placeLabel(code: string, { catalogue }: Deciding, t: Translator): string {
  const place = catalogue.places.get(code);
  const parent = place?.parent ? catalogue.places.get(place.parent) : undefined;
  const name = place ? t.text(place.name) : code;
  return place?.kind === "district" && parent ? `${name} (${t.text(parent.name)})` : `${name} (${code})`;
}
