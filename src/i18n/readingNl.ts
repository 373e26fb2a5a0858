import type { readingEn } from "./readingEn";

/** Dutch messages of what `readTable` has to say of a file. */
export const readingNl: Readonly<Record<keyof typeof readingEn, string>> = {
  "issue.not-a-table-zip": "dit is een ingepakt archief en geen tabel: pak het uit en kies het bestand erin",
  "issue.not-a-table-xlsx":
    "dit is een Excel-werkmap onder een andere naam: laat de naam eindigen op .xlsx of bewaar als CSV",
  "issue.not-a-table-xls": "dit is een oud Office-bestand: bewaar het als CSV of .xlsx",
  "issue.not-a-table-ods":
    "dit is een OpenDocument-bestand onder een andere naam: laat de naam eindigen op .ods of bewaar als CSV",
  "issue.not-a-table-pdf": "dit is een pdf en geen tabel: zoek de cijfers als CSV of Excel op dezelfde plaats",
  "issue.not-a-table-image": "dit is een afbeelding en geen tabel",
  "issue.not-a-table-binary": "dit is geen tekst: bewaar de tabel als CSV",
  "issue.not-a-table-html":
    "dit is een webpagina en geen tabel: de link leidde naar een pagina over de gegevens; zoek daar de download zelf",
  "issue.not-a-table-xml": "dit is XML en geen tabel: zoek dezelfde gegevens als CSV",
  "issue.not-a-table-json": "dit is JSON en geen tabel: zoek dezelfde gegevens als CSV",
  "issue.delimiter-unsure":
    "geen enkel scheidingsteken past goed bij de regels: kies een ander als de voorbeeldweergave niet klopt",
  "issue.table-unwrapped":
    "de tabel stond in de cellen van een andere, alsof ze met het verkeerde scheidingsteken is bewaard; uitgepakt",
  "issue.quote-literal": "een aanhalingsteken staat waar het niet hoort; het blijft deel van de tekst",
  "issue.stray-quote-kept":
    "de aanhalingstekens kloppen niet, dus cellen zijn misschien verkeerd geknipt: kijk deze regel na",
  "issue.quote-never-closed":
    "een aanhalingsteken gaat open en niet meer dicht; het blijft tekst en alle regels erna zijn gelezen",
  "issue.no-header":
    "de eerste regel lijkt gegevens te bevatten, dus de kolommen hebben geen naam; kies een kopregel als het er een is",
  "issue.header-rows": "{rows} kopregels zijn samengevoegd tot één",
  "issue.header-shorter":
    "de kop heeft {names} namen, de regels eronder {columns} cellen: kijk na welke naam waar hoort",
  "issue.header-longer":
    "de kop heeft {names} namen, de regels eronder {columns} cellen: kijk na welke naam waar hoort",
  "issue.header-repeated": "de kop staat opnieuw tussen de regels ({times} keer); gelezen als één tabel",
  "issue.preamble-rows": "wat boven de kop staat, zijn geen gegevens en blijft als opmerking bewaard (regels: {rows})",
  "issue.footer-rows": "wat onder de gegevens staat, zijn voetnoten en geen gegevens (regels: {rows})",
  "issue.blank-rows": "lege regels tussen de gegevens zijn overgeslagen ({rows})",
  "issue.stacked-tables":
    "{tables} tabellen staan onder elkaar; nummer {part} is gelezen, {others} regels van de andere niet",
  "issue.row-unlike": "deze regel heeft woorden waar de andere getallen hebben: is het een kop of een voetnoot?",
  "issue.ragged-rows": "nog meer regels hebben te veel of te weinig cellen ({rows})",
};
