import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { DEFAULT_SELECTION, type Selection } from "./selection";

const notice = (code: string, name: string, value: string): Issue => ({
  code,
  severity: "notice",
  where: name,
  detail: { name, value },
});

/** Whether the selection names a place or indicator of a visitor's own data, which only some browsers hold. */
export function namesOwn({ indicator, places }: Selection): boolean {
  return [indicator, ...places].some(isOwnCode);
}

/** Replaces what the catalogue does not know by the default, and says so. */
export function resolveSelection(
  selection: Selection,
  catalogue: Catalogue,
): { selection: Selection; issues: Issue[] } {
  const issues: Issue[] = [];
  const known = catalogue.indicators.get(selection.indicator);
  if (!known && !isOwnCode(selection.indicator)) {
    issues.push(notice("link-indicator", "indicator", selection.indicator));
  }
  const indicator = known ? selection.indicator : DEFAULT_SELECTION.indicator;

  const category = selection.category;
  const hasCategory = catalogue.categories.some((one) => one.indicator === indicator && one.id === category);
  if (known && category !== null && !hasCategory) issues.push(notice("link-category", "category", category));

  const places = selection.places.filter((code) => catalogue.places.has(code));
  const strangers = selection.places.filter((code) => !catalogue.places.has(code));
  const unheard = strangers.filter((code) => !isOwnCode(code));
  if (unheard.length > 0) issues.push(notice("link-places", "places", unheard.join(", ")));
  const own = [...(known ? [] : [selection.indicator]), ...strangers].filter(isOwnCode);
  if (own.length > 0) issues.push(notice("link-own", "places", own.join(", ")));

  return {
    selection: {
      ...selection,
      indicator,
      category: hasCategory ? category : null,
      places: places.length === 0 && strangers.length > 0 ? DEFAULT_SELECTION.places : places,
    },
    issues,
  };
}

/**
 * What the page says about a range or base that the figures cannot follow. `periods` are the years at hand, ascending;
 * `base` is the year the index stands on. A range without any year has no neighbours: the page says that it is empty.
 */
export function checkPeriods(selection: Selection, periods: readonly number[], base: number | null): Issue[] {
  const { from, to } = selection;
  if (!periods.some((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))) return [];
  const issues: Issue[] = [];
  if (from !== null && !periods.includes(from))
    issues.push(
      stand(
        "link-from",
        from,
        periods.find((year) => year > from),
      ),
    );
  if (to !== null && !periods.includes(to))
    issues.push(
      stand(
        "link-to",
        to,
        periods.findLast((year) => year < to),
      ),
    );
  const asked = selection.show === "index" ? selection.base : null;
  if (asked !== null && base !== null && asked !== base) issues.push(stand("link-base", asked, base));
  return issues;
}

function stand(code: string, asked: number, neighbour: number | undefined): Issue {
  return { code, severity: "notice", where: "period", detail: { asked, neighbour: neighbour ?? "" } };
}
