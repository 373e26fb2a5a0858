import type { methodsEn } from "./methodsEn";
import { methodsEffectsNl } from "./methodsEffectsNl";
import { methodsFigureNl } from "./methodsFigureNl";
import { methodsMixNl } from "./methodsMixNl";

/** Dutch messages of the Methods page. */
export const methodsNl: Readonly<Record<keyof typeof methodsEn, string>> = {
  ...methodsMixNl,
  ...methodsFigureNl,
  ...methodsEffectsNl,
  "methods.title": "Methoden",
  "methods.intro":
    "Elk getal op deze pagina’s dat meer is dan een telling: hoe het gemaakt is, wat het zegt, wat het niet zegt en wanneer het misleidt. De voorbeelden worden hier berekend terwijl u leest, uit de cijfers die bij de pagina horen.",
  "methods.loading": "De pagina wordt geladen",
  "methods.contents": "Inhoud",
  "methods.filter": "Zoek een methode",
  "methods.found.one": "{count} methode",
  "methods.found.other": "{count} methoden",
  "methods.nothing": "Geen methode heeft “{query}” in haar naam of tekst.",
  "methods.unknown": "De link noemt een methode die niet op deze pagina staat. Alle methoden worden getoond.",
  "methods.first": "Vóór elk getal",
  "methods.link": "Link naar {name}",

  "methods.places.title": "Plaatsen zijn geen personen",
  "methods.places.text":
    "Dat twee zaken samen voorkomen in wijken, zegt niets over de vraag of ze samen voorkomen bij mensen. Wijken met meer nieuwkomers kunnen meer inbraken tellen terwijl juist bij nieuwkomers wordt ingebroken, of terwijl beide lage huurprijzen volgen. Van plaatsen op personen besluiten is de ecologische denkfout; W. S. Robinson toonde in 1950 dat ze een verband kan omkeren. Geen pagina trekt hier dus zo’n besluit, en paren van herkomst en criminaliteit dragen deze waarschuwing en bieden aan wat erachter kan zitten.",
  "methods.places.source": "W. S. Robinson, “Ecological correlations and the behavior of individuals”, American Sociological Review 15 (1950), in het Engels",
  "methods.small.title": "Kleine aantallen",
  "methods.small.text":
    "Bij drie inbraken per jaar zijn vier geen stijging met een derde, maar dezelfde straat met ander geluk. Kleine wijken en kleine groepen staan daarom aan beide uiteinden van elke rangschikking. Intervallen tonen hoe ver toeval alleen een getal kan brengen; indexen van segregatie staan naast de waarde die ze door toeval zouden hebben. Wie naar veel wijken en veel indicatoren kijkt, ziet er gegarandeerd enkele door toeval uitspringen.",
  "methods.borders.title": "Grenzen en wijken",
  "methods.borders.text":
    "Dezelfde mensen geven andere indexen als de lijnen tussen wijken elders getrokken worden: het probleem van de veranderbare gebiedseenheden. Meer en kleinere wijken lijken meer gescheiden en ongelijker. Vergelijk alleen indelingen van gelijke grootte, en let op gefuseerde gemeenten en verlegde grenzen: ze staan gemarkeerd in de figuren, en reeksen volgen een plaats er alleen doorheen waar de getallen opgeteld mogen worden.",
  "methods.groups.title": "Groepen en nationaliteit",
  "methods.groups.text":
    "Nationaliteit is een papier, herkomst een verleden. Wie de nationaliteit van het land krijgt, verdwijnt uit het aantal buitenlanders en blijft wonen waar hij woont; dat aantal kan dus dalen terwijl de herkomst blijft wat ze is. Groepen veranderen ook door definitie: met de brexit verliet het Verenigd Koninkrijk de Europese Unie in elke tabel, Joegoslavië werd verschillende staten, en kleine nationaliteiten worden in elke bron anders samengeteld. Geen samenstelling is hier goed of slecht, en geen wordt zo gekleurd.",

  "methods.family.diversity": "Diversiteit",
  "methods.family.segregation": "Segregatie en menging",
  "methods.family.rates": "Verhoudingen en hun onzekerheid",
  "methods.family.trend": "Trends",
  "methods.family.inequality": "Ongelijkheid tussen wijken",
  "methods.family.relation": "Verbanden",
  "methods.family.maps": "Kaarten en kleine groepen",

  "methods.where": "waarbij",
  "methods.range": "Bereik",
  "methods.range.both": "{least} tot {most}",
  "methods.range.least": "vanaf {least}",
  "methods.range.most": "tot {most}",
  "methods.range.none": "geen grenzen",
  "methods.means": "Wat een waarde betekent",
  "methods.not": "Wat ze niet betekent",
  "methods.data": "Nodige gegevens",
  "methods.misleads": "Wanneer ze misleidt",
  "methods.source": "Bron",
  "methods.formula": "Formule van {name}",

  "methods.example": "Uitgewerkt voorbeeld",
  "methods.example.loading": "De getallen van de voorbeelden worden geladen",
  "methods.example.failed": "De getallen van de voorbeelden konden niet geladen worden.",
  "methods.example.row": "Rij",
  "methods.example.sum": "Som",
  "methods.example.few": "Voor de getoonde rijen",
  "methods.example.all": "Voor alle",
  "methods.example.source": "Berekend uit: {sources}.",

  "methods.scene.groups":
    "Inwoners van Bazel naar nationaliteit, {year}: de drie grootste groepen uitgeschreven, dan alle {groups} groepen van de tabel.",
  "methods.scene.two":
    "Bazel, {year}: buitenlanders (a) en Zwitsers (b) in {units} wijken, {persons} personen. Uitgeschreven voor de wijken met het kleinste, het middelste en het grootste aandeel buitenlanders.",
  "methods.scene.many":
    "Bazel, {year}: {groups} groepen van nationaliteit in {units} wijken. Uitgeschreven voor de wijken met het kleinste, het middelste en het grootste aandeel buitenlanders, alsof zij de stad waren.",
  "methods.scene.change":
    "Bazel van {from} tot {year}: {groups} groepen van nationaliteit in {units} wijken. De tabel gaat over alle wijken; de eerste regel eronder alleen over de drie van de andere voorbeelden.",
  "methods.scene.small-group":
    "Bazel, {year}: de kleinste groep, {group}, {persons} personen (a) tegenover alle anderen (b) in {units} wijken; dissimilariteit D, en {draws} toevallig getrokken tabellen.",
  "methods.scene.rates":
    "Berlijn, {year}: woninginbraken (x) en inwoners (n) van {units} wijken. Uitgeschreven voor de wijken met de laagste, de middelste en de hoogste verhouding.",
  "methods.scene.thefts":
    "Berlijn, {year}: diefstallen (x) onder alle geregistreerde misdrijven (n) in {units} wijken. Uitgeschreven voor de wijken met de laagste, de middelste en de hoogste verhouding van inbraken.",
  "methods.scene.funnel":
    "Berlijn, {year}: woninginbraken (x) en inwoners (n) van {units} wijken rond de verhouding van de stad, {target} per 1.000. {outside} wijken liggen buiten de grenzen van 99,8 %.",
  "methods.scene.trend":
    "Woninginbraken in Berlijn, {from} tot {year}, de {units} wijken opgeteld. Uitgeschreven voor de laatste drie jaren; het resultaat is dat van alle {years} jaren.",
  "methods.scene.spread":
    "Berlijn, {year}: woninginbraken per 1.000 inwoners (x) in {units} wijken. Uitgeschreven voor de laagste, de middelste en de hoogste.",
  "methods.scene.convergence":
    "Berlijn, {from} en {year}: woninginbraken per 1.000 inwoners (x) in {units} wijken. Uitgeschreven voor de laagste, de middelste en de hoogste van {from}.",
  "methods.scene.ranks":
    "Berlijn, {year}: woninginbraken (x) en diefstallen (y) per 1.000 inwoners in {units} wijken. Uitgeschreven voor de wijken met de laagste, de middelste en de hoogste verhouding van inbraken.",
  "methods.scene.ranks-third":
    "Berlijn, {year}: woninginbraken (x) en diefstallen (y) per 1.000 inwoners in {units} wijken, gegeven het aantal inwoners (z). Uitgeschreven met hun rang onder alle wijken, voor die met de laagste, de middelste en de hoogste verhouding van inbraken.",
  "methods.scene.classes":
    "Berlijn, {year}: woninginbraken per 1.000 inwoners van {units} wijken, in {classes} klassen. De regel eronder geeft de kwadratische afstanden binnen de klassen, die natuurlijke klassen zo klein mogelijk maken.",
  "methods.scene.suppression":
    "Bazel, {year}: de zeldzaamste groepen in de kleinste wijken, met een drempel van {threshold}. In de hele tabel van {groups} groepen en {units} wijken liggen {small} aantallen eronder; {others} andere blijven daarvoor mee weg.",

  "methods.symbol.n-g": "personen van groep g",
  "methods.symbol.p-g": "aandeel van groep g onder alle personen",
  "methods.symbol.a-i": "personen van de eerste groep in wijk i",
  "methods.symbol.b-i": "personen van de tweede groep in wijk i",
  "methods.symbol.a-all": "personen van elk van beide groepen in alle wijken",
  "methods.symbol.t-i": "alle personen in wijk i",
  "methods.symbol.t-all": "alle personen in alle wijken",
  "methods.symbol.p-i": "aandeel van de groep in wijk i",
  "methods.symbol.p-all": "aandeel van de groep in alle wijken",
  "methods.symbol.beta-weight": "het gewicht, hier 0,5",
  "methods.symbol.x-p-x": "isolatie van de groep",
  "methods.symbol.p-gi": "aandeel van groep g in wijk i",
  "methods.symbol.p-g-all": "aandeel van groep g in alle wijken",
  "methods.symbol.entropy": "entropie van de groepen in alle wijken",
  "methods.symbol.entropy-i": "entropie van de groepen in wijk i",
  "methods.symbol.delta-c": "door andere aandelen van groepen in de stad",
  "methods.symbol.delta-m": "door een andere menging",
  "methods.symbol.delta-u": "door wijken die groeien of krimpen",
  "methods.symbol.draws": "aantal toevallige tabellen",
  "methods.symbol.index-drawn": "de index in een toevallige tabel",
  "methods.symbol.index-quantile": "kwantiel q van de index in de getrokken tabellen",
  "methods.symbol.index-mean": "het gemiddelde ervan in de getrokken tabellen",
  "methods.symbol.index-found": "de index van de aantallen zelf",
  "methods.symbol.count": "aantal feiten",
  "methods.symbol.population": "inwoners, of gevallen in totaal",
  "methods.symbol.per": "per hoeveel, hier 1.000",
  "methods.symbol.deviate": "normale afwijking, 1,96 bij 95 %",
  "methods.symbol.chi-square": "kwantiel q van chi-kwadraat met k vrijheidsgraden",
  "methods.symbol.tail": "kans erbuiten, 0,05 bij 95 %",
  "methods.symbol.successes": "gevallen van de soort",
  "methods.symbol.poisson-quantile": "kwantiel q van de Poissonverdeling met gemiddelde μ",
  "methods.symbol.target": "verhouding van alle plaatsen samen",
  "methods.symbol.y-series": "jaar en waarde",
  "methods.symbol.value-y": "waarde van jaar i",
  "methods.symbol.sign": "teken: 1, 0 of −1",
  "methods.symbol.weight": "gewicht van jaar j, nog kleiner voor uitschieters",
  "methods.symbol.reach": "afstand tot het verste van de bekeken jaren",
  "methods.symbol.value-i": "waarde van wijk i",
  "methods.symbol.value-mean": "gemiddelde van de waarden",
  "methods.symbol.units": "aantal wijken",
  "methods.symbol.value-it": "waarde van wijk i in jaar t",
  "methods.symbol.years": "jaren tussen de eerste en de laatste waarde",
  "methods.symbol.rank-r": "rang van plaats i volgens de eerste indicator",
  "methods.symbol.rank-s": "rang van plaats i volgens de tweede indicator",
  "methods.symbol.rho-xy": "rangcorrelatie van de twee indicatoren",
  "methods.symbol.rho-third": "rangcorrelatie van elk van beide met de derde",
  "methods.symbol.ordered": "de j-de kleinste waarde",
  "methods.symbol.classes": "aantal klassen",
  "methods.symbol.threshold": "de drempel, 5 tenzij anders gekozen",
  "methods.symbol.n-gi": "personen van groep g in wijk i",
};
