import type { Issue } from "../base/issue";
import type { MappedColumn } from "./compoundColumn";
import { tidyText } from "./foldName";
import { Interner, PairInterner, TextIndex } from "./intern";
import { noticeAt } from "./issues";
import type { Dimension, Mapping, Role } from "./mapping";

export interface Area {
  readonly place: string;
  readonly placeCode: string;
  readonly district: string;
  readonly districtCode: string;
}

export interface SeriesKey {
  readonly indicator: string;
  readonly category: string;
  readonly unit: string;
}

type Row = readonly string[];

/** Stands for the indicator where nothing names it: the visitor is asked. */
const UNNAMED = "value";

const joined = (...texts: string[]): string => texts.filter((text) => text !== "").join(" / ");

/** Reads areas and series off rows; each text is looked at once. Numbers it gives stand for entries of its lists. */
export class RowKeys {
  readonly areas: Area[] = [];
  readonly series: SeriesKey[] = [];
  private readonly areaIds = new Interner();
  private readonly seriesIds = new Interner();
  private readonly rowAreas: TextIndex;
  private readonly rowKinds: TextIndex;
  private readonly areaBySay = new PairInterner();
  private readonly areaBySayIds: number[] = [];
  private readonly rowSeries = new Interner();
  private readonly seriesBySay = new PairInterner();
  private readonly seriesBySayIds: number[] = [];
  private readonly spellings = new Map<string, string>();
  private readonly tidied = new Map<string, string>();
  private readonly by: (role: Role) => readonly number[];
  readonly hasAreaColumns: boolean;

  constructor(
    columns: readonly MappedColumn[],
    private readonly constants: Mapping["constants"],
    private readonly issues: Issue[],
  ) {
    const found = new Map<Role, number[]>();
    for (const { index, use } of columns) {
      const indexes = found.get(use.role);
      if (indexes) indexes.push(index);
      else found.set(use.role, [index]);
    }
    this.by = (role) => found.get(role) ?? [];
    const named = (["place", "place-code", "district", "district-code"] as const).flatMap((role) => this.by(role));
    this.hasAreaColumns = named.length > 0;
    this.rowAreas = new TextIndex(named);
    this.rowKinds = new TextIndex((["indicator", "category", "unit"] as const).flatMap((role) => this.by(role)));
  }

  /** The area of a row; -1 where its cells are blank although there are columns for it. */
  areaOf(row: Row, line: number): number {
    return this.rowAreas.idOf(row, () => this.readArea(row, line));
  }

  private readArea(row: Row, line: number): number {
    const first = (role: Role): string =>
      this.by(role)
        .map((column) => this.tidy(row[column] ?? "", line))
        .find((text) => text !== "") ?? "";
    const [placeCode, districtCode] = [first("place-code"), first("district-code")];
    const area = {
      place: first("place") || placeCode,
      placeCode,
      district: first("district") || districtCode,
      districtCode,
    };
    const blank = area.place === "" && area.district === "" && this.hasAreaColumns;
    return blank ? -1 : this.areaId({ ...area, place: area.place || this.constants.place.text });
  }

  /** The area of a cell whose column names one itself. */
  areaAt(area: number, column: MappedColumn): number {
    const { place, district } = column.use.says;
    if (place === "" && district === "") return area;
    const pair = this.areaBySay.id(area + 1, column.index);
    return (this.areaBySayIds[pair] ??= this.areaId({
      ...(this.areas[area] ?? { place: this.constants.place.text, placeCode: "", district: "", districtCode: "" }),
      ...(place === "" ? {} : { place, placeCode: "" }),
      ...(district === "" ? {} : { district, districtCode: "" }),
    }));
  }

  /** What the cells of a row say of indicator, category and unit, as one number for `seriesAt`. */
  seriesOf(row: Row, line: number): number {
    return this.rowKinds.idOf(row, () => {
      const text = (role: Role) => joined(...this.by(role).map((column) => this.tidy(row[column] ?? "", line)));
      return this.rowSeries.id(`${text("indicator")}\u0000${text("category")}\u0000${text("unit")}`);
    });
  }

  /** The series of a cell; `unit` is what its own number carries. */
  seriesAt(rowSeries: number, column: MappedColumn, unit: string): number {
    const pair = this.seriesBySay.id(rowSeries, column.index * 3 + (unit === "" ? 1 : 2));
    return (this.seriesBySayIds[pair] ??= this.seriesFrom(rowSeries, column, unit));
  }

  /** The series of a row that is counted. */
  seriesOfEvent(rowSeries: number): number {
    const pair = this.seriesBySay.id(rowSeries, 0);
    return (this.seriesBySayIds[pair] ??= this.seriesFrom(rowSeries, null, ""));
  }

  seriesId(key: SeriesKey): number {
    const id = this.seriesIds.id(`${key.indicator}\u0000${key.category}\u0000${key.unit}`);
    this.series[id] ??= key;
    return id;
  }

  private seriesFrom(rowSeries: number, column: MappedColumn | null, numberUnit: string): number {
    const [indicator = "", category = "", unit = ""] = this.rowSeries.texts[rowSeries]!.split("\u0000");
    const say = (dimension: Dimension) => column?.use.says[dimension] ?? "";
    return this.seriesId({
      indicator: joined(indicator, say("indicator")) || this.constants.indicator.text || UNNAMED,
      category: joined(category, say("category")) || this.constants.category.text || "total",
      unit: unit || say("unit") || numberUnit || this.constants.unit.text,
    });
  }

  private areaId(area: Area): number {
    const id = this.areaIds.id(`${area.place}\u0000${area.placeCode}\u0000${area.district}\u0000${area.districtCode}`);
    this.areas[id] ??= area;
    return id;
  }

  private tidy(raw: string, line: number): string {
    const known = this.tidied.get(raw);
    if (known !== undefined) return known;
    const text = tidyText(raw);
    this.tidied.set(raw, text);
    const before = this.spellings.get(text);
    if (before === undefined) this.spellings.set(text, raw);
    else if (before.trim() !== raw.trim() && before.normalize("NFC").trim() === raw.normalize("NFC").trim()) {
      this.issues.push(noticeAt(line, "spelling-unified", { value: text }));
    }
    return text;
  }
}
