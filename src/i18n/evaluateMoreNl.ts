import type { evaluateMoreEn } from "./evaluateMoreEn";

export const evaluateMoreNl: Readonly<Record<keyof typeof evaluateMoreEn, string>> = {
  "evaluate.method.did": "Verschil-in-verschillen",
  "evaluate.method.sc": "Synthetische controle",
  "evaluate.method.sdid": "Synthetisch verschil-in-verschillen",
  "evaluate.method.its": "Onderbroken tijdreeks",
  "evaluate.method.in.did": "verschil-in-verschillen",
  "evaluate.method.in.sc": "de synthetische controle",
  "evaluate.method.in.sdid": "synthetisch verschil-in-verschillen",
  "evaluate.method.in.its": "de onderbroken tijdreeks",
  "evaluate.methods": "De vier methoden",
  "evaluate.methods.how": "Hoe {method} berekend wordt",
  "evaluate.methods.how.event-study": "Hoe de eventstudie berekend wordt",
  "evaluate.methods.how.conley-taber": "Hoe het interval berekend wordt",
  "evaluate.methods.how.synthetic-control-placebo": "Hoe placebo’s in de ruimte berekend worden",
  "evaluate.methods.how.synthetic-control-placebo-time": "Hoe de placebo in de tijd berekend wordt",
  "evaluate.methods.how.leave-one-out": "Hoe het weglaten van één donor berekend wordt",
  "evaluate.methods.how.predictor-weights": "Hoe kenmerken gewogen worden",

  "evaluate.number.1": "één",
  "evaluate.number.2": "twee",
  "evaluate.number.3": "drie",
  "evaluate.number.4": "vier",
  "evaluate.agree.all.below": "Alle vier de methoden zetten {place} onder wat ze zonder het beleid verwachten.",
  "evaluate.agree.all.above": "Alle vier de methoden zetten {place} boven wat ze zonder het beleid verwachten.",
  "evaluate.agree.mixed": "Van de vier methoden {parts}.",
  "evaluate.agree.below": "zetten er {number} {place} onder wat ze verwachten",
  "evaluate.agree.above": "zetten er {number} {place} boven wat ze verwachten",
  "evaluate.agree.then": "{number} erboven",
  "evaluate.agree.below.one": "zet er één {place} onder wat ze verwacht",
  "evaluate.agree.above.one": "zet er één {place} boven wat ze verwacht",
  "evaluate.agree.refused": "worden er {number} geweigerd",
  "evaluate.agree.refused.one": "wordt er één geweigerd",
  "evaluate.agree.nothing": "Alle vier de methoden worden geweigerd: er is niets om het over eens te zijn.",
  "evaluate.agree.clear.all": "Geen enkel interval bevat nul.",
  "evaluate.agree.clear.one": "Het interval bevat nul niet.",
  "evaluate.agree.clear.one.weak": "Het interval bevat nul niet, maar de aansluiting vóór het begin is zwak.",
  "evaluate.agree.clear.some": "Alleen het interval van {names} bevat nul niet; de andere verschillen kunnen toeval zijn.",
  "evaluate.agree.clear.several": "De intervallen van {names} bevatten nul niet, de andere wel.",
  "evaluate.agree.clear.none": "Elk interval bevat nul: zulke verschillen ontstaan ook door toeval.",
  "evaluate.agree.clear.none.one": "Het interval bevat nul: zo’n verschil ontstaat ook door toeval.",
  "evaluate.agree.weak": "Waar een interval nul niet bevat, is de aansluiting vóór het begin zwak.",

  "evaluate.card.when": "Van {from} tot {to} stond {place} gemiddeld",
  "evaluate.card.when.one": "In {from} stond {place}",
  "evaluate.card.interval": "{level}-interval {lower} tot {upper}",
  "evaluate.card.interval.exact.one":
    "Geen interval: {count} van de {of} placeboruns volgt de jaren vóór het begin exact ({names}), en dan is er geen grens aan het toeval.",
  "evaluate.card.interval.exact.other":
    "Geen interval: {count} van de {of} placeboruns volgen de jaren vóór het begin exact ({names}), en dan is er geen grens aan het toeval.",
  "evaluate.card.interval.few": "Geen interval: daarvoor zijn er te weinig donoren.",
  "evaluate.card.interval.not-finite": "Geen interval: een placeborun geeft geen getal.",
  "evaluate.card.kind.did": "uit de verschillen van de donoren zelf (Conley en Taber)",
  "evaluate.card.kind.sc":
    "uit placeboruns op de donoren, elk effect herschaald met de fout van {place} vóór het begin gedeeld door die van de donor",
  "evaluate.card.kind.sc.unscaled":
    "uit placeboruns op de donoren, niet herschaald omdat {place} zelf exact aansluit",
  "evaluate.card.kind.sdid": "1,96 keer de placebostandaardfout aan elke kant",
  "evaluate.card.kind.its":
    "standaardfouten van Newey–West ({lags} jaren vertraging) maal het t-kwantiel met {degrees} vrijheidsgraden",
  "evaluate.card.p": "Rang {rank} van {of} plaatsen naar RMSPE-verhouding, p = {p}",
  "evaluate.card.fit.good": "Sluit goed aan",
  "evaluate.card.fit.weak": "Sluit zwak aan",
  "evaluate.card.fit.refused": "Geweigerd",
  "evaluate.card.fit.why.good": "Vóór het begin zit ze er {rmspe} {unit} naast, {share} van het niveau.",
  "evaluate.card.fit.why.index": "Vóór het begin zit ze er {rmspe} {unit} naast, {share} van het niveau: niet dicht.",
  "evaluate.card.fit.why.spread":
    "Vóór het begin zit ze er {rmspe} {unit} naast: amper dichter dan een vlakke lijn op het gemiddelde van die jaren.",
  "evaluate.card.fit.why.loose":
    "Vóór het begin zit ze er {rmspe} {unit} naast: ze volgt de schommelingen van die jaren maar losjes.",
  "evaluate.card.fit.why.line":
    "Vóór het begin zit haar lijn er {rmspe} {unit} naast en verklaart ze {explained} van de schommelingen (R²).",
  "evaluate.card.fit.why.trend":
    "De afstand veranderde al vóór het begin: doorgetrokken zou dat alleen al {drift} {unit} geven.",
  "evaluate.card.fit.crowded":
    "Met {donors} donoren voor {years} jaren ervoor komt een goede aansluiting makkelijk, ook door toeval.",
  "evaluate.card.below.did":
    "{when} {amount} lager dan wanneer het veranderd was zoals het gemiddelde van zijn donoren.",
  "evaluate.card.above.did":
    "{when} {amount} hoger dan wanneer het veranderd was zoals het gemiddelde van zijn donoren.",
  "evaluate.card.below.sc": "{when} {amount} onder zijn synthetische tweeling.",
  "evaluate.card.above.sc": "{when} {amount} boven zijn synthetische tweeling.",
  "evaluate.card.below.sdid":
    "{when} {amount} lager dan waar de gewogen donoren en jaren het zouden zetten.",
  "evaluate.card.above.sdid":
    "{when} {amount} hoger dan waar de gewogen donoren en jaren het zouden zetten.",
  "evaluate.card.below.its":
    "{when} {amount} onder de eigen vroegere lijn, doorgetrokken.",
  "evaluate.card.above.its":
    "{when} {amount} boven de eigen vroegere lijn, doorgetrokken.",
  "evaluate.card.same": "{when} waar deze methode het verwacht.",
  "evaluate.card.steps.one": "Intervallen uit placebo’s gaan in stappen: met {count} donor {level} in plaats van {usual}.",
  "evaluate.card.steps.other": "Intervallen uit placebo’s gaan in stappen: met {count} donoren {level} in plaats van {usual}.",
  "evaluate.card.zero": "Het interval bevat nul.",

  "evaluate.progress": "Placeboruns",
  "evaluate.progress.text": "{done} van {total} placeboruns",
  "evaluate.progress.start": "Begint",
  "evaluate.progress.share": "Placeboruns: {share}",
  "evaluate.progress.done": "Uitgerekend: de resultaten staan onder de vraag.",
  "evaluate.cancel": "Annuleren",
  "evaluate.cancelled": "Gestopt. Er is niets uitgerekend.",
  "evaluate.again": "Opnieuw uitvoeren",
  "evaluate.failed": "De berekening is mislukt. Dat is onze fout, niet die van de cijfers.",

  "evaluate.word.start": "beleid",
  "evaluate.word.pretended": "voorgewend begin",
  "evaluate.word.synthetic": "Synthetisch {place}",
  "evaluate.word.without": "Lijn ervoor, doorgetrokken",
  "evaluate.word.alternatives": "zonder één donor",
  "evaluate.unit.points": "procentpunt",
  "evaluate.amount": "{value} {unit}",

  "evaluate.fig.path": "{place} en zijn synthetische tweeling",
  "evaluate.fig.path.means":
    "De streepjeslijn mengt de donoren zo dat ze {place} volgt tot {start}. Wat daarna tussen de lijnen ligt, is de schatting.",
  "evaluate.fig.path.not": "De bleke band loopt van de laagste tot de hoogste donor en kan buiten de figuur doorgaan.",
  "evaluate.fig.path.refused": "De synthetische tweeling volgt {place} niet",
  "evaluate.fig.path.refused.means":
    "Alleen de jaren vóór {start} zijn getekend: waar het mengsel van donoren {place} zo mist, zegt een kloof daarna niets.",
  "evaluate.fig.gap": "De kloof, en die van zijn donoren",
  "evaluate.fig.gap.means":
    "Elke grijze lijn behandelt een donor alsof het beleid er begon in {start}. Dwalen er veel zo ver af als {place}, dan is zijn eigen kloof niets bijzonders.",
  "evaluate.fig.weights": "Waaruit synthetisch {place} bestaat",
  "evaluate.fig.weights.means":
    "De gewichten van de donoren, samen één. Een tweeling uit weinig donoren hangt af van wat daar gebeurde.",
  "evaluate.fig.balance": "Kenmerken",
  "evaluate.fig.balance.name": "Laten overeenkomen",
  "evaluate.fig.balance.synthetic": "Synthetisch",
  "evaluate.fig.balance.donors": "Gemiddelde van de donoren",
  "evaluate.fig.balance.weight": "Belang",
  "evaluate.fig.ratio": "Hoe ongewoon {place} is tussen allemaal",
  "evaluate.fig.ratio.means":
    "De verhouding zet de fout na het begin tegenover de fout ervoor. p is de rang gedeeld door het aantal plaatsen; met zoveel plaatsen kan ze niet kleiner zijn dan {least}.",
  "evaluate.fig.time": "Een begin dat er geen was: {start}",
  "evaluate.fig.time.means":
    "Dezelfde methode met een voorgewend begin in {start}, alleen op de jaren vóór {first}. Een kloof hier kan niet van een beleid uit {first} komen: ze is gemiddeld {effect}.",
  "evaluate.fig.loo": "Telkens zonder één donor",
  "evaluate.fig.loo.means":
    "Elke dunne lijn laat een donor weg die gewicht heeft. De schatting ligt dan tussen {least} en {most}.",
  "evaluate.fig.event": "Jaar na jaar tegenover het gemiddelde van de donoren",
  "evaluate.fig.event.means":
    "De eventstudie: hoe ver {place} in elk jaar van het gemiddelde van zijn donoren ligt, beide gemeten vanaf hun eigen gemiddelde vóór {start}. Daarvoor horen de punten bij nul te liggen.",
  "evaluate.fig.sdid": "Welke donoren en welke jaren meetellen",
  "evaluate.fig.sdid.means":
    "Synthetisch verschil-in-verschillen weegt de donoren en ook de jaren vóór {start}: die het meest lijken op de jaren erna, tellen het zwaarst.",
  "evaluate.fig.sdid.units": "Donoren",
  "evaluate.fig.sdid.years": "Jaren",
  "evaluate.fig.its": "{place} tegenover de eigen vroegere lijn",
  "evaluate.fig.its.means":
    "De lijn door de jaren vóór {start}, doorgetrokken met haar band. Bij het begin verspringt het niveau met {level} ({levelLower} tot {levelUpper}), en vanaf dan de jaarlijkse verandering met {slope} ({slopeLower} tot {slopeUpper}).",
  "evaluate.fig.its.not": "Ze vergelijkt met niemand: wat er verder in {start} begon, zit erin.",
  "evaluate.caution.short": "Geen van deze methodes bewijst een oorzaak, en cijfers over plaatsen zijn geen cijfers over personen.",
  "evaluate.table.method": "Methode",
  "evaluate.table.estimate": "Schatting",
  "evaluate.table.interval": "Marge",
  "evaluate.table.fit": "Aansluiting vóór de start",
  "evaluate.fig.cursor": "Jaren van de figuur “{title}”",
  "evaluate.fig.bars": "Gewichten van de figuur “{title}”",
  "evaluate.fig.places": "Plaatsen van de figuur “{title}”",

  "evaluate.sheet.fit": "Aansluiting vóór het begin: {verdict}. {why}",
  "evaluate.sheet.refused": "{method}: geweigerd. {why}",
  "evaluate.sheet.start": "Eerste jaar van het beleid: {start}.",
  "evaluate.sheet.balance":
    "Laten overeenkomen: {name}. {place} {treated}, synthetisch {synthetic}, gemiddelde van de donoren {donors}, belang {weight}.",
  "evaluate.sheet.donors": "Donoren: {names}.",

  "evaluate.issue.self": "De plaats met het beleid kan niet haar eigen donor zijn: ze is weggelaten.",
  "evaluate.issue.covariates": "De link vraagt kenmerken die er niet zijn: {value}.",
  "evaluate.issue.outcome": "Wat geëvalueerd wordt, kan niet ook een kenmerk zijn: het is daar weggelaten.",

  "evaluate.example.lead":
    "In 1988 stemde Californië voor een belasting en een campagne tegen roken (Proposition 99). Met zijn panel van 39 staten werd de synthetische controle bekend: de juiste plaats om te zien of deze pagina de gepubliceerde getallen krijgt.",
  "evaluate.example.indicator": "Verkoop van sigaretten",
  "evaluate.example.unit": "pakjes per hoofd",
  "evaluate.example.controls":
    "Plaats, jaren en donoren zijn die van het artikel: Californië vanaf 1989, 38 staten zonder vergelijkbaar programma, 1970 tot 2000.",
  "evaluate.example.published": "Gepubliceerd en hier berekend",
  "evaluate.example.published.means":
    "Wat hier staat, is in uw browser uit het panel uitgerekend; alleen de gepubliceerde kolom is geciteerd.",
  "evaluate.example.method": "Schatting",
  "evaluate.example.said": "Gepubliceerd",
  "evaluate.example.here": "Hier",
  "evaluate.example.source": "Gepubliceerd: {source}.",
  "evaluate.example.sdidError": "Synthetisch verschil-in-verschillen, standaardfout",
  "evaluate.example.note.sc":
    "De gepubliceerde waarde komt uit een iteratie die te vroeg stopte; hier staat het exacte optimum.",
  "evaluate.example.note.error": "De gepubliceerde komt uit 200 toevallige placebo’s, de onze uit elke donor één keer.",
  "evaluate.example.note.column": "Let op",
  "evaluate.example.compared": "Gepubliceerd {said}, hier {here}",
};
