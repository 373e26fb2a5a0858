import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { strToU8 } from "fflate";
import { licenceEntry, pathEntry } from "../dataset/describedSource";
import { citedSources, isoDay, publishersOf } from "./citedSources";
import type { DataContext } from "./dataContext";
import type { FigureContent } from "./figureContent";
import { fileName } from "./fileName";
import { readmeOf } from "./readme";
import { sheetRecords } from "./saveSheet";
import { sheetColumns, type SheetColumn } from "./sheetColumns";

const TABLE = "data.csv";
const FIELD_TYPES = { text: "string", year: "year", integer: "integer", number: "number" } as const;

export type PackedFile = readonly [name: string, content: string];

/** A Frictionless Data Package (version 1) of exactly the numbers of a figure, with what a person reads first. */
export function dataPackage(content: FigureContent, context: DataContext): PackedFile[] {
  const columns = sheetColumns(content.sheet);
  const table = tableOf(content, columns);
  return [
    ["datapackage.json", describe(content, context, { table, columns })],
    [TABLE, table],
    ["README.md", readmeOf(content, context, { file: TABLE, columns })],
  ];
}

/** RFC 4180 without lines of comment, which not every reader of packages knows. */
function tableOf({ sheet }: FigureContent, columns: readonly SheetColumn[]): string {
  const records = sheetRecords({ ...sheet, columns: columns.map(({ name }) => name) }, ",");
  return records.map((record) => `${record.join(",")}\r\n`).join("");
}

interface Table {
  readonly table: string;
  readonly columns: readonly SheetColumn[];
}

function describe(content: FigureContent, context: DataContext, { table, columns }: Table): string {
  const { title, subtitle, note, sheet, name, isOwn } = content;
  const { catalogue, t, today, link, citedLink } = context;
  const sources = citedSources(sheet.sources, context);
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  const authors = publishersOf(sources).map((publisher) => ({ title: publisher, role: "author" }));
  const description = {
    profile: "tabular-data-package",
    // Lower-case letters, digits, ".", "_" and "-" alone.
    name: fileName({ ...sheet.name, extension: "" }).slice(0, -1) || "figure",
    title,
    description: [subtitle, note, ...sheet.notes, isOwn ? t("download.file.own") : ""].filter(Boolean).join("\n"),
    homepage: link,
    version: catalogue.version,
    created: `${isoDay(today)}T00:00:00Z`,
    // The specification wants one at least.
    licenses: (licences.length > 0 ? licences : [t("data.licence.unknown")]).map(licenceEntry),
    sources: sources.map(({ id, publisher, title: named, address, ...source }) => ({
      title: `${publisher}: ${named}`,
      ...pathEntry(address),
      "x-id": id,
      "x-licence": source.licence,
      "x-retrieved": source.retrieved,
      "x-vintage": source.vintage,
      ...(source.caveat && { "x-caveat": source.caveat }),
    })),
    contributors: [...authors, { title: t("app.name"), role: "wrangler" }],
    resources: [resourceOf(table, columns)],
    "x-figure": name,
    "x-cited-link": citedLink,
    "x-quoted": t("download.file.guard"),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

function resourceOf(table: string, columns: readonly SheetColumn[]) {
  const bytes = strToU8(table);
  return {
    name: "data",
    path: TABLE,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema: {
      fields: columns.map(({ name, type, unit }) => ({ name, type: FIELD_TYPES[type], ...(unit && { unit }) })),
      missingValues: [""],
    },
  };
}
