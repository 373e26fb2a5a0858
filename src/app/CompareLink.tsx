import type { Upload } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { DEFAULT_SELECTION } from "../selection/selection";
import styles from "./OwnData.module.css";
import { PageLink } from "./PageLink";
import { useServices } from "./services";
import { placesBesideHome, type UploadSummary } from "./summariseUpload";

interface Props {
  readonly upload: Upload;
  readonly summary: UploadSummary;
  readonly t: Translator;
  /** Accessible name; begins with the text. */
  readonly name: string;
}

/** Opens the Compare page with the upload's places beside the home city; says so where there is nothing to draw. */
export function CompareLink({ upload, summary, t, name }: Props) {
  const { bound } = useServices();
  const { compare } = summary;
  if (!compare)
    return <p className={styles.why}>{t(summary.figures === 0 ? "own.compare.empty" : "own.compare.none")}</p>;
  const places = placesBesideHome(upload, compare.places);
  const { lang } = bound.store.get();
  const change = { ...DEFAULT_SELECTION, page: "compare" as const, lang, indicator: compare.indicator, places };
  return (
    <PageLink change={change} name={name} asButton>
      {t("own.compare")}
    </PageLink>
  );
}
