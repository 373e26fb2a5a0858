import { foldName, nameWords } from "./foldName";

/** What a column's name says of it. `code` and `name` qualify another meaning: "NIS code", "Borough name". */
export const MEANINGS = [
  "year",
  "month",
  "quarter",
  "period",
  "clock",
  "place",
  "district",
  "category",
  "indicator",
  "value",
  "measure",
  "unit",
  "flag",
  "note",
  "ignore",
  "code",
  "name",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * Words in English, Dutch, French, German, Spanish, Italian, Portuguese and the Nordic languages, folded. `a*` begins
 * with, `*a` ends with, `*a*` contains.
 */
const WORDS: Readonly<Record<Meaning, string>> = {
  year:
    "year years yr y any anys jaar jaartal jahr *jahr *jahre annee annees exercice an ano anos anio anno " +
    "anni ar aar arstal vuosi rok berichtsjahr schooljaar 연도 년도 년 年 年度 refyear",
  month: "month months maand monat *monat mois mes meses mese mesi manudur maned manad kuukausi mm 월 月 monthname",
  quarter: "quarter kwartaal quartal trimestre trimester arsfjordungur kvartal qtr 분기",
  period:
    "period periode perioden periods periodo periodes zeit zeitraum zeitpunkt time timeperiod tijd date " +
    "dates datum *datum data fecha fechas stichtag *stichtag peildatum periodicity dag day ref jahrgang " +
    "kalenderwoche week woche semaine semana settimana vika timabil tid timi aikajakso temps tiempo tempo " +
    "기간 날짜 일자 occurred angelegt *zeit",
  clock:
    "franja fascia hour hours uur stunde *stunde heure hora ora minute minuut minuten time_of_day hod " +
    "weekday dow dayofweek dayofyear doy uhrzeit",
  place:
    "gemeente gemeenten gemeentenaam municipality municipalities gemeinde *gemeinde commune communes " +
    "municipio municipios comune comuni concelho kommune kommun sveitarfelag kunta city cities stad stadt " +
    "ville ciudad citta cidade town place plaats lieu lugar luogo ort country countries land lander pays " +
    "pais paese entity geo geography region regio regionname regioner provincie provinces province " +
    "provincia departement department county state staat staaten provincias regios comunidades paises " +
    "kommuner kunnat regies departements codgeo libgeo depcom com dep reg libcom nomcom ref_area refarea " +
    "territory territorio raumbezug gebied* gebiet *gebiet gebiedcode area areas zone zones zona zonas raum raumid " +
    "*raum raumeinheit landsdel lan alue ccaa comunidad autonoma munty nis refnis geocode location " +
    "locatie standort nation 시도 도시 都市 市 territoire geografica geographic raeumlich gebiedsnaam ags insee",
  district:
    "district districts districte districtes distrito distritos distretto wijk wijken *wijk buurt buurten " +
    "*buurt wijkcode bezirk* *bezirk *bezirke stadtteil* ortsteil* quartier quartiers *quartier " +
    "arrondissement arrdt arr barrio barrios barri bairro quartiere quartieri municipi borough boroughs " +
    "ward wards neighbourhood* neighborhood* precinct precincts bydel bydele stadsdel* kaupunginosa " +
    "hverfi hverfa thjonustumidstod *viertel wohnviertel statistischerbezirk planungsraum quar " +
    "quartierlang barriokodea district_code distrit distrikt lor plr bzr bez pgr raumid stadtgebiet " +
    "*stadtgebiet sector sectors secteur iris kreis stadtkreis tract division beat lsoa msoa locality " +
    "suburb parish freguesia zbs nil circoscrizione circ cisp subcity deelgemeente* stadsdeel stadsdelen " +
    "delgebied grunnkrets hood communityarea ntaname nta postcode zip zipcode plz postleitzahl deel " +
    "borocode boro 구 구별 자치구 행정구 동 区 wahlkreis gebietseinheit kvarter gebiedscode subdistrict *stadtteil " +
    "*ortsteil sdec",
  category:
    "category categories categorie kategorie kategorien categoria categorias flokkur kategori type types " +
    "tipo tipologia soort typ art arten kind class klasse classe clase sex sexe sexo sesso gender " +
    "geslacht geschlecht genre kyn kjonn kon sukupuoli age ages leeftijd leeftijdsgroep alter " +
    "altersgruppe* edad eta idade aldur alder ika aldersgruppe nationality nationalities nationaliteit* " +
    "nationalite* nationalitat* nacionalidad nacionalitat* natlty cittadinanza nacionalidade " +
    "staatsangehorigkeit* staatsburgerschaft citizenship citizen herkomst herkunft* origin origine origen " +
    "ethnic ethnicity group groups groep groupe gruppe grupo gruppo offence offences offense crime crimes " +
    "delict delit delikt delito reato misdrijf misdrijven straftat* feit feiten crimetype primarytype " +
    "majortext minortext opleiding education household huishouden eigendom tenure zeile dimension " +
    "uitsplitsing breakdown ausprag* auspraeg* " +
    "rikisfang kenmerk* caracteristic* characteristic* modality modalite partido " +
    "party beruf level 분류 *분류 *구분 구분 항목 religion motivo subcategory geburtsland nationalitaet c_birth " +
    "descent haushaltstyp geschlechter komplainttype complaint descriptor",
  indicator:
    "indicator indicators indicateur indicador indicadores indicatore indikator* variable variables " +
    "variabele variabelen variavel variabile measure measures meting metriek metric onderwerp onderwerpen " +
    "topic thema theme tema merkmal* statistic statistics statistik kennzahl* kenngrosse series serie " +
    "indic indic_de subject question vraag stelling tabelle table tabel dataset masszahl maatstaf " +
    "statistika tafla 지표 variablen",
  value:
    "value values waarde waarden wert werte valeur valeurs valor valores valore valori obsvalue obs_value " +
    "vaerdi verdi varde gildi arvo zahl 값 quantity messwert datenwert figure",
  measure:
    "denominator numerator aantal antal antall number count counts anzahl anz effectif effectifs cantidad " +
    "numero contagem quantidade quantite total totaal gesamt insgesamt summe sum residenti residentes " +
    "amount bedrag betrag montant importe percent percentage pct perc procent prozent* *prozent " +
    "pourcentage porcentaje percentuale share aandeel anteil* *anteil part rate ratio taux tasa tasso " +
    "taxa rata quote *quote cijfer population populatie pop bevolking einwohner* habitants habitantes " +
    "abitanti populacao poblacion popolazione bevolkerung* inhabitants persons personen people mean " +
    "median average gemiddelde durchschnitt* moyenne media mediaan income inkomen einkommen* density " +
    "dichtheid dichte *dichte index score per km2 hectares size flache* *flache oppervlakte households " +
    "haushalte* births deaths cases incidents men women male female 건수 인구 mannlich weiblich mannen " +
    "vrouwen hommes femmes nbr tot price prices preis* salary *wert cost costs median_* hits",
  unit:
    "unit units eenheid eenheden einheit einheiten unite unites unidad unita unidade maateenheid " +
    "masseinheit uom unitmeas unitmeasure unitofmeasure eining enhet enhed yksikko",
  flag: "flag flags fase status obsstatus confstatus symbol symbols vlag statut estado_dato stato merki kvalitet",
  note:
    "note notes opmerking* bemerkung* remark remarks comment comments fussnote* footnote* voetnoot nota " +
    "notas anmerkung* commentaire annotation annotations observaciones osservazioni toelichting hinweis* " +
    "merknad",
  ignore:
    "lat lon lng long latitude longitude latitud longitud breedtegraad lengtegraad breitengrad langengrad " +
    "xcoord ycoord coord coords coordinate coordinates coordenada* coordinaten koordinate* geometry geom " +
    "geometrie shape wkt geopoint geoshape thegeom objectid fid ogcfid globalid uuid guid dguid vector " +
    "scalar decimals terminated dataflow structure structureid action unitmult baseper lastupdate link " +
    "url href path updated lastedited decimal freq frequency geom2d easting northing utm sortierung " +
    "sortorder gml",
  code:
    "codi codis id ids code codes kode kodes codice codigo cod cd key niveau niveaucode schlussel " +
    "*schlussel ags refnis nis sort insee gss fips iso iso2 iso3 nuts nuts1 nuts2 nuts3 lau *code " +
    "*kennziffer kennziffer kennung cve ine bfs gkz identifier zip zipcode plz postcode abbreviation " +
    "kurzel",
  name:
    "name names naam namen nom nombre nome navn namn nafn bezeichnung* *bezeichnung *name *naam descr " +
    "description label libelle lib denominacion denominazione tx txt title titel desc nm lang",
};

interface Matcher {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

const MATCHERS = MEANINGS.map((meaning): readonly [Meaning, Matcher] => {
  const words = WORDS[meaning].split(/\s+/).filter(Boolean);
  return [
    meaning,
    {
      exact: new Set(words.filter((word) => !word.includes("*")).map((word) => foldName(word).replaceAll(" ", ""))),
      starts: words.filter((word) => word.endsWith("*")).map((word) => word.replaceAll("*", "")),
      ends: words.filter((word) => word.startsWith("*")).map((word) => word.replaceAll("*", "")),
    },
  ];
});

function fits(word: string, { exact, starts, ends }: Matcher): boolean {
  return (
    exact.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    ends.some((end) => word.length > end.length && word.endsWith(end))
  );
}

/** Everything the words of a column's name may mean; also the whole name written as one word ("REF_AREA"). */
export function meaningsOf(name: string): ReadonlySet<Meaning> {
  const words = nameWords(name);
  const joined = words.join("");
  const found = new Set<Meaning>();
  for (const [meaning, matcher] of MATCHERS) {
    const paired = words.some((word, i) => i > 0 && matcher.exact.has(words[i - 1]! + word));
    if (paired || words.some((word) => fits(word, matcher)) || matcher.exact.has(joined)) found.add(meaning);
  }
  // In front these count something ("num_stops", "no_of_houses"); behind a word they number it.
  if (words.length > 1 && NUMBERED.has(words.at(-1)!)) found.add("code");
  if (words.at(-1) === "number" && (found.has("place") || found.has("district"))) found.add("code");
  return found;
}

/** Whether every word of a name has one of the meanings, so that nothing in it speaks of anything else. */
export function meansOnly(name: string, meanings: readonly Meaning[]): boolean {
  const matchers = MATCHERS.filter(([meaning]) => meanings.includes(meaning)).map(([, matcher]) => matcher);
  const words = nameWords(name);
  const known = (word: string) =>
    NUMBERED.has(word) || /^\d+$/.test(word) || matchers.some((matcher) => fits(word, matcher));
  return words.every(known) || matchers.some((matcher) => matcher.exact.has(words.join("")));
}

const NUMBERED = new Set(["no", "nr", "num", "nummer", "numero", "n"]);

const TOTALS = new Set(
  (
    "total totaal totals totale totali totales gesamt insgesamt ensemble summe sum all alle alles " +
    "allemaal tous toutes tutti todos tot t _t samtals alls yhteensa i_alt ialt totalt sammanlagt som " +
    "both beide zusammen city_total grandtotal overall 합계 계 전체 소계 合計 总计 ambos"
  )
    .split(" ")
    .map((word) => foldName(word).replaceAll(" ", "")),
);

/** Whether a text names a total: "Total", "insgesamt", "Both sexes", "Gemeinde insgesamt", "_T". */
export function namesTotal(text: string): boolean {
  const words = nameWords(text);
  const joined = words.join("");
  if (TOTALS.has(joined)) return true;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const strong = (word: string) =>
    word.length > 3 && word !== "both" && word !== "beide" && word !== "alle" && TOTALS.has(word);
  return words.length <= 4 && (strong(first) || strong(last));
}
