/** Messages of the Mix page: its controls and the parts of its figures. */
export const mixEn = {
  "mix.title": "Mix",
  "mix.heading": "Who lives in {places}",
  "mix.lead":
    "Composition by nationality or origin, how diverse it is, and whether groups live apart. Composition is neither good nor bad: no colour here says so.",
  "mix.loading": "Loading the page",
  "mix.change": "Change places and groups",
  "mix.options": "Places and groups",
  "mix.cities": "Only",
  "mix.city": "City",
  "mix.breakdown": "Groups",
  "mix.stack": "Show as",
  "mix.stack.share": "Share",
  "mix.stack.inhabitants": "Of all inhabitants",
  "mix.stack.count": "Persons",
  "mix.stack.noWhole": "Only the largest groups are listed: they are no whole to take shares of.",
  "mix.stack.noPopulation": "The number of inhabitants is not at hand.",
  "mix.stack.same": "These groups are all inhabitants already.",
  "mix.diversity.pick": "Diversity index",
  "mix.segregation.pick": "Segregation index",
  "mix.segregation.many": "all groups at once",
  "mix.segregation.two": "one group and all others",
  "mix.group": "Group against all others",
  "mix.threshold": "Hide groups below",
  "mix.threshold.hint":
    "Persons, 0 to 100. Smaller groups are suppressed, and others with them so that they cannot be worked out.",
  "mix.threshold.wrong": "A whole number from 0 to 100. Until then {threshold} holds.",
  "mix.year": "Year",
  "mix.tabs": "View of the composition",
  "mix.own": "own data",
  "mix.note": "Note",

  "mix.otherGroups": "Other groups",
  "mix.rest": "all other inhabitants",
  "mix.sum": "Together",
  "mix.unit.count": "persons",
  "mix.unit.counted": "% of those counted",
  "mix.unit.inhabitants": "% of inhabitants",
  "mix.unit.rank": "rank, 1 = most persons",
  "mix.percent": "{value}%",
  "mix.suppressed": "suppressed",
  "mix.undefined": "not defined",
  "mix.notListed": "not listed",
  "mix.read.group": "{group} {share}, {count} persons",
  "mix.read.count": "{group} {count} persons",
  "mix.read.rank": "{rank}. {group}",
  "mix.read.chance": "95% interval {lower} to {upper}; by chance alone {expected}",

  "mix.places.elsewhere":
    "{names}: counted in other groups ({groups}). Different groups must not be laid side by side; choose these groups to see them.",
  "mix.places.without": "{names}: no figures by nationality or origin at hand.",
  "mix.places.incomplete": "{names}: in no year has every group and district a figure, so there is no whole to divide.",
  "mix.places.many": "{names}: left out, because more than {most} places side by side would be too small to read.",
  "mix.none": "None of the chosen places has figures by nationality or origin.",
  "mix.none.hint": "Choose another place, or bring figures of your own.",
  "mix.none.action": "Show Mechelen",

  "mix.composition.subtitle": "{places}, {span}, {unit}",
  "mix.composition.means.share":
    "The height of a colour is the share of a group in everyone counted in these groups. In {year} the largest in {place}{apart} was {group}, with {share}.",
  "mix.composition.means.inhabitants":
    "The height of a colour is the share of a group in all inhabitants. In {year} the largest in {place}{apart} was {group}, with {share}.",
  "mix.composition.means.count":
    "The height of a colour is the number of persons. In {year} the largest group in {place}{apart} was {group}, with {count}.",
  "mix.composition.apart": "that is counted apart",
  "mix.composition.also": "in {place} it was {group}, with {share} ({year})",
  "mix.composition.also.count": "in {place} it was {group}, with {count} ({year})",
  "mix.composition.not":
    "It is no measure of origin, language or belonging, and it says nothing about where in the city people live. {caveat}",
  "mix.composition.behind": "Behind it stand {list}.",
  "mix.composition.persons": "{persons} persons in {place} in {year}{of}",
  "mix.composition.of": "(of {inhabitants} inhabitants)",
  "mix.composition.beyond":
    "The axis ends at {top}%, so that the groups can be read. {name} are not drawn: {places}.",
  "mix.composition.beyond.place": "{share} in {place} in {year}",
  "mix.composition.summed.one": "The city is the sum of its {count} district.",
  "mix.composition.summed.other": "The city is the sum of its {count} districts.",
  "mix.composition.pale": "Pale between two measured years: nobody counted then, the areas only join what was measured.",
  "mix.composition.incomplete": "Left out, because a group has no figure: {years}.",
  "mix.composition.remainder": "“{name}” gathers groups that the source does not count apart.",
  "mix.composition.naturalised":
    "Who takes the nationality of the country leaves the foreign groups, and where people come from stays the same.",
  "mix.composition.table": "Groups by year, {unit}",
  "mix.composition.column": "Group",
  "mix.composition.cursor": "Year in the composition of {name}",
  "mix.hidden":
    "Suppressed: groups of fewer than {threshold} persons, and as many others as it takes that they cannot be worked out ({count} numbers in all years). What is left of the sum stands under “{other}”.",
  "mix.hidden.public":
    "The threshold rules what these pages show and download; the publisher’s own file holds every count.",

  "mix.ranks.title": "The largest groups, by rank",
  "mix.ranks.subtitle": "{name}, {span}",
  "mix.ranks.means": "1 is the group with the most persons in that year; a line that crosses another has overtaken it.",
  "mix.ranks.not": "A rank hides how far apart groups are: neighbours may differ by one person or by thousands. Groups that gather many nationalities have no rank.",
  "mix.ranks.behind": "{shown} of {count} groups with a rank are drawn, those with the most persons over all years.",
  "mix.ranks.cursor": "Year in the ranks of {name}",

  "mix.nationalities.title": "Number of foreign nationalities",
  "mix.nationalities.means": "Every nationality counts as one, however many people have it. {place}: {value} in {year}.",
  "mix.nationalities.not":
    "More nationalities is not more diversity: it grows with the size of a place. It is another number than that of the groups above.",
  "mix.nationalities.claim":
    "“Over 100 nationalities” is how Mechelen is often described; {list} are numbers named in the press. They are no statistics and not drawn.",
  "mix.nationalities.claimed": "{value} ({year})",

  "mix.diversity.title": "Diversity: {measure}",
  "mix.diversity.subtitle": "{places}, {span}, {among}",
  "mix.among.counted": "among those counted in these groups",
  "mix.among.inhabitants": "among all inhabitants",
  "mix.among.rest": "among all inhabitants, everyone else as one group",
  "mix.diversity.listed":
    "Only the largest groups are listed. How diverse a place is depends on the others too, so no index is worked out.",
  "mix.diversity.behind": "{place}, {year}: {groups} groups with at least one person, {persons} persons.",
  "mix.diversity.coarse":
    "The grouping decides: in {year}, {place} is {fine} when counted in {count} groups, and {coarse} when counted in {few} ({names}). Groups such as “other countries” count as one.",
  "mix.cursor": "Year in the chart “{title}”",
  "mix.breaks": "{year}: {text}",

  "mix.segregation.title": "Segregation between districts: {measure}",
  "mix.segregation.of": "{measure}, {group} against all others",
  "mix.segregation.subtitle": "{places}, {span}, {among}",
  "mix.segregation.behind":
    "{place}, {year}: {districts} districts with a median of {median} persons, {persons} persons in {groups} groups.",
  "mix.segregation.missing": "{place}: {names} left out in {year}, because a group has no figure there.",
  "mix.segregation.chance":
    "Had chance alone placed everyone in {year}, the index would be {expected} (grey; 95% of {draws} draws from {lower} to {upper}): small groups look segregated by chance. The coloured band is the 95% bootstrap interval. Both are drawn with a fixed seed.",
  "mix.segregation.chance.growing":
    "Had chance alone placed everyone in {year}, it would be {expected} (grey; 95% of {draws} draws from {lower} to {upper}), which is about the share in the whole city of those whom it counts. The coloured band is the 95% bootstrap interval. Both are drawn with a fixed seed.",
  "mix.segregation.waiting": "Working out what chance alone would give: {done} of {all} years.",
  "mix.segregation.failed": "What chance alone would give could not be worked out in this browser.",
  "mix.segregation.byChance": "by chance alone about {value}",
  "mix.segregation.suppressed":
    "Indices are worked out from the full counts, suppressed ones included, and rounded in those years so that none of these can be worked out.",
  "mix.segregation.unsafe":
    "{place}, not shown for {years}: so few counts are suppressed there that the index would give them away.",
  "mix.segregation.undefined": "The index is not defined for these groups.",
  "mix.segregation.withheld":
    "The index is not shown for these groups, because it would give away counts that are suppressed.",

  "mix.local.title": "Which districts make the difference",
  "mix.local.subtitle": "{place}, {year}: local segregation, and each district’s share of M = {m}",
  "mix.local.means":
    "A district whose mix is that of the city has 0. Its share of M grows with how far its mix is from the city’s, and with its inhabitants.",
  "mix.local.not": "A high value is no verdict: it may be any group that is more or less frequent there than elsewhere.",
  "mix.local.behind": "The shares add up to 100% before rounding: {districts} districts, {persons} persons.",
  "mix.local.rounded": "Rounded, so that no suppressed count can be worked out from it.",
  "mix.local.district": "District",
  "mix.local.share": "Share of M",
  "mix.local.value": "Local segregation",
  "mix.local.persons": "Persons",

  "mix.table.title": "Groups by district",
  "mix.table.subtitle": "{place}, {year}, {unit}",
  "mix.table.unit.share": "% of the persons counted in the district",
  "mix.table.means": "Each row is a district, each column a group; sort by a heading.",
  "mix.table.not": "A suppressed number is not zero.",
  "mix.table.behind": "{districts} districts, {persons} persons.",
  "mix.table.hidden":
    "{hidden} of {all} numbers are suppressed: groups of fewer than {threshold} persons, and others so that these cannot be worked out from the totals.",
  "mix.table.all": "All",
  "mix.table.city": "City",

  "mix.changes.title": "What the change from {from} to {to} comes from",
  "mix.changes.subtitle": "{place}, {measure}",
  "mix.changes.composition": "Composition of the city",
  "mix.changes.mixing": "Mixing between districts",
  "mix.changes.units": "Sizes of the districts",
  "mix.changes.part": "Part",
  "mix.changes.value": "Value or change",
  "mix.changes.means":
    "From {from} to {to} the index went from {before} to {after} ({change}). Of that, {composition} comes from a changed composition of the city, {mixing} from people being spread differently over the districts, and {units} from districts that grew or shrank.",
  "mix.changes.not":
    "The parts add up to the change, but they name no cause: moving house, births, deaths and naturalisation all change both.",
  "mix.changes.merged":
    "{names} are counted in one of the two years only; they are taken together here, so that both years are divided alike. The ends may therefore differ from the line above.",
  "mix.changes.none": "Choose two years with figures by district to see what changed.",

  "mix.nodistricts.title": "Segregation between districts",
  "mix.nodistricts.home":
    "For Mechelen the boundaries of its 12 districts are at hand, but no public figures by nationality or origin for each of them. Without these nobody can say who lives beside whom, so nothing is shown.",
  "mix.nodistricts.flanders":
    "Flanders could be seen as a city of cities, with municipalities for districts. That needs the inhabitants of every municipality beside its foreign nationals, and these are at hand for a few only. Nothing is guessed.",
  "mix.nodistricts.others": "{names}: no figures by district at hand.",
  "mix.nodistricts.action":
    "If you have such figures, fill in a table with districts, years and nationality groups. It stays in this browser, and this page then shows the districts.",
  "mix.nodistricts.template": "Template for Mechelen (CSV)",
  "mix.nodistricts.data": "Bring own figures",
  "mix.methods": "How it is worked out: {measure}",
};
