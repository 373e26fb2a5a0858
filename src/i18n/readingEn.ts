/** English messages of what `readTable` has to say of a file. */
export const readingEn = {
  "issue.not-a-table-zip": "this is a packed archive and no table: unpack it and drop the file inside",
  "issue.not-a-table-xlsx":
    "this is an Excel workbook under another name: let its name end in .xlsx, or save it as CSV",
  "issue.not-a-table-xls": "this is an old Office file: save it as CSV or .xlsx",
  "issue.not-a-table-ods":
    "this is an OpenDocument file under another name: let its name end in .ods, or save it as CSV",
  "issue.not-a-table-pdf": "this is a PDF and no table: look for the figures as CSV or Excel at the same place",
  "issue.not-a-table-image": "this is a picture and no table",
  "issue.not-a-table-binary": "this is no text: save the table as CSV",
  "issue.not-a-table-html":
    "this is a web page and no table: the link led to a page about the data; look there for the download itself",
  "issue.not-a-table-xml": "this is XML and no table: look for the same data as CSV",
  "issue.not-a-table-json": "this is JSON and no table: look for the same data as CSV",
  "issue.delimiter-unsure": "no delimiter fits the lines well: choose another one if the preview looks wrong",
  "issue.table-unwrapped":
    "the table stood inside the cells of another one, as if opened and saved with the wrong delimiter; unwrapped",
  "issue.quote-literal": "a quote stands where none belongs; it is kept as part of the text",
  "issue.stray-quote-kept": "the quotes do not match, so cells may be cut in the wrong place: check this line",
  "issue.quote-never-closed": "a quote is opened and never closed; it is kept as text and all lines after it are read",
  "issue.no-header": "the first line looks like data, so the columns have no names; choose a header line if it is one",
  "issue.header-rows": "{rows} header lines joined into one",
  "issue.header-shorter":
    "the header has {names} names, the lines below it {columns} cells: check which name belongs where",
  "issue.header-longer":
    "the header has {names} names, the lines below it {columns} cells: check which name belongs where",
  "issue.header-repeated": "the header stands again among the lines ({times} times); read as one table",
  "issue.preamble-rows": "what stands above the header is no data and kept as remarks (lines: {rows})",
  "issue.footer-rows": "what stands below the data are notes and no data (lines: {rows})",
  "issue.blank-rows": "blank lines among the data are skipped ({rows})",
  "issue.stacked-tables":
    "{tables} tables stand below each other; number {part} is read, {others} lines of the others are not",
  "issue.row-unlike": "this line has words where the others have numbers: is it a header or a note?",
  "issue.ragged-rows": "more lines have too many or too few cells ({rows})",
} as const;
