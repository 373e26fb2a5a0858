import { useMemo, useState } from "react";
import type { AreaDecision } from "../dataset/decisions";
import type { AreaText } from "../dataset/surveyTexts";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { matchesQuery } from "../view/matchesQuery";
import { TextField } from "../view/TextField";
import { AreaRow } from "./AreaRow";
import type { Edits } from "./deriveDecisions";
import type { ImportFlow } from "./importFlow";
import { formatCount } from "./issueText";
import { placeOptions } from "./placeOptions";
import type { Deciding } from "./useDecisions";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly edits: Edits;
  readonly deciding: Deciding;
  readonly t: Translator;
}

const MAX_SHOWN = 15;
const MAX_MORE = 200;
/** From this many on a filter helps. */
const MIN_FILTERED = 12;

/** Each place or district of the file and what it is taken for: those that need a look stand first. */
export function MatchAreas({ flow, edits, deciding, t }: Props) {
  const { decisions, matches, catalogue } = deciding;
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(MAX_SHOWN);
  const areas = useMemo(() => ordered(deciding), [deciding]);
  const found = areas.filter((area) => matchesQuery(`${area.text} ${area.place} ${area.code}`, query));
  const offered = useMemo(() => placeOptions(placesFor(deciding), t), [deciding, t]);
  const decide = (changes: Iterable<readonly [string, AreaDecision]>) =>
    flow.edit({ areas: new Map([...edits.areas, ...changes]) });
  const suggested = areas.flatMap((area) => {
    const [first] = matches.get(area.text)?.candidates ?? [];
    const open = decisions.areas.get(area.key)?.use === "new" && first !== undefined && catalogue.places.has(first);
    return open ? [[area.key, { use: "known", code: first }] as const] : [];
  });
  return (
    <div className={styles.areas}>
      <p className={styles.summary}>{summarise(areas, deciding, t)}</p>
      {(areas.length >= MIN_FILTERED || suggested.length > 0) && (
        <div className={styles.tools}>
          {areas.length >= MIN_FILTERED && (
            <TextField label={t("data.areas.filter")} value={query} onChange={setQuery} />
          )}
          {suggested.length > 0 && (
            <Button onClick={() => decide(suggested)}>{t.plural("data.areas.accept", suggested.length)}</Button>
          )}
        </div>
      )}
      <ul className={styles.list}>
        {found.slice(0, most).map((area) => (
          <AreaRow
            key={area.key}
            area={area}
            decision={decisions.areas.get(area.key) ?? { use: "omit" }}
            candidates={matches.get(area.text)?.candidates ?? []}
            deciding={deciding}
            offered={offered}
            onDecide={(decision) => decide([[area.key, decision]])}
            t={t}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.remark}>{t("data.areas.none")}</p>}
      {found.length > most && (
        <Button kind="quiet" onClick={() => setMost(most + MAX_MORE)}>
          {t("data.match.more", { count: formatCount(found.length - most, t) })}
        </Button>
      )}
    </div>
  );
}

/** What needs a look stands first: a likeness, then what is new, then what is left out. */
function ordered({ survey, decisions, matches }: Deciding): AreaText[] {
  const rank = (area: AreaText) => {
    const decision = decisions.areas.get(area.key);
    if (decision?.use === "known") return 3;
    if (decision?.use === "new") return (matches.get(area.text)?.candidates.length ?? 0) > 0 ? 0 : 1;
    return 2;
  };
  // A city that only heads its districts has no rows of its own to decide about.
  const areas = survey.areas.filter((area) => area.rows > 0 || decisions.rows.kind === "places");
  const ranks = new Map(areas.map((area) => [area.key, rank(area)]));
  return areas.toSorted((a, b) => ranks.get(a.key)! - ranks.get(b.key)!);
}

/** Districts of the city in question, or places that are none. */
function placesFor({ catalogue, decisions: { rows } }: Deciding) {
  const city = rows.kind === "districts" && rows.city.use === "known" ? rows.city.code : null;
  return [...catalogue.places.values()].filter((place) =>
    rows.kind === "places" ? place.kind !== "district" : place.kind === "district" && place.parent === city,
  );
}

function summarise(areas: readonly AreaText[], { decisions }: Deciding, t: Translator): string {
  const counts = { known: 0, new: 0, city: 0, omit: 0 };
  for (const { key } of areas) counts[decisions.areas.get(key)?.use ?? "omit"]++;
  return (["known", "new", "city", "omit"] as const)
    .filter((use) => counts[use] > 0)
    .map((use) => t.plural(`data.areas.${use}`, counts[use]))
    .join(", ");
}
