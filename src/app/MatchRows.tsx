import { useMemo } from "react";
import type { CityDecision, Decisions } from "../dataset/decisions";
import type { PlaceKind } from "../dataset/types";
import type { Mapping, Role } from "../ingest/mapping";
import type { Translator } from "../i18n/translate";
import { RadioBar } from "../view/RadioBar";
import { SearchSelect } from "../view/SearchSelect";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";
import type { Edits } from "./deriveDecisions";
import type { ImportFlow, OpenState } from "./importFlow";
import { placeOptions } from "./placeOptions";
import type { Deciding } from "./useDecisions";
import styles from "./ImportMatch.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly edits: Edits;
  readonly deciding: Deciding;
  readonly t: Translator;
}

const NEW = "new:";
const KINDS: readonly PlaceKind[] = ["city", "municipality", "area", "region", "country"];

/** Whether the rows are places of their own or the districts of one city, and of which. */
export function MatchRows({ flow, open, edits, deciding, t }: Props) {
  const { decisions, known, survey } = deciding;
  const { rows } = decisions;
  // What was decided about areas under the other reading makes no sense under this one.
  const setRows = (next: Decisions["rows"]) => {
    flow.edit({ rows: next, areas: new Map() });
    const mapping = next.kind === "places" ? asPlaces(open.mapping) : null;
    if (mapping) flow.changeMapping(mapping);
  };
  const proposed: CityDecision = { use: "new", name: known.fileName.replace(/\.\w{1,5}$/, "") };
  const someNew = [...decisions.areas.values()].some((one) => one.use === "new");
  return (
    <div className={styles.fields}>
      <RadioBar
        label={t("data.rowsAre")}
        value={rows.kind}
        options={[
          {
            id: "places",
            label: t("data.rowsAre.places"),
          },
          { id: "districts", label: t("data.rowsAre.districts") },
        ]}
        onChange={(kind) =>
          kind !== rows.kind &&
          setRows(kind === "places" ? { kind } : { kind: "districts", city: cityOf(survey, deciding, proposed) })
        }
      />
      {rows.kind === "districts" ? (
        <CityField city={rows.city} deciding={deciding} onCity={(city) => setRows({ kind: "districts", city })} t={t} />
      ) : (
        someNew && (
          <SelectField
            label={t("data.placeKind")}
            value={decisions.placeKind}
            options={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
            onChange={(kind) => flow.edit({ ...edits, placeKind: kind as PlaceKind })}
          />
        )
      )}
    </div>
  );
}

/** With districts read as places, where they stand alone; null where they are parts of places that the file names. */
function asPlaces(mapping: Mapping): Mapping | null {
  const has = (role: Role) => mapping.columns.some((column) => column.role === role);
  const says = mapping.columns.some((column) => column.says.place !== "");
  if (has("place") || says || !(has("district") || has("district-code"))) return null;
  const roles: Partial<Record<Role, Role>> = { district: "place", "district-code": "place-code" };
  return {
    ...mapping,
    columns: mapping.columns.map((column) => ({ ...column, role: roles[column.role] ?? column.role })),
    constants: { ...mapping.constants, place: { text: "", from: "visitor" } },
  };
}

/** The one place of the file where it names one beside its districts. */
function cityOf(survey: Deciding["survey"], { known }: Deciding, otherwise: CityDecision): CityDecision {
  const places = [...new Set(survey.areas.map((area) => area.place).filter(Boolean))];
  const [only] = places;
  if (!survey.districts || places.length !== 1 || only === undefined) return otherwise;
  const code = known.matches.get(only);
  return code === undefined ? { use: "new", name: only } : { use: "known", code };
}

interface CityProps {
  readonly city: CityDecision;
  readonly deciding: Deciding;
  readonly onCity: (city: CityDecision) => void;
  readonly t: Translator;
}

function CityField({ city, deciding, onCity, t }: CityProps) {
  const { catalogue, known } = deciding;
  const places = useMemo(
    () => placeOptions([...catalogue.places.values()].filter((place) => place.kind !== "district"), t),
    [catalogue, t],
  );
  const name = city.use === "new" ? city.name : known.fileName.replace(/\.\w{1,5}$/, "");
  return (
    <>
      <SearchSelect
        label={t("data.city")}
        options={[{ id: NEW, group: "new", label: t("data.city.new") }, ...places]}
        groups={[
          { id: "new", label: t("data.group.new") },
          { id: "known", label: t("data.group.known") },
        ]}
        value={city.use === "new" ? NEW : city.code}
        onChange={(id) => onCity(id === NEW ? { use: "new", name } : { use: "known", code: id })}
        emptyText={t("compare.noPlace")}
        clearLabel={t("data.clear")}
      />
      {city.use === "new" && (
        <TextField
          label={t("data.city.name")}
          value={city.name}
          hint={city.name === known.fileName.replace(/\.\w{1,5}$/, "") ? t("data.from.file-name") : undefined}
          onChange={(value) => onCity({ use: "new", name: value })}
          trouble={city.name.trim() === "" ? t("data.city.empty") : undefined}
        />
      )}
    </>
  );
}
