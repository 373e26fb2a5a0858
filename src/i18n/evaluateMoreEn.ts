/** Messages of the Evaluate page: methods, results, figures, the example. */
export const evaluateMoreEn = {
  "evaluate.method.did": "Difference-in-differences",
  "evaluate.method.sc": "Synthetic control",
  "evaluate.method.sdid": "Synthetic difference-in-differences",
  "evaluate.method.its": "Interrupted time series",
  "evaluate.method.in.did": "difference-in-differences",
  "evaluate.method.in.sc": "the synthetic control",
  "evaluate.method.in.sdid": "synthetic difference-in-differences",
  "evaluate.method.in.its": "the interrupted time series",
  "evaluate.methods": "The four methods",
  "evaluate.methods.how": "How {method} is computed",
  "evaluate.methods.how.event-study": "How the event study is computed",
  "evaluate.methods.how.conley-taber": "How its interval is computed",
  "evaluate.methods.how.synthetic-control-placebo": "How placebos in space are computed",
  "evaluate.methods.how.synthetic-control-placebo-time": "How the placebo in time is computed",
  "evaluate.methods.how.leave-one-out": "How leave-one-out is computed",
  "evaluate.methods.how.predictor-weights": "How covariates are weighed",

  "evaluate.number.1": "one",
  "evaluate.number.2": "two",
  "evaluate.number.3": "three",
  "evaluate.number.4": "four",
  "evaluate.agree.all.below": "All four methods put {place} below its counterfactual.",
  "evaluate.agree.all.above": "All four methods put {place} above its counterfactual.",
  "evaluate.agree.mixed": "Of four methods, {parts}.",
  "evaluate.agree.below": "{number} put {place} below its counterfactual",
  "evaluate.agree.above": "{number} put {place} above its counterfactual",
  "evaluate.agree.then": "{number} above it",
  "evaluate.agree.below.one": "one puts {place} below its counterfactual",
  "evaluate.agree.above.one": "one puts {place} above its counterfactual",
  "evaluate.agree.refused": "{number} are refused",
  "evaluate.agree.refused.one": "one is refused",
  "evaluate.agree.nothing": "All four methods are refused: there is nothing to agree on.",
  "evaluate.agree.clear.all": "Every interval leaves out zero.",
  "evaluate.agree.clear.one": "Its interval leaves out zero.",
  "evaluate.agree.clear.one.weak": "Its interval leaves out zero, but its fit before the start is weak.",
  "evaluate.agree.clear.some": "Only the interval of {names} leaves out zero; the other differences could be chance.",
  "evaluate.agree.clear.several": "The intervals of {names} leave out zero, the others do not.",
  "evaluate.agree.clear.none": "No interval leaves out zero: differences like these also come by chance.",
  "evaluate.agree.clear.none.one": "Its interval holds zero: a difference like this also comes by chance.",
  "evaluate.agree.weak": "Where an interval leaves out zero, the fit before the start is weak.",

  "evaluate.card.when": "From {from} to {to} {place} stood on average",
  "evaluate.card.when.one": "In {from} {place} stood",
  "evaluate.card.interval": "{level} interval {lower} to {upper}",
  "evaluate.card.interval.exact.one":
    "No interval: {count} of {of} placebo runs fits the years before the start exactly ({names}), which leaves chance without a limit.",
  "evaluate.card.interval.exact.other":
    "No interval: {count} of {of} placebo runs fit the years before the start exactly ({names}), which leaves chance without a limit.",
  "evaluate.card.interval.few": "No interval: too few donors for one.",
  "evaluate.card.interval.not-finite": "No interval: a placebo run gives no number.",
  "evaluate.card.kind.did": "from the donors’ own differences (Conley and Taber)",
  "evaluate.card.kind.sc":
    "from placebo runs on the donors, each effect scaled by the error of {place} before the start over that of the donor",
  "evaluate.card.kind.sc.unscaled": "from placebo runs on the donors, unscaled, since {place} itself fits exactly",
  "evaluate.card.kind.sdid": "1.96 times the placebo standard error either way",
  "evaluate.card.kind.its":
    "Newey–West standard errors (lag {lags}) times the t quantile with {degrees} degrees of freedom",
  "evaluate.card.p": "Rank {rank} of {of} places by RMSPE ratio, p = {p}",
  "evaluate.card.fit.good": "Good fit",
  "evaluate.card.fit.weak": "Weak fit",
  "evaluate.card.fit.refused": "Refused",
  "evaluate.card.fit.why.good": "Before the start it misses by {rmspe} {unit}, {share} of the level.",
  "evaluate.card.fit.why.index": "Before the start it misses by {rmspe} {unit}, {share} of the level: not close.",
  "evaluate.card.fit.why.spread":
    "Before the start it misses by {rmspe} {unit}: hardly closer than a flat line at the mean of these years.",
  "evaluate.card.fit.why.loose":
    "Before the start it misses by {rmspe} {unit}: it follows the ups and downs of these years only loosely.",
  "evaluate.card.fit.why.line":
    "Before the start its line misses by {rmspe} {unit} and explains {explained} of the ups and downs (R²).",
  "evaluate.card.fit.why.trend":
    "The distance was changing before the start already: carried on, that alone would give {drift} {unit}.",
  "evaluate.card.fit.crowded":
    "With {donors} donors for {years} years before, a close fit comes easily, also by chance.",
  "evaluate.card.below.did":
    "{when} {amount} below where it would stand had it changed like the mean of its donors.",
  "evaluate.card.above.did":
    "{when} {amount} above where it would stand had it changed like the mean of its donors.",
  "evaluate.card.below.sc": "{when} {amount} below its synthetic twin.",
  "evaluate.card.above.sc": "{when} {amount} above its synthetic twin.",
  "evaluate.card.below.sdid":
    "{when} {amount} below where the weighted donors and years would put it.",
  "evaluate.card.above.sdid":
    "{when} {amount} above where the weighted donors and years would put it.",
  "evaluate.card.below.its": "{when} {amount} below its own earlier line, continued.",
  "evaluate.card.above.its": "{when} {amount} above its own earlier line, continued.",
  "evaluate.card.same": "{when} where this method expects it.",
  "evaluate.card.steps.one": "Intervals from placebos come in steps: with {count} donor {level} in place of {usual}.",
  "evaluate.card.steps.other": "Intervals from placebos come in steps: with {count} donors {level} in place of {usual}.",
  "evaluate.card.zero": "The interval holds zero.",

  "evaluate.progress": "Placebo runs",
  "evaluate.progress.text": "{done} of {total} placebo runs",
  "evaluate.progress.start": "Starting",
  "evaluate.progress.share": "Placebo runs: {share}",
  "evaluate.progress.done": "Worked out: the results stand below the question.",
  "evaluate.cancel": "Cancel",
  "evaluate.cancelled": "Stopped. Nothing was worked out.",
  "evaluate.again": "Run again",
  "evaluate.failed": "The computation has failed. That is our mistake, not one of the figures.",

  "evaluate.word.start": "policy",
  "evaluate.word.pretended": "pretended start",
  "evaluate.word.synthetic": "Synthetic {place}",
  "evaluate.word.without": "Line before, continued",
  "evaluate.word.alternatives": "without one donor",
  "evaluate.unit.points": "percentage points",
  "evaluate.amount": "{value} {unit}",

  "evaluate.fig.path": "{place} and its synthetic twin",
  "evaluate.fig.path.means":
    "The dashed line mixes the donors so that it follows {place} before {start}. What lies between the lines afterwards is the estimate.",
  "evaluate.fig.path.not": "The pale band spans the donors from the lowest to the highest, and may go on beyond the plot.",
  "evaluate.fig.path.refused": "The synthetic twin does not follow {place}",
  "evaluate.fig.path.refused.means":
    "Only the years before {start} are drawn: where the mix of donors misses {place} this much, a gap afterwards says nothing.",
  "evaluate.fig.gap": "The gap, and those of its donors",
  "evaluate.fig.gap.means":
    "Each grey line treats a donor as if its policy had begun in {start}. If many of them stray as far as {place}, its own gap is nothing special.",
  "evaluate.fig.weights": "What synthetic {place} is made of",
  "evaluate.fig.weights.means":
    "The weights of the donors, which add up to one. A twin out of few donors depends on what happened in them.",
  "evaluate.fig.balance": "Covariates",
  "evaluate.fig.balance.name": "Matched on",
  "evaluate.fig.balance.synthetic": "Synthetic",
  "evaluate.fig.balance.donors": "Mean of donors",
  "evaluate.fig.balance.weight": "Importance",
  "evaluate.fig.ratio": "How unusual {place} is among all",
  "evaluate.fig.ratio.means":
    "The ratio sets the error after the start against the error before. p is the rank divided by the number of places; with so many places it cannot be smaller than {least}.",
  "evaluate.fig.time": "A start that was none: {start}",
  "evaluate.fig.time.means":
    "The same method with a pretended start in {start}, on the years before {first} alone. A gap here cannot come from a policy of {first}: it is {effect} on average.",
  "evaluate.fig.loo": "Without one donor each",
  "evaluate.fig.loo.means":
    "Each thin line leaves out a donor that has weight. The estimate then lies between {least} and {most}.",
  "evaluate.fig.event": "Year by year against the donors’ mean",
  "evaluate.fig.event.means":
    "The event study: how far {place} lies from the mean of its donors in each year, both measured from their own mean before {start}. Before it the points should lie near zero.",
  "evaluate.fig.sdid": "Which donors and which years count",
  "evaluate.fig.sdid.means":
    "Synthetic difference-in-differences weighs the donors and also the years before {start}: those count most that are most like the years after.",
  "evaluate.fig.sdid.units": "Donors",
  "evaluate.fig.sdid.years": "Years",
  "evaluate.fig.its": "{place} against its own earlier line",
  "evaluate.fig.its.means":
    "The line through the years before {start}, continued with its band. At the start the level moves by {level} ({levelLower} to {levelUpper}), and from then on the yearly change by {slope} ({slopeLower} to {slopeUpper}).",
  "evaluate.fig.its.not": "It compares with nobody: whatever else began in {start} is in it.",
  "evaluate.caution.short": "None of these methods proves a cause, and figures of places are not figures of persons.",
  "evaluate.table.method": "Method",
  "evaluate.table.estimate": "Estimate",
  "evaluate.table.interval": "Interval",
  "evaluate.table.fit": "Fit before the start",
  "evaluate.fig.cursor": "Years of the figure “{title}”",
  "evaluate.fig.bars": "Weights of the figure “{title}”",
  "evaluate.fig.places": "Places of the figure “{title}”",

  "evaluate.sheet.fit": "Fit before the start: {verdict}. {why}",
  "evaluate.sheet.refused": "{method}: refused. {why}",
  "evaluate.sheet.start": "First year of the policy: {start}.",
  "evaluate.sheet.balance":
    "Matched: {name}. {place} {treated}, synthetic {synthetic}, mean of donors {donors}, importance {weight}.",
  "evaluate.sheet.donors": "Donors: {names}.",

  "evaluate.issue.self": "The treated place cannot be its own donor: it is left out.",
  "evaluate.issue.covariates": "The link asks to match on what is not at hand: {value}.",
  "evaluate.issue.outcome": "What is evaluated cannot be matched on as well: it is left out there.",

  "evaluate.example.lead":
    "In 1988 California voted for a tax and a campaign against smoking (Proposition 99). Its panel of 39 states is where the synthetic control method was made known: the right place to see whether this page gets the published numbers.",
  "evaluate.example.indicator": "Cigarette sales",
  "evaluate.example.unit": "packs a head",
  "evaluate.example.controls":
    "Place, years and donors are those of the paper: California from 1989 on, 38 states without a similar programme, 1970 to 2000.",
  "evaluate.example.published": "Published and computed here",
  "evaluate.example.published.means":
    "What stands here is worked out from the panel in your browser; only the published column is quoted.",
  "evaluate.example.method": "Estimate",
  "evaluate.example.said": "Published",
  "evaluate.example.here": "Here",
  "evaluate.example.source": "Published: {source}.",
  "evaluate.example.sdidError": "Synthetic difference-in-differences, standard error",
  "evaluate.example.note.sc": "The published value comes from an iteration that stopped early; the exact optimum is here.",
  "evaluate.example.note.error": "The published one is from 200 random placebos, ours from every donor once.",
  "evaluate.example.note.column": "Mind",
  "evaluate.example.compared": "Published {said}, here {here}",
} as const;
