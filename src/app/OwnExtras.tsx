import { useState } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Translator } from "../i18n/translate";
import type { BoundaryEntry } from "../library/boundaries";
import type { StorageTrouble } from "../library/storageTrouble";
import type { UploadsState } from "../library/uploads";
import { Button } from "../view/Button";
import { formatDay } from "./describeUpload";
import styles from "./OwnData.module.css";
import { useUploads } from "./useUploads";

interface Props {
  readonly boundaries: readonly BoundaryEntry[];
  readonly recipes: UploadsState["recipes"];
  readonly t: Translator;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
}

/** Boundaries and recipes: kept beside the figures, a line each. */
export function OwnExtras({ boundaries, recipes, t, onTrouble }: Props) {
  const { uploads } = useUploads();
  const settle = async (done: ReturnType<typeof uploads.remove>) => {
    const outcome = await done;
    onTrouble(outcome.ok ? null : outcome.reason);
  };
  return (
    <>
      {boundaries.length > 0 && (
        <div className={styles.extras}>
          <h3>{t("own.boundaries")}</h3>
          <ul className={styles.lines}>
            {boundaries.map((one) => (
              <ExtraLine
                key={one.id}
                name={one.name}
                about={[
                  t.plural("own.areas", one.features),
                  formatBytes(one.bytes, t.locale),
                  t("own.added", { date: formatDay(one.added, t) }),
                  ...(one.kept ? [] : [t("own.visit")]),
                ].join(" · ")}
                t={t}
                onRemove={() => void settle(uploads.removeBoundaries(one.id))}
              />
            ))}
          </ul>
        </div>
      )}
      {recipes.length > 0 && (
        <div className={styles.extras}>
          <h3>{t("own.recipes")}</h3>
          <ul className={styles.lines}>
            {recipes.map((one) => (
              <ExtraLine
                key={one.id}
                name={one.name}
                about={t("own.added", { date: formatDay(one.saved, t) })}
                t={t}
                onRemove={() => void settle(uploads.removeRecipe(one.id))}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly about: string;
  readonly t: Translator;
  readonly onRemove: () => void;
}

function ExtraLine({ name, about, t, onRemove }: LineProps) {
  const [asking, setAsking] = useState(false);
  return (
    <li className={styles.line}>
      <span className={styles.lineName}>{name}</span>
      <span className={styles.meta}>{about}</span>
      {asking ? (
        <span className={styles.actions}>
          <Button kind="primary" onClick={onRemove} name={t("own.delete.yes.name", { name })}>
            {t("own.delete.yes")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("own.delete.no")}</Button>
        </span>
      ) : (
        <Button onClick={() => setAsking(true)} name={t("own.delete.name", { name })}>
          {t("own.delete")}
        </Button>
      )}
    </li>
  );
}
