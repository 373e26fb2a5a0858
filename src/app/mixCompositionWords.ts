import { stackOf, unitOf, type StackModel } from "../chart/buildStackModel";
import { nameOf } from "../chart/describe";
import { groupName } from "../chart/groupStyle";
import { isOwnCode } from "../dataset/upload";
import { isRemainder } from "../series/breakdowns";
import { countedOf } from "../series/deriveComposition";
import { countHidden } from "../series/hideSmall";
import { breakNotes, capital, whole, type MixProps } from "./mixWords";
import type { MixPlace } from "./useMix";

/** What a reader must know of the drawing: what is left out, joined, gathered or suppressed. */
export function compositionNotes({ catalogue, figures, view, t }: MixProps, models: readonly StackModel[]): string[] {
  const { breakdown, places } = figures;
  const { indicator } = breakdown;
  const incomplete = [...new Set(places.flatMap(({ composition }) => composition.incomplete))].sort((a, b) => a - b);
  const hidden = places.reduce((sum, one) => sum + countHidden(one.hidden), 0);
  const remainder = breakdown.groups.find(isRemainder);
  const list = new Intl.ListFormat(t.locale);
  const threshold = { threshold: view.selection.threshold, count: whole(hidden, t), other: t("mix.otherGroups") };
  const notes = [
    beyondNote(models, t),
    models.some(({ runs, isJoined }) => isJoined && runs.length > 1) ? t("mix.composition.pale") : "",
    ...breakNotes(
      models.flatMap((model) => model.breaks),
      t,
    ),
    // The groups themselves cannot tell nationality from origin; their title can.
    /nation/i.test(`${indicator.id} ${indicator.label.en}`) ? t("mix.composition.naturalised") : "",
    remainder ? t("mix.composition.remainder", { name: groupName(remainder, t) }) : "",
    ...places
      .filter(({ composition }) => composition.districts > 0)
      .map(({ place, composition }) => {
        const summed = t.plural("mix.composition.summed", composition.districts);
        return places.length > 1 ? `${nameOf(place, catalogue, t)}: ${summed}` : summed;
      }),
    incomplete.length > 0 ? t("mix.composition.incomplete", { years: list.format(incomplete.map(String)) }) : "",
    hidden > 0 ? t("mix.hidden", threshold) : "",
    hidden > 0 && !isOwnCode(indicator.id) ? t("mix.hidden.public") : "",
  ];
  return notes.filter(Boolean);
}

/** Says who is not drawn where the axis ends below everyone else. */
function beyondNote(models: readonly StackModel[], t: MixProps["t"]): string {
  const cut = models.flatMap(({ beyond, name }) => (beyond ? [{ ...beyond, place: name }] : []));
  const [first] = cut;
  const top = models[0]?.y.domain[1];
  if (!first || top === undefined) return "";
  const told = cut.map(({ place, share, year }) => t("mix.composition.beyond.place", { place, share, year }));
  return t("mix.composition.beyond", {
    top: models[0]!.tick(top),
    name: first.name,
    places: new Intl.ListFormat(t.locale).format(told),
  });
}

/** What a height means with the largest group of every place, what it does not, and how many people stand behind it. */
export function compositionSays(props: MixProps, models: readonly StackModel[]) {
  const { figures, view, t } = props;
  const shown = models.flatMap((model, at) => (model.years.length > 0 ? [{ model, place: figures.places[at]! }] : []));
  const [first, ...others] = shown.map((one) => saidOf(one, props));
  const composition = shown[0]?.place.composition;
  if (!first || !composition) return undefined;
  const stack = stackOf(view.selection.stack, composition);
  const means = stack === "count" ? "count" : unitOf(stack, composition) === "inhabitants" ? "inhabitants" : "share";
  const list = new Intl.ListFormat(t.locale);
  const rest = others.map((said) => t(stack === "count" ? "mix.composition.also.count" : "mix.composition.also", said));
  return {
    means: [
      t(`mix.composition.means.${means}`, first),
      others.length > 0 ? `${capital(list.format(rest), t)}.` : "",
    ].join(" "),
    not: t("mix.composition.not", { caveat: t.text(figures.breakdown.indicator.caveat) }),
    behind: t("mix.composition.behind", {
      list: list.format([first, ...others].map((said) => t("mix.composition.persons", said))),
    }),
  };
}

interface Shown {
  readonly model: StackModel;
  readonly place: MixPlace;
}

/** The last year of a place in numbers. */
function saidOf({ model, place: { composition } }: Shown, { figures, t }: MixProps) {
  const last = model.years.length - 1;
  const year = model.years[last]!;
  const at = composition.periods.indexOf(year);
  const largest = model.rows(last)[0]!;
  const counted = countedOf(composition.values, composition.periods.length)[at]!;
  const inhabitants = composition.inhabitants[at]!;
  const isPart = composition.covers === "part" && inhabitants > 0;
  const gathers = figures.breakdown.groups.some(isRemainder);
  return {
    year,
    place: model.name,
    apart: gathers ? ` ${t("mix.composition.apart")}` : "",
    group: `“${largest.name}”`,
    share: largest.share,
    count: largest.count,
    persons: whole(counted, t),
    of: isPart ? ` ${t("mix.composition.of", { inhabitants: whole(inhabitants, t) })}` : "",
  };
}
