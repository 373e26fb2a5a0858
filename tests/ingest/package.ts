import { utf8 } from "./bytes";

const LOCAL = ["en", "nl", "fr", "de"];
const CLAIM_COLUMNS = [
  "id",
  "test",
  ...["title", "text"].flatMap((stem) => LOCAL.map((one) => `${stem}_${one}`)),
  "source",
  ...["supported", "partly", "contradicted", "unchecked", "settles", "caveat"].flatMap((stem) =>
    LOCAL.map((one) => `${stem}_${one}`),
  ),
  ..."said role indicator category place quantity from to against relation threshold".split(" "),
];
const claimRow = (cells: Readonly<Record<string, string>>) => CLAIM_COLUMNS.map((name) => cells[name] ?? "").join(",");
const OUTCOMES = { supported_en: "Yes.", partly_en: "Half.", contradicted_en: "No.", unchecked_en: "Unknown." };
const ON_BURGLARY = { id: "safer", indicator: "burglary", place: "12025" };

/** A claim with a test that decides and one beside, and a claim without any. */
export const CLAIMS = [
  CLAIM_COLUMNS.join(","),
  claimRow({
    ...OUTCOMES,
    id: "safer",
    title_en: "Safer",
    title_nl: "Veiliger",
    text_en: "It became safer.",
    text_nl: "Het werd veiliger.",
    source: "police",
    said: "spoken",
  }),
  claimRow({
    ...ON_BURGLARY,
    test: "fewer",
    text_en: "Fewer burglaries",
    role: "decides",
    quantity: "change",
    from: "first",
    to: "latest-final",
    relation: "at-most",
    threshold: "-75",
  }),
  claimRow({
    ...ON_BURGLARY,
    test: "rank",
    text_en: "Rank",
    role: "context",
    category: "total",
    quantity: "rank",
    to: "2024",
    relation: "at-least",
    threshold: "13",
  }),
  claimRow({
    ...OUTCOMES,
    id: "calm",
    title_en: "Calm",
    text_en: "It is calm.",
    source: "police",
    settles_en: "A count.",
    settles_nl: "Een telling.",
  }),
  "",
].join("\n");

/** A small data package in the shape of the shipped one. */
export const SMALL_PACKAGE = {
  "datapackage.json": JSON.stringify({
    name: "small",
    version: "2026-11-23",
    resources: [
      { name: "places", path: "places.csv" },
      {
        name: "burglary",
        path: "observations/burglary.csv",
        "x-indicators": ["burglary"],
        sources: [{ title: "Figures", "x-id": "police" }, { title: "No id of ours" }],
      },
      { name: "people", path: "observations/people.csv", "x-indicators": ["population", "foreign"] },
      { name: "outline", path: "boundaries/x.topojson" },
    ],
  }),
  "places.csv":
    "code,name,name_en,name_nl,name_fr,name_de,kind,parent,successor,population,population_year,population_basis\n" +
    "12025,Mechelen,,,Malines,Mecheln,centre-city,02000,,87000,2022,published\n" +
    "02000,Vlaanderen,Flanders,,Flandre,Flandern,region,,,,,\n",
  "indicators.csv":
    "id,theme,label_en,label_nl,label_fr,label_de,definition_en,definition_nl,definition_fr,definition_de,unit," +
    "unit_en,unit_nl,unit_fr,unit_de,decimals,direction,aggregation,numerator,denominator,comparable,caveat_en,caveat_nl," +
    "caveat_fr,caveat_de,headline,every_years,zero_baseline,coverage_from," +
    "coverage_to,coverage_places,coverage_districts\n" +
    'burglary,crime,Burglaries,Inbraken,,,What,Wat,,,per-10000-dwellings,"per 10,000 dwellings",,,,1,worse,never,,,' +
    "both,,,,,total,1,yes,2000,2025,300,0\n" +
    "population,context,Population,Bevolking,,,People,,,,persons,persons,,,,0,neither," +
    "sum,,,neither,Care,,,,total,1,yes,,,0,0\n",
  "categories.csv":
    "indicator,category,label_en,label_nl,label_fr,label_de,role\n" +
    "burglary,total,All,Alle,,,headline\npopulation,total,All,Alle,,,headline\n",
  "sources.csv":
    "id,publisher,title,address,licence,licence_nl,licence_fr,licence_de,retrieved,vintage,caveat_en,caveat_nl,caveat_fr,caveat_de,kind\n" +
    "police,Police,Figures,https://example.org,open,vrij,,,2026-11-01,2025,,,,,official\n",
  "events.csv":
    "id,date,place,bears_on,label_en,label_nl,label_fr,label_de,source\n" +
    "mayor,2001,12025,crime context,New mayor,Nieuwe burgemeester,,,police\n",
  "breaks.csv":
    "id,indicator,place,period,kind,effect,label_en,label_nl,label_fr,label_de,source\n" +
    "b1,burglary,,2017,definition,withhold,Counted anew,Anders geteld,,,police\n",
  "mergers.csv":
    "successor,predecessor,date,keeps_code,source\n" +
    "new,old-b,2025-01-01,no,police\nnew,old-a,2025-01-01,yes,police\n" +
    "newer,first,2019-01-01,no,police\nnewer,second,2019-01-01,no,police\n",
};

export const OBSERVATIONS =
  "place,district,period,indicator,category,value,unit,source,flag,note\n" +
  "12025,,2024,burglary,total,41.5,per-10000-dwellings,police,,\n02000,,2024,burglary,total,,x,police,not-published,\n";

export function packageFiles(
  changes: Partial<Record<keyof typeof SMALL_PACKAGE, string>> = {},
): Map<string, Uint8Array> {
  return new Map(Object.entries({ ...SMALL_PACKAGE, ...changes }).map(([path, text]) => [path, utf8(text)]));
}
