import { importMatchEn } from "./importMatchEn";
import { importPageEn } from "./importPageEn";
import { mappingEn } from "./mappingEn";
import { ownDataEn } from "./ownDataEn";
import { readingEn } from "./readingEn";

/** English messages of bringing one's own data: the Data page and what reading a visitor's file may say. */
export const importEn = {
  ...importPageEn,
  ...importMatchEn,
  ...mappingEn,
  ...ownDataEn,
  ...readingEn,
  "page.data": "Data",

  "address.open": "Read from an address",
  "address.label": "Address of the file",
  "address.hint": "Begins with https:// and leads to the file itself, not to a page about it.",
  "address.consent":
    "The file will be asked from {host}. That host sees your IP address and that you asked for this file; it sees nothing of your other data.",
  "address.ask": "Ask {host} for the file",
  "address.asking": "Reading from {host}",
  "address.waiting": "Waiting for {host}",
  "address.loaded": "{loaded} read from {host}",
  "address.loadedOf": "{loaded} of {total} read from {host}",
  "address.cancel": "Stop",
  "address.goOn": "Go on with the file",
  "address.passedOn":
    "{asked} passed the request on to {host}: from there came {size}. Both hosts saw your IP address.",
  "address.elsewhere": "Open the address in a new tab",
  "address.trouble.empty": "Type or paste the address of a file first.",
  "address.trouble.unreadable": "This is no address of a file. One looks like https://data.city.example/crime.csv.",
  "address.trouble.not-https":
    "Only https addresses are read, because nobody on the way can read or change what they give. Try the same address with https://.",
  "address.trouble.password":
    "This address holds a name or a password, which stays out of here. Download the file yourself and drop it on the page.",
  "address.failed.network":
    "{host} does not answer, or does not allow other pages to read its files. Download the file in your browser and drop it here: that always works.",
  "address.failed.http":
    "{host} answered with status {status} instead of a file. Check the address, or download the file in your browser and drop it here.",
  "address.failed.too-large":
    "The file is larger than {most}, the most that is read from an address. Download it in your browser and drop it here: a file may be larger.",
  "address.failed.broken-off":
    "{host} broke off before the file was whole. Nothing of it was kept. Try again, or download the file and drop it here.",
  "address.failed.timeout":
    "{host} has sent nothing for half a minute. Try again later, or download the file in your browser and drop it here.",
  "address.failed.empty": "{host} answered with an empty file. Check the address.",

  "template.title": "No file at hand?",
  "template.example": "See how it works with a worked example: invented numbers of a city that does not exist.",
  "template.try": "Try it",
  "template.try.name": "Try it: open the worked example",
  "template.save": "Download",
  "template.example.save": "Download the worked example",
  "template.text": "Or fill in a template with one row per district:",
  "template.for.one": "Template for {name} ({count} district)",
  "template.for.other": "Template for {name} ({count} districts)",
  "template.city": "{name} ({count})",
  "template.failed": "The worked example could not be loaded. Check the connection and try again.",

  "catalogue.title": "What is here already",
  "catalogue.intro":
    "{indicators} indicators for {places} places, from {sources} sources. Your city stands beside them.",
  "catalogue.show": "Show all indicators",
  "catalogue.hide": "Hide the indicators",
  "catalogue.search": "Find",
  "catalogue.found": "{count} of {total}",
  "catalogue.caption": "The indicators that come with the page",
  "catalogue.column.indicator": "Indicator",
  "catalogue.column.years": "Years",
  "catalogue.column.places": "Places",
  "catalogue.column.districts": "Districts",
  "catalogue.column.comparable": "May be compared",
  "catalogue.column.publisher": "Published by",
  "catalogue.column.licence": "Licence",
  "catalogue.column.retrieved": "Retrieved",
  "catalogue.comparable.both": "between places and years",
  "catalogue.comparable.places": "between places",
  "catalogue.comparable.periods": "between years",
  "catalogue.comparable.neither": "with care only",
  "catalogue.closed.districts": "districts only",
  "catalogue.closed.claims": "claims, no statistics",
  "catalogue.sources.one": "{count} source",
  "catalogue.sources.other": "All {count} sources",

  "own.title": "On this device",
  "own.nothing": "Nothing yet. What you bring stays in this browser, and only if you say so.",
  "own.kept": "kept in this browser",
  "own.visit": "only for this visit",
  "own.districts": "See the districts",
  "own.districts.name": "See the districts of {name}",
  "own.districts.one": "{count} district",
  "own.districts.other": "{count} districts",
  "own.figures.one": "{count} figure",
  "own.figures.other": "{count} figures",
  "own.gaps.one": "{count} missing",
  "own.gaps.other": "{count} missing",
  "own.areas.one": "{count} area",
  "own.areas.other": "{count} areas",
  "own.more": "{count} more",
  "own.added": "added on {date}",
  "own.changed": "changed on {date}",
  "own.compare": "Compare",
  "own.compare.name": "Compare {name}",
  "own.compare.none": "The Compare page draws places and whole years; this has none.",
  "own.compare.empty": "There is no figure in it to compare.",
  "own.keep": "Keep",
  "own.keep.name": "Keep {name} in this browser",
  "own.export": "Export",
  "own.export.name": "Export {name} as a zip",
  "own.rename": "Rename",
  "own.rename.name": "Rename {name}",
  "own.rename.label": "New name",
  "own.rename.empty": "A dataset needs a name.",
  "own.rename.yes": "Save the name",
  "own.delete": "Delete",
  "own.delete.name": "Delete {name}",
  "own.delete.ask": "Delete “{name}” from this device?",
  "own.delete.yes": "Yes, delete",
  "own.delete.yes.name": "Yes, delete {name}",
  "own.delete.no": "No, leave it",
  "own.deleted": "“{name}” is deleted.",
  "own.undo": "Undo",
  "own.cancel": "Cancel",
  "own.damaged": "“{name}” is stored here, but can no longer be read. Save what is left of it, or delete it.",
  "own.damaged.export": "Save what is left",
  "own.damaged.export.name": "Save what is left of {name}",
  "own.boundaries": "Boundaries",
  "own.recipes": "Recipes for files of the same shape",
  "own.usage": "{used} in use of the {quota} that the browser allows this page.",
  "own.zip.reading": "Reading the exported dataset",
  "own.zip.refused": "This zip was exported here once, but cannot be read any more.",
  "own.zip.keep": "Keep in this browser",
  "own.zip.visit": "Only for this visit",
  "own.zip.replace": "Replace the one that is here",
  "own.zip.both": "Keep both",
  "own.zip.same": "“{name}” is here already, with the very same figures.",
  "own.zip.known": "“{name}” is here already.",

  "issue.unknown-encoding": "the encoding “{encoding}” is not known; the bytes themselves decided",
  "issue.encoding-detected": "read as {encoding}, because the bytes are not UTF-8",
  "issue.encoding-guessed":
    "read as {encoding}, which is a guess: if names look wrong in the preview, choose {other} or another encoding",
  "issue.mixed-encoding":
    "{count} bytes are no UTF-8 and were read as windows-1252, in these lines: {lines}; check the names there",
  "issue.nul-character": "NUL characters stand in cells ({count}), the first in this line; such a cell is no number",
  "issue.lost-character":
    "{count} characters were lost before the file came here (they read “\uFFFD”), the first in this line; take the original file",
  "issue.double-encoded":
    "“{example}” looks encoded twice (cells like it: {count}): choose the encoding “utf-8+utf-8” to read it as “{mended}”",

  "help.own": "Your own data",
  "help.own.bring":
    "Drop a file on any page, choose or paste it on the Data page: CSV and other text tables, workbooks (xlsx, xls, ods), JSON-stat, and boundaries as GeoJSON or TopoJSON. The preview shows how it was read; what was guessed can be changed at once.",
  "help.own.match":
    "You say what the columns are, which places are meant and what is measured. Every row ends as a figure, as a gap with its reason, or in the list of what was left out, with its line.",
  "help.own.keep":
    "What you bring stands beside the shipped figures on every page. It never leaves this browser and never stands in a link; on the Data page you export, rename or delete it.",
  "help.own.address":
    "A file may also be read from an https address: the host is named and asked only when you say so.",

  "catalogue.publishers": "{count} publishers",
  "catalogue.licences": "{count} licences",

  "own.hidden.one": "{count} figure stands behind the shipped one for the same place and year.",
  "own.hidden.other": "{count} figures stand behind the shipped ones for the same places and years.",

  "issue.file-unreadable": "the browser cannot read this file any more: it was changed, moved or deleted, or is a folder; choose the file itself again",
  "issue.file-too-large": "the file is larger than {megabytes} MB, the most that can be read of its kind; save it as CSV",
  "issue.line-too-long":
    "this line has more than {characters} characters and no end in sight: is this a table? Save it again with line ends",
  "issue.more-issues": "{count} more remarks of this kind are not listed",
  "issue.large-transposed":
    "a file this large can be read only with a record on each line; save it with rows and columns swapped",
  "issue.large-parts": "several tables seem to stand below each other; a file this large is read as one",
  "issue.too-many-columns":
    "the table has {columns} columns, more than the {most} that can be read; save it with one row for each place and period",
  "issue.archive-broken": "the archive is damaged or was not downloaded whole; download it again",
  "issue.archive-locked": "the archive is locked with a password; unpack it and choose the file inside",
  "issue.archive-too-large":
    "the archive unpacks to far more than any table needs and was not opened; unpack it and choose the file inside",
  "issue.archive-without-table":
    "the archive holds no table that can be read here ({files}); unpack it and choose a CSV file or workbook",
  "issue.not-a-table-document": "this is a text document or presentation; save its table as CSV or xlsx",
  "issue.workbook-locked": "the workbook is locked with a password; save it without one",
  "issue.workbook-broken":
    "the workbook cannot be read: it is damaged or of a kind from before 1997; open it in a spreadsheet program and save it as xlsx",
  "issue.several-sheets": "the file holds {count} tables; “{sheet}” is shown, the others can be chosen",
  "issue.xls-formats":
    "of this old kind of workbook only values are read, no formats: 12% comes as 0.12; check shares and codes, or save it as xlsx",
  "issue.sheet-error": "{cell} in column {column}: the formula failed when the workbook was saved; mend it there",
  "issue.json-broken": "this begins like JSON but stops being it; download the file again",
  "issue.json-no-table": "there are no records in this JSON; ask the portal for CSV or for a list of records",
  "issue.json-stat-broken":
    "the dimensions of this JSON-stat file do not fit its values, or are more than can be laid out; ask for less or for CSV",
  "issue.lines-are-records": "line numbers count the records, the names of the columns being line 1",
  "issue.areas-projected":
    "the outlines are not in longitude and latitude ({projection}); say above what they are in, and the map can show them",
  "issue.areas-converted": "the outlines were converted from {projection} to longitude and latitude",
  "issue.areas-elsewhere":
    "the outlines are not in {projection}: its numbers are others; choose another system of coordinates",
  "issue.areas-outside":
    "the file says that the outlines are in {projection}, but they lie outside of where that is used; see above where they lie",
  "issue.areas-swapped":
    "the outlines would lie around the Arabian Sea; if they are in Europe, latitude stands before longitude in this file: say so above",
  "issue.areas-without-outline":
    "{count} of the records enclose no area and are not on the map; their rows are read like all others",
  "issue.areas-broken": "this TopoJSON file points to outlines that it does not hold; download it again",
} as const;
