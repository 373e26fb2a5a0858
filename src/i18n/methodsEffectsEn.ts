/** English words of the methods that ask whether it would have happened anyway, and whether a claim holds. */
export const methodsEffectsEn = {
  "methods.difference-in-differences.name": "Difference-in-differences",
  "methods.difference-in-differences.means": "How much more a place changed than the mean of the others, from the years before the start to the years after it.",
  "methods.difference-in-differences.not": "It is the effect of a policy only if the place would otherwise have changed just as the others did.",
  "methods.difference-in-differences.data": "The same figure of the place and of others without such a policy, in years before and after.",
  "methods.difference-in-differences.misleads": "That trends would have stayed parallel cannot be proved; parallel lines before are a hint, not a proof. One treated city has no ordinary standard error. What is driven to the neighbours is counted twice, and what rubs off on them hides the effect. If the distance drifted before the start so that this drift, carried on, has the sign of the estimate and at least its size, the fit here counts as weak, and is refused where more than a quarter of the variance before stays unexplained.",

  "methods.event-study.name": "Event study",
  "methods.event-study.means": "The same difference year by year: how far the place stands from the others compared with the years before the start.",
  "methods.event-study.not": "A year beyond the interval before the start is no effect, but a warning: the trends were not parallel.",
  "methods.event-study.data": "As for difference-in-differences, with several years before the start.",
  "methods.event-study.misleads": "With few others the intervals of single years are wide, and no visible trend before the start may only mean that nobody could have seen it.",

  "methods.conley-taber.name": "Interval from the other places",
  "methods.conley-taber.means": "All effects that would not stand out among the changes which the other places show without any policy.",
  "methods.conley-taber.not": "It is not a standard error: it rests on the other places alone, each taken in turn as if it had had the policy.",
  "methods.conley-taber.data": "Difference-in-differences with at least five other places, better twenty. The interval of the synthetic control scales the effects of the others first: see placebo in space.",
  "methods.conley-taber.misleads": "With twelve others it reaches 92 percent at most. It takes for granted that the place fluctuates as they do: small places among large ones make it too wide or too narrow.",

  "methods.synthetic-control.name": "Synthetic control",
  "methods.synthetic-control.means": "The mix of other places that ran most nearly like this one before the start, and how far this one has moved from it since.",
  "methods.synthetic-control.not": "The mix is no forecast and no real place; its weights do not say who resembles whom in other things.",
  "methods.synthetic-control.data": "A figure without gaps for at least five years before the start and at least five other places without such a policy. The error before may be a tenth of the level at most; above a twentieth, or above the scatter about a flat mean, the fit counts as weak.",
  "methods.synthetic-control.misleads": "With a poor fit before the start the gap after it says nothing. Few years and many places always give a good fit, by chance. Others that had a similar policy, or felt this one, hide the effect. Choosing Mechelen after its success is selection: so place, figure, year and others are to be fixed first, and every run is shown.",

  "methods.synthetic-control-placebo.name": "Placebo in space",
  "methods.synthetic-control-placebo.means": "How many of all places, each taken as if it had had the policy, leave their own mix at least as far after the start, beside the fit before it.",
  "methods.synthetic-control-placebo.not": "A p above 0.05 does not say that there was no effect, and one below is no proof of its cause.",
  "methods.synthetic-control-placebo.data": "A synthetic control; the place itself is left out of the mixes of the others. The interval of the synthetic control inverts this test: the estimate give or take the k-th largest effect of the others, each times the RMSPE before the start of the place over that of the other one (k as for Conley and Taber; unscaled where the place itself fits exactly).",
  "methods.synthetic-control-placebo.misleads": "The smallest p there can be is one over the number of places: with twelve others 0.077, whatever happened. A place that fitted very well before the start gets a large ratio from a small gap; where k or more fit exactly, there is no interval at all.",

  "methods.synthetic-control-placebo-time.name": "Placebo in time",
  "methods.synthetic-control-placebo-time.means": "The effect that the method finds for a start at which nothing began, in the years before the real one.",
  "methods.synthetic-control-placebo-time.not": "An effect near zero there does not make the effect after the real start true.",
  "methods.synthetic-control-placebo-time.data": "Some ten years before the start, of which the first half has to be enough for a fit.",
  "methods.synthetic-control-placebo-time.misleads": "With few years before the false start the fit is so easy, and the gap after it so noisy, that neither a zero nor a large gap says much.",

  "methods.leave-one-out.name": "Leaving one out",
  "methods.leave-one-out.means": "The smallest and the largest effect when each of the places in the mix is left out in turn.",
  "methods.leave-one-out.not": "It is no interval of confidence: it shows how far the result hangs on a single place.",
  "methods.leave-one-out.data": "A synthetic control of two places or more.",
  "methods.leave-one-out.misleads": "A narrow range reassures only about single places: what all of them share, a crisis or a new way of counting, stays in.",

  "methods.predictor-weights.name": "Weights of predictors",
  "methods.predictor-weights.means": "How much each thing known of places before the start counts when the mix is made: weights that let it follow the years before most closely.",
  "methods.predictor-weights.not": "A weight of zero does not mean that the thing has nothing to do with the figure.",
  "methods.predictor-weights.data": "One number a place and predictor from before the start: single years of the figure itself, income, density. Each is first divided by its standard deviation over all places, so that units do not count.",
  "methods.predictor-weights.misleads": "Many sets of weights fit nearly alike and programs stop at different ones. Choosing predictors until the effect pleases is selection.",

  "methods.synthetic-difference-in-differences.name": "Synthetic difference-in-differences",
  "methods.synthetic-difference-in-differences.means": "Difference-in-differences against a mix of places that ran parallel, and against those years before that best stand for the years after.",
  "methods.synthetic-difference-in-differences.not": "The mix need not have the level of the place, only its course. Its interval is 1.96 times the standard error either way.",
  "methods.synthetic-difference-in-differences.data": "A figure without gaps of the place and of others, in several years before and after the start.",
  "methods.synthetic-difference-in-differences.misleads": "The standard error comes from the other places taken as if they had had the policy; its authors trust it only where all fluctuate alike. Often one or two years carry all the weight of the time before.",

  "methods.interrupted-time-series.name": "Interrupted time series",
  "methods.interrupted-time-series.means": "By how much a place’s own line jumped at the start, and how much steeper or flatter it has run since.",
  "methods.interrupted-time-series.not": "It does not say what others did meanwhile: what happened to all at that time is counted as effect.",
  "methods.interrupted-time-series.data": "At least five values before the start and three from it on, better twelve of each, without a break in how they were counted. The fit counts as weak where the line leaves more than a quarter of the variance before the start unexplained (R² below 0.75) or misses by more than a twentieth of the level; above a tenth it is refused.",
  "methods.interrupted-time-series.misleads": "It assumes that the old line would have gone on straight, and the further it is carried, the less that is worth. Anything else that began in the same year passes for the policy.",

  "methods.newey-west.name": "Standard error of a line through years",
  "methods.newey-west.means": "How uncertain a line through years is when good and bad years come in runs and some scatter more than others.",
  "methods.newey-west.not": "It repairs neither a line where the course is curved, nor years that were counted differently.",
  "methods.newey-west.data": "The distances of the values from the line; here with the whole part of 4 (n / 100) to the power of 2/9 lags (2 for 20 values, 3 from 28 on). Intervals take the t quantile with n − 4 degrees of freedom.",
  "methods.newey-west.misleads": "Below some twenty values it is too small rather than too large, and other lags give other errors.",

  "methods.rank-intervals.name": "Rank with its uncertainty",
  "methods.rank-intervals.means": "Between which ranks a place falls when every value is drawn anew from its own error, 95 times in 100.",
  "methods.rank-intervals.not": "It covers the chance in counts and samples, not errors of counting, of the denominator or of who answered.",
  "methods.rank-intervals.data": "Values with standard errors, or counts with what they are counted from; a value of unknown error is held still and marked.",
  "methods.rank-intervals.misleads": "Ranks turn noise into movement: places in the middle change ranks without any change. Where the error of some is unknown, the ranks look surer than they are.",

  "methods.every-window.name": "Every window",
  "methods.every-window.means": "The change between each pair of years at hand, so that nobody has to take the two that someone chose.",
  "methods.every-window.not": "The windows are not independent: they share years, and all of them may rest on one unusual one.",
  "methods.every-window.data": "Two years or more of the same figure; windows across a break in recording are left out.",
  "methods.every-window.misleads": "A share of all windows is no probability. Long series have mostly short windows, in which little changes.",

  "methods.claim-readings.name": "In how many readings a claim holds",
  "methods.claim-readings.means": "The share of all reasonable ways to read a claim in which the figures bear it out: every start and end, figure, count or rate, alone or against the median of others, of whom half and at least four must have the figures.",
  "methods.claim-readings.not": "5 of 12 is no probability of being true: the readings are neither equally good nor independent.",
  "methods.claim-readings.data": "A claim with a change in it, and the figures that fit its words.",
  "methods.claim-readings.misleads": "Which readings are reasonable is decided by us and listed one by one, with the number of towns behind each median; two sets of the same towns count once. More years of one figure give it more readings, and so more say.",

  "methods.family.effects": "Would it have happened anyway?",

  "methods.scene.effects":
    "Child poverty index (births in deprived families, percent) of {units} centre cities, {from} to {year}, {place} as if something had begun there in {start}. No policy is meant: place and year serve the example only. Written out for {place} and four others, then for all.",
  "methods.scene.effects-years":
    "Child poverty index of {place} and {units} centre cities in all, {from} to {year}, as if something had begun in {start}, which serves the example only. The first line below has four others, the second all.",
  "methods.scene.effects-predictors":
    "Child poverty index of {units} centre cities, {place} as if something had begun in {start}, which serves the example only. Predictors are three earlier years of the index itself, shown undivided; in the formula each is divided by s, its standard deviation over all these places. The first line below has four others, the second all.",
  "methods.scene.own-series":
    "Child poverty index of {place}, {from} to {year}, as if something had begun in {start}, which serves the example only. The first line has the years from {first} to {last} alone, the second all {years}.",
  "methods.scene.rank-draws":
    "Berlin, {year}: residential burglaries (x) per 1,000 inhabitants of {units} districts, drawn {draws} times. Written out for those with the lowest, the middle and the highest rate; the lines give the ranks of the middle one, among the three and among all.",
  "methods.scene.windows":
    "Child poverty index of {place}: changes in percent from the year of the row to that of the column. The lines count the rises among those shown and among all windows of {from} to {year}.",
  "methods.scene.readings":
    "“The child poverty index of {place} has fallen”, read in the windows of the years shown: alone (c), and against the median of the other centre cities (m). The second line has every window of {from} to {year}.",

  "methods.symbol.mean-treated": "mean of the place before the start (−) and from it on (+)",
  "methods.symbol.mean-donors": "mean of the others before the start (−) and from it on (+)",
  "methods.symbol.treated-t": "the place in year t",
  "methods.symbol.donors-t": "mean of the others in year t",
  "methods.symbol.periods-before": "number of years before the start",
  "methods.symbol.donor-weight": "weight of place j in the mix",
  "methods.symbol.donor-t": "place j in year t",
  "methods.symbol.rmspe-ratio": "error after the start over error before it, for place j",
  "methods.symbol.donor-count": "number of other places",
  "methods.symbol.false-start": "the false start",
  "methods.symbol.control-t": "the mix in year t",
  "methods.symbol.without-donor": "effect without place j",
  "methods.symbol.predictor-weight": "weight of predictor k",
  "methods.symbol.predictor-treated":
    "predictor k of the place and of place j, divided by s (k), its standard deviation over all places (n − 1)",
  "methods.symbol.time-weight": "weight of year t before the start",
  "methods.symbol.unit-weight": "weight of place j",
  "methods.symbol.mean-donor": "mean of place j from the start on",
  "methods.symbol.start": "the start; [t ≥ s] is 1 from it on and 0 before",
  "methods.symbol.jump": "the jump at the start",
  "methods.symbol.bend": "the change of slope a year",
  "methods.symbol.lags": "over how many years errors may be related",
  "methods.symbol.residual": "distance of year t from the line",
  "methods.symbol.regressors": "row t of X, what the line is made of in year t",
  "methods.symbol.effect-found": "the effect found",
  "methods.symbol.effect-donors": "the same for place j as if it had had the policy",
  "methods.symbol.value-drawn": "a draw of the value of place i",
  "methods.symbol.value-from": "value of the first year of the window",
  "methods.symbol.value-to": "value of its last year",
  "methods.symbol.reading": "the change in reading r",
  "methods.symbol.claimed": "the change claimed; of a rise, read ≥",
} as const;
