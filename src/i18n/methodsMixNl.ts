import type { methodsMixEn } from "./methodsMixEn";

/** Dutch words of the methods of diversity and segregation. */
export const methodsMixNl: Readonly<Record<keyof typeof methodsMixEn, string>> = {
  "methods.richness.name": "Aantal groepen",
  "methods.richness.means": "Hoeveel groepen in de plaats minstens één lid hebben.",
  "methods.richness.not": "Het zegt niet hoe groot de groepen zijn: één persoon telt even zwaar als de halve stad.",
  "methods.richness.data": "Aantallen personen per groep.",
  "methods.richness.misleads": "Het stijgt met het aantal inwoners en met elke groep die een tabel apart vermeldt. Waar kleine nationaliteiten samen “andere landen” heten, tellen ze als één.",

  "methods.gini-simpson.name": "Gini-Simpsonindex",
  "methods.gini-simpson.means": "De kans dat twee willekeurig gekozen personen tot verschillende groepen behoren.",
  "methods.gini-simpson.not": "Het zegt niet of die twee bij elkaar in de buurt wonen, elkaar ontmoeten of met elkaar overweg kunnen.",
  "methods.gini-simpson.data": "Aantallen personen per groep; de groepen overlappen niet en tellen samen iedereen.",
  "methods.gini-simpson.misleads": "Zodra verschillende groepen groot zijn, beweegt hij nauwelijks en verbergt hij nieuwe kleine groepen. Een grovere indeling verlaagt hem altijd.",

  "methods.shannon.name": "Shannon-entropie",
  "methods.shannon.means": "Hoe onzeker de groep van een willekeurig gekozen persoon is, in natuurlijke logaritmen.",
  "methods.shannon.not": "Het getal heeft geen alledaagse eenheid: lees het als het Hillgetal van orde 1, dat zijn exponentiële is.",
  "methods.shannon.data": "Aantallen personen per groep; de groepen overlappen niet en tellen samen iedereen.",
  "methods.shannon.misleads": "Waarden van plaatsen met een andere lijst van groepen zijn niet vergelijkbaar. Kleine groepen die niet geteld worden, verlagen ze.",

  "methods.hill-0.name": "Hillgetal van orde 0",
  "methods.hill-0.means": "Even divers als een stad met zoveel even grote groepen, als elke groep even zwaar telt: het aantal groepen.",
  "methods.hill-0.not": "Het zegt niet dat de groepen even groot zijn.",
  "methods.hill-0.data": "Aantallen personen per groep.",
  "methods.hill-0.misleads": "Zoals het aantal groepen: van de drie hangt dit het sterkst af van hoe fijn een tabel indeelt.",

  "methods.hill-1.name": "Hillgetal van orde 1",
  "methods.hill-1.means": "Even divers als een stad met zoveel even grote groepen, als elke persoon even zwaar telt.",
  "methods.hill-1.not": "Het zegt niet hoeveel groepen er zijn, alleen hoeveel het er lijken.",
  "methods.hill-1.data": "Aantallen personen per groep; de groepen overlappen niet en tellen samen iedereen.",
  "methods.hill-1.misleads": "Wie de nationaliteit van het land verwerft, gaat van een buitenlandse groep naar de grootste; het getal daalt, terwijl niemand verhuisd is en geen herkomst veranderd is.",

  "methods.hill-2.name": "Hillgetal van orde 2",
  "methods.hill-2.means": "Even divers als een stad met zoveel even grote groepen, als grote groepen het zwaarst tellen.",
  "methods.hill-2.not": "Het zegt zo goed als niets over kleine groepen.",
  "methods.hill-2.data": "Aantallen personen per groep; de groepen overlappen niet en tellen samen iedereen.",
  "methods.hill-2.misleads": "Waar één groep een ruime meerderheid heeft, blijft het dicht bij 1, hoeveel andere er ook zijn.",

  "methods.dissimilarity.name": "Dissimilariteitsindex",
  "methods.dissimilarity.means": "Het deel van een van beide groepen dat naar een andere wijk zou moeten verhuizen opdat beide gelijk verspreid wonen.",
  "methods.dissimilarity.not": "Het zegt niet dat iemand zou moeten verhuizen, en ook niet of buren elkaar ontmoeten.",
  "methods.dissimilarity.data": "Aantallen van twee groepen in elke wijk.",
  "methods.dissimilarity.misleads": "Kleine groepen en kleine wijken jagen hem louter door toeval omhoog: met tien personen per wijk geeft toeval ongeveer 0,39. Ook meer en kleinere wijken verhogen hem; vergelijk alleen steden die gelijk ingedeeld zijn.",

  "methods.isolation.name": "Isolatie",
  "methods.isolation.means": "Het aandeel van de eigen groep in de wijk van een gemiddeld lid van de groep.",
  "methods.isolation.not": "Het is geen eenzaamheid, en een hoge waarde betekent niet dat mensen zich afzonderen.",
  "methods.isolation.data": "Aantallen van de groep en van alle inwoners in elke wijk.",
  "methods.isolation.misleads": "Ze stijgt gewoon doordat een groep groeit. Lees ze naast de dissimilariteit of H, die dat niet doen.",

  "methods.exposure.name": "Blootstelling",
  "methods.exposure.means": "Het aandeel van de andere groep in de wijk van een gemiddeld lid van de eerste groep.",
  "methods.exposure.not": "Ze is niet van beide kanten gelijk: een kleine groep heeft altijd meer van de grote om zich heen.",
  "methods.exposure.data": "Aantallen van beide groepen en van alle inwoners in elke wijk.",
  "methods.exposure.misleads": "Ze volgt de grootte van de groepen. Een wijk delen is niet hetzelfde als elkaar ontmoeten in een straat, een klas of een club.",

  "methods.gini-segregation.name": "Gini-index van segregatie",
  "methods.gini-segregation.means": "Hoe sterk het aandeel van de groep verschilt tussen alle paren van wijken, van 0 (nergens) tot 1 (zo ver als het kan).",
  "methods.gini-segregation.not": "Hij zegt niets over inkomens; alleen de formule is die van de Gini van inkomens.",
  "methods.gini-segregation.data": "Aantallen van twee groepen in elke wijk.",
  "methods.gini-segregation.misleads": "Zoals de dissimilariteit: kleine groepen en kleine wijken jagen hem omhoog.",

  "methods.atkinson.name": "Atkinsonindex van segregatie",
  "methods.atkinson.means": "Ongelijke spreiding van twee groepen, waarbij een gewicht bepaalt of wijken met weinig of met veel van een groep het zwaarst tellen; bij 0,5 tellen beide gelijk.",
  "methods.atkinson.not": "Waarden met een ander gewicht zijn andere maten en niet vergelijkbaar.",
  "methods.atkinson.data": "Aantallen van twee groepen in elke wijk, en een gewicht tussen 0 en 1.",
  "methods.atkinson.misleads": "Het gewicht is een keuze, geen vaststelling: een rangschikking van steden kan ermee omkeren.",

  "methods.correlation-ratio.name": "Correlatieverhouding",
  "methods.correlation-ratio.means": "Isolatie zonder het aandeel van de groep in de hele stad, van 0 (overal hetzelfde aandeel) tot 1 (ze woont alleen).",
  "methods.correlation-ratio.not": "Ondanks de naam is het geen correlatie tussen twee zaken.",
  "methods.correlation-ratio.data": "Aantallen van de groep en van alle inwoners in elke wijk.",
  "methods.correlation-ratio.misleads": "Voor kleine groepen is ze bijna altijd laag, omdat die in elke wijk een minderheid zijn.",

  "methods.multigroup-dissimilarity.name": "Dissimilariteit van vele groepen",
  "methods.multigroup-dissimilarity.means": "Het deel van alle inwoners dat zou moeten verhuizen opdat elke wijk op de stad lijkt, als deel van wat het bij volledige scheiding zou zijn.",
  "methods.multigroup-dissimilarity.not": "Het zegt niet welke groepen apart wonen van welke.",
  "methods.multigroup-dissimilarity.data": "Aantallen van alle groepen in elke wijk; de groepen overlappen niet.",
  "methods.multigroup-dissimilarity.misleads": "Grote groepen bepalen ze. Een andere lijst van groepen, zoals het Verenigd Koninkrijk buiten de Europese Unie, geeft een ander getal terwijl niemand verhuisd is.",

  "methods.information-index-h.name": "Informatie-index H",
  "methods.information-index-h.means": "Hoeveel minder gemengd de gemiddelde wijk is dan de hele stad, als deel van hoe gemengd de stad is.",
  "methods.information-index-h.not": "Een lage waarde betekent geen diverse stad: waar iedereen gelijk is, kunnen wijken niet verschillen.",
  "methods.information-index-h.data": "Aantallen van alle groepen in elke wijk; de groepen overlappen niet.",
  "methods.information-index-h.misleads": "Hij kan dalen louter doordat de stad diverser werd. Lees hem naast zijn twee delen, de verandering van samenstelling en die van menging.",

  "methods.mutual-information-m.name": "Wederzijdse informatie M",
  "methods.mutual-information-m.means": "Hoeveel men over iemands groep te weten komt door de wijk te kennen, in natuurlijke logaritmen.",
  "methods.mutual-information-m.not": "Het is geen aandeel en heeft geen vaste bovengrens; steden met een andere diversiteit vergelijkt men er niet mee.",
  "methods.mutual-information-m.data": "Aantallen van alle groepen in elke wijk; de groepen overlappen niet.",
  "methods.mutual-information-m.misleads": "Ze stijgt met de diversiteit van de stad en, door toeval, met het aantal kleine groepen.",

  "methods.local-segregation.name": "Lokale segregatie",
  "methods.local-segregation.means": "Hoe ver de samenstelling van één wijk van die van de stad af ligt; gewogen met de inwoners tellen de wijken op tot M.",
  "methods.local-segregation.not": "Een hoge waarde is niet slecht en gaat niet over buitenlanders: ook een wijk met bijna alleen landgenoten scoort hoog.",
  "methods.local-segregation.data": "Aantallen van alle groepen in elke wijk; de groepen overlappen niet.",
  "methods.local-segregation.misleads": "Kleine wijken schommelen het meest. Eén instelling, zoals een studentenhuis of een opvangcentrum, kan de hele waarde van een wijk maken.",

  "methods.decompose-change.name": "Verandering van segregatie in delen",
  "methods.decompose-change.means": "Hoeveel van een verandering tussen twee jaren komt van andere aandelen van groepen in de stad, hoeveel van een andere menging, hoeveel van wijken die groeien of krimpen.",
  "methods.decompose-change.not": "De delen zijn een manier van rekenen, geen oorzaken.",
  "methods.decompose-change.data": "Aantallen van dezelfde groepen in dezelfde wijken in twee jaren.",
  "methods.decompose-change.misleads": "Groepen die tussen de jaren gesplitst of samengevoegd werden, en wijken met andere grenzen, komen in de delen terecht. Naturalisatie lijkt een verandering van samenstelling.",

  "methods.random-allocation.name": "Verwacht bij toevallige verdeling",
  "methods.random-allocation.means": "De waarde die een index zou hebben als dezelfde personen toevallig over de wijken verdeeld werden: wat kleine aantallen op zich al verklaren.",
  "methods.random-allocation.not": "Het is geen streefdoel: niemand woont toevallig ergens.",
  "methods.random-allocation.data": "Dezelfde aantallen als de index; {draws} toevallige tabellen, getrokken met een vast begingetal, zodat iedereen hetzelfde ziet.",
  "methods.random-allocation.misleads": "Gezinnen verhuizen samen, dus is het werkelijke deel van het toeval groter dan dit.",

  "methods.bootstrap.name": "Bootstrapinterval",
  "methods.bootstrap.means": "Hoe ver een index louter door toeval kan bewegen als personen zich onafhankelijk van elkaar vestigen.",
  "methods.bootstrap.not": "Het dekt geen fouten in het register, geen andere grenzen en geen andere indeling in groepen.",
  "methods.bootstrap.data": "Dezelfde aantallen als de index; {draws} tabellen getrokken met een vast begingetal.",
  "methods.bootstrap.misleads": "Het ligt rond een waarde die zelf door kleine aantallen omhoog geduwd is. Dicht bij 0 of 1 kan het over het einde reiken.",
};
