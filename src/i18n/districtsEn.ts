/** Messages of the Districts page: controls, map, ranks and the page without figures. */
export const districtsEn = {
  "districts.title": "Districts",
  "districts.loading": "Loading the page",
  "districts.change": "Change city and options",
  "districts.options": "City and options",

  "districts.city": "City",
  "districts.city.empty": "No city with this name.",
  "districts.city.none": "no figures yet",
  "districts.city.indicators.one": "{count} indicator",
  "districts.city.indicators.other": "{count} indicators",
  "districts.city.before2025": "{name}, borders before 2025",
  "districts.city.from2025": "{name}, borders of 2025",
  "districts.city.own": "{name} (your own)",
  "districts.city.own.dataset": "{name} (your own, {dataset})",
  "districts.group.home": "At home",
  "districts.group.own": "Your own",
  "districts.group.cities": "Other cities",
  "districts.group.region": "Municipalities of a region",

  "districts.units.districts.one": "{count} district",
  "districts.units.districts.other": "{count} districts",
  "districts.units.quarters.one": "{count} district",
  "districts.units.quarters.other": "{count} districts",
  "districts.units.boroughs.one": "{count} borough",
  "districts.units.boroughs.other": "{count} boroughs",
  "districts.units.municipalities.one": "{count} municipality",
  "districts.units.municipalities.other": "{count} municipalities",
  "districts.units.areas.one": "{count} area",
  "districts.units.areas.other": "{count} areas",
  "districts.one.districts": "District",
  "districts.one.quarters": "District",
  "districts.one.boroughs": "Borough",
  "districts.one.municipalities": "Municipality",
  "districts.one.areas": "Area",
  "districts.them.districts": "districts",
  "districts.them.quarters": "districts",
  "districts.them.boroughs": "boroughs",
  "districts.them.municipalities": "municipalities",
  "districts.them.areas": "areas",

  "districts.show.rate": "Per 1,000 inhabitants",
  "districts.classes": "Classes",
  "districts.classes.quantile": "Quantile",
  "districts.classes.equal": "Equal",
  "districts.classes.jenks": "Jenks",
  "districts.classes.count": "Number of classes",

  "districts.tabs": "Map or table",
  "districts.tab.chart": "Map",
  "districts.tab.table": "Table",
  "districts.play": "Play",
  "districts.instead": "“{asked}” has no figures about the {units} of {city}. “{shown}” stands in for it.",
  "districts.issue.own":
    "The link asks for figures from a file that someone opened in a browser. Such files are never sent along, so they are not here; something else stands in.",
  "districts.issue.districts": "The link names districts that {city} does not have: {value}.",
  "districts.issue.year": "No figures for {asked}: {shown} is shown.",
  "districts.incomparable":
    "These figures may not be compared between {units}: map and ranks show what each of them reports, not where there is more.",
  "districts.counts":
    "These are counts: where more people live or pass, there are more of them, so the map shows size above all.",
  "districts.counts.rate": "Show per 1,000 inhabitants",
  "districts.suppressed":
    "Suppressed: counts of fewer than {threshold} persons, and as many others as it takes that these cannot be worked out. The threshold is set on the Mix page.",
  "districts.merged.one": "{count} municipality is put together from those that have merged into it.",
  "districts.merged.other": "{count} municipalities are put together from those that have merged into them.",
  "districts.newyork":
    "New York’s police counts by precinct. The page has no outlines of precincts, so offences stand under the five boroughs only; the 59 community districts have other figures.",
  "districts.behind.people": "{known} of {units} have a figure for {year}; {inhabitants} people lived there then.",
  "districts.behind.year": "{known} of {units} have a figure for {year}. How many people lived there is not at hand.",

  "districts.outlines.loading": "Loading the outlines",
  "districts.outlines.failed": "The outlines could not be loaded; the ranks stand all the same.",
  "districts.outlines.failed.alone": "The outlines could not be loaded.",
  "districts.outlines.none":
    "Nobody has brought outlines of these {units}, so there is no map. Drop a GeoJSON or TopoJSON file of them on this page to draw one.",
  "districts.outlines.unmatched":
    "The outlines you brought name other areas than the figures do, so there is no map. Names or codes must be the same in both.",
  "districts.outlines.some": "With figures but without an outline: {units}. They stand in the ranks and the table.",

  "districts.ranks": "From high to low, {year}",
  "districts.ranks.label": "Ranks in {year}",
  "districts.row": "{name}: {value}, rank {rank} of {of}",
  "districts.row.missing": "{name}: no figure, {reason}",
  "districts.row.interval": "95% interval {lower} to {upper}",
  "districts.mean": "mean",
  "districts.interval.value":
    "The thin line at the end of a bar is a 95% interval: how far chance alone may move a count (exact Poisson below ten, Byar’s approximation from ten on).",
  "districts.interval.rate":
    "The thin line at the end of a bar is a 95% interval: how far chance alone may move the count behind the rate (exact Poisson below ten, Byar’s approximation from ten on).",
  "districts.search": "Find",
  "districts.search.none": "Nothing with this name.",
  "districts.showAll": "Show all {count}",
  "districts.showFew": "Show the first {count}",

  "districts.passport.units": "Between these {units}",
  "districts.passport.persons": "Figures of {units} say nothing about the persons who live there.",
  "districts.break.before": "The year on the map lies before it.",
  "districts.break.after": "The year on the map lies after it.",

  "districts.gap.title": "{name}: {units}, no figures",
  "districts.gap.home":
    "No public figures per district of Mechelen are at hand. The borders of its twelve districts are known; what is counted within them is not published in a form that could be found.",
  "districts.gap.text": "The {units} of {name} are known, but there are no yearly figures about them.",
  "districts.gap.units": "Districts without figures",
  "districts.gap.fill": "Fill the gap",
  "districts.gap.fill.template":
    "Who has figures per district can see them here at once: fill in the template, one row per district and year, and bring it to the Data page. It stays in this browser.",
  "districts.gap.fill.text":
    "Bring a table with one row per district and year to the Data page. It stays in this browser.",
  "districts.gap.template": "Template for {name}",
  "districts.gap.data": "Bring figures on the Data page",
  "districts.gap.missing": "What was looked for and not found",
  "districts.gap.missing.police":
    "Crime, cleanliness and nationality per district over time. The police published maps per district for 2015 to 2022; the numbers behind them were not found.",
  "districts.gap.missing.articles":
    "Two districts have one share of inhabitants of foreign origin each, from a newspaper article about 2019: too little for a map.",
  "districts.gap.missing.totals": "Nobody should read the absence of figures as zero, or as proof of anything.",
  "districts.gap.known": "What is known of {name} as a whole",
  "districts.gap.known.text":
    "The latest figure of each indicator; each opens its course over time beside other places.",
};
