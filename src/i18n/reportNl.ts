import type { reportEn } from "./reportEn";

export const reportNl: Readonly<Record<keyof typeof reportEn, string>> = {
  "report.title": "Rapport",
  "report.yours": "Uw rapport",
  "report.untitled": "Rapport zonder titel",
  "report.kept": "Alleen in deze browser bewaard, terwijl u schrijft.",

  "report.add": "Toevoegen aan rapport",
  "report.added.one": "Toegevoegd; uw rapport telt {count} figuur.",
  "report.added.other": "Toegevoegd; uw rapport telt {count} figuren.",
  "report.added.own":
    "Ze toont eigen gegevens: die blijven in deze browser en in het bestand dat u bewaart, en komen in geen enkele link.",
  "report.added.known": "Deze figuur staat al in uw rapport.",
  "report.added.full": "Uw rapport is vol: hoogstens {most} onderdelen. Verwijder er eerst een.",
  "report.added.long": "De link naar deze figuur is te lang om in een rapport te bewaren.",
  "report.open": "Het rapport openen",

  "report.empty.title": "Figuren van verschillende pagina’s, op één eigen pagina",
  "report.empty.text":
    "Een rapport bevat figuren met uw eigen tussentitels en alinea’s. U kunt het afdrukken, delen als link, of bewaren als één bestand waarvoor geen server nodig is.",
  "report.empty.how": "Om een figuur toe te voegen, drukt u eronder op “Downloaden” en dan op “Toevoegen aan rapport”.",
  "report.empty.action": "Een eerste figuur kiezen",

  "report.field.title": "Titel van het rapport",
  "report.field.heading": "Tussentitel",
  "report.field.text": "Alinea",
  "report.field.caption": "Bijschrift: {name}",
  "report.hint.title": "Titel",
  "report.hint.heading": "Tussentitel",
  "report.hint.text": "Wat de figuren zeggen, in uw woorden",
  "report.hint.caption": "Bijschrift, als het nodig is",
  "report.add.heading": "Tussentitel toevoegen",
  "report.add.text": "Alinea toevoegen",
  "report.add.figure": "Nog een figuur: druk onder een figuur op “Downloaden” en dan op “Toevoegen aan rapport”.",
  "report.full": "Het rapport is vol: hoogstens {most} onderdelen.",

  "report.blocks": "Onderdelen van het rapport",
  "report.block": "Onderdeel {position} van {count}: {name}",
  "report.block.text": "Alinea “{start}”",
  "report.up": "Naar boven: {name}",
  "report.down": "Naar beneden: {name}",
  "report.remove": "Verwijderen: {name}",
  "report.drag": "Naar een andere plaats slepen",
  "report.keys": "Alt en een pijltoets verplaatsen het onderdeel waarin u staat.",
  "report.said.moved": "{name}: nu {position} van {count}.",
  "report.said.added": "Toegevoegd: {name}.",
  "report.said.back": "Weer terug: {name}.",
  "report.removed": "Verwijderd: {name}.",
  "report.undo": "Ongedaan maken",

  "report.figure.making": "Deze figuur wordt getekend",
  "report.figure.waiting": "Wacht op de figuren erboven",
  "report.figure.live": "De interactieve figuur openen",
  "report.figure.live.name": "De interactieve figuur openen: {name}",
  "report.figure.table": "Tabel en bronnen",
  "report.figure.table.name": "Tabel en bronnen: {name}",
  "report.figure.own": "Met eigen gegevens van de auteur, die nergens anders gepubliceerd zijn.",
  "report.figure.ownHere": "Met uw eigen gegevens: in het bewaarde bestand en op papier, maar niet in een link.",
  "report.figure.retry": "Opnieuw proberen",
  "report.missing.unknown":
    "Zo’n figuur bestaat hier niet; de link ernaartoe is misschien beschadigd of nieuwer dan deze pagina.",
  "report.missing.stranger": "De link ernaartoe noemt iets wat de gegevens hier niet hebben.",
  "report.missing.own": "Ze toont eigen gegevens die deze browser niet heeft.",
  "report.missing.nothing": "Ze heeft geen cijfers om te tonen.",
  "report.missing.late": "Ze is niet gekomen.",
  "report.missing.broken": "De pagina ervan is vastgelopen.",
  "report.missing.fonts": "De letters van de figuren konden niet geladen worden; u ziet alleen de tabellen.",
  "report.missing.name": "Figuur die niet getoond wordt",

  "report.tools": "Afdrukken, delen of bewaren",
  "report.pending.one": "{count} figuur is nog onderweg.",
  "report.pending.other": "{count} figuren zijn nog onderweg.",
  "report.print": "Afdrukken of bewaren als pdf",
  "report.share": "Delen als link",
  "report.save": "Bewaren als één HTML-bestand",
  "report.saved": "Bewaard: {name}. Het opent in elke browser, ook zonder verbinding.",
  "report.link": "Link naar dit rapport",
  "report.link.copied": "Gekopieerd. De link telt {count} tekens.",
  "report.link.refused":
    "De browser liet het kopiëren niet toe: kopieer de link uit het veld. Hij telt {count} tekens.",
  "report.link.long":
    "De link zou {count} tekens tellen, en veel programma’s kappen links van meer dan {most} tekens af. Bewaar het rapport als één HTML-bestand, of kort het in.",
  "report.link.own.one":
    "De link kan uw eigen gegevens niet bevatten: wie hem opent, vindt een opmerking in de plaats van {count} figuur.",
  "report.link.own.other":
    "De link kan uw eigen gegevens niet bevatten: wie hem opent, vindt een opmerking in de plaats van {count} figuren.",

  "report.came":
    "Dit rapport kwam mee met een link. De titels en alinea’s zijn geschreven door wie de link gemaakt heeft.",
  "report.keep": "Houden als mijn rapport",
  "report.keep.ask.one": "U hebt zelf een rapport met {count} onderdeel. Dat zou vervangen worden.",
  "report.keep.ask.other": "U hebt zelf een rapport met {count} onderdelen. Dat zou vervangen worden.",
  "report.keep.yes": "Vervangen",
  "report.keep.no": "Het mijne houden",

  "report.trouble.quota":
    "Deze browser heeft geen plaats meer: het rapport blijft tot u de pagina verlaat. Bewaar het als bestand of deel het als link.",
  "report.trouble.none":
    "Deze browser bewaart hier niets: het rapport blijft tot u de pagina verlaat. Bewaar het als bestand of deel het als link.",
  "report.trouble.add": "Deze browser bewaart hier niets; de figuur kon dus niet toegevoegd worden.",

  "report.file.table": "Tabel",
  "report.file.sources": "Bronnen, licenties en data",
  "report.file.live": "De interactieve figuur openen",
  "report.file.liveReport": "Het interactieve rapport openen",
  "report.file.made": "Gemaakt op {date} met Urban Indicators, gegevensversie {version}.",
};
