import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { Selection } from "../selection/selection";
import { SelectField } from "../view/SelectField";
import { useServices } from "./services";

interface Props {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly t: Translator;
}

/** The categories of the chosen indicator; nothing where it has but one. */
export function CategoryField({ catalogue, selection, t }: Props) {
  const { store } = useServices().bound;
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const categories = catalogue.categories.filter((one) => one.indicator === indicator.id);
  if (categories.length < 2) return null;
  return (
    <SelectField
      label={t("compare.category")}
      value={selection.category ?? indicator.headline}
      options={categories.map((one) => ({ id: one.id, label: t.text(one.label) }))}
      onChange={(category) => store.update({ category: category === indicator.headline ? null : category })}
    />
  );
}
