import type { MixTranslator } from "../i18n/mix";
import { PageLink } from "./PageLink";

interface Props {
  /** Id in the registry of statistics. */
  readonly measure: string;
  readonly name: string;
  readonly t: MixTranslator;
}

/** Opens the Methods page at a measure. */
export function MixMethods({ measure, name, t }: Props) {
  return <PageLink change={{ page: "methods", measure }}>{t("mix.methods", { measure: name })}</PageLink>;
}
