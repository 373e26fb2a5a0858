/** Messages of the Districts page: years, lines and inequality. */
export const districtsMoreEn = {
  "districts.heat": "Year by year: {title}",
  "districts.heat.hint":
    "Point at a cell for its number, or move the focus to a name for all numbers of its row. The Table tab has every number too.",
  "districts.numbers": "Show the numbers",
  "districts.column.year": "Year",
  "districts.sheet.mean": "mean of the {units}",
  "districts.sheet.sd": "standard deviation of the {units}",

  "districts.lines": "Over time: {title}",
  "districts.lines.city": "{city} as a whole",
  "districts.lines.mean.read": "mean of the {units} {value}",
  "districts.lines.mean":
    "The mean of the {units} went from {first} in {from} to {last} in {to}{unit}; each counts once, however many live there.",
  "districts.lines.mean.one":
    "The mean of the {units} was {last} in {to}{unit}; each counts once, however many live there.",
  "districts.lines.above": "{name} stood at {value} in {year}, {difference} above the mean.",
  "districts.lines.below": "{name} stood at {value} in {year}, {difference} below the mean.",
  "districts.lines.at": "{name} stood at the mean, {value}, in {year}.",
  "districts.lines.few": "Too few of the {units} have a figure in every year for a mean.",
  "districts.lines.years": "These figures may not be compared between years, so no mean is followed.",
  "districts.lines.all": "Mean and band: all {units}.",
  "districts.lines.some": "Mean and band: the {some} of {units} with a figure in every year.",
  "districts.lines.band": "mean of the {units}, and one standard deviation to either side",
  "districts.lines.others.one": "{count} other",
  "districts.lines.others.other": "{count} others",
  "districts.lines.difference": "difference to the mean of the {units}",
  "districts.chosen": "Chosen",
  "districts.choose.districts": "Choose a district on the map, in the ranks or in the table to see its line.",
  "districts.choose.quarters": "Choose a district on the map, in the ranks or in the table to see its line.",
  "districts.choose.boroughs": "Choose a borough on the map, in the ranks or in the table to see its line.",
  "districts.choose.municipalities": "Choose a municipality on the map, in the ranks or in the table to see its line.",
  "districts.choose.areas": "Choose an area in the ranks or in the table to see its line.",

  "districts.inequality": "Inequality",
  "districts.measure": "Index",
  "districts.measure.coefficient-of-variation": "Coefficient of variation",
  "districts.measure.max-min-ratio": "Highest against lowest",
  "districts.measure.gini-inequality": "Gini coefficient",
  "districts.measure.theil-inequality": "Theil index",
  "districts.measure.sigma-convergence": "Spread of logarithms (sigma)",
  "districts.measure.in.coefficient-of-variation": "the coefficient of variation",
  "districts.measure.in.max-min-ratio": "the ratio of highest to lowest",
  "districts.measure.in.gini-inequality": "the Gini coefficient",
  "districts.measure.in.theil-inequality": "the Theil index",
  "districts.measure.in.sigma-convergence": "the spread of logarithms",
  "districts.measure.unit.coefficient-of-variation": "% of the mean",
  "districts.measure.unit.max-min-ratio": "times the lowest",
  "districts.measure.unit.gini-inequality": "0 = all alike",
  "districts.measure.unit.theil-inequality": "0 = all alike",
  "districts.measure.unit.sigma-convergence": "0 = all alike",
  "districts.measure.means.coefficient-of-variation":
    "The standard deviation of the {units} in percent of their mean: how far a usual one lies from the middle.",
  "districts.measure.means.max-min-ratio":
    "How many times the lowest the highest is. It looks at these two only and jumps with them.",
  "districts.measure.means.gini-inequality":
    "0 when all {units} are alike, towards 1 when one has everything; most sensitive in the middle.",
  "districts.measure.means.theil-inequality":
    "0 when all {units} are alike; weighs differences at the top more than the Gini coefficient does.",
  "districts.measure.means.sigma-convergence":
    "The standard deviation of the logarithms: it sees proportions, so it falls when the {units} come closer in relative terms. A zero leaves the year out.",
  "districts.alike.districts": "How alike are the districts?",
  "districts.alike.quarters": "How alike are the districts?",
  "districts.alike.boroughs": "How alike are the boroughs?",
  "districts.alike.municipalities": "How alike are the municipalities?",
  "districts.alike.areas": "How alike are the areas?",
  "districts.part": "{some} of {units}",
  "districts.who.all": "The {units}",
  "districts.who.some": "These {some} of {units}",
  "districts.alike.title": "{question} {title}",
  "districts.alike.more":
    "{who} became more alike between {from} and {to}: {measure} fell from {first} to {last}.",
  "districts.alike.less":
    "{who} became less alike between {from} and {to}: {measure} rose from {first} to {last}.",
  "districts.alike.same":
    "{who} were about as alike in {to} as in {from}: {measure} stood at {first} and at {last}.",
  "districts.alike.one": "In {to} {measure} stood at {last}; one year shows no trend.",
  "districts.alike.none": "This index is not defined for these numbers.",
  "districts.alike.not": "More alike says nothing about a high or low level, and is neither good nor bad in itself.",
  "districts.alike.refused.counts":
    "These are counts, which follow the number of inhabitants: their spread would show how large the {units} are.",
  "districts.alike.refused.places":
    "These figures may not be compared between {units}, so the page computes no inequality of them.",
  "districts.alike.refused.too-few":
    "Fewer than four {units} have a figure in every year: too few to speak of a spread.",
  "districts.alike.refused.negative": "Some figures lie below zero: no share of a total can be made of them.",
  "districts.beta.catch":
    "From {from} to {to} the {units} that began low grew faster than those that began high; part of that is always regression to the mean, so read it beside the spread (beta {slope} a year, R² {fit}, n = {n}).",
  "districts.beta.apart":
    "From {from} to {to} the {units} that began high grew faster than those that began low (beta {slope} a year, R² {fit}, n = {n}).",
  "districts.beta.neither":
    "From {from} to {to} the {units} that began low grew neither faster nor slower than those that began high (beta {slope} a year, R² {fit}, n = {n}).",
  "districts.beta.alike":
    "From {from} to {to} all {units} grew alike (n = {n}): neither those that began low nor those that began high grew faster.",
  "districts.beta.none":
    "Whether those that began low caught up is not computed: there is one year only, a zero, or a break in the series.",
  "districts.behind.all": "All {units} have a figure in every year compared.",
  "districts.behind.some": "Compared are the {some} of {units} that have a figure in every year.",
  "districts.behind.thin": "Left out, because fewer than half have a figure: {years}.",
};
