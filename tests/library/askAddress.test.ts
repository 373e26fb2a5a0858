import { describe, expect, it } from "vitest";
import { fileNameOf, parseAddress } from "../../src/library/askAddress";

describe("parseAddress", () => {
  it.each([
    ["https://data.city.example/a/crime.csv?year=2024", "https://data.city.example/a/crime.csv?year=2024"],
    ["  https://data.city.example/x y.csv#rows ", "https://data.city.example/x%20y.csv"],
    ["data.city.example/crime.csv", "https://data.city.example/crime.csv"],
    ["HTTPS://DATA.CITY.EXAMPLE/A.csv", "https://data.city.example/A.csv"],
    ["https://data.city.example:8443/a.csv", "https://data.city.example:8443/a.csv"],
  ])("reads %j", (text, address) => {
    expect(String(parseAddress(text))).toBe(address);
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["http://data.city.example/crime.csv", "not-https"],
    ["ftp://data.city.example/crime.csv", "not-https"],
    ["file:///home/me/crime.csv", "not-https"],
    ["javascript://data.city.example/%0Aalert(1)", "not-https"],
    ["https://me:word@data.city.example/crime.csv", "password"],
    ["https://me@data.city.example/crime.csv", "password"],
    ["crime figures of my city", "unreadable"],
    ["https://", "unreadable"],
    ["javascript:alert(1)", "unreadable"],
    ["localhost/crime.csv", "unreadable"],
  ])("refuses %j as %s", (text, problem) => {
    expect(parseAddress(text)).toBe(problem);
  });
});

describe("fileNameOf", () => {
  it.each([
    ["https://a.example/sets/crime-2024.csv", "text/csv", "crime-2024.csv"],
    ["https://a.example/sets/Kriminalit%C3%A4t%202024.CSV", "", "Kriminalität 2024.CSV"],
    ["https://a.example/sets/crime/exports/csv", "text/csv; charset=utf-8", "csv.csv"],
    [
      "https://a.example/api/records?format=xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "records.xlsx",
    ],
    ["https://a.example/", "text/tab-separated-values", "a.example.tsv"],
    ["https://a.example/", "", "a.example.csv"],
    ["https://a.example/%2e%2e%2fpasswd", "", "..-passwd.csv"],
    ["https://a.example/%E9.csv", "", "%E9.csv"],
  ])("of %s (%s) is %s", (address, type, name) => {
    expect(fileNameOf(new URL(address), type)).toBe(name);
  });
});
