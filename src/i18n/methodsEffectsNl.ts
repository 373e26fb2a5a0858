import type { methodsEffectsEn } from "./methodsEffectsEn";

/** Dutch words of the methods that ask whether it would have happened anyway, and whether a claim holds. */
export const methodsEffectsNl: Readonly<Record<keyof typeof methodsEffectsEn, string>> = {
  "methods.difference-in-differences.name": "Verschil in verschillen",
  "methods.difference-in-differences.means": "Hoeveel meer een plaats veranderd is dan het gemiddelde van de andere, van de jaren vóór de start tot de jaren erna.",
  "methods.difference-in-differences.not": "Het is alleen het effect van een beleid als de plaats anders net zo veranderd zou zijn als de andere.",
  "methods.difference-in-differences.data": "Hetzelfde cijfer van de plaats en van andere zonder zulk beleid, in jaren ervoor en erna.",
  "methods.difference-in-differences.misleads": "Dat de trends evenwijdig gebleven zouden zijn, valt niet te bewijzen; evenwijdige lijnen ervoor zijn een aanwijzing, geen bewijs. Eén stad met beleid heeft geen gewone standaardfout. Wat naar de buren verdreven wordt, telt dubbel, en wat op hen afstraalt, verbergt het effect. Veranderde de afstand al vóór de start zo dat dit verloop, doorgetrokken, het teken van de schatting heeft en minstens even groot is, dan heet de aansluiting hier zwak; blijft bovendien meer dan een kwart van de variantie ervoor onverklaard, dan wordt ze geweigerd.",

  "methods.event-study.name": "Gebeurtenisstudie",
  "methods.event-study.means": "Hetzelfde verschil jaar per jaar: hoe ver de plaats van de andere staat, vergeleken met de jaren vóór de start.",
  "methods.event-study.not": "Een jaar buiten het interval vóór de start is geen effect maar een waarschuwing: de trends liepen niet evenwijdig.",
  "methods.event-study.data": "Zoals voor verschil in verschillen, met verschillende jaren vóór de start.",
  "methods.event-study.misleads": "Met weinig andere plaatsen zijn de intervallen per jaar breed; dat er vóór de start geen trend te zien is, kan dan ook betekenen dat niemand er een had kunnen zien.",

  "methods.conley-taber.name": "Interval uit de andere plaatsen",
  "methods.conley-taber.means": "Alle effecten die niet zouden opvallen tussen de veranderingen die de andere plaatsen zonder beleid vertonen.",
  "methods.conley-taber.not": "Het is geen standaardfout: het steunt alleen op de andere plaatsen, elk om beurten genomen alsof ze het beleid gehad had.",
  "methods.conley-taber.data": "Verschil in verschillen met minstens vijf andere plaatsen, liever twintig. Het interval van de synthetische controle herschaalt de effecten van de andere eerst: zie placebo in de ruimte.",
  "methods.conley-taber.misleads": "Met twaalf andere plaatsen haalt het hoogstens 92 procent. Het neemt aan dat de plaats schommelt zoals zij: kleine plaatsen tussen grote maken het te breed of te smal.",

  "methods.synthetic-control.name": "Synthetische controle",
  "methods.synthetic-control.means": "De mengeling van andere plaatsen die vóór de start het dichtst bij deze plaats liep, en hoe ver deze plaats er sindsdien van afgeweken is.",
  "methods.synthetic-control.not": "De mengeling is geen voorspelling en geen echte plaats; haar gewichten zeggen niet wie in andere dingen op wie lijkt.",
  "methods.synthetic-control.data": "Een cijfer zonder gaten voor minstens vijf jaren vóór de start en minstens vijf andere plaatsen zonder zulk beleid. De fout ervoor mag hoogstens een tiende van het niveau zijn; boven een twintigste, of boven de spreiding rond een vlak gemiddelde, heet de aansluiting zwak.",
  "methods.synthetic-control.misleads": "Bij een slechte aansluiting vóór de start zegt de kloof erna niets. Weinig jaren en veel plaatsen sluiten altijd goed aan, door toeval. Andere plaatsen met een gelijkaardig beleid, of die dit beleid voelden, verbergen het effect. Mechelen kiezen na zijn succes is selectie: plaats, cijfer, jaar en andere plaatsen moeten dus eerst vastliggen, en elke berekening wordt getoond.",

  "methods.synthetic-control-placebo.name": "Placebo in de ruimte",
  "methods.synthetic-control-placebo.means": "Hoeveel van alle plaatsen, elk genomen alsof ze het beleid gehad had, na de start minstens even ver van hun eigen mengeling afwijken, naast de aansluiting ervoor.",
  "methods.synthetic-control-placebo.not": "Een p boven 0,05 zegt niet dat er geen effect was, en een p eronder bewijst de oorzaak niet.",
  "methods.synthetic-control-placebo.data": "Een synthetische controle; de plaats zelf blijft uit de mengelingen van de andere. Het interval van de synthetische controle keert die toets om: de schatting plus of min het k-de grootste effect van de andere, elk maal de RMSPE vóór de start van de plaats gedeeld door die van de andere (k zoals bij Conley en Taber; niet herschaald als de plaats zelf exact aansluit).",
  "methods.synthetic-control-placebo.misleads": "De kleinst mogelijke p is één gedeeld door het aantal plaatsen: met twaalf andere 0,077, wat er ook gebeurd is. Een plaats die vóór de start heel goed aansloot, krijgt een grote verhouding uit een kleine kloof; sluiten er k of meer exact aan, dan is er helemaal geen interval.",

  "methods.synthetic-control-placebo-time.name": "Placebo in de tijd",
  "methods.synthetic-control-placebo-time.means": "Het effect dat de methode vindt voor een start waarop niets begon, in de jaren vóór de echte.",
  "methods.synthetic-control-placebo-time.not": "Een effect van bijna nul daar maakt het effect na de echte start nog niet waar.",
  "methods.synthetic-control-placebo-time.data": "Een tiental jaren vóór de start, waarvan de eerste helft voor een aansluiting moet volstaan.",
  "methods.synthetic-control-placebo-time.misleads": "Met weinig jaren vóór de valse start sluit alles makkelijk aan en is de kloof erna zo grillig dat noch een nul noch een grote kloof veel zegt.",

  "methods.leave-one-out.name": "Eén weglaten",
  "methods.leave-one-out.means": "Het kleinste en het grootste effect als om beurten elke plaats uit de mengeling weggelaten wordt.",
  "methods.leave-one-out.not": "Het is geen betrouwbaarheidsinterval: het toont hoezeer de uitkomst aan één plaats hangt.",
  "methods.leave-one-out.data": "Een synthetische controle van twee of meer plaatsen.",
  "methods.leave-one-out.misleads": "Een smal bereik stelt alleen over afzonderlijke plaatsen gerust: wat ze allemaal delen, een crisis of een nieuwe manier van tellen, blijft erin.",

  "methods.predictor-weights.name": "Gewichten van voorspellers",
  "methods.predictor-weights.means": "Hoe zwaar elk gegeven van vóór de start telt als de mengeling gemaakt wordt: gewichten waarmee ze de jaren ervoor het best volgt.",
  "methods.predictor-weights.not": "Een gewicht van nul betekent niet dat het gegeven niets met het cijfer te maken heeft.",
  "methods.predictor-weights.data": "Eén getal per plaats en voorspeller van vóór de start: afzonderlijke jaren van het cijfer zelf, inkomen, dichtheid. Elk wordt eerst gedeeld door zijn standaardafwijking over alle plaatsen, zodat eenheden niet meetellen.",
  "methods.predictor-weights.misleads": "Veel reeksen gewichten sluiten bijna even goed aan, en programma’s stoppen bij verschillende. Voorspellers kiezen tot het effect bevalt, is selectie.",

  "methods.synthetic-difference-in-differences.name": "Synthetisch verschil in verschillen",
  "methods.synthetic-difference-in-differences.means": "Verschil in verschillen tegenover een mengeling van plaatsen die evenwijdig liep, en tegenover de jaren ervoor die de jaren erna het best vertegenwoordigen.",
  "methods.synthetic-difference-in-differences.not": "De mengeling moet niet het niveau van de plaats hebben, alleen haar verloop. Het interval is 1,96 keer de standaardfout aan elke kant.",
  "methods.synthetic-difference-in-differences.data": "Een cijfer zonder gaten van de plaats en van andere, in verschillende jaren vóór en na de start.",
  "methods.synthetic-difference-in-differences.misleads": "De standaardfout komt van de andere plaatsen, genomen alsof ze het beleid gehad hadden; de auteurs vertrouwen haar alleen als alle gelijk schommelen. Vaak dragen één of twee jaren al het gewicht van de tijd ervoor.",

  "methods.interrupted-time-series.name": "Onderbroken tijdreeks",
  "methods.interrupted-time-series.means": "Hoeveel de eigen lijn van een plaats bij de start versprong, en hoeveel steiler of vlakker ze sindsdien loopt.",
  "methods.interrupted-time-series.not": "Ze zegt niet wat andere intussen deden: wat toen overal gebeurde, telt als effect.",
  "methods.interrupted-time-series.data": "Minstens vijf waarden vóór de start en drie vanaf de start, liever telkens twaalf, zonder breuk in de manier van tellen. De aansluiting heet zwak als de lijn meer dan een kwart van de variantie vóór de start onverklaard laat (R² onder 0,75) of er meer dan een twintigste van het niveau naast zit; boven een tiende wordt ze geweigerd.",
  "methods.interrupted-time-series.misleads": "Ze neemt aan dat de oude lijn recht was doorgelopen, en hoe verder ze doorgetrokken wordt, hoe minder dat waard is. Al wat in hetzelfde jaar begon, gaat door voor het beleid.",

  "methods.newey-west.name": "Standaardfout van een lijn door jaren",
  "methods.newey-west.means": "Hoe onzeker een lijn door jaren is als goede en slechte jaren elkaar in reeksen opvolgen en sommige meer afwijken dan andere.",
  "methods.newey-west.not": "Ze herstelt geen rechte lijn waar het verloop gebogen is, en geen jaren die anders geteld zijn.",
  "methods.newey-west.data": "De afstanden van de waarden tot de lijn; hier met het gehele deel van 4 (n / 100) tot de macht 2/9 als aantal vertragingen (2 bij 20 waarden, 3 vanaf 28). Intervallen nemen het t-kwantiel met n − 4 vrijheidsgraden.",
  "methods.newey-west.misleads": "Onder een twintigtal waarden is ze eerder te klein dan te groot, en andere vertragingen geven andere fouten.",

  "methods.rank-intervals.name": "Rang met haar onzekerheid",
  "methods.rank-intervals.means": "Tussen welke rangen een plaats valt als elke waarde opnieuw getrokken wordt uit haar eigen fout, 95 keer op 100.",
  "methods.rank-intervals.not": "Ze dekt het toeval in aantallen en steekproeven, geen fouten in het tellen, in de noemer of in wie antwoordde.",
  "methods.rank-intervals.data": "Waarden met standaardfouten, of aantallen met waaruit ze geteld zijn; een waarde met onbekende fout blijft staan en wordt gemerkt.",
  "methods.rank-intervals.misleads": "Rangen maken van ruis beweging: plaatsen in het midden wisselen van rang zonder dat er iets verandert. Is de fout van sommige onbekend, dan lijken de rangen zekerder dan ze zijn.",

  "methods.every-window.name": "Elk venster",
  "methods.every-window.means": "De verandering tussen elk paar jaren dat er is, zodat niemand de twee moet nemen die iemand gekozen heeft.",
  "methods.every-window.not": "De vensters zijn niet onafhankelijk: ze delen jaren, en alle kunnen op één uitzonderlijk jaar steunen.",
  "methods.every-window.data": "Twee of meer jaren van hetzelfde cijfer; vensters over een breuk in de registratie blijven weg.",
  "methods.every-window.misleads": "Een aandeel van alle vensters is geen kans. Lange reeksen hebben vooral korte vensters, waarin weinig verandert.",

  "methods.claim-readings.name": "In hoeveel lezingen een bewering klopt",
  "methods.claim-readings.means": "Het aandeel van alle redelijke manieren om een bewering te lezen waarin de cijfers haar staven: elk begin en einde, elk cijfer, aantal of verhouding, alleen of tegenover de mediaan van andere, van wie de helft en minstens vier de cijfers moeten hebben.",
  "methods.claim-readings.not": "5 van de 12 is geen kans dat iets waar is: de lezingen zijn niet even goed en niet onafhankelijk.",
  "methods.claim-readings.data": "Een bewering met een verandering erin, en de cijfers die bij haar woorden passen.",
  "methods.claim-readings.misleads": "Welke lezingen redelijk zijn, beslissen wij en sommen we één voor één op, met het aantal gemeenten achter elke mediaan; twee groepen van dezelfde gemeenten tellen één keer. Meer jaren van één cijfer geven het meer lezingen, en dus meer gewicht.",

  "methods.family.effects": "Was het anders ook gebeurd?",

  "methods.scene.effects":
    "Kansarmoede-index (geboorten in kansarme gezinnen, procent) van {units} centrumsteden, {from} tot {year}, {place} alsof daar in {start} iets begonnen was. Er is geen beleid mee bedoeld: plaats en jaar dienen alleen het voorbeeld. Uitgeschreven voor {place} en vier andere, dan voor alle.",
  "methods.scene.effects-years":
    "Kansarmoede-index van {place} en in totaal {units} centrumsteden, {from} tot {year}, alsof er in {start} iets begonnen was, wat alleen het voorbeeld dient. De eerste regel hieronder heeft vier andere, de tweede alle.",
  "methods.scene.effects-predictors":
    "Kansarmoede-index van {units} centrumsteden, {place} alsof daar in {start} iets begonnen was, wat alleen het voorbeeld dient. Voorspellers zijn drie vroegere jaren van de index zelf, hier ongedeeld; in de formule is elk gedeeld door s, de standaardafwijking over al deze plaatsen. De eerste regel hieronder heeft vier andere, de tweede alle.",
  "methods.scene.own-series":
    "Kansarmoede-index van {place}, {from} tot {year}, alsof er in {start} iets begonnen was, wat alleen het voorbeeld dient. De eerste regel heeft alleen de jaren van {first} tot {last}, de tweede alle {years}.",
  "methods.scene.rank-draws":
    "Berlijn, {year}: woninginbraken (x) per 1.000 inwoners in {units} wijken, {draws} keer getrokken. Uitgeschreven voor die met de laagste, de middelste en de hoogste verhouding; de regels geven de rangen van de middelste, tussen die drie en tussen alle.",
  "methods.scene.windows":
    "Kansarmoede-index van {place}: veranderingen in procent van het jaar van de rij tot dat van de kolom. De regels tellen de stijgingen, in de getoonde vensters en in alle van {from} tot {year}.",
  "methods.scene.readings":
    "“De kansarmoede-index van {place} is gedaald”, gelezen in de vensters van de getoonde jaren: alleen (c), en tegenover de mediaan van de andere centrumsteden (m). De tweede regel heeft elk venster van {from} tot {year}.",

  "methods.symbol.mean-treated": "gemiddelde van de plaats vóór de start (−) en vanaf de start (+)",
  "methods.symbol.mean-donors": "gemiddelde van de andere vóór de start (−) en vanaf de start (+)",
  "methods.symbol.treated-t": "de plaats in jaar t",
  "methods.symbol.donors-t": "gemiddelde van de andere in jaar t",
  "methods.symbol.periods-before": "aantal jaren vóór de start",
  "methods.symbol.donor-weight": "gewicht van plaats j in de mengeling",
  "methods.symbol.donor-t": "plaats j in jaar t",
  "methods.symbol.rmspe-ratio": "fout na de start gedeeld door fout ervoor, voor plaats j",
  "methods.symbol.donor-count": "aantal andere plaatsen",
  "methods.symbol.false-start": "de valse start",
  "methods.symbol.control-t": "de mengeling in jaar t",
  "methods.symbol.without-donor": "effect zonder plaats j",
  "methods.symbol.predictor-weight": "gewicht van voorspeller k",
  "methods.symbol.predictor-treated":
    "voorspeller k van de plaats en van plaats j, gedeeld door s (k), de standaardafwijking over alle plaatsen (n − 1)",
  "methods.symbol.time-weight": "gewicht van jaar t vóór de start",
  "methods.symbol.unit-weight": "gewicht van plaats j",
  "methods.symbol.mean-donor": "gemiddelde van plaats j vanaf de start",
  "methods.symbol.start": "de start; [t ≥ s] is 1 vanaf dan en 0 ervoor",
  "methods.symbol.jump": "de sprong bij de start",
  "methods.symbol.bend": "de verandering van helling per jaar",
  "methods.symbol.lags": "over hoeveel jaren fouten kunnen samenhangen",
  "methods.symbol.residual": "afstand van jaar t tot de lijn",
  "methods.symbol.regressors": "rij t van X, waaruit de lijn in jaar t bestaat",
  "methods.symbol.effect-found": "het gevonden effect",
  "methods.symbol.effect-donors": "hetzelfde voor plaats j alsof ze het beleid gehad had",
  "methods.symbol.value-drawn": "een trekking van de waarde van plaats i",
  "methods.symbol.value-from": "waarde van het eerste jaar van het venster",
  "methods.symbol.value-to": "waarde van het laatste jaar ervan",
  "methods.symbol.reading": "de verandering in lezing r",
  "methods.symbol.claimed": "de beweerde verandering; lees ≥ bij een stijging",
};
