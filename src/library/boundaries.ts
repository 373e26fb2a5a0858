/** Outlines of places or districts that a visitor brought, for the map. The text is the file's own. */
export interface Boundaries {
  /** Like the id of an upload. */
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  /** ISO 8601 with time. */
  readonly added: string;
  readonly format: "geojson" | "topojson";
  readonly text: string;
  /** Property of each feature that holds its name; empty where none does. */
  readonly nameProperty: string;
  readonly codeProperty: string;
  readonly features: number;
}

/** Without the outlines themselves, which may be large. */
export interface BoundaryEntry extends Omit<Boundaries, "text"> {
  readonly bytes: number;
  readonly kept: boolean;
  readonly version: number;
}

const TEXTS = ["id", "name", "fileName", "added", "text", "nameProperty", "codeProperty"] as const;

/** Whether a stored value holds boundaries. */
export function isBoundaries(value: unknown): value is Boundaries {
  if (typeof value !== "object" || value === null) return false;
  const found = value as Partial<Boundaries>;
  const formats: readonly unknown[] = ["geojson", "topojson"];
  return (
    TEXTS.every((name) => typeof found[name] === "string") &&
    formats.includes(found.format) &&
    Number.isInteger(found.features)
  );
}
