/** English messages of a visitor's own data once it is read: keeping it, joining it with what is shipped, naming it. */
export const ownDataEn = {
  "storage.unavailable":
    "This browser keeps nothing for this page, as in a private window. What you open stays until you leave; save it as a zip to open it again.",
  "storage.quota":
    "There is not enough room left in this browser for it. Delete another dataset, or use this one for this visit only and save it as a zip.",
  "storage.blocked": "Another tab has an older version of this page open. Close it and try again.",
  "storage.newer": "Another tab has opened a newer version of this page. Reload this one.",
  "storage.changed": "Another tab has changed this meanwhile. The newer state is shown; save again to write over it.",
  "storage.gone": "Another tab has deleted this meanwhile. Save again to keep it as a new one.",
  "storage.failed": "The browser could not write it, and says no more. What was kept before is as it was.",

  "compare.own": "your own data",
  "source.own": "your file “{file}”, not published here",
  "source.linked": "came with the link, from: “{file}”, not checked",
  "unit.unstated": "not stated",
  "issue.link-own":
    "The link shows figures from a file that someone opened in a browser. Such files are never sent along, so they are not here.",
  "passport.own": "{names}: from your own file. Whether it counts the same thing is for you to judge.",

  "issue.adopt-undecided": "“{text}” is matched with nothing, so {rows} rows are left out: choose what it is",
  "issue.adopt-unit":
    "“{indicator}” is given in “{text}”, another unit than the indicator’s; {rows} rows are left out: choose a factor or another indicator",
  "issue.adopt-size": "{text} is too large to be held exactly; {rows} rows are left out",
  "issue.adopt-disputed": "{key}: the file gives {values} for the same figure; none of them is kept",
  "issue.adopt-fractions":
    "{indicator} is a percentage, but no value is above {most}: if the file means shares of 1, choose the factor 100",
  "issue.adopt-years": "{indicator}: figures of several years together are kept, but only single years can be compared",
  "issue.adopt-city-rate":
    "{indicator}: a rate cannot be summed over districts, so the city as a whole has no figure ({count} missing)",
  "issue.adopt-city-districts":
    "{indicator}: not all districts of the city are in the file, so the city as a whole has no figure ({count} missing)",
  "issue.adopt-city-gaps":
    "{indicator}: in {count} cases, {period} among them, a district has no number, so the city as a whole has none",
  "issue.adopt-year-none":
    "{indicator}: figures of parts of years are kept, but only whole years can be compared ({count} cases)",
  "issue.adopt-year-rate":
    "{indicator}: rates of parts of a year cannot be added up to one of the year ({count} cases)",
  "issue.adopt-year-gaps":
    "{indicator}: in {count} cases, {year} among them, parts of the year are missing, so the year has no figure",
  "issue.adopt-year-last": "{indicator}: of several figures in a year the last one stands for it ({count} cases)",
  "issue.adopt-year-first": "{indicator}: of several figures in a year the first one stands for it ({count} cases)",

  "issue.zip-damaged": "the zip is damaged: take another copy of it",
  "issue.zip-foreign": "the zip was not saved by this page: unpack it and open the table in it",
  "issue.zip-newer": "the zip was saved by a newer version of this page: reload the page and open it again",
  "issue.zip-large": "unpacked the zip would take {megabytes} MB, more than a page can hold",
} as const;
