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

  "mix.means.hill-0": "{place} had persons of {value} groups in {year}.",
  "mix.means.hill-1":
    "In {year} {place} was as diverse as a city of {value} equally large groups, each group weighed by its size.",
  "mix.means.hill-2":
    "In {year} {place} was as diverse as a city of {value} equally large groups; small groups hardly count here.",
  "mix.means.gini-simpson":
    "Two persons of {place} drawn at random in {year} belong to different groups with a chance of {percent}.",
  "mix.means.shannon":
    "{value} in {place} in {year}: how uncertain it is to which group a person drawn at random belongs. 0 would be a single group.",
  "mix.means.information-index-h":
    "In {year} the districts of {place} were on average {percent} less diverse than the city as a whole.",
  "mix.means.mutual-information-m":
    "{value} in {place} in {year}: what knowing the district of a person tells about their group. 0 would be nothing.",
  "mix.means.multigroup-dissimilarity":
    "In {year}, {percent} of the persons who would have to move if {place} were fully apart would have to move for every district to have the mix of the city.",
  "mix.means.dissimilarity":
    "In {year}, {percent} of either group would have to move to another district of {place} for “{group}” and all others to be spread alike.",
  "mix.means.isolation":
    "A member of “{group}” lived in {year}, on average, in a district of {place} where {percent} are of the same group.",
  "mix.means.exposure":
    "A member of “{group}” lived in {year}, on average, in a district of {place} where {percent} are of other groups.",
  "mix.means.gini-segregation":
    "{value} in {place} in {year}: how unevenly “{group}” and all others are spread over the districts, every pair of districts compared.",
  "mix.means.correlation-ratio":
    "{value} in {place} in {year}: the isolation of “{group}”, freed of the share that comes from its mere size.",
  "mix.means.atkinson":
    "{value} in {place} in {year}: how unevenly “{group}” is spread, districts with few and with many weighed alike.",

  "mix.not.diversity": "It says nothing about whether groups live apart, meet or get on.",
  "mix.not.segregation":
    "It says nothing of streets within a district, nor of schools, work or friendship; other district borders give another value. Compare cities only with like districts and the same groups.",
  "mix.not.growing":
    "It moves with the size of a group even when nobody lives differently, so look at dissimilarity or H beside it. It says nothing of streets within a district; other borders give another value.",
};
