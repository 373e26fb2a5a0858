import { useMemo } from "react";
import type { Translator } from "../i18n/translate";
import { applyRecipe } from "../library/recipes";
import { Notice } from "../view/Notice";
import { editsFrom } from "./deriveDecisions";
import type { ImportFlow, OpenState } from "./importFlow";
import { useUploads } from "./useUploads";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

/** A file of this shape came before, and how it was read was remembered: offered, never done in silence. */
export function RecipeNotice({ flow, open, t }: Props) {
  const { uploads, state } = useUploads();
  const { recipes } = state;
  const { preview, mapping } = open;
  const recipe = useMemo(
    () => (recipes.length > 0 ? uploads.findRecipe(preview.header) : null),
    [recipes, uploads, preview.header],
  );
  if (!recipe || flow.get().recipe === recipe.id) return null;
  const use = () => {
    flow.applyRecipe(recipe.id, applyRecipe(recipe, preview.header, mapping), editsFrom(recipe.decisions));
  };
  return (
    <Notice kind="info" action={{ label: t("data.recipe.use"), onClick: use }}>
      {t("data.recipe.found", {
        name: recipe.name,
        date: new Intl.DateTimeFormat(t.locale, { dateStyle: "long" }).format(new Date(recipe.saved)),
      })}
    </Notice>
  );
}
