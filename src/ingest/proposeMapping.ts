import { assignRoles, type Roles } from "./assignRoles";
import { askQuestions } from "./askQuestions";
import { periodFormatOf } from "./choosePeriods";
import { meaningsOf } from "./columnWords";
import { describeColumns, tellApart, type ColumnProfile } from "./describeColumns";
import { looksLikeEvents, prepareEvents } from "./eventRows";
import { NO_SAYS, readHeader, type HeaderReading } from "./headerDimensions";
import { withGuessedArea } from "./guessArea";
import { createFiller, findGroupLabels } from "./groupLabels";
import { nameByFile, recogniseExport, settleQuestions, withOwnCodes } from "./knownExport";
import type { KnownPlaces } from "./knownPlaces";
import type { ColumnUse, Mapping, Role } from "./mapping";
import { readAround } from "./namedAround";
import { proposeOwnMapping } from "./ownExport";
import { addsUpOthers } from "./sumColumn";
import type { Table } from "./table";

/**
 * Proposes how a table becomes observations: a role for each column, what the names of value columns say, what holds
 * for all rows, and questions about what the file does not settle. Without value columns the rows are events to be
 * counted.
 */
export function proposeMapping(given: Table, fileName: string, known?: KnownPlaces): Mapping {
  const own = proposeOwnMapping(given);
  if (own) return own;
  const labels = findGroupLabels(given.header, given.rows);
  if (labels.length === 0) return propose(given, { labels, fileName, known });
  const fill = createFiller(labels);
  const table = { ...given, rows: given.rows.map((row) => [...fill(row)]) };
  const mapping = propose(table, { labels, fileName, known });
  const columns = mapping.columns.map((use, i): ColumnUse => (labels.includes(i) ? { ...use, fillsDown: true } : use));
  return { ...mapping, columns };
}

interface Beside {
  /** Columns whose cells can only be labels, whatever they look like. */
  readonly labels: readonly number[];
  readonly fileName: string;
  readonly known: KnownPlaces | undefined;
}

function propose(table: Table, { labels, fileName, known }: Beside): Mapping {
  const written = recogniseExport({ table, fileName });
  const described = describeColumns(table, known).map((profile) => withOwnCodes(profile, written));
  const profiles = described.map((profile) =>
    labels.includes(profile.index) ? { ...profile, isLabel: true } : profile,
  );
  const around = readAround(fileName, table.preamble, known);
  const constants = { ...around, indicator: nameByFile(around.indicator, written, fileName) };
  const context = { known, inCity: constants.place.text !== "" };
  const found = assignRoles(profiles, table.rows, context);
  const titles = [fileName.replace(/\.\w+$/, ""), ...table.preamble];
  const across = readValueNames(profiles, found, { table, known, titles });
  const inHeader = across.says.some(({ place, district }) => place !== "" || district !== "");
  const hasArea = found.roles.some((role) => AREA.has(role));
  const roles = hasArea || inHeader ? found : withGuessedArea(found, profiles, table.rows);
  if (looksLikeEvents(profiles, table.rows, roles.roles)) {
    const counted = prepareEvents(profiles, table.rows, roles.roles);
    const uses = profiles.map((profile, i) => useOf(profile, counted[i]!));
    const draft = { layout: "events", columns: uses, constants, countBy: "year", onConflict: "report" } as const;
    return { ...draft, questions: askQuestions(draft, profiles, roles) };
  }
  const header = roles === found ? across : readValueNames(profiles, roles, { table, known, titles });
  const columns = combine(profiles, roles.roles, header);
  const draft = { layout: header.layout, columns, constants, countBy: "year", onConflict: "report" } as const;
  const mapping = { ...draft, questions: askQuestions(draft, profiles, roles) };
  return { ...mapping, questions: settleQuestions(mapping, written, table) };
}

const AREA: ReadonlySet<Role> = new Set<Role>(["place", "place-code", "district", "district-code"]);

function useOf(profile: ColumnProfile, role: Role): ColumnUse {
  return {
    role,
    says: NO_SAYS,
    number: role === "value" ? profile.numbers.format : null,
    periods: role === "period" ? periodFormatOf(profile) : null,
  };
}

interface Around {
  readonly table: Table;
  readonly known: KnownPlaces | undefined;
  /** The file's name and the lines above the header. */
  readonly titles: readonly string[];
}

function readValueNames(
  profiles: readonly ColumnProfile[],
  { roles, hasYear }: Roles,
  { table, known, titles }: Around,
): HeaderReading {
  const values = profiles.filter(({ index }) => roles[index] === "value");
  const names = values.map(({ name }) => name);
  const has = (role: Role) => roles.includes(role);
  const hasArea = roles.some((role) => AREA.has(role));
  const kinds = roles.flatMap((role, i) => (role === "category" || role === "indicator" ? [i] : []));
  const rowsAreAreas = kinds.some((kind) => endLikeAreas(profiles[kind]!.distinct));
  const alone = kinds.length > 0 && !has("period") && table.rows.length > 2 && !rowsAreAreas;
  const rowsAreKinds = alone && tellApart(table.rows, kinds);
  const context = {
    known,
    hasArea,
    hasYear,
    rowsAreKinds,
    sumColumn: addsUpOthers(values, table.rows),
    titleNamesAreas: !rowsAreAreas && titles.some((title) => meaningsOf(title).has("district")),
  };
  const header = readHeader(names, context);
  const plain = header.layout === "wide-indicators" || header.layout === "wide-categories";
  const dated = header.says.some(({ period }) => period !== "");
  if (values.length === 1 && plain && !dated) return { layout: "long", says: [sayOfOne(header, values[0]!, roles)] };
  return header;
}

/** Districts, cities, counties and police stations of Korea, Japan and China end in what they are. */
const AREA_END = /[구군시동서区區市県縣都町村]$/u;

function endLikeAreas(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.filter((text) => AREA_END.test(text.trim())).length >= 0.6 * texts.length;
}

/** The name of the only value column names the indicator, unless it only says that there is a value. */
function sayOfOne({ says }: HeaderReading, { name, meanings }: ColumnProfile, roles: readonly Role[]) {
  const bare = meanings.has("value") || roles.includes("indicator");
  const unit = says[0]!.unit;
  return { ...NO_SAYS, indicator: bare ? "" : name.trim(), unit };
}

function combine(profiles: readonly ColumnProfile[], roles: readonly Role[], { says }: HeaderReading): ColumnUse[] {
  let value = 0;
  return profiles.map((profile) => {
    const use = useOf(profile, roles[profile.index]!);
    return use.role === "value" ? { ...use, says: says[value++]! } : use;
  });
}
