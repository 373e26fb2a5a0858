/** English messages of what a file does not settle, and of what became of its cells. */
export const mappingEn = {
  "question.no-values": "No column looks like values. Choose one, or count the rows as events.",
  "question.period-unknown":
    "Nothing says of which year some of these values are. Give the period; values without one are left out.",
  "question.period-from-name":
    "The period {text} is not in the table: it was read from the file’s name or title. Is it right?",
  "question.place-unknown": "No column names a place. Say which city or district the figures are about.",
  "question.city-unknown": "The areas are parts of a city that the file does not name. Say which.",
  "question.place-from-name": "The city, {text}, was read from the file’s name or title. Is it right?",
  "question.area-guessed": "“{column}” was taken for the area, because the rows need one and no other column fits.",
  "question.indicator-unknown": "Nothing in the file says what is measured. Give the indicator a name.",
  "question.indicator-from-name": "What is measured was read from the file’s name or title: “{text}”. Is it right?",
  "question.which-date": "The rows are counted by “{column}”. Other dates in the file: {others}.",
  "question.columns-unused": "Not used, because nothing is counted by them ({count}): {names}.",
  "question.codes-only": "“{column}” has codes only: the names of the areas must come from elsewhere.",
  "question.number-marks": "Is “{example}” in “{column}” written with a thousands mark or with decimals?",
  "question.date-order": "Which comes first in “{example}” (“{column}”), the day or the month?",
  "question.period-short-years": "“{example}” in “{column}” was read as a year of two digits.",
  "question.period-school-years": "“{example}” in “{column}” was read as a period of two years.",
  "question.period-serial-days": "“{example}” in “{column}” was read as a day counted by a spreadsheet.",
  "question.sentinel": "Does {token} in “{column}” stand for a missing number?",
  "question.sentinel-taken": "{example} was taken for a missing number, first in “{column}” (columns: {columns}).",
  "question.parentheses":
    "“{example}” in “{column}”: negative, a footnote or a small number? Such cells are left out until you say.",
  "question.number-digits-lost":
    "“{example}” in “{column}”: a spreadsheet has cut the last digits of the number. Take the original file.",
  "question.number-odd-minus": "“{example}” in “{column}” was read as a negative number.",
  "question.number-not-finite": "“{example}” in “{column}” is no finite number; it is kept as missing.",
  "question.number-spreadsheet-error": "“{example}” in “{column}” is an error of a spreadsheet; it is kept as missing.",
  "question.number-mixed-units": "“{column}” has numbers with a unit and numbers without, such as “{example}”.",
  "question.number-bound": "“{example}” in “{column}” only gives a limit; it is kept as a suppressed number.",

  "issue.row-area": "no place or district is given; the row is left out",
  "issue.row-date": "no date is given; the row is left out",
  "issue.row-overruled": "line {other} gives another value for the same key and was kept, as you chose",
  "issue.row-blank-repeated": "missing here, but line {other} gives the number for the same key",
  "issue.row-short": "the row ends after {cells} of {expected} cells; what is missing at its end counts as blank",
  "issue.cells-filled-down": "blank cells of “{column}” take the label above them",
  "issue.cell-number": "“{value}” in “{column}” is no number; the cell is left out",
  "issue.spelling-unified": "“{value}” is written in two ways that look alike; they were taken as one",
  "issue.period-unstated": "“{column}” names no period and neither does the file: {cells} cells are left out",
  "issue.events-partial":
    "the events run from {from} to {to}: the first and the last period may be counted in part only",
  "issue.totals-beside-parts":
    "totals stand beside their parts: {names}; they are kept and must not be added to the others",
} as const;
