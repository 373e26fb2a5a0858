import type { mixEn } from "./mixEn";

export const mixNl: Record<keyof typeof mixEn, string> = {
  "mix.title": "Mix",
  "mix.heading": "Wie woont er in {places}",
  "mix.lead":
    "Samenstelling naar nationaliteit of herkomst, hoe divers die is, en of groepen gescheiden wonen. Een samenstelling is goed noch slecht: geen kleur zegt hier iets anders.",
  "mix.loading": "De pagina wordt geladen",
  "mix.change": "Plaatsen en groepen wijzigen",
  "mix.options": "Plaatsen en groepen",
  "mix.cities": "Alleen",
  "mix.city": "Stad",
  "mix.breakdown": "Groepen",
  "mix.stack": "Tonen als",
  "mix.stack.share": "Aandeel",
  "mix.stack.inhabitants": "Van alle inwoners",
  "mix.stack.count": "Personen",
  "mix.stack.noWhole": "Alleen de grootste groepen staan in de lijst: ze vormen geen geheel om aandelen van te nemen.",
  "mix.stack.noPopulation": "Het aantal inwoners is niet beschikbaar.",
  "mix.stack.same": "Deze groepen zijn al alle inwoners samen.",
  "mix.diversity.pick": "Diversiteitsindex",
  "mix.segregation.pick": "Segregatie-index",
  "mix.segregation.many": "alle groepen samen",
  "mix.segregation.two": "één groep en alle andere",
  "mix.group": "Groep tegenover alle andere",
  "mix.threshold": "Groepen verbergen onder",
  "mix.threshold.hint":
    "Personen, 0 tot 100. Kleinere groepen worden verborgen, en andere mee, zodat ze niet te berekenen zijn.",
  "mix.threshold.wrong": "Een geheel getal van 0 tot 100. Tot dan geldt {threshold}.",
  "mix.year": "Jaar",
  "mix.tabs": "Weergave van de samenstelling",
  "mix.own": "eigen gegevens",
  "mix.note": "Opmerking",

  "mix.otherGroups": "Andere groepen",
  "mix.rest": "alle andere inwoners",
  "mix.sum": "Samen",
  "mix.unit.count": "personen",
  "mix.unit.counted": "% van wie in deze groepen is geteld",
  "mix.unit.inhabitants": "% van de inwoners",
  "mix.unit.rank": "rang, 1 = meeste personen",
  "mix.percent": "{value}%",
  "mix.suppressed": "verborgen",
  "mix.undefined": "niet gedefinieerd",
  "mix.notListed": "niet in de lijst",
  "mix.read.group": "{group} {share}, {count} personen",
  "mix.read.count": "{group} {count} personen",
  "mix.read.rank": "{rank}. {group}",
  "mix.read.chance": "95%-interval {lower} tot {upper}; louter door toeval {expected}",

  "mix.places.elsewhere":
    "{names}: geteld in andere groepen ({groups}). Verschillende groepen horen niet naast elkaar; kies die groepen om ze te zien.",
  "mix.places.without": "{names}: geen cijfers naar nationaliteit of herkomst beschikbaar.",
  "mix.places.incomplete":
    "{names}: in geen enkel jaar heeft elke groep en wijk een cijfer, dus is er geen geheel om te verdelen.",
  "mix.places.many": "{names}: weggelaten, want meer dan {most} plaatsen naast elkaar zijn te klein om te lezen.",
  "mix.none": "Geen van de gekozen plaatsen heeft cijfers naar nationaliteit of herkomst.",
  "mix.none.hint": "Kies een andere plaats, of breng eigen cijfers mee.",
  "mix.none.action": "Mechelen tonen",

  "mix.composition.subtitle": "{places}, {span}, {unit}",
  "mix.composition.means.share":
    "De hoogte van een kleur is het aandeel van een groep in iedereen die in deze groepen geteld is. In {year} was in {place} {group} de grootste{apart}, met {share}.",
  "mix.composition.means.inhabitants":
    "De hoogte van een kleur is het aandeel van een groep in alle inwoners. In {year} was in {place} {group} de grootste{apart}, met {share}.",
  "mix.composition.means.count":
    "De hoogte van een kleur is het aantal personen. In {year} was in {place} {group} de grootste{apart}, met {count}.",
  "mix.composition.apart": "die apart geteld wordt",
  "mix.composition.also": "in {place} was het {group}, met {share} ({year})",
  "mix.composition.also.count": "in {place} was het {group}, met {count} ({year})",
  "mix.composition.not":
    "Het is geen maat voor herkomst, taal of verbondenheid, en zegt niets over waar in de stad mensen wonen. {caveat}",
  "mix.composition.behind": "Dit steunt op {list}.",
  "mix.composition.persons": "{persons} personen in {place} in {year}{of}",
  "mix.composition.of": "(van {inhabitants} inwoners)",
  "mix.composition.beyond":
    "De as eindigt bij {top}%, zodat de groepen leesbaar zijn. {name} zijn niet getekend: {places}.",
  "mix.composition.beyond.place": "{share} in {place} ({year})",
  "mix.composition.summed.one": "De stad is de som van haar {count} wijk.",
  "mix.composition.summed.other": "De stad is de som van haar {count} wijken.",
  "mix.composition.pale":
    "Bleek tussen twee gemeten jaren: toen is niet geteld, de vlakken verbinden alleen wat gemeten is.",
  "mix.composition.incomplete": "Weggelaten, omdat een groep geen cijfer heeft: {years}.",
  "mix.composition.remainder": "“{name}” verzamelt groepen die de bron niet apart telt.",
  "mix.composition.naturalised":
    "Wie de nationaliteit van het land krijgt, verlaat de buitenlandse groepen; waar mensen vandaan komen, blijft hetzelfde.",
  "mix.composition.table": "Groepen per jaar, {unit}",
  "mix.composition.column": "Groep",
  "mix.composition.cursor": "Jaar in de samenstelling van {name}",
  "mix.hidden":
    "Verborgen: groepen van minder dan {threshold} personen, en zoveel andere als nodig is om ze niet te kunnen berekenen ({count} getallen in alle jaren). Wat van de som overblijft, staat onder “{other}”.",
  "mix.hidden.public":
    "De drempel bepaalt wat deze pagina’s tonen en laten downloaden; het bestand van de uitgever zelf bevat elk aantal.",

  "mix.ranks.title": "De grootste groepen, naar rang",
  "mix.ranks.subtitle": "{name}, {span}",
  "mix.ranks.means":
    "1 is de groep met de meeste personen in dat jaar; een lijn die een andere kruist, heeft die ingehaald.",
  "mix.ranks.not":
    "Een rang verbergt hoe ver groepen uit elkaar liggen: buren kunnen één persoon of duizenden verschillen. Groepen die veel nationaliteiten verzamelen, hebben geen rang.",
  "mix.ranks.behind":
    "{shown} van {count} groepen met een rang zijn getekend, die met de meeste personen over alle jaren.",
  "mix.ranks.cursor": "Jaar in de rangen van {name}",

  "mix.nationalities.title": "Aantal buitenlandse nationaliteiten",
  "mix.nationalities.means": "Elke nationaliteit telt voor één, hoeveel mensen ze ook hebben. {place}: {value} in {year}.",
  "mix.nationalities.not":
    "Meer nationaliteiten is niet meer diversiteit: het aantal groeit met de grootte van een plaats. Het is een ander getal dan dat van de groepen hierboven.",
  "mix.nationalities.claim":
    "Mechelen wordt vaak beschreven met “meer dan 100 nationaliteiten”; {list} zijn getallen uit de pers. Het zijn geen statistieken en ze zijn niet getekend.",
  "mix.nationalities.claimed": "{value} ({year})",

  "mix.diversity.title": "Diversiteit: {measure}",
  "mix.diversity.subtitle": "{places}, {span}, {among}",
  "mix.among.counted": "onder wie in deze groepen is geteld",
  "mix.among.inhabitants": "onder alle inwoners",
  "mix.among.rest": "onder alle inwoners, alle anderen als één groep",
  "mix.diversity.listed":
    "Alleen de grootste groepen staan in de lijst. Hoe divers een plaats is, hangt ook van de andere af; daarom wordt geen index berekend.",
  "mix.diversity.behind": "{place}, {year}: {groups} groepen met minstens één persoon, {persons} personen.",
  "mix.diversity.coarse":
    "De indeling beslist: in {year} haalt {place} {fine} als in {count} groepen geteld wordt, en {coarse} als in {few} geteld wordt ({names}). Groepen als “andere landen” tellen voor één.",
  "mix.cursor": "Jaar in de grafiek “{title}”",
  "mix.breaks": "{year}: {text}",

  "mix.segregation.title": "Segregatie tussen wijken: {measure}",
  "mix.segregation.of": "{measure}, {group} tegenover alle andere",
  "mix.segregation.subtitle": "{places}, {span}, {among}",
  "mix.segregation.behind":
    "{place}, {year}: {districts} wijken met een mediaan van {median} personen, {persons} personen in {groups} groepen.",
  "mix.segregation.missing": "{place}: {names} weggelaten in {year}, omdat een groep er geen cijfer heeft.",
  "mix.segregation.chance":
    "Had alleen het toeval iedereen in {year} een wijk gegeven, dan was de index {expected} (grijs; 95% van {draws} trekkingen van {lower} tot {upper}): kleine groepen lijken al door toeval gescheiden. De gekleurde band is het 95%-bootstrapinterval. Beide zijn getrokken met een vast begingetal.",
  "mix.segregation.chance.growing":
    "Had alleen het toeval iedereen in {year} een wijk gegeven, dan was de index {expected} (grijs; 95% van {draws} trekkingen van {lower} tot {upper}), ongeveer het aandeel in de hele stad van wie hij telt. De gekleurde band is het 95%-bootstrapinterval. Beide zijn getrokken met een vast begingetal.",
  "mix.segregation.waiting": "Wat louter toeval zou geven, wordt berekend: {done} van {all} jaren.",
  "mix.segregation.failed": "Wat louter toeval zou geven, kon in deze browser niet berekend worden.",
  "mix.segregation.byChance": "louter door toeval ongeveer {value}",
  "mix.segregation.suppressed":
    "Indexen worden uit de volledige aantallen berekend, ook de verborgen, en in die jaren afgerond zodat geen daarvan uit te rekenen is.",
  "mix.segregation.unsafe":
    "{place}, niet getoond voor {years}: er zijn zo weinig aantallen verborgen dat de index ze zou prijsgeven.",
  "mix.segregation.undefined": "De index is voor deze groepen niet gedefinieerd.",
  "mix.segregation.withheld":
    "De index wordt voor deze groepen niet getoond, omdat hij verborgen aantallen zou prijsgeven.",

  "mix.local.title": "Welke wijken het verschil maken",
  "mix.local.subtitle": "{place}, {year}: lokale segregatie, en het aandeel van elke wijk in M = {m}",
  "mix.local.means":
    "Een wijk met dezelfde mix als de stad scoort 0. Haar aandeel in M is groter naarmate haar mix verder van die van de stad ligt en er meer mensen wonen.",
  "mix.local.not":
    "Een hoge waarde is geen oordeel: het kan gelijk welke groep zijn die er vaker of minder vaak woont dan elders.",
  "mix.local.behind": "De aandelen zijn vóór afronding samen 100%: {districts} wijken, {persons} personen.",
  "mix.local.rounded": "Afgerond, zodat er geen verborgen aantal uit te berekenen is.",
  "mix.local.district": "Wijk",
  "mix.local.share": "Aandeel in M",
  "mix.local.value": "Lokale segregatie",
  "mix.local.persons": "Personen",

  "mix.table.title": "Groepen per wijk",
  "mix.table.subtitle": "{place}, {year}, {unit}",
  "mix.table.unit.share": "% van de in de wijk getelde personen",
  "mix.table.means": "Elke rij is een wijk, elke kolom een groep; sorteer met een kolomkop.",
  "mix.table.not": "Een verborgen getal is niet nul.",
  "mix.table.behind": "{districts} wijken, {persons} personen.",
  "mix.table.hidden":
    "{hidden} van {all} getallen zijn verborgen: groepen van minder dan {threshold} personen, en andere zodat die niet uit de totalen te berekenen zijn.",
  "mix.table.all": "Alle",
  "mix.table.city": "Stad",

  "mix.changes.title": "Waar de verandering van {from} naar {to} vandaan komt",
  "mix.changes.subtitle": "{place}, {measure}",
  "mix.changes.composition": "Samenstelling van de stad",
  "mix.changes.mixing": "Menging tussen wijken",
  "mix.changes.units": "Grootte van de wijken",
  "mix.changes.part": "Deel",
  "mix.changes.value": "Waarde of verandering",
  "mix.changes.means":
    "Van {from} tot {to} ging de index van {before} naar {after} ({change}). Daarvan komt {composition} van een andere samenstelling van de stad, {mixing} doordat mensen anders over de wijken verdeeld zijn, en {units} door wijken die groeiden of krompen.",
  "mix.changes.not":
    "De delen zijn samen de verandering, maar noemen geen oorzaak: verhuizen, geboorten, overlijdens en naturalisaties veranderen beide.",
  "mix.changes.merged":
    "{names} zijn maar in een van beide jaren geteld; hier zijn ze samengenomen, zodat beide jaren gelijk verdeeld zijn. Begin en einde kunnen daardoor van de lijn hierboven afwijken.",
  "mix.changes.none": "Kies twee jaren met cijfers per wijk om te zien wat er veranderde.",

  "mix.nodistricts.title": "Segregatie tussen wijken",
  "mix.nodistricts.home":
    "Van Mechelen zijn de grenzen van de 12 wijken beschikbaar, maar geen openbare cijfers naar nationaliteit of herkomst per wijk. Zonder die cijfers kan niemand zeggen wie naast wie woont; daarom wordt niets getoond.",
  "mix.nodistricts.flanders":
    "Vlaanderen zou als een stad van steden te zien zijn, met gemeenten als wijken. Daarvoor zijn naast de niet-Belgen ook de inwoners van elke gemeente nodig, en die zijn maar voor enkele beschikbaar. Er wordt niets geraden.",
  "mix.nodistricts.others": "{names}: geen cijfers per wijk beschikbaar.",
  "mix.nodistricts.action":
    "Hebt u zulke cijfers, vul dan een tabel in met wijken, jaren en nationaliteitsgroepen. Ze blijft in deze browser, en deze pagina toont dan de wijken.",
  "mix.nodistricts.template": "Sjabloon voor Mechelen (CSV)",
  "mix.nodistricts.data": "Eigen cijfers meebrengen",
  "mix.methods": "Hoe het berekend wordt: {measure}",
};
