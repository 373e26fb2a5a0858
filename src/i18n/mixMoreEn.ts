/** Messages of the Mix page: the indices, their names and what a value says. */
export const mixMoreEn = {
  "mix.measure.hill-0": "Number of groups (Hill, q = 0)",
  "mix.measure.hill-1": "Effective number of groups (Hill, q = 1)",
  "mix.measure.hill-2": "Effective number of large groups (Hill, q = 2)",
  "mix.measure.gini-simpson": "Gini-Simpson index",
  "mix.measure.shannon": "Shannon entropy",
  "mix.measure.information-index-h": "Theil’s information index H",
  "mix.measure.mutual-information-m": "Mutual information M",
  "mix.measure.multigroup-dissimilarity": "Dissimilarity of all groups",
  "mix.measure.dissimilarity": "Dissimilarity",
  "mix.measure.isolation": "Isolation",
  "mix.measure.exposure": "Exposure to others",
  "mix.measure.gini-segregation": "Gini index of segregation",
  "mix.measure.correlation-ratio": "Correlation ratio",
  "mix.measure.atkinson": "Atkinson index (0.5)",
  "mix.measure.local-segregation": "Local segregation",
  "mix.measure.decompose-change": "Decomposition of a change",
  "mix.measure.random-allocation": "Random allocation",
  "mix.measure.complementary-suppression": "Complementary suppression",

  "mix.measureUnit.hill": "groups",
  "mix.measureUnit.gini-simpson": "0 = one group, 1 = all different",
  "mix.measureUnit.shannon": "nats",
  "mix.measureUnit.mutual-information-m": "nats, 0 = alike everywhere",
  "mix.measureUnit.exposure": "0 = never meets others, 1 = only others",
  "mix.measureUnit.isolation": "share of the own group in the district",
  "mix.measureUnit.segregation": "0 = alike everywhere, 1 = fully apart",
  "mix.means.also": "Read in the same way: {list}.",
  "mix.means.also.place": "{place} {value} ({year})",

  "mix.means.hill-0": "{place} had people of {value} groups in {year}.",
  "mix.means.hill-1":
    "In {year} {place} was as diverse as a city of {value} equally large groups, each group weighed by its size.",
  "mix.means.hill-2":
    "In {year} {place} was as diverse as a city of {value} equally large groups; small groups hardly count here.",
  "mix.means.gini-simpson":
    "Two persons of {place} drawn at random in {year} belong to different groups with a chance of {percent}.",
  "mix.means.shannon":
    "{value} nats in {place} in {year}: how uncertain it is to which group a person drawn at random belongs. 0 would be a single group.",
  "mix.means.information-index-h":
    "In {year} the districts of {place} were on average {percent} less diverse than the city as a whole: 0% would be every district a copy of the city, 100% no two groups in the same district.",
  "mix.means.mutual-information-m":
    "Knowing in which district of {place} a person lived told {percent} of what there is to know about their group in {year}: {value} of {most} nats, the unit of information. 0 would be nothing.",
  "mix.means.multigroup-dissimilarity":
    "To give every district of {place} the mix of the city, some people would have had to move in {year}: {percent} of those who would if the groups lived fully apart.",
  "mix.means.dissimilarity":
    "In {year}, {percent} of “{group}” would have had to move to another district of {place} to be spread over the districts as all others are.",
  "mix.means.isolation":
    "Somebody of “{group}” lived in {year}, on average, in a district of {place} where {percent} are of the same group; in the whole city it is {overall}.",
  "mix.means.exposure":
    "Somebody of “{group}” lived in {year}, on average, in a district of {place} where {percent} are of other groups; in the whole city it is {overall}.",
  "mix.means.gini-segregation":
    "{value} in {place} in {year}, on a scale from 0 (“{group}” has the same share in every district) to 1 (no district has both them and others): how much that share differs between any two districts.",
  "mix.means.correlation-ratio":
    "In {year} “{group}” in {place} stood {percent} of the way from being spread evenly (0%) to living only among themselves (100%).",
  "mix.means.atkinson":
    "{value} in {place} in {year}, on a scale from 0 (“{group}” has the same share in every district) to 1 (no district has both them and others); districts where they are few and where they are many weigh alike.",

  "mix.not.diversity": "It says nothing about whether groups live apart, meet or get on.",
  "mix.not.segregation":
    "It says nothing of streets within a district, nor of schools, work or friendship; other district borders give another value. Compare cities only with like districts and the same groups.",
  "mix.not.growing":
    "It moves with the size of a group even when nobody lives differently, so look at dissimilarity or H beside it. It says nothing of streets within a district; other borders give another value.",
};
