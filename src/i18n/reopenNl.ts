import type { reopenEn } from "./reopenEn";

export const reopenNl: Readonly<Record<keyof typeof reopenEn, string>> = {
  "reopen.title": "Opnieuw geopend: {title}",
  "reopen.made": "Gemaakt op {date} met de gegevens van {version}.",
  "reopen.holds": "De vingerafdruk klopt: aan het bestand is sindsdien niets per ongeluk veranderd. Wie het maakte, zegt geen vingerafdruk.",
  "reopen.altered":
    "De vingerafdruk klopt niet: het bestand is achteraf gewijzigd. Vertrouw op de cijfers op deze pagina, niet op die in de afbeelding.",
  "reopen.comparing": "De cijfers worden vergeleken met die van vandaag…",
  "reopen.same": "Alle cijfers zijn die van de huidige gegevens ({version}).",
  "reopen.missing": "De cijfers konden niet met die van vandaag worden vergeleken: deze pagina heeft die figuur niet meer.",
  "reopen.own":
    "Ze bevat cijfers uit een eigen bestand, die in geen enkele link staan. Ze zitten in de afbeelding en kunnen opnieuw worden ingelezen.",
  "reopen.own.read": "Cijfers inlezen",
  "reopen.changed.one": "{count} cijfer is sindsdien veranderd:",
  "reopen.changed.other": "{count} cijfers zijn sindsdien veranderd:",
  "reopen.added.one": "{count} rij is nieuw: {rows}.",
  "reopen.added.other": "{count} rijen zijn nieuw: {rows}.",
  "reopen.removed.one": "{count} rij is weg: {rows}.",
  "reopen.removed.other": "{count} rijen zijn weg: {rows}.",
  "reopen.more": "en nog {count}",
  "reopen.columns": "De tabel heeft nu andere kolommen: {columns}.",
  "reopen.table": "Cijfers die veranderd zijn sinds {version}",
  "reopen.row": "Cijfer",
  "reopen.column": "Wat",
  "reopen.then": "Toen",
  "reopen.now": "Nu",
  "reopen.difference": "Verschil",
  "reopen.close": "Deze melding sluiten",
  "reopen.recipe-none":
    "{name} bevat geen figuur van dit dashboard. Afbeeldingen die hier gedownload zijn, dragen mee waaruit ze gemaakt zijn; een schermafdruk of een afbeelding die een ander programma opnieuw bewaarde, doet dat niet.",
  "reopen.recipe-damaged":
    "{name} is hier gemaakt, maar waaruit is niet meer te lezen. Misschien is een ander exemplaar nog heel.",
  "reopen.recipe-newer": "{name} is gemaakt met een nieuwere versie van dit dashboard. Laad de pagina opnieuw en probeer nog eens.",
  "reopen.recipe-large": "{name} is te groot voor een figuur van dit dashboard ({megabytes} MB).",
  "reopen.unread": "{name} kon niet worden gelezen. Kies het bestand opnieuw.",
  "reopen.cited.comparing":
    "Deze link verwijst naar de gegevens van {asof}. De cijfers worden vergeleken met die van vandaag…",
  "reopen.cited.current": "Deze link verwijst naar de gegevens van {asof}. Dat zijn die van vandaag: er is niets veranderd.",
  "reopen.cited.none":
    "Deze link verwijst naar de gegevens van {asof}. Die zijn sindsdien herzien, maar geen cijfer van deze figuur is veranderd.",
  "reopen.cited.changed": "Deze link verwijst naar de gegevens van {asof}. De figuur hieronder toont die van {version}.",
  "reopen.cited.all": "Deze link verwijst naar de gegevens van {asof} en noemt geen figuur. Van alle gegevens, nu die van {version}:",
  "reopen.cited.later": "Deze link verwijst naar de gegevens van {asof}; dit exemplaar van het dashboard heeft die van {version}.",
  "reopen.cited.before": "Herzieningen zijn pas sinds {first} opgetekend: wat voordien veranderde, is hier niet bekend.",
  "reopen.cited.failed": "Deze link verwijst naar de gegevens van {asof}. Wat sindsdien veranderd is, kon niet worden geladen.",
  "reopen.cited.since": "U hebt de figuur intussen veranderd. Wat hierboven staat, gaat over de geciteerde figuur.",
  "reopen.cited.again": "Vergelijk deze",
  "reopen.cited.go": "Naar de figuur",
  "reopen.retry": "Opnieuw proberen",
};
