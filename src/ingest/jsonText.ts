/** What is found in a JSON text, or where it stops being one. */
export type ParsedJson = { readonly value: unknown } | { readonly reason: string };

/** Numbers too long to be held exactly come as texts, digits unchanged. Keys such as `__proto__` are keys like any. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(keepLongNumbers(text.replace(/^\uFEFF/, ""))) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Texts are stepped over whole, so that digits inside them stay as they are; a fraction's are no long number. */
function keepLongNumbers(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|(?<![.\w-])-?\d{16,}(?![\d.eE])/g, (found) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`,
  );
}

/** Objects one below the other, one on each line; null where a line is none. Blank lines do not count. */
export function parseJsonLines(text: string): unknown[] | null {
  const values: unknown[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") continue;
    if (!line.trimStart().startsWith("{")) return null;
    const parsed = parseJson(line);
    if (!("value" in parsed)) return null;
    values.push(parsed.value);
  }
  return values;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON value as the cell of a table. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
