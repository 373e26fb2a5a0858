import type { ownDataEn } from "./ownDataEn";

/** Dutch messages of a visitor's own data once it is read. */
export const ownDataNl: Readonly<Record<keyof typeof ownDataEn, string>> = {
  "storage.unavailable":
    "Deze browser bewaart niets voor deze pagina, zoals in een privévenster. Wat u opent, blijft tot u weggaat; bewaar het als zip om het weer te openen.",
  "storage.quota":
    "In deze browser is er niet genoeg plaats meer voor. Verwijder een andere dataset, of gebruik deze alleen tijdens dit bezoek en bewaar ze als zip.",
  "storage.blocked": "In een ander tabblad staat een oudere versie van deze pagina open. Sluit het en probeer opnieuw.",
  "storage.newer": "In een ander tabblad is een nieuwere versie van deze pagina geopend. Laad deze opnieuw.",
  "storage.changed":
    "Een ander tabblad heeft dit intussen gewijzigd. U ziet de nieuwere stand; bewaar opnieuw om ze te overschrijven.",
  "storage.gone": "Een ander tabblad heeft dit intussen verwijderd. Bewaar opnieuw om het als nieuw te houden.",
  "storage.failed": "De browser kon het niet wegschrijven en zegt niet waarom. Wat bewaard was, is ongewijzigd.",

  "compare.own": "uw eigen gegevens",
  "source.own": "uw bestand “{file}”, hier niet gepubliceerd",
  "source.linked": "kwam mee met de link, uit: “{file}”, niet nagekeken",
  "unit.unstated": "niet vermeld",
  "issue.link-own":
    "De link toont cijfers uit een bestand dat iemand in een browser opende. Zulke bestanden worden nooit meegestuurd, dus zijn ze hier niet.",
  "passport.own": "{names}: uit uw eigen bestand. Of het hetzelfde telt, moet u zelf beoordelen.",

  "issue.adopt-undecided": "“{text}” is met niets gekoppeld, dus blijven {rows} rijen weg: kies wat het is",
  "issue.adopt-unit":
    "“{indicator}” staat in “{text}”, een andere eenheid dan die van de indicator; {rows} rijen blijven weg: kies een factor of een andere indicator",
  "issue.adopt-size": "{text} is te groot om juist te bewaren; {rows} rijen blijven weg",
  "issue.adopt-disputed": "{key}: het bestand geeft {values} voor hetzelfde cijfer; geen ervan wordt behouden",
  "issue.adopt-fractions":
    "{indicator} is een percentage, maar geen waarde is hoger dan {most}: kies de factor 100 als het bestand delen van 1 bedoelt",
  "issue.adopt-years":
    "{indicator}: cijfers over meerdere jaren samen worden bewaard, maar alleen afzonderlijke jaren kunnen worden vergeleken",
  "issue.adopt-city-rate":
    "{indicator}: een verhouding kan niet over wijken worden opgeteld, dus heeft de stad als geheel geen cijfer ({count} ontbreken)",
  "issue.adopt-city-districts":
    "{indicator}: niet alle wijken van de stad staan in het bestand, dus heeft de stad als geheel geen cijfer ({count} ontbreken)",
  "issue.adopt-city-gaps":
    "{indicator}: in {count} gevallen, waaronder {period}, heeft een wijk geen getal, dus heeft de stad als geheel er geen",
  "issue.adopt-year-none":
    "{indicator}: cijfers van delen van jaren worden bewaard, maar alleen hele jaren kunnen worden vergeleken ({count} gevallen)",
  "issue.adopt-year-rate":
    "{indicator}: verhoudingen van delen van een jaar kunnen niet tot een jaarcijfer worden opgeteld ({count} gevallen)",
  "issue.adopt-year-gaps":
    "{indicator}: in {count} gevallen, waaronder {year}, ontbreken delen van het jaar, dus heeft het jaar geen cijfer",
  "issue.adopt-year-last":
    "{indicator}: van meerdere cijfers in een jaar staat het laatste voor het jaar ({count} gevallen)",
  "issue.adopt-year-first":
    "{indicator}: van meerdere cijfers in een jaar staat het eerste voor het jaar ({count} gevallen)",

  "issue.zip-damaged": "de zip is beschadigd: neem een andere kopie",
  "issue.zip-foreign": "de zip is niet door deze pagina bewaard: pak hem uit en open de tabel die erin zit",
  "issue.zip-newer":
    "de zip is door een nieuwere versie van deze pagina bewaard: laad de pagina opnieuw en open hem dan",
  "issue.zip-large": "uitgepakt neemt de zip {megabytes} MB in, meer dan een pagina aankan",
};
