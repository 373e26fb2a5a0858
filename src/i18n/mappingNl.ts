/** Dutch messages of what a file does not settle, and of what became of its cells. */
export const mappingNl = {
  "question.no-values": "Geen kolom lijkt op waarden. Kies er een, of tel de rijen als gebeurtenissen.",
  "question.period-unknown":
    "Van sommige waarden staat nergens het jaar. Geef de periode; waarden zonder periode worden weggelaten.",
  "question.period-from-name":
    "De periode {text} staat niet in de tabel: ze komt uit de naam of de titel van het bestand. Klopt ze?",
  "question.place-unknown": "Geen kolom noemt een plaats. Zeg over welke stad of wijk de cijfers gaan.",
  "question.city-unknown": "De gebieden zijn delen van een stad die het bestand niet noemt. Zeg welke.",
  "question.place-from-name": "De stad, {text}, komt uit de naam of de titel van het bestand. Klopt ze?",
  "question.area-guessed": "“{column}” geldt als gebied, omdat de rijen er een nodig hebben en geen andere kolom past.",
  "question.indicator-unknown": "Niets in het bestand zegt wat gemeten is. Geef de indicator een naam.",
  "question.indicator-from-name": "Wat gemeten is, komt uit de naam of de titel van het bestand: “{text}”. Klopt het?",
  "question.which-date": "De rijen zijn geteld volgens “{column}”. Andere datums in het bestand: {others}.",
  "question.columns-unused": "Niet gebruikt, omdat er niets naar geteld wordt ({count}): {names}.",
  "question.codes-only": "“{column}” heeft alleen codes: de namen van de gebieden moeten van elders komen.",
  "question.number-marks":
    "Staat in “{example}” (“{column}”) een scheidingsteken voor duizendtallen of een decimaalteken?",
  "question.date-order": "Wat staat vooraan in “{example}” (“{column}”), de dag of de maand?",
  "question.period-short-years": "“{example}” in “{column}” is gelezen als een jaar van twee cijfers.",
  "question.period-school-years": "“{example}” in “{column}” is gelezen als een periode van twee jaren.",
  "question.period-serial-days": "“{example}” in “{column}” is gelezen als een dag die een rekenblad telt.",
  "question.sentinel": "Staat {token} in “{column}” voor een ontbrekend getal?",
  "question.sentinel-taken":
    "{example} geldt als ontbrekend getal, voor het eerst in “{column}” (kolommen: {columns}).",
  "question.parentheses":
    "“{example}” in “{column}”: negatief, een voetnoot of een klein getal? Zulke cellen blijven weg tot u het zegt.",
  "question.number-digits-lost":
    "“{example}” in “{column}”: een rekenblad heeft de laatste cijfers afgekapt. Neem het originele bestand.",
  "question.number-odd-minus": "“{example}” in “{column}” is gelezen als een negatief getal.",
  "question.number-not-finite": "“{example}” in “{column}” is geen eindig getal; het geldt als ontbrekend.",
  "question.number-spreadsheet-error":
    "“{example}” in “{column}” is een fout van een rekenblad; ze geldt als ontbrekend.",
  "question.number-mixed-units": "“{column}” heeft getallen met en zonder eenheid, zoals “{example}”.",
  "question.number-bound": "“{example}” in “{column}” geeft alleen een grens; het geldt als een verzwegen getal.",

  "issue.row-area": "er staat geen plaats of wijk; de rij is weggelaten",
  "issue.row-date": "er staat geen datum; de rij is weggelaten",
  "issue.row-overruled": "regel {other} geeft een andere waarde voor dezelfde sleutel en is gehouden, zoals u koos",
  "issue.row-blank-repeated": "hier ontbreekt het getal, maar regel {other} geeft het voor dezelfde sleutel",
  "issue.row-short": "de rij houdt na {cells} van {expected} cellen op; wat achteraan ontbreekt, telt als leeg",
  "issue.cells-filled-down": "lege cellen van “{column}” krijgen het opschrift erboven",
  "issue.cell-number": "“{value}” in “{column}” is geen getal; de cel is weggelaten",
  "issue.spelling-unified": "“{value}” is op twee manieren geschreven die er gelijk uitzien; ze gelden als één",
  "issue.period-unstated": "“{column}” noemt geen periode en het bestand ook niet: {cells} cellen zijn weggelaten",
  "issue.events-partial":
    "de gebeurtenissen lopen van {from} tot {to}: de eerste en de laatste periode zijn misschien maar deels geteld",
  "issue.totals-beside-parts":
    "totalen staan naast hun delen: {names}; ze zijn gehouden en mogen niet bij de andere worden opgeteld",
} as const;
