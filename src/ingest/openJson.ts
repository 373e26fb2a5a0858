import { readAreas } from "./boundaries";
import { decodeText } from "./decode";
import { fileError, noticeAt } from "./issues";
import { recordsFromJson } from "./jsonRecords";
import { readJsonStat } from "./jsonStat";
import { parseJson, parseJsonLines } from "./jsonText";
import { refuse, type Opened, type Wanted } from "./openFile";
import { openRecords } from "./openRecords";

/** GeoJSON, TopoJSON, JSON-stat, records of open-data portals, or one object on each line. */
export async function openJson(bytes: Uint8Array, wanted: Wanted): Promise<Opened> {
  const { sheet, report } = wanted;
  const alive = () => report({ stage: "reading", done: bytes.length, total: bytes.length });
  const { text } = decodeText(bytes);
  alive();
  const parsed = parseJson(text);
  alive();
  const value = "value" in parsed ? parsed.value : parseJsonLines(text);
  if (!("value" in parsed) && value === null) return refuse(fileError("json-broken", { reason: parsed.reason }));
  const areas = await readAreas(value, { layer: sheet, projection: wanted.hints.projection ?? "" });
  if (areas === "broken") return refuse(fileError("areas-broken"));
  if (areas) {
    const { records, layers: sheets, layer, boundaries, outlines, issues } = areas;
    return openObjects(records, wanted, { sheets, sheet: layer, boundaries, outlines, issues });
  }
  const datasets = readJsonStat(value);
  if (datasets) {
    const chosen = Math.min(sheet ?? 0, datasets.length - 1);
    const { records = null, label = "" } = datasets[chosen] ?? {};
    if (records === null) return refuse(fileError("json-stat-broken"));
    const sheets = datasets.length > 1 ? datasets.map(({ name }) => name) : [];
    return withTitle(await openObjects(records, wanted, { sheets, sheet: chosen }), label);
  }
  const records = recordsFromJson(value);
  return records === null ? refuse(fileError("json-no-table")) : openObjects(records, wanted, {});
}

/** A dataset's label stands where a text table has its title. */
function withTitle(opened: Opened, title: string): Opened {
  if (!("table" in opened) || title.trim() === "") return opened;
  return { ...opened, table: { ...opened.table, preamble: [title] } };
}

/** The first record is the header unless the visitor says otherwise: keys of objects are names for certain. */
async function openObjects(records: string[][], wanted: Wanted, more: Parameters<typeof openRecords>[2]) {
  const [header] = records;
  if (!header || header.length === 0) return refuse(fileError("json-no-table"));
  const hints = { preambleRows: 0, headerRows: 1, footerRows: 0, ...wanted.hints };
  const issues = [...(more.issues ?? []), { ...noticeAt(1, "lines-are-records"), where: "" }];
  return openRecords(records, { ...wanted, hints }, { ...more, issues });
}
