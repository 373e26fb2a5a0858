import { describe, expect, it } from "vitest";
import { cardSheet, readingsSheet } from "../../src/app/storySheets";
import { cardContent } from "../../src/app/storyLeaves";
import { chooseFigure } from "../../src/app/storyFigure";
import type { MiniTrend } from "../../src/chart/buildMiniTrend";
import { decidersOf } from "../../src/app/storyDeciders";
import { amountText } from "../../src/app/storyWords";
import { storyMessages } from "../../src/i18n/story";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { checkClaim } from "../../src/series/checkClaim";
import { readingsOf } from "../../src/series/readings";
import { catalogue, claims, dataset } from "../series/shippedData";
import { indicatorOf, localOf } from "../support/catalogue";

const [t, nl] = (["en", "nl"] as const).map((language) => extendTranslator(createTranslator(language), storyMessages));
const data = { catalogue, dataset, said: claims.flatMap((claim) => claim.said) };
const outcomeOf = (id: string) => checkClaim(claims.find((claim) => claim.id === id)!, data);
const crime = outcomeOf("crime");

describe("the changes that decide, beside each other", () => {
  it("show burglaries and all offences going opposite ways, against what is claimed", () => {
    const { counted, bars, limit } = decidersOf(crime.tests, data, t!)!;
    expect(counted).toBe("percent");
    expect(bars.map(({ name, text, shape }) => [name, text, shape])).toEqual([
      ["House burglaries, 2000–2024", "-81%", "full"],
      ["All offences: 2009 against 2000", "+34%", "none"],
    ]);
    expect(limit).toEqual({ value: -75, text: "-75%" });
  });

  it("are in points where the figures are percentages, with no line at a limit of nought", () => {
    const { counted, bars, limit } = decidersOf(outcomeOf("tensions").tests, data, t!)!;
    expect([counted, limit]).toEqual(["points", null]);
    expect(bars.map(({ text, shape }) => [text, shape])).toContainEqual(["+0.5", "none"]);
  });

  it("are not drawn where fewer than two decide", () => {
    expect(["clean", "nationalities", "police", "mixing"].map((id) => decidersOf(outcomeOf(id).tests, data, t!))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

it("one point is a point", () => {
  const indicator = indicatorOf("share", { unit: "percent-respondents", unitLabel: localOf("%"), decimals: 0 });
  const amount = { counted: "points", indicator } as const;
  expect([1, -1, 2, 0.5].map((value) => amountText(value, amount, t!))).toEqual([
    "+1 percentage point",
    "-1 percentage point",
    "+2 percentage points",
    "+0.5 percentage points",
  ]);
  expect(amountText(1, amount, nl!)).toBe("+1 procentpunt");
});

describe("the figures of a card as a table", () => {
  const { title, notes, columns, rows, sources } = cardSheet(crime, { data, t: t! });

  it("has a row a test and one for what each politician said, which decides nothing", () => {
    expect(title).toBe("Crime fell by 75 percent");
    expect(notes.join(" ")).toContain("Verdict: Partly.");
    const ofTests = crime.tests.length + crime.said.length;
    expect(rows.length).toBeGreaterThan(ofTests);
    const first = rows.slice(ofTests).filter((row) => row.includes("Mechelen") && row.includes("2000"));
    expect(first.map((row) => row[columns.indexOf("value")])).toEqual([229.03]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const [role, result] = [columns.indexOf("part in the verdict"), columns.indexOf("result")];
    const deciding = rows.filter((row) => row[role] === "decides").map((row) => row[result]);
    expect(deciding.map((value) => Math.round(Number(value)))).toEqual([-81, 34]);
    expect(rows.filter((row) => row[role] === "said by a politician, never decides")).toHaveLength(crime.said.length);
    expect(sources.every((id) => catalogue.sources.has(id))).toBe(true);
  });

  it("has a row for every number of the chart: of the place, the median and the cities in grey", () => {
    const figure = chooseFigure(crime.tests, data, t!) as MiniTrend;
    const at = (name: string) => columns.indexOf(name);
    const drawn = rows.filter((row) => row[at("part in the verdict")] === t!("story.csv.role.drawn"));
    const told = drawn.map((row) => Number(row[at("value")]));
    const points = [...figure.lines.map((line) => line.points), ...figure.context].flat();
    expect(figure.context).not.toEqual([]);
    expect(points.filter(({ value }) => !told.some((one) => Math.abs(one - value) < 1e-9))).toEqual([]);
    const median = drawn.find((row) => row[at("place")] === "Median" && row[at("to")] === "2000")!;
    expect(median[at("value")]).toBe(94.015);
    expect(median[at("source")]).not.toBe("");
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });

  it("and every reading with its years and whether it holds", () => {
    const readings = readingsOf(crime.claim, data);
    const sheet = readingsSheet({ title, id: "crime", says: "Holds", readings }, { data, t: t! });
    const holding = sheet.columns.indexOf("Does it hold?");
    expect(sheet.rows).toHaveLength(readings.all.length);
    expect(sheet.rows.filter((row) => row[holding] === "holds")).toHaveLength(readings.holding);
    expect(sheet.sources).not.toEqual([]);
    expect(sheet.sources.every((id) => catalogue.sources.has(id))).toBe(true);
  });
});

describe("what a card says for who does not see it", () => {
  it("sets the numbers of the place off from those of the others", () => {
    const { alt } = cardContent(outcomeOf("clean"), { data, t: t! });
    expect(alt).toContain("61% of respondents, 2023. Median of 12 other centre cities: 63%");
  });
});
