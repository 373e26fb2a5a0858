import type { mixMoreEn } from "./mixMoreEn";

export const mixMoreNl: Record<keyof typeof mixMoreEn, string> = {
  "mix.measure.hill-0": "Aantal groepen (Hill, q = 0)",
  "mix.measure.hill-1": "Effectief aantal groepen (Hill, q = 1)",
  "mix.measure.hill-2": "Effectief aantal grote groepen (Hill, q = 2)",
  "mix.measure.gini-simpson": "Gini-Simpsonindex",
  "mix.measure.shannon": "Shannonentropie",
  "mix.measure.information-index-h": "Informatie-index H van Theil",
  "mix.measure.mutual-information-m": "Wederzijdse informatie M",
  "mix.measure.multigroup-dissimilarity": "Dissimilariteit van alle groepen",
  "mix.measure.dissimilarity": "Dissimilariteitsindex",
  "mix.measure.isolation": "Isolatie",
  "mix.measure.exposure": "Blootstelling aan anderen",
  "mix.measure.gini-segregation": "Gini-index van segregatie",
  "mix.measure.correlation-ratio": "Correlatieverhouding",
  "mix.measure.atkinson": "Atkinsonindex (0,5)",
  "mix.measure.local-segregation": "Lokale segregatie",
  "mix.measure.decompose-change": "Ontleding van een verandering",
  "mix.measure.random-allocation": "Toevallige verdeling",
  "mix.measure.complementary-suppression": "Aanvullend verbergen",

  "mix.measureUnit.hill": "groepen",
  "mix.measureUnit.gini-simpson": "0 = één groep, 1 = iedereen anders",
  "mix.measureUnit.shannon": "nats",
  "mix.measureUnit.mutual-information-m": "nats, 0 = overal gelijk",
  "mix.measureUnit.exposure": "0 = ontmoet nooit anderen, 1 = alleen anderen",
  "mix.measureUnit.isolation": "aandeel van de eigen groep in de wijk",
  "mix.measureUnit.segregation": "0 = overal gelijk, 1 = volledig gescheiden",
  "mix.means.also": "Op dezelfde manier te lezen: {list}.",
  "mix.means.also.place": "{place} {value} ({year})",

  "mix.means.hill-0": "{place} telde in {year} mensen van {value} groepen.",
  "mix.means.hill-1":
    "In {year} was {place} zo divers als een stad met {value} even grote groepen, elke groep gewogen naar haar grootte.",
  "mix.means.hill-2":
    "In {year} was {place} zo divers als een stad met {value} even grote groepen; kleine groepen tellen hier amper.",
  "mix.means.gini-simpson":
    "Twee willekeurige personen uit {place} behoorden in {year} met een kans van {percent} tot verschillende groepen.",
  "mix.means.shannon":
    "{value} nats in {place} in {year}: hoe onzeker het is tot welke groep een willekeurige persoon behoort. 0 zou één enkele groep zijn.",
  "mix.means.information-index-h":
    "In {year} waren de wijken van {place} gemiddeld {percent} minder divers dan de stad als geheel: bij 0% zou elke wijk een kopie van de stad zijn, bij 100% woonden nergens twee groepen in dezelfde wijk.",
  "mix.means.mutual-information-m":
    "Weten in welke wijk van {place} iemand woonde, zei in {year} {percent} van wat er over zijn of haar groep te weten is: {value} van {most} nats, de eenheid van informatie. 0 zou niets zijn.",
  "mix.means.multigroup-dissimilarity":
    "Om elke wijk van {place} de mix van de stad te geven, hadden in {year} mensen moeten verhuizen: {percent} van wie dat zou moeten als de groepen volledig gescheiden woonden.",
  "mix.means.dissimilarity":
    "In {year} had {percent} van “{group}” naar een andere wijk van {place} moeten verhuizen om net zo over de wijken verspreid te zijn als alle anderen.",
  "mix.means.isolation":
    "Iemand van “{group}” woonde in {year} gemiddeld in een wijk van {place} waar {percent} tot dezelfde groep behoort; in de hele stad is dat {overall}.",
  "mix.means.exposure":
    "Iemand van “{group}” woonde in {year} gemiddeld in een wijk van {place} waar {percent} tot andere groepen behoort; in de hele stad is dat {overall}.",
  "mix.means.gini-segregation":
    "{value} in {place} in {year}, op een schaal van 0 (“{group}” heeft in elke wijk hetzelfde aandeel) tot 1 (in geen enkele wijk wonen zij samen met anderen): hoe sterk dat aandeel tussen twee wijken verschilt.",
  "mix.means.correlation-ratio":
    "In {year} stond “{group}” in {place} op {percent} van de weg tussen gelijk verspreid (0%) en alleen onder elkaar wonen (100%).",
  "mix.means.atkinson":
    "{value} in {place} in {year}, op een schaal van 0 (“{group}” heeft in elke wijk hetzelfde aandeel) tot 1 (in geen enkele wijk wonen zij samen met anderen); wijken waar ze met weinig zijn en wijken waar ze met veel zijn, wegen even zwaar.",

  "mix.not.diversity":
    "Het zegt niets over de vraag of groepen gescheiden wonen, elkaar ontmoeten of met elkaar overweg kunnen.",
  "mix.not.segregation":
    "Het zegt niets over straten binnen een wijk, en niets over scholen, werk of vriendschap; andere wijkgrenzen geven een andere waarde. Vergelijk alleen steden met gelijkaardige wijken en dezelfde groepen.",
  "mix.not.growing":
    "Het beweegt mee met de grootte van een groep, ook als niemand anders gaat wonen; kijk dus ook naar de dissimilariteitsindex of H. Het zegt niets over straten binnen een wijk; andere grenzen geven een andere waarde.",
};
