import { importMatchNl } from "./importMatchNl";
import { importPageNl } from "./importPageNl";
import type { importEn } from "./importEn";
import { mappingNl } from "./mappingNl";
import { ownDataNl } from "./ownDataNl";
import { readingNl } from "./readingNl";

/** Dutch messages of bringing one's own data. */
export const importNl: Readonly<Record<keyof typeof importEn, string>> = {
  ...importPageNl,
  ...importMatchNl,
  ...mappingNl,
  ...ownDataNl,
  ...readingNl,
  "page.data": "Gegevens",

  "address.open": "Van een adres lezen",
  "address.label": "Adres van het bestand",
  "address.hint": "Begint met https:// en leidt naar het bestand zelf, niet naar een pagina erover.",
  "address.consent":
    "Het bestand wordt gevraagd aan {host}. Die server ziet uw IP-adres en dat u dit bestand vroeg; van uw andere gegevens ziet hij niets.",
  "address.ask": "Het bestand vragen aan {host}",
  "address.asking": "Lezen van {host}",
  "address.waiting": "Wachten op {host}",
  "address.loaded": "{loaded} gelezen van {host}",
  "address.loadedOf": "{loaded} van {total} gelezen van {host}",
  "address.cancel": "Stoppen",
  "address.goOn": "Verder met het bestand",
  "address.passedOn": "{asked} gaf de vraag door aan {host}: vandaar kwam {size}. Beide servers zagen uw IP-adres.",
  "address.elsewhere": "Het adres in een nieuw tabblad openen",
  "address.trouble.empty": "Typ of plak eerst het adres van een bestand.",
  "address.trouble.unreadable":
    "Dit is geen adres van een bestand. Zo ziet er een uit: https://data.stad.example/misdrijven.csv.",
  "address.trouble.not-https":
    "Alleen https-adressen worden gelezen, omdat onderweg niemand kan meelezen of iets kan wijzigen. Probeer hetzelfde adres met https://.",
  "address.trouble.password":
    "Dit adres bevat een naam of wachtwoord, en dat blijft hier buiten. Download het bestand zelf en laat het op de pagina vallen.",
  "address.failed.network":
    "{host} antwoordt niet, of laat andere pagina’s zijn bestanden niet lezen. Download het bestand in uw browser en laat het hier vallen: dat werkt altijd.",
  "address.failed.http":
    "{host} antwoordde met status {status} in plaats van een bestand. Kijk het adres na, of download het bestand in uw browser en laat het hier vallen.",
  "address.failed.too-large":
    "Het bestand is groter dan {most}, het meeste dat van een adres wordt gelezen. Download het in uw browser en laat het hier vallen: een bestand mag groter zijn.",
  "address.failed.broken-off":
    "{host} brak af voor het bestand volledig was. Er is niets van bewaard. Probeer opnieuw, of download het bestand en laat het hier vallen.",
  "address.failed.timeout":
    "{host} heeft een halve minuut niets gestuurd. Probeer later opnieuw, of download het bestand in uw browser en laat het hier vallen.",
  "address.failed.empty": "{host} antwoordde met een leeg bestand. Kijk het adres na.",

  "template.title": "Geen bestand bij de hand?",
  "template.example":
    "Kijk hoe het werkt met een uitgewerkt voorbeeld: verzonnen cijfers van een stad die niet bestaat.",
  "template.try": "Probeer het",
  "template.try.name": "Probeer het: het uitgewerkte voorbeeld openen",
  "template.save": "Downloaden",
  "template.example.save": "Het uitgewerkte voorbeeld downloaden",
  "template.text": "Of vul een sjabloon in met één rij per wijk:",
  "template.for.one": "Sjabloon voor {name} ({count} wijk)",
  "template.for.other": "Sjabloon voor {name} ({count} wijken)",
  "template.city": "{name} ({count})",
  "template.failed": "Het uitgewerkte voorbeeld kon niet geladen worden. Kijk de verbinding na en probeer opnieuw.",

  "catalogue.title": "Wat er al is",
  "catalogue.intro": "{indicators} indicatoren voor {places} plaatsen, uit {sources} bronnen. Uw stad staat ernaast.",
  "catalogue.show": "Alle indicatoren tonen",
  "catalogue.hide": "De indicatoren verbergen",
  "catalogue.search": "Zoeken",
  "catalogue.found": "{count} van {total}",
  "catalogue.caption": "De indicatoren die bij de pagina horen",
  "catalogue.column.indicator": "Indicator",
  "catalogue.column.years": "Jaren",
  "catalogue.column.places": "Plaatsen",
  "catalogue.column.districts": "Wijken",
  "catalogue.column.comparable": "Te vergelijken",
  "catalogue.column.publisher": "Uitgegeven door",
  "catalogue.column.licence": "Licentie",
  "catalogue.column.retrieved": "Opgehaald",
  "catalogue.comparable.both": "tussen plaatsen en jaren",
  "catalogue.comparable.places": "tussen plaatsen",
  "catalogue.comparable.periods": "tussen jaren",
  "catalogue.comparable.neither": "alleen met zorg",
  "catalogue.closed.districts": "alleen wijken",
  "catalogue.closed.claims": "beweringen, geen statistiek",
  "catalogue.sources.one": "{count} bron",
  "catalogue.sources.other": "Alle {count} bronnen",

  "own.title": "Op dit toestel",
  "own.nothing": "Nog niets. Wat u meebrengt blijft in deze browser, en alleen als u dat zegt.",
  "own.kept": "bewaard in deze browser",
  "own.visit": "alleen voor dit bezoek",
  "own.districts": "De wijken bekijken",
  "own.districts.name": "De wijken van {name} bekijken",
  "own.districts.one": "{count} wijk",
  "own.districts.other": "{count} wijken",
  "own.figures.one": "{count} cijfer",
  "own.figures.other": "{count} cijfers",
  "own.gaps.one": "{count} ontbreekt",
  "own.gaps.other": "{count} ontbreken",
  "own.areas.one": "{count} gebied",
  "own.areas.other": "{count} gebieden",
  "own.more": "{count} andere",
  "own.added": "toegevoegd op {date}",
  "own.changed": "gewijzigd op {date}",
  "own.compare": "Vergelijken",
  "own.compare.name": "Vergelijken: {name}",
  "own.compare.none": "De vergelijking tekent plaatsen en hele jaren; die zijn er hier niet.",
  "own.compare.empty": "Er staat geen cijfer in om te vergelijken.",
  "own.keep": "Bewaren",
  "own.keep.name": "Bewaren in deze browser: {name}",
  "own.export": "Downloaden",
  "own.export.name": "Downloaden als zip: {name}",
  "own.rename": "Hernoemen",
  "own.rename.name": "Hernoemen: {name}",
  "own.rename.label": "Nieuwe naam",
  "own.rename.empty": "Een dataset heeft een naam nodig.",
  "own.rename.yes": "De naam bewaren",
  "own.delete": "Verwijderen",
  "own.delete.name": "Verwijderen: {name}",
  "own.delete.ask": "“{name}” van dit toestel verwijderen?",
  "own.delete.yes": "Ja, verwijderen",
  "own.delete.yes.name": "Ja, verwijderen: {name}",
  "own.delete.no": "Nee, laten staan",
  "own.deleted": "“{name}” is verwijderd.",
  "own.undo": "Ongedaan maken",
  "own.cancel": "Annuleren",
  "own.damaged":
    "“{name}” is hier opgeslagen, maar kan niet meer worden gelezen. Bewaar wat ervan over is, of verwijder het.",
  "own.damaged.export": "Bewaren wat over is",
  "own.damaged.export.name": "Bewaren wat over is van {name}",
  "own.boundaries": "Grenzen",
  "own.recipes": "Recepten voor bestanden van dezelfde vorm",
  "own.usage": "{used} in gebruik van de {quota} die de browser deze pagina toestaat.",
  "own.zip.reading": "De geëxporteerde dataset lezen",
  "own.zip.refused": "Deze zip werd hier ooit gemaakt, maar kan niet meer worden gelezen.",
  "own.zip.keep": "In deze browser bewaren",
  "own.zip.visit": "Alleen voor dit bezoek",
  "own.zip.replace": "Die hier staat vervangen",
  "own.zip.both": "Beide houden",
  "own.zip.same": "“{name}” staat hier al, met precies dezelfde cijfers.",
  "own.zip.known": "“{name}” staat hier al.",

  "issue.unknown-encoding": "de codering “{encoding}” is niet bekend; de bytes zelf hebben beslist",
  "issue.encoding-detected": "gelezen als {encoding}, want de bytes zijn geen UTF-8",
  "issue.encoding-guessed":
    "gelezen als {encoding}, en dat is een gok: kloppen namen in het voorbeeld niet, kies dan {other} of een andere codering",
  "issue.mixed-encoding":
    "{count} bytes zijn geen UTF-8 en zijn gelezen als windows-1252, in deze regels: {lines}; kijk de namen daar na",
  "issue.nul-character": "in cellen staan NUL-tekens ({count}), het eerste in deze regel; zo’n cel is geen getal",
  "issue.lost-character":
    "{count} tekens gingen verloren voor het bestand hier kwam (er staat “\uFFFD”), het eerste in deze regel; neem het oorspronkelijke bestand",
  "issue.double-encoded":
    "“{example}” lijkt twee keer gecodeerd (zulke cellen: {count}): kies de codering “utf-8+utf-8” om er “{mended}” van te maken",

  "help.own": "Uw eigen gegevens",
  "help.own.bring":
    "Laat een bestand op een pagina vallen, of kies of plak het op de pagina Gegevens: CSV en andere teksttabellen, rekenbladen (xlsx, xls, ods), JSON-stat, en grenzen als GeoJSON of TopoJSON. Het voorbeeld toont hoe het gelezen is; wat geraden werd, kunt u meteen wijzigen.",
  "help.own.match":
    "U zegt wat de kolommen zijn, welke plaatsen bedoeld zijn en wat er gemeten is. Elke rij wordt een cijfer, een leemte met haar reden, of een regel in de lijst van wat niet is overgenomen.",
  "help.own.keep":
    "Wat u meebrengt staat op elke pagina naast de meegeleverde cijfers. Het verlaat deze browser nooit en staat nooit in een link; op de pagina Gegevens kunt u het downloaden, hernoemen of verwijderen.",
  "help.own.address":
    "Een bestand kan ook van een https-adres worden gelezen: de server wordt genoemd en pas gevraagd als u dat zegt.",

  "catalogue.publishers": "{count} uitgevers",
  "catalogue.licences": "{count} licenties",

  "own.hidden.one": "{count} cijfer staat achter het meegeleverde voor dezelfde plaats en hetzelfde jaar.",
  "own.hidden.other": "{count} cijfers staan achter de meegeleverde voor dezelfde plaatsen en jaren.",

  "issue.file-unreadable":
    "de browser kan dit bestand niet meer lezen: het is gewijzigd, verplaatst of gewist, of het is een map; kies het bestand zelf opnieuw",
  "issue.file-too-large":
    "het bestand is groter dan {megabytes} MB, het meeste dat van deze soort gelezen kan worden; bewaar het als CSV",
  "issue.line-too-long":
    "deze regel heeft meer dan {characters} tekens en nog geen einde: is dit een tabel? Bewaar ze opnieuw met regeleinden",
  "issue.more-issues": "nog {count} opmerkingen van deze soort staan niet in de lijst",
  "issue.large-transposed":
    "een bestand van deze grootte kan alleen met één record per regel gelezen worden; wissel rijen en kolommen en bewaar het",
  "issue.large-parts": "er lijken verschillende tabellen onder elkaar te staan; zo’n groot bestand wordt als één gelezen",
  "issue.too-many-columns":
    "de tabel heeft {columns} kolommen, meer dan de {most} die gelezen kunnen worden; bewaar ze met één rij per plaats en periode",
  "issue.archive-broken": "het archief is beschadigd of niet volledig gedownload; download het opnieuw",
  "issue.archive-locked": "het archief is met een wachtwoord beveiligd; pak het uit en kies het bestand erin",
  "issue.archive-too-large":
    "het archief pakt uit tot veel meer dan een tabel nodig heeft en is niet geopend; pak het uit en kies het bestand erin",
  "issue.archive-without-table":
    "in het archief zit geen tabel die hier gelezen kan worden ({files}); pak het uit en kies een CSV-bestand of werkmap",
  "issue.not-a-table-document": "dit is een tekstdocument of presentatie; bewaar de tabel als CSV of xlsx",
  "issue.workbook-locked": "de werkmap is met een wachtwoord beveiligd; bewaar ze zonder",
  "issue.workbook-broken":
    "de werkmap kan niet gelezen worden: ze is beschadigd of van vóór 1997; open ze in een rekenblad en bewaar ze als xlsx",
  "issue.several-sheets": "het bestand bevat {count} tabellen; “{sheet}” is te zien, de andere kunt u kiezen",
  "issue.xls-formats":
    "van dit oude soort werkmap worden alleen waarden gelezen, geen opmaak: 12% komt als 0,12; controleer aandelen en codes, of bewaar ze als xlsx",
  "issue.sheet-error": "{cell} in kolom {column}: de formule mislukte toen de werkmap bewaard werd; herstel ze daar",
  "issue.json-broken": "dit begint als JSON maar is het verderop niet meer; download het bestand opnieuw",
  "issue.json-no-table": "in deze JSON zitten geen records; vraag het portaal om CSV of om een lijst van records",
  "issue.json-stat-broken":
    "de dimensies van dit JSON-stat-bestand passen niet bij de waarden, of zijn er te veel; vraag minder op, of CSV",
  "issue.lines-are-records": "regelnummers tellen de records; de namen van de kolommen zijn regel 1",
  "issue.areas-projected":
    "de grenzen staan niet in lengte- en breedtegraden ({projection}); zeg hierboven in welk coördinatenstelsel wel, dan kan de kaart ze tonen",
  "issue.areas-converted": "de grenzen zijn omgerekend van {projection} naar lengte- en breedtegraden",
  "issue.areas-elsewhere":
    "de grenzen staan niet in {projection}: dat stelsel heeft andere getallen; kies een ander coördinatenstelsel",
  "issue.areas-outside":
    "volgens het bestand staan de grenzen in {projection}, maar ze liggen buiten het gebied daarvan; kijk hierboven waar ze liggen",
  "issue.areas-swapped":
    "de grenzen zouden rond de Arabische Zee liggen; liggen ze in Europa, dan staat de breedtegraad in dit bestand voor de lengtegraad: zeg dat hierboven",
  "issue.areas-without-outline":
    "{count} van de records omsluiten geen gebied en staan niet op de kaart; hun rijen worden gewoon gelezen",
  "issue.areas-broken": "dit TopoJSON-bestand verwijst naar grenzen die het niet bevat; download het opnieuw",
};
