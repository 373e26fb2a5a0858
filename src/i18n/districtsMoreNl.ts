import type { districtsMoreEn } from "./districtsMoreEn";

export const districtsMoreNl: Record<keyof typeof districtsMoreEn, string> = {
  "districts.heat": "Jaar per jaar: {title}",
  "districts.heat.hint":
    "Wijs een vakje aan voor het cijfer, of ga met de tabtoets naar een naam voor alle cijfers van die rij. Ook het tabblad Tabel bevat elk cijfer.",
  "districts.numbers": "De cijfers tonen",
  "districts.column.year": "Jaar",
  "districts.sheet.mean": "gemiddelde van de {units}",
  "districts.sheet.sd": "standaardafwijking van de {units}",

  "districts.lines": "Evolutie: {title}",
  "districts.lines.city": "{city} als geheel",
  "districts.lines.mean.read": "gemiddelde van de {units} {value}",
  "districts.lines.mean":
    "Het gemiddelde van de {units} ging van {first} in {from} naar {last} in {to}{unit}; elk telt even zwaar, ongeacht het aantal inwoners.",
  "districts.lines.mean.one":
    "Het gemiddelde van de {units} was {last} in {to}{unit}; elk telt even zwaar, ongeacht het aantal inwoners.",
  "districts.lines.above": "{name} stond op {value} in {year}, {difference} boven het gemiddelde.",
  "districts.lines.below": "{name} stond op {value} in {year}, {difference} onder het gemiddelde.",
  "districts.lines.at": "{name} stond op het gemiddelde, {value}, in {year}.",
  "districts.lines.few": "Te weinig {units} hebben een cijfer in elk jaar om een gemiddelde te berekenen.",
  "districts.lines.years": "Deze cijfers zijn niet vergelijkbaar tussen jaren, dus wordt er geen gemiddelde gevolgd.",
  "districts.lines.all": "Gemiddelde en band: alle {units}.",
  "districts.lines.some": "Gemiddelde en band: {some} van de {units}, die met een cijfer in elk jaar.",
  "districts.lines.band": "gemiddelde van de {units}, met één standaardafwijking aan weerszijden",
  "districts.lines.others.one": "{count} andere",
  "districts.lines.others.other": "{count} andere",
  "districts.lines.difference": "verschil met het gemiddelde van de {units}",
  "districts.chosen": "Gekozen",
  "districts.choose.districts":
    "Kies een district op de kaart, in de rangschikking of in de tabel om de evolutie ervan te zien.",
  "districts.choose.quarters":
    "Kies een wijk op de kaart, in de rangschikking of in de tabel om de evolutie ervan te zien.",
  "districts.choose.boroughs":
    "Kies een stadsdeel op de kaart, in de rangschikking of in de tabel om de evolutie ervan te zien.",
  "districts.choose.municipalities":
    "Kies een gemeente op de kaart, in de rangschikking of in de tabel om de evolutie ervan te zien.",
  "districts.choose.areas": "Kies een gebied in de rangschikking of in de tabel om de evolutie ervan te zien.",

  "districts.inequality": "Ongelijkheid",
  "districts.measure": "Maat",
  "districts.measure.coefficient-of-variation": "Variatiecoëfficiënt",
  "districts.measure.max-min-ratio": "Hoogste gedeeld door laagste",
  "districts.measure.gini-inequality": "Gini-coëfficiënt",
  "districts.measure.theil-inequality": "Theil-index",
  "districts.measure.sigma-convergence": "Spreiding van de logaritmen (sigma)",
  "districts.measure.in.coefficient-of-variation": "de variatiecoëfficiënt",
  "districts.measure.in.max-min-ratio": "de verhouding van hoogste tot laagste",
  "districts.measure.in.gini-inequality": "de Gini-coëfficiënt",
  "districts.measure.in.theil-inequality": "de Theil-index",
  "districts.measure.in.sigma-convergence": "de spreiding van de logaritmen",
  "districts.measure.unit.coefficient-of-variation": "% van het gemiddelde",
  "districts.measure.unit.max-min-ratio": "keer de laagste",
  "districts.measure.unit.gini-inequality": "0 = allemaal gelijk",
  "districts.measure.unit.theil-inequality": "0 = allemaal gelijk",
  "districts.measure.unit.sigma-convergence": "0 = allemaal gelijk",
  "districts.measure.means.coefficient-of-variation":
    "De standaardafwijking van de {units} in procent van hun gemiddelde: hoe ver ze doorgaans van het midden liggen.",
  "districts.measure.means.max-min-ratio":
    "Hoeveel keer zo hoog het hoogste cijfer is als het laagste. Deze maat kijkt alleen naar die twee en springt met ze mee.",
  "districts.measure.means.gini-inequality":
    "0 als alle {units} gelijk zijn, dicht bij 1 als één ervan alles heeft; het gevoeligst in het midden.",
  "districts.measure.means.theil-inequality":
    "0 als alle {units} gelijk zijn; weegt verschillen bovenaan zwaarder dan de Gini-coëfficiënt.",
  "districts.measure.means.sigma-convergence":
    "De standaardafwijking van de logaritmen: die kijkt naar verhoudingen en daalt dus als de {units} relatief dichter bij elkaar komen. Bij een nul valt het jaar weg.",
  "districts.alike.districts": "Hoe sterk lijken de districten op elkaar?",
  "districts.alike.quarters": "Hoe sterk lijken de wijken op elkaar?",
  "districts.alike.boroughs": "Hoe sterk lijken de stadsdelen op elkaar?",
  "districts.alike.municipalities": "Hoe sterk lijken de gemeenten op elkaar?",
  "districts.alike.areas": "Hoe sterk lijken de gebieden op elkaar?",
  "districts.part": "{some} van de {units}",
  "districts.who.all": "De {units}",
  "districts.who.some": "Deze {some} van de {units}",
  "districts.alike.title": "{question} {title}",
  "districts.alike.more":
    "{who} zijn tussen {from} en {to} meer op elkaar gaan lijken: {measure} daalde van {first} naar {last}.",
  "districts.alike.less":
    "{who} zijn tussen {from} en {to} minder op elkaar gaan lijken: {measure} steeg van {first} naar {last}.",
  "districts.alike.same":
    "{who} leken in {to} ongeveer evenveel op elkaar als in {from}: {measure} stond op {first} en op {last}.",
  "districts.alike.one": "In {to} stond {measure} op {last}; één jaar toont geen evolutie.",
  "districts.alike.none": "Deze maat is voor deze cijfers niet gedefinieerd.",
  "districts.alike.not":
    "Meer op elkaar lijken zegt niets over een hoog of laag niveau, en is op zich goed noch slecht.",
  "districts.alike.refused.counts":
    "Dit zijn aantallen, die meegaan met het aantal inwoners: hun spreiding zou tonen hoe groot de {units} zijn.",
  "districts.alike.refused.places":
    "Deze cijfers zijn niet vergelijkbaar tussen {units}, dus berekent de pagina er geen ongelijkheid van.",
  "districts.alike.refused.too-few":
    "Minder dan vier {units} hebben een cijfer in elk jaar: te weinig om van spreiding te spreken.",
  "districts.alike.refused.negative":
    "Sommige cijfers liggen onder nul: daarmee valt geen aandeel van een totaal te berekenen.",
  "districts.beta.catch":
    "Van {from} tot {to} groeiden de {units} met een lage beginwaarde sneller dan die met een hoge; een deel daarvan is altijd terugkeer naar het gemiddelde, dus lees dit samen met de spreiding (bèta {slope} per jaar, R² {fit}, n = {n}).",
  "districts.beta.apart":
    "Van {from} tot {to} groeiden de {units} met een hoge beginwaarde sneller dan die met een lage (bèta {slope} per jaar, R² {fit}, n = {n}).",
  "districts.beta.neither":
    "Van {from} tot {to} groeiden de {units} met een lage beginwaarde sneller noch trager dan die met een hoge (bèta {slope} per jaar, R² {fit}, n = {n}).",
  "districts.beta.alike":
    "Van {from} tot {to} groeiden alle {units} even sterk (n = {n}): wie laag begon evenveel als wie hoog begon.",
  "districts.beta.none":
    "Of wie laag begon de achterstand inliep, is niet berekend: er is maar één jaar, er is een nul, of er zit een breuk in de reeks.",
  "districts.behind.all": "Alle {units} hebben in elk vergeleken jaar een cijfer.",
  "districts.behind.some": "De vergelijking betreft {some} van de {units}, die met een cijfer in elk jaar.",
  "districts.behind.thin": "Weggelaten zijn de jaren waarin minder dan de helft een cijfer heeft: {years}.",
};
