import type { Translator } from "../i18n/translate";
import type { LineModel } from "./buildLineModel";

const MOST_NAMED = 4;

/**
 * The figure in sentences, for those who do not see it: what, who, from where to where, what is missing. Nobody among
 * `withheld` rose or fell: their first and last figure may not be compared.
 */
export function summarise(model: Omit<LineModel, "summary">, t: Translator, withheld: ReadonlySet<string>): string {
  const named = model.lines.slice(0, MOST_NAMED).map((line) => {
    const first = line.points[0];
    const last = line.points.at(-1);
    if (!first || !last) return t("summary.none", { name: line.name });
    const values = {
      name: line.name,
      first: model.style.full(first.value),
      from: first.year,
      last: model.style.full(last.value),
      to: last.year,
    };
    if (first === last) return t("summary.single", values);
    if (withheld.has(line.place)) {
      return `${t("summary.single", values)} ${t("summary.single", { ...values, first: values.last, from: values.to })}`;
    }
    if (first.value === last.value) return t("summary.same", values);
    if (model.y.reversed) return t("summary.moved", values);
    return t(last.value > first.value ? "summary.rose" : "summary.fell", values);
  });
  const rest = model.lines.length - MOST_NAMED;
  return [
    t("summary.chart", { title: model.title, subtitle: model.subtitle, unit: model.style.unit || t("unit.unstated") }),
    ...named,
    ...(rest > 0 ? [t.plural("summary.more", rest)] : []),
    ...(model.context.length > 0 ? [t.plural("summary.context", model.context.length)] : []),
  ].join(" ");
}
