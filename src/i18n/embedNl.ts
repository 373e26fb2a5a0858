import type { embedEn } from "./embedEn";

export const embedNl: Readonly<Record<keyof typeof embedEn, string>> = {
  "embed.explore": "Verken deze figuur",
  "embed.open": "Open de pagina",
  "embed.none": "De link van dit kader noemt een pagina zonder eigen figuur. Op de pagina zelf staat meer.",
  "embed.unknown": "Achter deze link staat geen figuur “{figure}”. Misschien toont de pagina ze na een keuze.",
  "embed.own": "Deze figuur werd gemaakt met eigen gegevens van iemand, die niet in deze link staan.",
  "embed.data": "Deze link opent een bestand van {host}. In een kader gebeurt dat niet: open de pagina zelf.",
  "embed.framed": "Een andere site toont deze pagina binnen de hare. Om uw gegevens te beschermen staat hier niets.",
  "embed.framed.open": "Open Urban Indicators in een eigen tabblad",
  "embed.table.came":
    "Cijfers van “{name}” kwamen mee met de link, uit: {source}. Niemand heeft ze nagekeken en ze worden nergens bewaard.",
  "embed.table.keep": "Bewaar in deze browser",
  "embed.table.notKept": "Deze browser kon ze niet bewaren.",
  "embed.table.known": "De link bevat cijfers van “{name}”, die deze browser al heeft: de uwe worden getoond.",
  "embed.table.unreadable":
    "De link bevat een tabel die niet te lezen is. Misschien is hij afgekapt: vraag de volledige link.",
  "embed.ask":
    "Deze link vraagt uw browser een bestand te lezen van {host}. Die host ziet uw internetadres en wanneer u het vraagt.",
  "embed.ask.whole": "Het volledige adres: {address}",
  "embed.ask.title": "Een bestand van een andere site",
  "embed.ask.yes": "Lees het bestand",
  "embed.ask.no": "Niet doen",
  "embed.ask.bad": "Het adres in deze link is niet te lezen: alleen https-adressen van openbare bestanden zijn dat.",
};
