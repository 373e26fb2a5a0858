import type { Upload } from "../dataset/upload";
import type { Translator } from "../i18n/translate";
import { DEFAULT_SELECTION } from "../selection/selection";
import buttonStyles from "../view/Button.module.css";
import styles from "./OwnData.module.css";
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
  const change = { ...DEFAULT_SELECTION, lang, indicator: compare.indicator, places };
  return (
    <a
      className={buttonStyles.button}
      data-kind="plain"
      aria-label={name}
      href={bound.link(change)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        bound.store.update(change);
      }}
    >
      {t("own.compare")}
    </a>
  );
}
