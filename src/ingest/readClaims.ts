import type { Issue } from "../base/issue";
import { parsePeriod } from "../base/period";
import type { Claim, ClaimTest } from "../dataset/types";
import { inAllLanguages, whereGiven } from "./catalogueTables";
import { fileError, inFile } from "./issues";
import { localColumns, readEntries, type RowReader, type Words } from "./rowReader";

const VERDICT_WORDS = ["supported", "partly", "contradicted", "unchecked"] as const;

const COLUMNS = [
  "id",
  "test",
  ...["title", "text"].flatMap(localColumns),
  "source",
  ...[...VERDICT_WORDS, "settles", "caveat"].flatMap(localColumns),
  "said",
  "role",
  "indicator",
  "category",
  "place",
  "quantity",
  "from",
  "to",
  "against",
  "relation",
  "threshold",
];

const ROLES: Words<ClaimTest["role"]> = { decides: true, reading: true, context: true };
const QUANTITIES: Words<ClaimTest["quantity"]> = { value: true, change: true, rank: true };
const RELATIONS: Words<ClaimTest["relation"]> = { "at-most": true, "at-least": true, below: true, above: true };
const NAMED_PERIODS = new Set(["first", "latest", "latest-final"]);

/** A row of the table: a claim, or with an id of its own one of the tests of a claim. */
interface ClaimRow {
  readonly id: string;
  readonly test: string;
  readonly claim: Omit<Claim, "tests"> | null;
  readonly tested: ClaimTest | null;
}

/**
 * Claims in the order of the table, each with its tests. A claim with a row that cannot be read is left out whole and
 * the row reported: half of its tests could turn the verdict. A row that cannot be told to belong to a claim is the end
 * of them all.
 */
export function readClaims(bytes: Uint8Array, fileName: string): { claims: Claim[]; issues: Issue[] } {
  const { claims, issues } = readWhole(bytes);
  return { claims, issues: issues.map((issue) => inFile(issue, fileName)) };
}

function readWhole(bytes: Uint8Array): { claims: Claim[]; issues: Issue[] } {
  const broken = new Set<string>();
  const seen = new Set<string>();
  const { entries, issues } = readEntries(bytes, COLUMNS, {
    entry: (row) => {
      const entry = readRow(row);
      if (row.issues.length > 0) broken.add(entry.id);
      return entry;
    },
    keyOf: ({ id, test }) => {
      const key = test === "" ? id : `${id}\u0000${test}`;
      if (seen.size === seen.add(key).size) broken.add(id);
      return key;
    },
  });
  if (issues.some(({ code }) => code === "row-ragged") || broken.has("")) return { claims: [], issues };
  const { claims, orphans } = joinClaims([...entries.values()]);
  const whole = claims.filter(({ id }) => !broken.has(id));
  const lost = orphans.filter((id) => !broken.has(id));
  const ofNoClaim = lost.map((id) => fileError("row-value", { column: "id", value: id }));
  return { claims: whole, issues: [...issues, ...ofNoClaim] };
}

function readRow(row: RowReader): ClaimRow {
  const id = row.required("id");
  const test = row.text("test");
  return test === ""
    ? { id, test, claim: readClaim(row, id), tested: null }
    : { id, test, claim: null, tested: readTest(row, test) };
}

function readClaim(row: RowReader, id: string): Omit<Claim, "tests"> {
  const [supported, partly, contradicted, unchecked] = VERDICT_WORDS.map((word) => inAllLanguages(row, word));
  return {
    id,
    title: inAllLanguages(row, "title"),
    label: inAllLanguages(row, "text"),
    source: row.required("source"),
    outcomes: { supported: supported!, partly: partly!, contradicted: contradicted!, unchecked: unchecked! },
    settles: whereGiven(row, "settles"),
    caveat: whereGiven(row, "caveat"),
    said: row.text("said").split(" ").filter(Boolean),
  };
}

function readTest(row: RowReader, id: string): ClaimTest {
  const quantity = row.oneOf("quantity", QUANTITIES);
  const against = row.optional("against");
  // A rank is a comparison already, and has nothing to be set against.
  if (quantity === "rank" && against !== null) row.reject("against", against);
  return {
    id,
    label: inAllLanguages(row, "text"),
    role: row.oneOf("role", ROLES),
    indicator: row.required("indicator"),
    category: row.optional("category"),
    place: row.required("place"),
    quantity,
    from: readPeriod(row, "from", quantity === "change"),
    to: readPeriod(row, "to", true),
    against,
    relation: row.oneOf("relation", RELATIONS),
    threshold: row.requiredNumber("threshold"),
  };
}

/** A period, or a word for one; must be there or must not. */
function readPeriod(row: RowReader, column: string, needed: boolean): string {
  const cell = row.text(column);
  const fits = needed ? NAMED_PERIODS.has(cell) || parsePeriod(cell) !== null : cell === "";
  if (!fits) row.reject(column, cell);
  return cell;
}

function joinClaims(rows: readonly ClaimRow[]): { claims: Claim[]; orphans: string[] } {
  const claims = rows.flatMap(({ id, claim }): Claim[] => {
    if (!claim) return [];
    const tests = rows.flatMap((one) => (one.id === id && one.tested ? [one.tested] : []));
    return [{ ...claim, tests }];
  });
  const known = new Set(claims.map(({ id }) => id));
  return { claims, orphans: [...new Set(rows.map(({ id }) => id))].filter((id) => !known.has(id)) };
}
