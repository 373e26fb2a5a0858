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
    "year years yr y any anys jaar jaartal jahr *jahr *jahre annee annees exercice an ano anos anio " +
    "anno anni ar aar arstal vuosi rok berichtsjahr schooljaar 연도 년도 년 年 年度 refyear lata yil evi godina " +
    "leto letnik aasta jaarlijks anul schuljahr kalenderjahr ejercicio 西元年 年別 年份 年次 연도별 연별 год",
  month:
    "month months maand monat *monat mois mes meses mese mesi manudur maned manad kuukausi mm 월 月 " +
    "monthname mesic miesiac honap ay kuu luna maanden месяц 월별 月別",
  quarter:
    "quarter kwartaal quartal trimestre trimester arsfjordungur kvartal qtr 분기 kwartal ctvrtleti " +
    "negyedev ceyrek quarters 분기별 四半期",
  period:
    "period periode perioden periods periodo periodes zeit zeitraum zeitpunkt time timeperiod tijd date " +
    "dates datum *datum data fecha fechas stichtag *stichtag peildatum periodicity dag day ref jahrgang " +
    "kalenderwoche week woche semaine semana settimana vika timabil tid timi aikajakso temps tiempo " +
    "tempo 기간 날짜 일자 occurred angelegt *zeit okres_czasu czas idoszak tarih idopont obdobi datums " +
    "zeitbezug berichtszeitraum 시점 기준일 기준일자 統計期 期間 時間 日付 период дата",
  clock:
    "franja fascia hour hours uur stunde *stunde heure hora ora minute minuut minuten time_of_day hod " +
    "weekday dow dayofweek dayofyear doy uhrzeit saat godzina 시간대",
  place:
    "gemeente gemeenten gemeentenaam municipality municipalities gemeinde *gemeinde commune communes " +
    "municipio municipios comune comuni concelho kommune kommun sveitarfelag kunta city cities stad " +
    "stadt ville ciudad citta cidade town place plaats lieu lugar luogo ort country countries land " +
    "lander pays pais paese entity geo geography region regio regionname regioner provincie provinces " +
    "province provincia departement department county state staat staaten provincias regios comunidades " +
    "paises kommuner kunnat regies departements codgeo libgeo depcom com dep reg libcom nomcom ref_area " +
    "refarea territory territorio raumbezug gebied* gebiet *gebiet gebiedcode area areas zone zones " +
    "zona zonas raum raumid *raum raumeinheit landsdel lan alue ccaa comunidad autonoma munty nis " +
    "refnis geocode location locatie standort nation 시도 도시 都市 市 territoire geografica geographic " +
    "raeumlich gebiedsnaam ags insee obec obce okres okresy kraj kraje mesto mesta uzemi vuzemi gmina " +
    "gminy powiat powiaty wojewodztwo wojewodztwa miasto miejscowosc telepules varos megye jaras il " +
    "iller sehir judet localitate oras omavalitsus maakond savivaldybe novads kunnan stadtname ortsname " +
    "staedte laan lansnamn landskap 시도별 시군 지역 지역별 行政区域 都道府県 縣市 縣市別 地域 город",
  district:
    "district districts districte districtes distrito distritos distretto wijk wijken *wijk buurt " +
    "buurten *buurt wijkcode bezirk* *bezirk *bezirke stadtteil* ortsteil* quartier quartiers *quartier " +
    "arrondissement arrdt arr barrio barrios barri bairro quartiere quartieri municipi borough boroughs " +
    "ward wards neighbourhood* neighborhood* precinct precincts bydel bydele stadsdel* kaupunginosa " +
    "hverfi hverfa thjonustumidstod *viertel wohnviertel statistischerbezirk planungsraum quar " +
    "quartierlang barriokodea district_code distrit distrikt lor plr bzr bez pgr raumid stadtgebiet " +
    "*stadtgebiet sector sectors secteur iris kreis stadtkreis tract division beat lsoa msoa locality " +
    "suburb parish freguesia zbs nil circoscrizione circ cisp subcity deelgemeente* stadsdeel " +
    "stadsdelen delgebied grunnkrets hood communityarea delbydel ntaname nta postcode zip zipcode plz " +
    "postleitzahl deel borocode boro 구 구별 자치구 행정구 동 区 wahlkreis gebietseinheit kvarter gebiedscode " +
    "subdistrict *stadtteil *ortsteil sdec dzielnica dzielnice dzielnicy osiedle osiedla obwod ctvrt " +
    "*ctvrt kerulet keruletek varosresz ilce ilceler mahalle mahalleler semt cartier cetvrt linnaosa " +
    "asum seniunija rajon* kotikunta peruspiiri osa_alue tilastoalue suurpiiri stadsdelsomrade *kvarter " +
    "roder sogn aldrader bydelsnavn unidad_vecinal vereda corregimiento alcaldia colonia " +
    "upz localidad localidades parroquia subprefeitura bairros regiao_administrativa aisp delegacia " +
    "subzona zonage qpv iris_nom quartieren stadsgebied gebiedsnaam 시군구 시군구별 행정구역 행정구역별 자치구별 행정동 행정동별 동별 법정동 읍면동 " +
    "관서 관서명 관할서 경찰서 경찰서별 市区町村 区名 町名 行政區 行政區別 區域別 區別 鄉鎮市區 地區 район округ",
  category:
    "category categories categorie kategorie kategorien categoria categorias flokkur kategori type " +
    "types tipo tipologia soort typ art arten kind class klasse classe clase sex sexe sexo sesso gender " +
    "geslacht geschlecht genre kyn kjonn kon sukupuoli age ages leeftijd leeftijdsgroep alter " +
    "altersgruppe* edad eta idade aldur alder ika aldersgruppe nationality nationalities nationaliteit* " +
    "nationalite* nationalitat* nacionalidad nacionalitat* natlty cittadinanza nacionalidade " +
    "staatsangehorigkeit* staatsburgerschaft citizenship citizen herkomst herkunft* origin origine " +
    "origen ethnic ethnicity group groups groep groupe gruppe grupo gruppo offence offences offense " +
    "crime crimes delict delit delikt delito reato misdrijf misdrijven straftat* feit feiten crimetype " +
    "primarytype majortext minortext opleiding education household huishouden eigendom tenure zeile " +
    "dimension uitsplitsing breakdown ausprag* auspraeg* rikisfang kenmerk* caracteristic* " +
    "characteristic* modality modalite partido party beruf level 분류 *분류 *구분 구분 항목 religion motivo " +
    "subcategory geburtsland nationalitaet c_birth descent haushaltstyp geschlechter komplainttype " +
    "complaint descriptor pohlavi plec wiek vek narodnost obcanstvi obywatelstwo narodowosc " +
    "allampolgarsag kor nem cinsiyet yas uyruk suc tur spol starost drzavljanstvo sugu vanus " +
    "kansalaisuus ika_ryhma nationalitet nationalitetsgruppe statsborgerskab statsborgerskap " +
    "medborgarskap herkomstland opprinnelsesland fodelseland fodelseregion innvandringskategori " +
    "forseelse lovbrudd brott brottstyp rikos kriminalitet delitos crimenes hurto modalidad infraccion " +
    "infracciones infraction infractions agressions nazionalita statoesteri reati 성별 연령 연령별 국적 국적별 범죄별 " +
    "범죄유형 죄종 죄종별 유형 유형별 종류 대분류 중분류 소분류 男女 性別 年齢 年齡 國籍 国籍 罪種 案類 пол возраст",
  indicator:
    "indicator indicators indicateur indicador indicadores indicatore indikator* variable variables " +
    "variabele variabelen variavel variabile measure measures meting metriek metric onderwerp " +
    "onderwerpen topic thema theme tema merkmal* statistic statistics statistik kennzahl* kenngrosse " +
    "series serie indic indic_de subject question vraag stelling tabelle table tabel dataset masszahl " +
    "maatstaf statistika tafla 지표 variablen ukazatel wskaznik mutato gosterge pokazatelj naitaja " +
    "tunnusluku tietoja indikaattori nokkeltall nyckeltal kerngetal kengetal 항목별 指標 指标 показатель",
  value:
    "value values waarde waarden wert werte valeur valeurs valor valores valore valori obsvalue " +
    "obs_value vaerdi verdi varde gildi arvo zahl 값 quantity messwert datenwert figure hodnota wartosc " +
    "ertek deger vrednost vrijednost valoare vaartus vrednosti verte 수치 數值 数值 統計値 значение",
  measure:
    "denominator numerator aantal antal antall number count counts anzahl anz effectif effectifs " +
    "cantidad numero contagem quantidade quantite total totaal gesamt insgesamt summe sum residenti " +
    "residentes amount bedrag betrag montant importe percent percentage pct perc procent prozent* " +
    "*prozent pourcentage porcentaje percentuale share aandeel anteil* *anteil part rate ratio taux " +
    "tasa tasso taxa rata quote *quote cijfer population populatie pop bevolking einwohner* habitants " +
    "habitantes abitanti populacao poblacion popolazione bevolkerung* inhabitants persons personen " +
    "people mean median average gemiddelde durchschnitt* moyenne media mediaan income inkomen " +
    "einkommen* density dichtheid dichte *dichte index score per km2 hectares size flache* *flache " +
    "oppervlakte households haushalte* births deaths cases incidents men women male female 건수 인구 " +
    "mannlich weiblich mannen vrouwen hommes femmes nbr tot price prices preis* salary *wert cost costs " +
    "median_* hits liczba pocet szam sayi sayisi stevilo broj numar arv lukumaara maara cantitat " +
    "obyvatel ludnosc nepesseg nufus prebivalstvo stanovnistvo vaesto " +
    "folkemengde befolkning folketal folkmangd mieszkancy obyvatelstvo populacja naselenie emm belopp " +
    "valeurs 합계 계 소계 인구수 세대 세대수 세대당인구 발생 검거 비율 人口 人口數 世帯数 件数 總計 戶數 численность количество",
  unit:
    "unit units eenheid eenheden einheit einheiten unite unites unidad unita unidade maateenheid " +
    "masseinheit uom unitmeas unitmeasure unitofmeasure eining enhet enhed yksikko jednotka jednostka " +
    "jednostka_miary mertekegyseg birim yksikot mernajednotka 단위 單位 単位",
  flag:
    "flag flags fase status obsstatus confstatus symbol symbols vlag statut estado_dato stato merki " +
    "kvalitet priznak kvalitetskod",
  note:
    "note notes opmerking* bemerkung* remark remarks comment comments fussnote* footnote* voetnoot nota " +
    "notas anmerkung* commentaire annotation annotations observaciones osservazioni toelichting " +
    "hinweis* merknad poznamka uwagi megjegyzes aciklama merknader anmarkning huomautus observacion " +
    "observacoes 비고 備註 備考 примечание",
  ignore:
    "lat lon lng long latitude longitude latitud longitud breedtegraad lengtegraad breitengrad " +
    "langengrad xcoord ycoord coord coords coordinate coordinates coordenada* coordinaten koordinate* " +
    "geometry geom geometrie shape wkt geopoint geoshape thegeom objectid fid ogcfid globalid uuid guid " +
    "dguid vector scalar decimals terminated dataflow structure structureid action unitmult baseper " +
    "lastupdate link url href path updated lastedited decimal freq frequency geom2d easting northing " +
    "utm sortierung sortorder gml multiplier wsp x_coord y_coord xcoordinate ycoordinate lambert " +
    "perimeter perim shape_area shape_length st_area_shape st_perimeter_shape shape_len shape__area " +
    "shape__length creationdate editdate last_update date_maj globalids geolocalizacion globalid_1 위도 " +
    "경도 緯度 経度",
  code:
    "codi codis id ids code codes kode kodes codice codigo cod cd key niveau niveaucode schlussel " +
    "*schlussel ags refnis nis sort *nummer *number *nr insee gss fips iso iso2 iso3 nuts nuts1 nuts2 nuts3 lau " +
    "*code " +
    "*kennziffer kennziffer kennung cve ine bfs gkz identifier zip zipcode plz postcode abbreviation " +
    "kurzel kod kody kodu teryt cislo ciselnik cis kodnr cbscode gemeentecode wijkcodes kommunenr " +
    "kommunenummer bydelsnr bydelnr kommunekode arealkod sifra cdc codprov codcom codreg uid esid " +
    "objectcode 코드 행정구역코드 代碼 代号 コード код",
  name:
    "name names naam namen nom nombre nome navn namn nafn bezeichnung* *bezeichnung *name *naam descr " +
    "description label libelle lib denominacion denominazione tx txt title titel desc nm lang nazwa " +
    "nazev nev ad adi isim nimi nume naziv navn_ txt_ bezeichn designation intitule denominazioni " +
    "denominació 명 명칭 名稱 名称 название наименование",
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

const TOTAL_WORDS = (
  "total totaal totals totale totali totales gesamt insgesamt ensemble summe sum all alle alles " +
  "allemaal tous toutes tutti todos tot t _t samtals alls yhteensa yhteensä i_alt ialt totalt sammanlagt som " +
  "both beide zusammen city_total grandtotal overall celkem ogółem razem összesen toplam ukupno skupaj kokku всего " +
  "итого σύνολο 합계 계 전체 소계 合計 总计 總計 總數 総数 小計 ambos"
).split(" ");

const TOTALS = new Set(TOTAL_WORDS.map((word) => foldName(word).replaceAll(" ", "")));

const BEGINNINGS = TOTAL_WORDS.filter((word) => word !== "t" && word !== "_t").map((word) => word.slice(0, 3));
/** One of these is in every word for a total; most of a million names have none of them. */
const MAYBE_TOTAL = new RegExp(`i.?alt|^_?t$|${[...new Set(BEGINNINGS)].join("|")}`, "iu");

/** Whether a text names a total: "Total", "insgesamt", "Both sexes", "Gemeinde insgesamt", "_T". */
export function namesTotal(text: string): boolean {
  if (!MAYBE_TOTAL.test(text)) return false;
  const words = nameWords(text);
  const joined = words.join("");
  if (TOTALS.has(joined)) return true;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const strong = (word: string) =>
    word.length > 3 && word !== "both" && word !== "beide" && word !== "alle" && TOTALS.has(word);
  return words.length <= 4 && (strong(first) || strong(last));
}
