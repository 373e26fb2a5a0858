import type { methodsFigureEn } from "./methodsFigureEn";

/** Dutch words of the methods of rates, trends, inequality, relations and maps. */
export const methodsFigureNl: Readonly<Record<keyof typeof methodsFigureEn, string>> = {
  "methods.rate.name": "Verhouding",
  "methods.rate.means": "Hoeveel feiten er waren per 1.000 inwoners van hetzelfde jaar.",
  "methods.rate.not": "Het is geen risico van een persoon: feiten in een wijk treffen ook bezoekers, en sommige mensen meermaals.",
  "methods.rate.data": "Een aantal feiten en de bevolking waar ze vandaan komen, van dezelfde plaats en hetzelfde jaar.",
  "methods.rate.misleads": "Met de verkeerde noemer: winkelstraten en stations hebben weinig inwoners en veel bezoekers.",

  "methods.poisson-interval.name": "Exact interval van een aantal",
  "methods.poisson-interval.means": "De reeks aantallen op lange termijn waarmee het getelde aantal 95 keer op 100 overeenkomt.",
  "methods.poisson-interval.not": "Het is niet het bereik waarin het aantal van volgend jaar zal vallen.",
  "methods.poisson-interval.data": "Een aantal feiten; gebruikt onder tien feiten.",
  "methods.poisson-interval.misleads": "Het neemt aan dat feiten onafhankelijk zijn. Reeksen van één dader of één nacht van rellen maken het te smal.",

  "methods.byar-interval.name": "Byars interval van een aantal",
  "methods.byar-interval.means": "Bijna het exacte interval, met een formule die met de hand na te rekenen is.",
  "methods.byar-interval.not": "Het is niet het bereik waarin het aantal van volgend jaar zal vallen.",
  "methods.byar-interval.data": "Een aantal feiten; gebruikt vanaf tien feiten.",
  "methods.byar-interval.misleads": "Onder tien feiten wijkt het af van het exacte, en onder twee heeft het soms geen ondergrens.",

  "methods.wilson-interval.name": "Wilsons interval van een aandeel",
  "methods.wilson-interval.means": "De reeks werkelijke aandelen waarmee het gevonden aandeel, bij zoveel gevallen, 95 keer op 100 overeenkomt.",
  "methods.wilson-interval.not": "Het dekt geen foute antwoorden, geen mensen die niet antwoordden en geen slecht getrokken steekproef.",
  "methods.wilson-interval.data": "Hoeveel van hoeveel: antwoorden in een enquête, of gevallen van een soort onder alle gevallen.",
  "methods.wilson-interval.misleads": "Een gewogen enquête bevat minder informatie dan haar aantal antwoorden doet vermoeden; het werkelijke interval is dus breder.",

  "methods.funnel-limits.name": "Trechtergrenzen",
  "methods.funnel-limits.means": "Tussen welke verhoudingen een plaats van een bepaalde grootte door toeval valt als ze is zoals alle andere: 998 keer op 1.000 bij de getoonde grenzen.",
  "methods.funnel-limits.not": "Buiten de grenzen is niet slecht of goed, en erbinnen is geen bewijs dat een plaats is zoals de andere.",
  "methods.funnel-limits.data": "Aantallen en bevolking van alle vergeleken plaatsen.",
  "methods.funnel-limits.misleads": "Criminaliteit schommelt meer dan door toeval alleen, dus liggen te veel plaatsen erbuiten. Zie het als een vraag, niet als een rangschikking.",

  "methods.theil-sen.name": "Helling van Theil en Sen",
  "methods.theil-sen.means": "De typische verandering per jaar: de mediaan van de hellingen tussen alle paren van jaren.",
  "methods.theil-sen.not": "Het is geen voorspelling en zegt niets over het waarom.",
  "methods.theil-sen.data": "Een reeks van minstens een achttal jaren zonder breuk in de manier van tellen.",
  "methods.theil-sen.misleads": "Een stijging gevolgd door een daling heeft een helling van bijna nul. Een breuk in de registratie lijkt een trend.",

  "methods.mann-kendall.name": "Toets van Mann en Kendall",
  "methods.mann-kendall.means": "Hoe verrassend zoveel stijgingen (of dalingen) zouden zijn in een reeks zonder trend: hoe kleiner p, hoe verrassender.",
  "methods.mann-kendall.not": "Een kleine p betekent geen grote verandering, en een grote p betekent niet dat er niets gebeurd is.",
  "methods.mann-kendall.data": "Een reeks van minstens een achttal jaren zonder breuk.",
  "methods.mann-kendall.misleads": "Jaren lijken op die ervoor, waardoor p te klein uitvalt. De correcties daarvoor lopen onderling sterk uiteen.",

  "methods.average-annual-change.name": "Gemiddelde jaarlijkse verandering",
  "methods.average-annual-change.means": "Het jaarlijkse percentage dat, telkens herhaald, van de eerste waarde naar de laatste leidt.",
  "methods.average-annual-change.not": "Het zegt niet dat er ook maar één jaar zoveel veranderde.",
  "methods.average-annual-change.data": "Twee waarden boven nul en de jaren ertussen.",
  "methods.average-annual-change.misleads": "Alleen het eerste en het laatste jaar tellen: een uitzonderlijk jaar aan een van beide kanten bepaalt alles.",

  "methods.loess.name": "Gladde kromme (LOESS)",
  "methods.loess.means": "Het verloop van een reeks zonder haar sprongen: elk punt van de kromme volgt de jaren eromheen, en uitschieters wegen minder.",
  "methods.loess.not": "De kromme is geen gegeven: geen enkel jaar had die waarden.",
  "methods.loess.data": "Een reeks van minstens een achttal punten.",
  "methods.loess.misleads": "Aan de uiteinden steunt ze op weinig jaren. Een brede band verbergt keerpunten, een smalle volgt ruis, en een plotse breuk wordt een helling.",

  "methods.coefficient-of-variation.name": "Variatiecoëfficiënt",
  "methods.coefficient-of-variation.means": "Hoe ver wijken doorgaans van hun gemiddelde liggen, als deel van dat gemiddelde.",
  "methods.coefficient-of-variation.not": "Hij zegt niet welke wijken hoog of laag liggen.",
  "methods.coefficient-of-variation.data": "Eén waarde boven nul per wijk, minstens twee.",
  "methods.coefficient-of-variation.misleads": "Kleine wijken met weinig feiten schommelen door toeval. Eén uiterste wijk kan de hele waarde maken.",

  "methods.max-min-ratio.name": "Hoogste tegenover laagste",
  "methods.max-min-ratio.means": "Hoeveel keer de waarde van de laagste wijk in die van de hoogste past.",
  "methods.max-min-ratio.not": "Het zegt niets over alle wijken ertussenin.",
  "methods.max-min-ratio.data": "Eén waarde boven nul per wijk, minstens twee.",
  "methods.max-min-ratio.misleads": "Meer en kleinere wijken verhogen het altijd. Het hangt af van de twee wijken die het vaakst toevalstreffers zijn.",

  "methods.gini-inequality.name": "Ginicoëfficiënt",
  "methods.gini-inequality.means": "De helft van het gemiddelde verschil tussen twee wijken, als deel van het gemiddelde: 0 als alle gelijk zijn.",
  "methods.gini-inequality.not": "Het is niet de Gini van personen: arm en rijk binnen een wijk zijn er niet in te zien.",
  "methods.gini-inequality.data": "Eén waarde, niet onder nul, per wijk, minstens twee.",
  "methods.gini-inequality.misleads": "Met weinig wijken kan hij niet in de buurt van 1 komen. Wijken samenvoegen verlaagt hem, terwijl er niets veranderd is.",

  "methods.theil-inequality.name": "Theilindex",
  "methods.theil-inequality.means": "Ongelijkheid tussen wijken, gemeten als informatie: 0 als alle gelijk zijn, met meer gewicht voor hoge waarden.",
  "methods.theil-inequality.not": "Het is niet Theils tweede maat, de gemiddelde logaritmische afwijking, die sommige pakketten onder dezelfde naam geven.",
  "methods.theil-inequality.data": "Eén waarde, niet onder nul, per wijk, minstens twee.",
  "methods.theil-inequality.misleads": "De bovengrens stijgt met het aantal wijken, dus zijn alleen gelijke indelingen vergelijkbaar.",

  "methods.sigma-convergence.name": "Sigma-convergentie",
  "methods.sigma-convergence.means": "Of wijken dichter bij elkaar gekomen zijn: de spreiding van hun logaritmen, jaar na jaar.",
  "methods.sigma-convergence.not": "Dichter bij elkaar is niet beter: alle kunnen even slecht geworden zijn.",
  "methods.sigma-convergence.data": "Waarden boven nul van dezelfde wijken in twee of meer jaren.",
  "methods.sigma-convergence.misleads": "Als er wijken bij komen of wegvallen, of als hun grenzen veranderen, verandert de spreiding mee.",

  "methods.beta-convergence.name": "Bèta-convergentie",
  "methods.beta-convergence.means": "Of wijken die laag begonnen, sneller stegen: onder nul halen ze in.",
  "methods.beta-convergence.not": "Gemiddeld inhalen maakt wijken nog niet gelijk; alleen sigma toont of ze dat worden.",
  "methods.beta-convergence.data": "Waarden boven nul van dezelfde wijken in een eerste en een laatste jaar, minstens drie wijken.",
  "methods.beta-convergence.misleads": "Een uitzonderlijk eerste jaar valt vanzelf terug (regressie naar het gemiddelde) en lijkt dan convergentie. Daarom staat sigma ernaast.",

  "methods.spearman.name": "Rangcorrelatie",
  "methods.spearman.means": "In hoeverre twee indicatoren plaatsen in dezelfde volgorde zetten, van −1 (omgekeerd) over 0 (geen gemeenschappelijke volgorde) tot 1 (dezelfde).",
  "methods.spearman.not": "Het is geen oorzaak, en het geldt voor plaatsen, niet voor personen: zie “Plaatsen zijn geen personen”.",
  "methods.spearman.data": "Twee waarden per plaats, minstens vier plaatsen voor een interval.",
  "methods.spearman.misleads": "Een derde factor, zoals inkomen of dichtheid, kan beide ordenen. Met een twaalftal plaatsen steken alleen zeer sterke verbanden uit boven het toeval.",

  "methods.partial-spearman.name": "Partiële rangcorrelatie, met een derde",
  "methods.partial-spearman.means":
    "Wat van de rangcorrelatie van twee indicatoren overblijft tussen plaatsen die op een derde even hoog staan, van −1 over 0 (er blijft niets over) tot 1.",
  "methods.partial-spearman.not": "Het schakelt alleen de derde indicator uit: wat hier niet gemeten is, zit er nog altijd in, en het bewijst geen oorzaak.",
  "methods.partial-spearman.data": "Drie waarden per plaats, minstens vijf plaatsen voor een interval.",
  "methods.partial-spearman.misleads":
    "Is de derde zelf een gevolg van een van beide, dan verbergt of verzint het uitschakelen een verband. Met een twaalftal plaatsen is het interval breed, en een derde die plaatsen ordent zoals een van beide, laat niets te vergelijken over.",

  "methods.classes-quantile.name": "Klassen met evenveel plaatsen",
  "methods.classes-quantile.means": "Elke kleur op de kaart staat voor ongeveer evenveel plaatsen.",
  "methods.classes-quantile.not": "Tussen twee kleuren kan een grote sprong schuilen, en binnen één kleur zeer verschillende waarden.",
  "methods.classes-quantile.data": "De waarden van alle plaatsen en jaren die de kaart kan tonen.",
  "methods.classes-quantile.misleads": "Waar veel plaatsen dezelfde waarde hebben, zijn er minder klassen dan gevraagd.",

  "methods.classes-equal.name": "Klassen van gelijke breedte",
  "methods.classes-equal.means": "Elke kleur op de kaart staat voor een even groot bereik van waarden.",
  "methods.classes-equal.not": "Een kleur zegt niet hoeveel plaatsen ze delen.",
  "methods.classes-equal.data": "De waarden van alle plaatsen en jaren die de kaart kan tonen.",
  "methods.classes-equal.misleads": "Eén zeer hoge waarde duwt alle andere in de laagste kleur.",

  "methods.classes-jenks.name": "Natuurlijke klassen",
  "methods.classes-jenks.means": "Kleuren wisselen waar de waarden gaten laten: plaatsen in één klasse lijken zoveel mogelijk op elkaar.",
  "methods.classes-jenks.not": "De gaten zijn die van deze waarden, geen grenzen met een eigen betekenis.",
  "methods.classes-jenks.data": "De waarden van alle plaatsen en jaren die de kaart kan tonen.",
  "methods.classes-jenks.misleads": "Twee kaarten hebben andere klassen, dus zijn hun kleuren niet vergelijkbaar.",

  "methods.complementary-suppression.name": "Kleine groepen die niet getoond worden",
  "methods.complementary-suppression.means": "Aantallen onder de drempel blijven weg, en zoveel andere als nodig opdat niemand ze uit de totalen kan afleiden.",
  "methods.complementary-suppression.not": "Wat verborgen is, is geen nul en ontbreekt niet in de bron.",
  "methods.complementary-suppression.data": "Een tabel van aantallen met haar totalen, en een drempel.",
  "methods.complementary-suppression.misleads": "Wat van een kleine groep zichtbaar blijft, mag niet als het geheel gelezen worden.",
};
