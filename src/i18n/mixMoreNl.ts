import type { mixMoreEn } from "./mixMoreEn";

export const mixMoreNl: Record<keyof typeof mixMoreEn, string> = {
  "mix.measure.hill-0": "Aantal groepen (Hill, q = 0)",
  "mix.measure.hill-1": "Effectief aantal groepen (Hill, q = 1)",
  "mix.measure.hill-2": "Effectief aantal grote groepen (Hill, q = 2)",
  "mix.measure.gini-simpson": "Gini-Simpsonindex",
  "mix.measure.shannon": "Shannonentropie",
  "mix.measure.information-index-h": "Informatie-index H van Theil",
  "mix.measure.mutual-information-m": "Wederzijdse informatie M",
  "mix.measure.multigroup-dissimilarity": "Ongelijkheidsindex van alle groepen",
  "mix.measure.dissimilarity": "Ongelijkheidsindex (dissimilariteit)",
  "mix.measure.isolation": "Isolatie",
  "mix.measure.exposure": "Blootstelling aan anderen",
  "mix.measure.gini-segregation": "Gini-index van segregatie",
  "mix.measure.correlation-ratio": "Correlatieratio",
  "mix.measure.atkinson": "Atkinsonindex (0,5)",
  "mix.measure.local-segregation": "Lokale segregatie",
  "mix.measure.decompose-change": "Ontleding van een verandering",
  "mix.measure.random-allocation": "Toevallige toewijzing",
  "mix.measure.complementary-suppression": "Aanvullend verbergen",

  "mix.measureUnit.hill": "groepen",
  "mix.measureUnit.gini-simpson": "0 = één groep, 1 = iedereen anders",
  "mix.measureUnit.shannon": "nats",
  "mix.measureUnit.mutual-information-m": "nats, 0 = overal gelijk",
  "mix.measureUnit.exposure": "0 = ontmoet nooit anderen, 1 = alleen anderen",
  "mix.measureUnit.isolation": "aandeel van de eigen groep in de wijk",
  "mix.measureUnit.segregation": "0 = overal gelijk, 1 = volledig gescheiden",

  "mix.means.hill-0": "{place} telde in {year} personen van {value} groepen.",
  "mix.means.hill-1":
    "In {year} was {place} zo divers als een stad met {value} even grote groepen, elke groep gewogen naar haar grootte.",
  "mix.means.hill-2":
    "In {year} was {place} zo divers als een stad met {value} even grote groepen; kleine groepen tellen hier amper.",
  "mix.means.gini-simpson":
    "Twee willekeurige personen uit {place} behoorden in {year} met een kans van {percent} tot verschillende groepen.",
  "mix.means.shannon":
    "{value} in {place} in {year}: hoe onzeker het is tot welke groep een willekeurige persoon behoort. 0 zou één enkele groep zijn.",
  "mix.means.information-index-h":
    "In {year} waren de wijken van {place} gemiddeld {percent} minder divers dan de stad als geheel.",
  "mix.means.mutual-information-m":
    "{value} in {place} in {year}: wat iemands wijk over zijn of haar groep vertelt. 0 zou niets zijn.",
  "mix.means.multigroup-dissimilarity":
    "Van wie zou moeten verhuizen als {place} volledig gescheiden was, zou in {year} {percent} moeten verhuizen opdat elke wijk de mix van de stad heeft.",
  "mix.means.dissimilarity":
    "In {year} zou {percent} van een van beide groepen naar een andere wijk van {place} moeten verhuizen opdat “{group}” en alle anderen gelijk verspreid zijn.",
  "mix.means.isolation":
    "Iemand van “{group}” woonde in {year} gemiddeld in een wijk van {place} waar {percent} tot dezelfde groep behoort.",
  "mix.means.exposure":
    "Iemand van “{group}” woonde in {year} gemiddeld in een wijk van {place} waar {percent} tot andere groepen behoort.",
  "mix.means.gini-segregation":
    "{value} in {place} in {year}: hoe ongelijk “{group}” en alle anderen over de wijken verspreid zijn, elk paar wijken vergeleken.",
  "mix.means.correlation-ratio":
    "{value} in {place} in {year}: de isolatie van “{group}”, ontdaan van het deel dat enkel van haar grootte komt.",
  "mix.means.atkinson":
    "{value} in {place} in {year}: hoe ongelijk “{group}” verspreid is, wijken met weinig en met veel even zwaar gewogen.",

  "mix.not.diversity": "Het zegt niets over de vraag of groepen gescheiden wonen, elkaar ontmoeten of overeenkomen.",
  "mix.not.segregation":
    "Het zegt niets over straten binnen een wijk, en niets over scholen, werk of vriendschap; andere wijkgrenzen geven een andere waarde. Vergelijk steden alleen met gelijkaardige wijken en dezelfde groepen.",
  "mix.not.growing":
    "Het beweegt mee met de grootte van een groep, ook als niemand anders gaat wonen; kijk dus ook naar de ongelijkheidsindex of H. Het zegt niets over straten binnen een wijk; andere grenzen geven een andere waarde.",
};
