import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adopt } from "../../src/dataset/adopt";
import { findGeographies, type GeographyMeans } from "../../src/dataset/findGeographies";
import type { Upload } from "../../src/dataset/upload";
import { mergeCatalogue } from "../../src/library/mergeUploads";
import { catalogue } from "../series/shippedData";
import { CONTEXT, decide, fileOf, KNOWN, type FileRow } from "./files";

const find = (more: Partial<GeographyMeans> = {}) => findGeographies({ catalogue, uploads: [], boundaries: [], ...more });
const shipped = find();
const geographyOf = (id: string) => shipped.find((one) => one.id === id)!;
const idsIn = (path: string): string[] => {
  const { objects } = JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));
  return Object.values(objects as Record<string, { geometries: { id: string }[] }>).flatMap((one) =>
    one.geometries.map(({ id }) => id),
  );
};

describe("geographies that ship", () => {
  it("are these, in this order", () => {
    expect(shipped.map(({ id, kind, units, own }) => [id, kind, units.length, own])).toEqual([
      ["12025", "districts", 12, false],
      ["02000", "municipalities", 300, false],
      ["02000.2025", "municipalities", 285, false],
      ["DEBER", "districts", 12, false],
      ["GBLON", "boroughs", 33, false],
      ["CHBSL", "districts", 21, false],
      ["USNYC", "districts", 59, false],
      ["USNYC.boroughs", "boroughs", 5, false],
    ]);
  });

  it.each(shipped.filter(({ id }) => id !== "02000.2025").map((one) => [one.id, one] as const))(
    "%s: the catalogue alone gives exactly the areas of its file",
    (_, { units, outlines }) => {
      const { path } = outlines as { path: string };
      expect(units.map(({ code }) => code).toSorted()).toEqual(idsIn(path).toSorted());
    },
  );

  it("know a district by its city, and a municipality by itself", () => {
    const mechelen = geographyOf("12025");
    expect(mechelen.units.find(({ code }) => code === "1202501")).toMatchObject({ place: "12025", district: "1202501" });
    expect(geographyOf("02000").units.find(({ code }) => code === "12025")).toMatchObject({ place: "12025", district: "" });
  });

  it("name their units in reading order, numbers by size", () => {
    const names = geographyOf("02000").units.map(({ name }) => name.en);
    expect([names[0], names.at(-1)]).toEqual(["Aalst", "Zwijndrecht"]);
    expect(geographyOf("CHBSL").units[0]!.name.en).toBe("Altstadt Grossbasel");
  });

  it("draw each municipality of 2025 from what it was before, all of it and nothing twice", () => {
    const { units, outlines } = geographyOf("02000.2025");
    const unions = (outlines as { unions: ReadonlyMap<string, readonly string[]> }).unions;
    const drawn = units.flatMap(({ code }) => unions.get(code) ?? [code]);
    expect(drawn.toSorted()).toEqual(idsIn("boundaries/flanders.topojson").toSorted());
    expect(unions.size).toBe(13);
    expect(unions.get("71072")).toEqual(["71022", "73040"]);
  });

  it("are not the later ones where no merger is known", () => {
    const places = new Map(["12025", "11001"].map((code) => [code, catalogue.places.get(code)!]));
    const without = find({ catalogue: { ...catalogue, places, mergers: [] } });
    expect(without.map(({ id, units }) => [id, units.length])).toEqual([["02000", 2]]);
  });
});

const districtRows: FileRow[] = ["Noord", "Zuid", "Kern 10", "Kern 9"].map((district) => ({ district, value: 5 }));

function uploadOf(rows: readonly FileRow[], matches: Readonly<Record<string, string>> = {}): Upload {
  const file = fileOf(rows);
  return adopt(file, decide(file, matches), CONTEXT).upload;
}

const withUpload = (upload: Upload, boundaries: GeographyMeans["boundaries"] = []) =>
  findGeographies({ catalogue: mergeCatalogue(KNOWN, [upload]), uploads: [{ upload }], boundaries });

describe("what the visitor brought", () => {
  it("an own city with districts is a geography of its own, after Mechelen", () => {
    const upload = uploadOf(districtRows);
    const geographies = withUpload(upload);
    const city = upload.places.find(({ kind }) => kind !== "district")!.code;
    expect(geographies.map(({ id }) => id)).toEqual(["12025", city]);
    const [, gotham] = geographies;
    expect(gotham).toMatchObject({ city, own: true, kind: "districts", outlines: null });
    expect(gotham!.units.map(({ name }) => name.en)).toEqual(["Kern 9", "Kern 10", "Noord", "Zuid"]);
    expect(gotham!.units.every(({ code, place, district }) => place === city && district === code)).toBe(true);
  });

  it("two datasets about cities of one name are told apart by their own names", () => {
    const [one, other] = [uploadOf(districtRows), uploadOf(districtRows)];
    const uploads = [one, { ...other, id: "own-other000", name: "later" }].map((upload) => ({ upload }));
    const own = find({ uploads }).filter((geography) => geography.own);
    expect(own.map(({ dataset }) => dataset)).toEqual([one.name, "later"]);
    expect(withUpload(one).map(({ dataset }) => dataset)).toEqual([undefined, undefined]);
  });

  it("all boundaries may hold its outlines, the latest first", () => {
    const upload = uploadOf(districtRows);
    const [, gotham] = withUpload(upload, [
      { id: "own-aaaaaaaa", added: "2026-11-20T10:00:00.000Z" },
      { id: "own-bbbbbbbb", added: "2026-11-22T10:00:00.000Z" },
    ]);
    expect(gotham!.outlines).toEqual({ kind: "own", ids: ["own-bbbbbbbb", "own-aaaaaaaa"] });
  });

  it("figures of shipped districts need no further geography", () => {
    const upload = uploadOf([{ place: "Mechelen", district: "Centrum" }], {
      Mechelen: "12025",
      Centrum: "1202501",
    });
    expect([...upload.dataset.text.district.labels]).toContain("1202501");
    expect(withUpload(upload).map(({ id, own }) => [id, own])).toEqual([["12025", false]]);
  });

  it("own districts of a shipped city stand beside those that ship", () => {
    const upload = uploadOf([{ place: "Mechelen", district: "Arsenaal" }, { place: "Antwerpen", district: "Zuid" }], {
      Mechelen: "12025",
      Antwerpen: "11002",
    });
    expect(withUpload(upload).map(({ id, city, units }) => [id, city, units.length])).toEqual([
      ["12025", "12025", 2],
      [`12025.${upload.id}`, "12025", 1],
      [`11002.${upload.id}`, "11002", 1],
    ]);
  });

  it("a file of whole places divides none", () => {
    expect(withUpload(uploadOf([{ place: "Gotham" }, { place: "Metropolis" }])).map(({ id }) => id)).toEqual(["12025"]);
  });
});
