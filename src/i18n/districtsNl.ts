import type { districtsEn } from "./districtsEn";

export const districtsNl: Record<keyof typeof districtsEn, string> = {
  "districts.title": "Wijken",
  "districts.loading": "De pagina wordt geladen",
  "districts.change": "Stad en opties wijzigen",
  "districts.options": "Stad en opties",

  "districts.city": "Stad",
  "districts.city.empty": "Geen stad met deze naam.",
  "districts.city.none": "nog geen cijfers",
  "districts.city.indicators.one": "{count} indicator",
  "districts.city.indicators.other": "{count} indicatoren",
  "districts.city.before2025": "{name}, grenzen van vóór 2025",
  "districts.city.from2025": "{name}, grenzen van 2025",
  "districts.city.own": "{name} (eigen gegevens)",
  "districts.city.own.dataset": "{name} (eigen gegevens, {dataset})",
  "districts.group.home": "Thuisstad",
  "districts.group.own": "Eigen gegevens",
  "districts.group.cities": "Andere steden",
  "districts.group.region": "Gemeenten van een gewest",

  "districts.units.districts.one": "{count} district",
  "districts.units.districts.other": "{count} districten",
  "districts.units.quarters.one": "{count} wijk",
  "districts.units.quarters.other": "{count} wijken",
  "districts.units.boroughs.one": "{count} stadsdeel",
  "districts.units.boroughs.other": "{count} stadsdelen",
  "districts.units.municipalities.one": "{count} gemeente",
  "districts.units.municipalities.other": "{count} gemeenten",
  "districts.units.areas.one": "{count} gebied",
  "districts.units.areas.other": "{count} gebieden",
  "districts.one.districts": "District",
  "districts.one.quarters": "Wijk",
  "districts.one.boroughs": "Stadsdeel",
  "districts.one.municipalities": "Gemeente",
  "districts.one.areas": "Gebied",
  "districts.them.districts": "districten",
  "districts.them.quarters": "wijken",
  "districts.them.boroughs": "stadsdelen",
  "districts.them.municipalities": "gemeenten",
  "districts.them.areas": "gebieden",

  "districts.show.rate": "Per 1.000 inwoners",
  "districts.classes": "Klassen",
  "districts.classes.quantile": "Kwantielen",
  "districts.classes.equal": "Gelijk",
  "districts.classes.jenks": "Jenks",
  "districts.classes.count": "Aantal klassen",

  "districts.tabs": "Kaart of tabel",
  "districts.tab.chart": "Kaart",
  "districts.tab.table": "Tabel",
  "districts.play": "Afspelen",
  "districts.instead":
    "Voor “{asked}” zijn er geen cijfers over de {units} van {city}. In de plaats daarvan ziet u “{shown}”.",
  "districts.issue.own":
    "De link vraagt cijfers uit een bestand dat iemand in een browser opende. Zulke bestanden worden nooit meegestuurd, dus zijn ze hier niet; er staat iets anders in de plaats.",
  "districts.issue.districts": "De link noemt wijken die {city} niet heeft: {value}.",
  "districts.issue.year": "Geen cijfers voor {asked}: u ziet {shown}.",
  "districts.incomparable":
    "Deze cijfers zijn niet vergelijkbaar tussen {units}: kaart en rangschikking tonen wat elk ervan registreert, niet waar er meer is.",
  "districts.counts":
    "Dit zijn aantallen: waar meer mensen wonen of passeren, liggen ze hoger. De kaart toont dus vooral de grootte.",
  "districts.counts.rate": "Per 1.000 inwoners tonen",
  "districts.suppressed":
    "Afgeschermd: aantallen onder {threshold} personen, en zoveel andere als nodig opdat die niet af te leiden zijn. De drempel stelt u in op de pagina Samenstelling.",
  "districts.merged.one": "{count} gemeente is samengeteld uit de gemeenten die erin zijn opgegaan.",
  "districts.merged.other": "{count} gemeenten zijn samengeteld uit de gemeenten die erin zijn opgegaan.",
  "districts.newyork":
    "De politie van New York telt per politiewijk (precinct). De grenzen daarvan zijn hier niet voorhanden, dus staan de misdrijven alleen bij de vijf stadsdelen (boroughs); voor de 59 districten (community districts) zijn er andere cijfers.",
  "districts.behind.people":
    "Voor {year} is er een cijfer van {known} van de {units}; daar woonden toen {inhabitants} mensen.",
  "districts.behind.year":
    "Voor {year} is er een cijfer van {known} van de {units}. Hoeveel mensen er toen woonden, is niet voorhanden.",

  "districts.outlines.loading": "De grenzen worden geladen",
  "districts.outlines.failed": "De grenzen konden niet worden geladen; de rangschikking is er wel.",
  "districts.outlines.failed.alone": "De grenzen konden niet worden geladen.",
  "districts.outlines.none":
    "Van deze {units} zijn er nog geen grenzen, dus is er geen kaart. Sleep een GeoJSON- of TopoJSON-bestand met de grenzen naar deze pagina om er een te tekenen.",
  "districts.outlines.unmatched":
    "De grenzen die u hebt ingeladen, horen bij andere gebieden dan de cijfers, dus is er geen kaart. Namen of codes moeten in beide bestanden gelijk zijn.",
  "districts.outlines.some": "Met cijfers maar zonder grenzen: {units}. Ze staan in de rangschikking en in de tabel.",

  "districts.ranks": "Van hoog naar laag, {year}",
  "districts.ranks.label": "Rangschikking in {year}",
  "districts.row": "{name}: {value}, plaats {rank} van {of}",
  "districts.row.missing": "{name}: geen cijfer, {reason}",
  "districts.row.interval": "95%-interval {lower} tot {upper}",
  "districts.mean": "gemiddelde",
  "districts.interval.value":
    "Het dunne streepje aan het eind van een balk is een 95%-interval: zo ver kan louter toeval een aantal doen schommelen (exact volgens Poisson onder tien, volgens Byar vanaf tien).",
  "districts.interval.rate":
    "Het dunne streepje aan het eind van een balk is een 95%-interval: zo ver kan louter toeval het aantal achter het cijfer doen schommelen (exact volgens Poisson onder tien, volgens Byar vanaf tien).",
  "districts.search": "Zoeken",
  "districts.search.none": "Niets gevonden met deze naam.",
  "districts.showAll": "Alle {count} tonen",
  "districts.showFew": "De eerste {count} tonen",

  "districts.passport.units": "Tussen deze {units}",
  "districts.passport.persons": "Cijfers over {units} zeggen niets over de personen die er wonen.",
  "districts.break.before": "Het jaar op de kaart valt vóór die breuk.",
  "districts.break.after": "Het jaar op de kaart valt na die breuk.",

  "districts.gap.title": "{name}: {units}, geen cijfers",
  "districts.gap.home":
    "Er zijn geen openbare cijfers per wijk van Mechelen voorhanden. De grenzen van de twaalf wijken zijn bekend; wat erbinnen geteld wordt, is niet gepubliceerd in een vorm die te vinden was.",
  "districts.gap.text": "De {units} van {name} zijn bekend, maar er zijn geen jaarcijfers per wijk.",
  "districts.gap.units": "Wijken zonder cijfers",
  "districts.gap.fill": "Vul de leemte op",
  "districts.gap.fill.template":
    "Hebt u cijfers per wijk? Dan ziet u ze hier meteen: vul het sjabloon in, met één rij per wijk en per jaar, en breng het naar de pagina Gegevens. Alles blijft in deze browser.",
  "districts.gap.fill.text":
    "Breng een tabel met één rij per wijk en per jaar naar de pagina Gegevens. Alles blijft in deze browser.",
  "districts.gap.template": "Sjabloon voor {name}",
  "districts.gap.data": "Cijfers aanbrengen op de pagina Gegevens",
  "districts.gap.missing": "Wat gezocht en niet gevonden is",
  "districts.gap.missing.police":
    "Criminaliteit, netheid en nationaliteit per wijk door de jaren. De politie publiceerde kaarten per wijk voor 2015 tot 2022; de cijfers erachter zijn niet gevonden.",
  "districts.gap.missing.articles":
    "Voor twee wijken is er één aandeel inwoners van buitenlandse herkomst, uit een krantenartikel over 2019: te weinig voor een kaart.",
  "districts.gap.missing.totals":
    "Lees het ontbreken van cijfers niet als nul, en ook niet als bewijs van wat dan ook.",
  "districts.gap.known": "Wat er bekend is over {name} als geheel",
  "districts.gap.known.text":
    "Het recentste cijfer van elke indicator; elke link opent de evolutie naast die van andere plaatsen.",
};
