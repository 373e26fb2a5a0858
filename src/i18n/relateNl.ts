import type { relateEn } from "./relateEn";

export const relateNl: Record<keyof typeof relateEn, string> = {
  "relate.title": "Verband",
  "relate.figure": "{y} tegenover {x}",
  "relate.change": "Assen en opties wijzigen",
  "relate.options": "Assen en opties",
  "relate.units": "Eenheden",
  "relate.units.centre": "13 Vlaamse centrumsteden",
  "relate.units.similar": "Vlaamse gemeenten van vergelijkbare grootte",
  "relate.units.all": "Alle Vlaamse gemeenten",
  "relate.units.districts": "{city}: {count} wijken",
  "relate.units.boroughs": "{city}: {count} stadsdelen",
  "relate.units.municipalities": "{city}: {count} gemeenten",
  "relate.units.areas": "{city}: {count} gebieden",
  "relate.units.2025": "{city}: {count} gemeenten van 2025",
  "relate.x": "X-as",
  "relate.y": "Y-as",
  "relate.z": "Derde as",
  "relate.z.none": "Geen",
  "relate.z.none.detail": "Alle punten in één kleur",
  "relate.z.group": "Kleur",
  "relate.noIndicator": "Geen indicator met deze woorden.",
  "relate.noFigures": "Geen cijfers voor genoeg van deze eenheden.",
  "relate.onOther": "Staat al op een andere as.",
  "relate.scales": "Schalen",
  "relate.log.none": "Lineair",
  "relate.log.x": "Log X",
  "relate.log.y": "Log Y",
  "relate.log.xy": "Log XY",
  "relate.counts": "Aantallen",
  "relate.counts.value": "Zoals geteld",
  "relate.counts.rate": "Per inwoner",
  "relate.trails": "Sporen",
  "relate.trails.hint": "De weg die elk punt aflegde, jaar na jaar",
  "relate.trails.refused": "Een van beide mag niet tussen jaren vergeleken worden; daarom is er geen weg van jaar tot jaar.",
  "relate.trails.single": "Beide zijn maar in één jaar samen gemeten.",
  "relate.trails.note": "De sporen lopen van {from} tot {to} en breken af waar een jaar ontbreekt of een reeks breekt.",
  "relate.year": "Jaar",
  "relate.year.only": "{year} is het enige jaar met cijfers van beide.",
  "relate.chosen": "Gekozen",
  "relate.add": "Benoemen in de grafiek",
  "relate.full": "Meer zijn niet uit elkaar te houden. Verwijder er een om een andere toe te voegen.",
  "relate.cursor": "Punten van de grafiek “{title}”",

  "relate.points.places.one": "{count} plaats",
  "relate.points.places.other": "{count} plaatsen",
  "relate.points.of": "{some} van de {all}",
  "relate.points.districts.one": "{count} wijk",
  "relate.points.districts.other": "{count} wijken",
  "relate.rho": "Rangcorrelatie {rho} (95%-interval {lower} tot {upper}), {units}, {year}.",
  "relate.rho.exact": "Rangcorrelatie {rho}, {units}, {year}.",
  "relate.rho.few": "Geen rangcorrelatie: {units} met beide cijfers in {year}, en er zijn er minstens {least} nodig.",
  "relate.rho.constant": "Geen rangcorrelatie: een van beide is overal gelijk, {units}, {year}.",
  "relate.partial":
    "Rekening houdend met {z}: {rho} (95%-interval {lower} tot {upper}), {units}; zonder dat geven dezelfde punten {plain}.",
  "relate.partial.none":
    "Rekening houdend met {z}: niet berekend, omdat te weinig punten alle drie de cijfers hebben of twee ervan volledig samengaan.",

  "relate.line": "Streepjeslijn: Theil–Sen, de mediaan van de hellingen tussen alle paren van punten.",
  "relate.line.log":
    "Streepjeslijn: Theil–Sen, de mediaan van de hellingen tussen alle paren van punten, op de logaritmen.",
  "relate.line.none": "Geen regressielijn over minder dan {least} punten: hier {count}.",
  "relate.noZero": "Niet alle assen beginnen bij nul.",
  "relate.still": "De assen omvatten de cijfers van alle jaren, zodat alleen de punten bewegen.",
  "relate.colour": "Kleur: {name}",
  "relate.without": "geen cijfer ({count})",
  "relate.size": "Grootte: bevolking",
  "relate.size.years": "Grootte: bevolking (van een ander jaar waar die van {year} ontbreekt)",
  "relate.population": "Bevolking",
  "relate.ofYear": "{value} ({year})",
  "relate.mind": "Opmerking",
  "relate.alsoHere": "Op dezelfde plek",
  "relate.range": "{from} tot {to}",

  "relate.caution":
    "Punten zijn plaatsen, geen personen: wat tussen plaatsen geldt, hoeft niet te gelden voor de mensen die er wonen (ecologische denkfout, Robinson 1950). En dat twee dingen samengaan, maakt het ene niet tot oorzaak van het andere.",
  "relate.caution.pair":
    "Herkomst en criminaliteit, plaats per plaats. Deze figuur zegt niets over personen en niets over het waarom: dat een plaats van beide meer heeft, vertelt niet wie wat deed. Armere, dichter bebouwde en grotere plaatsen verschillen in veel tegelijk.",
  "relate.caution.offer": "Bekijk het samen met, als derde as:",
  "relate.caution.nothing":
    "Van wat achter beide kan zitten (inkomen, kansarmoede, dichtheid) is voor deze eenheden in hetzelfde jaar niets beschikbaar.",
  "relate.caution.shown": "De punten zijn gekleurd naar {z}; de rangcorrelatie die daarmee rekening houdt, staat onder de titel.",
  "relate.counts.warn":
    "Beide assen zijn aantallen: een grotere plaats heeft van alles meer, dus dit toont vooral grootte.",
  "relate.counts.offer": "Per inwoner tonen",
  "relate.counts.stay": "Er is geen bevolking beschikbaar om door te delen.",

  "relate.stand": "Geen cijfers voor beide in {asked}: het dichtstbijzijnde jaar met beide is {year}.",
  "relate.z.noYear":
    "{z} heeft geen cijfers voor deze eenheden in {year}, dus zijn de punten niet gekleurd. Er zijn er wel voor {years}.",
  "relate.z.never": "{z} heeft geen cijfers voor deze eenheden.",
  "relate.refused.not-comparable": "“{name}” kan niet op een as staan. {reason} Een andere indicator komt in de plaats.",
  "relate.refused.unknown":
    "De link vraagt de indicator “{name}”, die niet beschikbaar is; een andere komt in de plaats.",
  "relate.refused.units":
    "De link vraagt de eenheden “{name}”, die niet beschikbaar zijn; de centrumsteden komen in de plaats.",

  "relate.missing.one": "{count} van {total} staat er niet in",
  "relate.missing.other": "{count} van {total} staan er niet in",
  "relate.missing.not-positive": "nul of minder heeft geen plaats op een logaritmische schaal",
  "relate.missing.more": "{names} en nog {count}",
  "relate.details": "Waarop te letten bij deze cijfers",
  "relate.methods": "Hoe het berekend wordt:",
  "relate.method.rank": "rangcorrelatie",
  "relate.method.line": "Theil–Sen-lijn",
  "relate.method.given": "partiële rangcorrelatie",
  "relate.method.partial":
    "Met een derde in rekening gebracht is het de partiële correlatie van Kendall (1942) op de rangen van Spearman: wat ervan overblijft tussen plaatsen die op de derde even hoog staan. Wat hier niet gemeten is, wordt er niet mee uitgeschakeld.",
  "relate.noUnitYet": "eenheid niet vermeld",

  "relate.means":
    "Een punt is een plaats: naar rechts is “{x}” hoger, naar boven “{y}”. Een rangcorrelatie van 1 betekent dat beide de plaatsen in dezelfde volgorde zetten, −1 in de omgekeerde, 0 dat de volgordes niets gemeen hebben.",
  "relate.behind": "De figuur steunt op {units} met {people} inwoners; beide assen tonen {year}.",
  "relate.behind.about": "De figuur steunt op {units} met ongeveer {people} inwoners; beide assen tonen {year}.",
  "relate.behind.unknown":
    "De figuur steunt op {units}; hoeveel mensen er wonen, is niet voorhanden. Beide assen tonen {year}.",

  "relate.empty.noYear":
    "{x} ({xYears}) en {y} ({yYears}) zijn hier nooit in hetzelfde jaar gemeten. Cijfers van verschillende jaren worden niet op elkaar gelegd.",
  "relate.empty.noPair": "Er zijn geen twee indicatoren met cijfers voor deze eenheden.",
  "relate.empty.log": "Geen enkele eenheid heeft op beide assen een getal boven nul: een logaritmische schaal kan ze niet tonen.",
  "relate.empty.hint": "Kies andere eenheden of een andere indicator.",

  "relate.table": "{title}, {year}",
  "relate.table.district": "Wijk",
  "relate.table.year": "Jaar",
  "relate.table.populationYear": "Bevolking van",
  "relate.table.note": "Opmerking",
  "relate.sheet.year": "Alle cijfers op de assen zijn van {year}.",
  "relate.sheet.units": "Eenheden: {units}.",
  "relate.sheet.axis": "{axis}: {name}, {unit}.",
};
