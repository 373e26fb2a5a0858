import { isObject, type JsonObject } from "./jsonText";

/** One dataset of a JSON-stat file: its records, header first, or why it cannot be laid flat. */
export interface StatDataset {
  readonly name: string;
  /** What the file itself calls it; empty where it does not. */
  readonly label: string;
  readonly records: string[][] | null;
}

interface Dimension {
  readonly name: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Areas get a column for their codes too, because areas are matched by code first. */
  readonly area: boolean;
}

const MOST_CELLS = 5_000_000;

/** The datasets of a JSON-stat 2.0 or 1.x response; null where the object is none. */
export function readJsonStat(value: unknown): StatDataset[] | null {
  if (!isObject(value)) return null;
  if (value["class"] === "dataset") return [readDataset(value, "")];
  if (value["class"] === "collection") {
    const { link } = value;
    const items = isObject(link) && Array.isArray(link["item"]) ? link["item"] : [];
    const held = items.filter((item): item is JsonObject => isObject(item) && isDataset(item));
    return held.map((item, i) => readDataset(item, `${i + 1}`));
  }
  const bundle = Object.entries(value).filter((entry): entry is [string, JsonObject] => isDataset(entry[1]));
  return bundle.length === 0 ? null : bundle.map(([name, dataset]) => readDataset(dataset, name));
}

const isDataset = (value: unknown): boolean => isObject(value) && isObject(value["dimension"]) && "value" in value;

function readDataset(dataset: JsonObject, fallback: string): StatDataset {
  const label = typeof dataset["label"] === "string" ? dataset["label"] : "";
  const name = label || fallback;
  const dimensions = readDimensions(dataset);
  const cells = dimensions?.reduce((product, { codes }) => product * codes.length, 1) ?? 0;
  if (!dimensions || dimensions.length === 0 || cells > MOST_CELLS) return { name, label, records: null };
  const valueAt = sparse(dataset["value"]);
  const statusAt = sparse(dataset["status"]);
  const withStatus = dataset["status"] !== undefined && dataset["status"] !== null;
  const header = dimensions.flatMap((dimension) =>
    dimension.area ? [dimension.name, `${dimension.name} code`] : [dimension.name],
  );
  const records = [[...header, "value", ...(withStatus ? ["status"] : [])]];
  const at = dimensions.map(() => 0);
  for (let cell = 0; cell < cells; cell++) {
    const record = dimensions.flatMap(({ area, labels, codes }, d) => {
      const i = at[d]!;
      return area ? [labels[i] ?? "", codes[i] ?? ""] : [labels[i] ?? ""];
    });
    record.push(valueAt(cell), ...(withStatus ? [statusAt(cell)] : []));
    records.push(record);
    // The last dimension runs fastest.
    for (let d = dimensions.length - 1; d >= 0 && ++at[d]! === dimensions[d]!.codes.length; d--) at[d] = 0;
  }
  return { name, label, records };
}

/** Values are an array by position or an object of the positions that have one; a single status holds for all. */
function sparse(values: unknown): (position: number) => string {
  const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  if (Array.isArray(values)) return (position) => text(values[position]);
  if (isObject(values)) return (position) => text(Object.hasOwn(values, position) ? values[position] : null);
  return () => text(values);
}

function readDimensions(dataset: JsonObject): Dimension[] | null {
  const described = dataset["dimension"] as JsonObject;
  // Version 1 keeps the order and the roles within `dimension`.
  const ids = dataset["id"] ?? described["id"];
  const role = dataset["role"] ?? described["role"];
  if (!Array.isArray(ids) || !isObject(described)) return null;
  const rolesOf = (kind: string): unknown => (isObject(role) ? role[kind] : undefined);
  const areas = rolesOf("geo");
  const times = rolesOf("time");
  const dimensions = ids.map((id: unknown) =>
    readDimension(String(id), described[String(id)], {
      area: Array.isArray(areas) ? areas.includes(id) : /^(geo|region|area|regio|gemeente|commune)/i.test(String(id)),
      time: Array.isArray(times) ? times.includes(id) : /^(time|year|tijd|jaar|date)$/i.test(String(id)),
    }),
  );
  return dimensions.every((dimension) => dimension !== null) ? dimensions : null;
}

function readDimension(id: string, value: unknown, role: { area: boolean; time: boolean }): Dimension | null {
  if (!isObject(value)) return null;
  const category = isObject(value["category"]) ? value["category"] : {};
  const label = isObject(category["label"]) ? category["label"] : {};
  const { index } = category;
  const codes = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.entries(index)
          .sort((a, b) => Number(a[1]) - Number(b[1]))
          .map(([code]) => code)
      : Object.keys(label);
  const labels = codes.map((code) => (Object.hasOwn(label, code) ? String(label[code]) : code));
  const differ = labels.some((text, i) => text !== codes[i]);
  const name = typeof value["label"] === "string" && value["label"] !== "" ? value["label"] : id;
  // Codes of times are periods ("2015Q1"), their labels words of a language.
  return {
    name,
    codes,
    labels: role.time && codes.every((code) => /^\d{4}/.test(code)) ? codes : labels,
    area: role.area && differ,
  };
}
