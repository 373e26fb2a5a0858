import { methodsEffectsEn } from "./methodsEffectsEn";
import { methodsFigureEn } from "./methodsFigureEn";
import { methodsMixEn } from "./methodsMixEn";

/** Messages of the Methods page. */
export const methodsEn = {
  ...methodsMixEn,
  ...methodsFigureEn,
  ...methodsEffectsEn,
  "methods.title": "Methods",
  "methods.intro":
    "Every number on these pages that is more than a count: how it is made, what it says, what it does not say, and when it misleads. The examples are computed here, while you read, from the figures that come with the page.",
  "methods.loading": "Loading the page",
  "methods.contents": "Contents",
  "methods.filter": "Find a method",
  "methods.found.one": "{count} method",
  "methods.found.other": "{count} methods",
  "methods.nothing": "No method has “{query}” in its name or text.",
  "methods.unknown": "The link names a method that is not on this page. All methods are shown.",
  "methods.first": "Before any number",
  "methods.link": "Link to {name}",

  "methods.places.title": "Places are not persons",
  "methods.places.text":
    "That two things occur together in districts says nothing about whether they occur together in people. Districts with more newcomers may have more burglaries while newcomers are the ones burgled, or while both follow cheap rents. To conclude from places to persons is the ecological fallacy; W. S. Robinson showed in 1950 that it can turn a relation upside down. So no page here draws such a conclusion, and pairs of origin and crime carry this caution and offer what may lie behind.",
  "methods.places.source": "W. S. Robinson, “Ecological correlations and the behavior of individuals”, American Sociological Review 15 (1950)",
  "methods.small.title": "Small numbers",
  "methods.small.text":
    "With three burglaries a year, four are no increase of a third but the same street with other luck. Small districts and small groups therefore stand at both ends of every ranking. Intervals show how far chance alone may carry a number; indices of segregation are shown beside the value they would have by chance. Looking at many districts and many indicators, some stand out by chance for certain.",
  "methods.borders.title": "Borders and districts",
  "methods.borders.text":
    "The same people give other indices when the lines between districts are drawn elsewhere: the modifiable areal unit problem. More and smaller districts look more segregated and more unequal. Compare only divisions of like size, and mind merged municipalities and moved borders: they are marked in the figures, and series follow a place through them only where the numbers may be added.",
  "methods.groups.title": "Groups and nationality",
  "methods.groups.text":
    "Nationality is a paper, origin is a past. Who becomes a national leaves the count of foreign nationals and stays where they were, so that count may fall while origins stay as they are. Groups also change by definition: with Brexit the United Kingdom left the European Union in every table, Yugoslavia became several states, and small nationalities are added up differently in each source. No composition is good or bad here, and none is coloured so.",

  "methods.family.diversity": "Diversity",
  "methods.family.segregation": "Segregation and mixing",
  "methods.family.rates": "Rates and their uncertainty",
  "methods.family.trend": "Trends",
  "methods.family.inequality": "Inequality between districts",
  "methods.family.relation": "Relations",
  "methods.family.maps": "Maps and small groups",

  "methods.where": "where",
  "methods.range": "Range",
  "methods.range.both": "{least} to {most}",
  "methods.range.least": "{least} and above",
  "methods.range.most": "up to {most}",
  "methods.range.none": "no limits",
  "methods.means": "What a value means",
  "methods.not": "What it does not mean",
  "methods.data": "Data needed",
  "methods.misleads": "When it misleads",
  "methods.source": "Source",
  "methods.formula": "Formula of {name}",

  "methods.example": "Worked example",
  "methods.example.loading": "Loading the numbers of the examples",
  "methods.example.failed": "The numbers of the examples could not be loaded.",
  "methods.example.row": "Row",
  "methods.example.sum": "Sum",
  "methods.example.few": "For the rows shown",
  "methods.example.all": "For all",
  "methods.example.source": "Computed from: {sources}.",

  "methods.scene.groups":
    "Inhabitants of Basel by nationality, {year}: the three largest groups written out, then all {groups} groups of the table.",
  "methods.scene.two":
    "Basel, {year}: foreign (a) and Swiss (b) nationals in {units} districts, {persons} persons. Written out for the districts with the smallest, the middle and the largest share of foreign nationals.",
  "methods.scene.many":
    "Basel, {year}: {groups} groups of nationality in {units} districts. Written out for the districts with the smallest, the middle and the largest share of foreign nationals, as if they were the city.",
  "methods.scene.change":
    "Basel from {from} to {year}: {groups} groups of nationality in {units} districts. The table is of all districts; the first line below is of the three of the other examples alone.",
  "methods.scene.small-group":
    "Basel, {year}: the smallest group, {group}, {persons} persons (a) against all others (b) in {units} districts; dissimilarity D, and {draws} tables drawn at random.",
  "methods.scene.rates":
    "Berlin, {year}: residential burglaries (x) and inhabitants (n) of {units} districts. Written out for the districts with the lowest, the middle and the highest rate.",
  "methods.scene.thefts":
    "Berlin, {year}: thefts (x) among all recorded offences (n) in {units} districts. Written out for the districts with the lowest, the middle and the highest rate of burglary.",
  "methods.scene.funnel":
    "Berlin, {year}: residential burglaries (x) and inhabitants (n) of {units} districts around the rate of the city, {target} per 1,000. {outside} districts stand outside the limits of 99.8 %.",
  "methods.scene.trend":
    "Residential burglaries in Berlin, {from} to {year}, the {units} districts added up. Written out for the last three years; the result is that of all {years} years.",
  "methods.scene.spread":
    "Berlin, {year}: residential burglaries per 1,000 inhabitants (x) in {units} districts. Written out for the lowest, the middle and the highest.",
  "methods.scene.convergence":
    "Berlin, {from} and {year}: residential burglaries per 1,000 inhabitants (x) in {units} districts. Written out for the lowest, the middle and the highest of {from}.",
  "methods.scene.ranks":
    "Berlin, {year}: residential burglaries (x) and thefts (y) per 1,000 inhabitants in {units} districts. Written out for the districts with the lowest, the middle and the highest rate of burglary.",
  "methods.scene.ranks-third":
    "Berlin, {year}: residential burglaries (x) and thefts (y) per 1,000 inhabitants in {units} districts, given the number of inhabitants (z). Written out with their ranks among all districts for those with the lowest, the middle and the highest rate of burglary.",
  "methods.scene.classes":
    "Berlin, {year}: residential burglaries per 1,000 inhabitants of {units} districts, in {classes} classes. The line below gives the squared distances within classes, which natural classes make as small as possible.",
  "methods.scene.suppression":
    "Basel, {year}: the rarest groups in the smallest districts, with a threshold of {threshold}. In the whole table of {groups} groups and {units} districts {small} counts are below it, and {others} more are left out for their sake.",

  "methods.symbol.n-g": "persons of group g",
  "methods.symbol.p-g": "share of group g among all persons",
  "methods.symbol.a-i": "persons of the first group in district i",
  "methods.symbol.b-i": "persons of the second group in district i",
  "methods.symbol.a-all": "persons of either group in all districts",
  "methods.symbol.t-i": "all persons in district i",
  "methods.symbol.t-all": "all persons in all districts",
  "methods.symbol.p-i": "share of the group in district i",
  "methods.symbol.p-all": "share of the group in all districts",
  "methods.symbol.beta-weight": "the weight, here 0.5",
  "methods.symbol.x-p-x": "isolation of the group",
  "methods.symbol.p-gi": "share of group g in district i",
  "methods.symbol.p-g-all": "share of group g in all districts",
  "methods.symbol.entropy": "entropy of the groups in all districts",
  "methods.symbol.entropy-i": "entropy of the groups in district i",
  "methods.symbol.delta-c": "from other shares of groups in the city",
  "methods.symbol.delta-m": "from groups mixing differently",
  "methods.symbol.delta-u": "from districts growing or shrinking",
  "methods.symbol.draws": "number of random tables",
  "methods.symbol.index-drawn": "the index in a random table",
  "methods.symbol.index-quantile": "quantile q of the index in the tables drawn",
  "methods.symbol.index-mean": "its mean in the tables drawn",
  "methods.symbol.index-found": "the index of the counts themselves",
  "methods.symbol.count": "number of events",
  "methods.symbol.population": "inhabitants, or cases in all",
  "methods.symbol.per": "per how many, here 1,000",
  "methods.symbol.deviate": "normal deviate, 1.96 at 95 %",
  "methods.symbol.chi-square": "quantile q of chi-square with k degrees of freedom",
  "methods.symbol.tail": "probability outside, 0.05 at 95 %",
  "methods.symbol.successes": "cases of the kind",
  "methods.symbol.poisson-quantile": "quantile q of the Poisson distribution of mean μ",
  "methods.symbol.target": "rate of all places together",
  "methods.symbol.y-series": "year and value",
  "methods.symbol.value-y": "value of year i",
  "methods.symbol.sign": "sign: 1, 0 or −1",
  "methods.symbol.weight": "weight of year j, made smaller still for outliers",
  "methods.symbol.reach": "distance to the farthest of the years looked at",
  "methods.symbol.value-i": "value of district i",
  "methods.symbol.value-mean": "mean of the values",
  "methods.symbol.units": "number of districts",
  "methods.symbol.value-it": "value of district i in year t",
  "methods.symbol.years": "years between the first and the last value",
  "methods.symbol.rank-r": "rank of place i by the first indicator",
  "methods.symbol.rank-s": "rank of place i by the second indicator",
  "methods.symbol.rho-xy": "rank correlation of the two indicators",
  "methods.symbol.rho-third": "rank correlation of either with the third",
  "methods.symbol.ordered": "the j-th smallest value",
  "methods.symbol.classes": "number of classes",
  "methods.symbol.threshold": "the threshold, 5 unless set",
  "methods.symbol.n-gi": "persons of group g in district i",
} as const;
