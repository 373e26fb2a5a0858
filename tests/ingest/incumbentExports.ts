const BOM = "\uFEFF";
const crlf = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join("");
export const lf = (...lines: string[]) => lines.map((line) => `${line}\n`).join("");

/** Small files with invented numbers in the form in which each site exports them. */
export interface Sample {
  readonly file: string;
  readonly text: string;
  readonly layout: string;
  readonly roles: string;
  readonly account: string;
  /** Some of the observations: place, period, indicator, category, value or reason of the gap, flag. */
  readonly rows: readonly string[];
}

export const EUROSTAT: readonly Sample[] = [
  {
    file: "estat_urb_cpop1.tsv",
    text: lf(
      "freq,indic_ur,cities\\TIME_PERIOD\t2018 \t2019 \t2020 ",
      "A,DE1001V,BE002C\t520504 \t523248 p\t: c",
      "A,DE1001V,BE007C\t: \t86304 b\t86921 ",
    ),
    layout: "wide-periods",
    roles: "place value value value",
    account: "4+2+0",
    rows: ["BE002C|2019|DE1001V|total|523248|provisional", "BE002C|2020|DE1001V|total|suppressed|"],
  },
  {
    file: "estat_demo_r_pjangrp3.tsv",
    text: lf(
      "freq,sex,unit,age,geo\\TIME_PERIOD\t2021 \t2022 \t2023 ",
      "A,F,NR,TOTAL,BE212\t870123 \t871456 \t872789 p",
      "A,M,NR,TOTAL,BE212\t846001 \t847002 e\t: ",
    ),
    layout: "wide-periods",
    roles: "place value value value",
    account: "5+1+0",
    rows: [
      "BE212|2023|estat demo r pjangrp3|F / TOTAL|872789|provisional",
      "BE212|2023|estat demo r pjangrp3|M / TOTAL|not-published|",
    ],
  },
  {
    file: "estat_urb_cpop1_en.csv",
    text: crlf(
      "DATAFLOW,LAST UPDATE,freq,indic_ur,cities,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
      "ESTAT:URB_CPOP1(1.0),06/03/24 23:00:00,A,DE1001V,BE002C,2010,483505,",
      "ESTAT:URB_CPOP1(1.0),06/03/24 23:00:00,A,DE1001V,BE002C,2011,493517,p",
      "ESTAT:URB_CPOP1(1.0),06/03/24 23:00:00,A,DE1001V,BE007C,2010,81505,b",
      "ESTAT:URB_CPOP1(1.0),06/03/24 23:00:00,A,DE1003V,BE002C,2010,244505,",
      "ESTAT:URB_CPOP1(1.0),06/03/24 23:00:00,A,DE1003V,BE007C,2011,,",
    ),
    layout: "long",
    roles: "ignore ignore ignore indicator place-code period value flag",
    account: "4+1+0",
    rows: ["BE002C|2011|DE1001V|total|493517|provisional", "BE007C|2011|DE1003V|total|unstated|"],
  },
  {
    file: "estat_demo_pjan_en.csv",
    text: crlf(
      "DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
      "ESTAT:DEMO_PJAN(1.0),12/02/25 11:00:00,A,NR,TOTAL,F,BE,2022,5890123,",
      "ESTAT:DEMO_PJAN(1.0),12/02/25 11:00:00,A,NR,TOTAL,F,BE,2023,5912345,p",
      "ESTAT:DEMO_PJAN(1.0),12/02/25 11:00:00,A,NR,TOTAL,M,BE,2023,5745678,",
      "ESTAT:DEMO_PJAN(1.0),12/02/25 11:00:00,A,NR,TOTAL,M,NL,2023,8765432,b",
    ),
    layout: "long",
    roles: "ignore ignore ignore unit ignore category place period value flag",
    account: "4+0+0",
    rows: ["BE|2023|estat demo pjan en|F|5912345|provisional"],
  },
];

export const PXWEB: readonly Sample[] = [
  {
    file: "000000NG_20260123-101112.csv",
    text:
      BOM +
      crlf(
        '"Population by region, sex and year"',
        "",
        '"region","sex","2022","2023","2024"',
        '"0180 Stockholm","men","482101","483202","484303"',
        '"0180 Stockholm","women","496101","..","498303"',
        '"1480 Gothenburg","men","291001","292002","293003"',
        '"1480 Gothenburg","women","290001","291002",".."',
      ),
    layout: "wide-periods",
    roles: "place category value value value",
    account: "10+2+0",
    rows: [
      "0180 Stockholm|2022|Population by region, sex and year|men|482101|",
      "0180 Stockholm|2023|Population by region, sex and year|women|not-published|",
    ],
  },
  {
    file: "000000NG_20260123-101113.csv",
    text: crlf(
      '"region","sex","2022","2023"',
      '"0180 Stockholm","men",482101,483202',
      '"0180 Stockholm","women",496101,".."',
      '"1480 Gothenburg","men",291001,292002',
    ),
    layout: "wide-periods",
    roles: "place category value value",
    account: "5+1+0",
    rows: ["1480 Gothenburg|2023|000000NG 20260123-101113|men|292002|"],
  },
  {
    file: "000000NG_20260123-101114.csv",
    text: crlf(
      '"region","year","Live births"',
      '"0180 Stockholm","2022",13101',
      '"0180 Stockholm","2023",12902',
      '"1480 Gothenburg","2022",7001',
      '"1480 Gothenburg","2023",6902',
    ),
    layout: "long",
    roles: "place period value",
    account: "4+0+0",
    rows: ["0180 Stockholm|2022|Live births|total|13101|"],
  },
];

const MARKS = "? = onbekend; - = nihil; x = te weinig waarnemingen; . = niet van toepassing";

export const SWING: readonly Sample[] = [
  {
    file: "export_gemeente-stadsmonitor.csv",
    text:
      BOM +
      crlf(
        "Gebied;NIS-code;Verloedering (%);;;Onveiligheidsgevoel (%);;",
        ";;2017;2020;2023;2017;2020;2023",
        "Antwerpen;11002;?;-;2,1;21,4;17,5;82,9",
        "Gent;44021;33,7;1,3;-;44,3;87,0;12,4",
        "Mechelen;12025;60,8;75,1;63,9;25,5;62,6;53,7",
        "Leuven;24062;72,2;30,0;35,3;x;48,1;.",
        "Brugge;31005;19,4;22,8;11,1;30,2;29,9;28,8",
        "",
        `"${MARKS}"`,
        '"Bron: Gemeente-Stadsmonitor, bewerking provincies.incijfers.be"',
      ),
    layout: "wide-mixed",
    roles: "place place-code value value value value value value",
    account: "25+5+0",
    rows: [
      "Mechelen|2020|Verloedering (%)|total|75.1|",
      "Antwerpen|2017|Verloedering (%)|total|not-collected|",
      "Antwerpen|2020|Verloedering (%)|total|not-applicable|",
      "Leuven|2017|Onveiligheidsgevoel (%)|total|suppressed|",
      "Leuven|2023|Onveiligheidsgevoel (%)|total|not-published|",
    ],
  },
  {
    // As numbers: each code in a column of counts and in one that has other negative numbers.
    file: "export.csv",
    text:
      BOM +
      crlf(
        '"Gemeenten";"Aantal inwoners - 2022";"Aantal inwoners - 2023";"Groei (%) - 2022";"Groei (%) - 2023"',
        '"Mechelen";"87665";"88463";"0,7";"-0,9"',
        '"Lier";"37512";"-99999";"0,5";"-99999"',
        '"Antwerpen";"531202";"-99998";"-0,2";"-99998"',
        '"Gent";"265101";"-99997";"0,8";"-99997"',
        '"Leuven";"102303";"-99996";"0,6";"-99996"',
        '"Brugge";"119404";"-99995";"0,1";"-99995"',
      ),
    layout: "wide-mixed",
    roles: "place value value value value",
    account: "14+10+0",
    rows: [
      "Mechelen|2023|Groei (%)|total|-0.9|",
      ...["Aantal inwoners", "Groei (%)"].flatMap((indicator) => [
        `Lier|2023|${indicator}|total|not-collected|`,
        `Antwerpen|2023|${indicator}|total|not-applicable|`,
        `Gent|2023|${indicator}|total|suppressed|`,
        `Leuven|2023|${indicator}|total|suppressed|`,
        `Brugge|2023|${indicator}|total|not-published|`,
      ]),
    ],
  },
];

const sexes = ["F", "M"];
const nations = ["BEL|Belgen|Belges", "ETR|niet-Belgen|non-Belges"];
const states = ["1|Ongehuwd|Célibataire", "4|Gescheiden|Divorcé"];
const PLACES = [
  "11001|Aartselaar|Aartselaar|11000|Arrondissement Antwerpen|Arrondissement d’Anvers",
  "12025|Mechelen|Malines|12000|Arrondissement Mechelen|Arrondissement de Malines",
].map((place) => `${place}|10000|Provincie Antwerpen|Province d’Anvers|02000|Vlaams Gewest|Région flamande`);

export const STATBEL: Sample = {
  file: "TF_SOC_POP_STRUCT_2023.txt",
  text:
    BOM +
    crlf(
      "CD_REFNIS|TX_DESCR_NL|TX_DESCR_FR|CD_DSTR_REFNIS|TX_ADM_DSTR_DESCR_NL|TX_ADM_DSTR_DESCR_FR|CD_PROV_REFNIS|" +
        "TX_PROV_DESCR_NL|TX_PROV_DESCR_FR|CD_RGN_REFNIS|TX_RGN_DESCR_NL|TX_RGN_DESCR_FR|CD_SEX|CD_NATLTY|" +
        "TX_NATLTY_NL|TX_NATLTY_FR|CD_CIV_STS|TX_CIV_STS_NL|TX_CIV_STS_FR|CD_AGE|MS_POPULATION",
      ...PLACES.flatMap((place) =>
        sexes.flatMap((sex) =>
          nations.flatMap((nation) =>
            states.flatMap((state) => [30, 31].map((age) => `${place}|${sex}|${nation}|${state}|${age}|${age + 11}`)),
          ),
        ),
      ),
    ),
  layout: "long",
  roles:
    "place-code place ignore ignore ignore ignore ignore ignore ignore ignore ignore ignore category ignore category " +
    "ignore ignore category ignore category value",
  account: "32+0+0",
  rows: ["Mechelen|2023|MS_POPULATION|F / Belgen / Gescheiden / 30|41|"],
};

export const OWID: Sample = {
  file: "share-of-population-foreign-born.csv",
  text: lf(
    "Entity,Code,Year,Share of the population that was born in another country",
    "Africa,,1990,2.5",
    "Belgium,BEL,1990,8.9",
    "Belgium,BEL,1995,9.0",
    "Netherlands,NLD,1990,7.9",
    "Netherlands,NLD,1995,8.8",
    "World,OWID_WRL,1990,2.9",
  ),
  layout: "long",
  roles: "place place-code period value",
  account: "6+0+0",
  rows: ["Belgium|1995|Share of the population that was born in another country|total|9|"],
};

const cube = {
  version: "2.0",
  class: "dataset",
  source: "Statistics Norway",
  updated: "2026-02-21T07:00:00Z",
  id: ["Region", "Kjonn", "ContentsCode", "Tid"],
  size: [2, 2, 1, 2],
  dimension: {
    Region: {
      label: "region",
      category: { index: { "0301": 0, "4601": 1 }, label: { "0301": "Oslo", "4601": "Bergen" } },
    },
    Kjonn: { label: "sex", category: { index: { 1: 0, 2: 1 }, label: { 1: "Males", 2: "Females" } } },
    ContentsCode: { label: "contents", category: { index: { Personer1: 0 }, label: { Personer1: "Persons" } } },
    Tid: { label: "year", category: { index: { 2022: 0, 2023: 1 }, label: { 2022: "2022", 2023: "2023" } } },
  },
  value: [350101, 355202, 351303, 356404, 144505, null, 145707, 146808],
  status: { 5: ".." },
  role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
};

export const JSON_STAT: Sample = {
  file: "07459.json",
  text: JSON.stringify({ label: "Population, by region, sex, contents and year", ...cube }),
  layout: "long",
  roles: "place place-code category ignore period value flag",
  account: "7+1+0",
  rows: [
    "Oslo|2022|Population, by region, sex, contents and year|Males|350101|",
    "Bergen|2023|Population, by region, sex, contents and year|Males|not-published|",
  ],
};

export const UNTITLED: Sample = {
  ...JSON_STAT,
  file: "folketal-kommuner.json",
  text: JSON.stringify(cube),
  rows: ["Oslo|2023|folketal-kommuner|Females|356404|"],
};
