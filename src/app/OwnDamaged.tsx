import { saveFile } from "../export/download";
import type { Translator } from "../i18n/translate";
import type { StorageTrouble } from "../library/storageTrouble";
import type { Damaged } from "../library/uploads";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import styles from "./OwnData.module.css";
import { useUploads } from "./useUploads";

interface Props {
  readonly damaged: readonly Damaged[];
  readonly t: Translator;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
}

/** Records that can no longer be read: never dropped in silence, to be saved as they are or deleted. */
export function OwnDamaged({ damaged, t, onTrouble }: Props) {
  const { uploads } = useUploads();
  const takeAlong = async (one: Damaged) => {
    const bytes = await uploads.exportDamaged(one);
    if (bytes) saveFile(`${one.id}.json`, bytes.slice(), "application/json");
    else onTrouble("failed");
  };
  const remove = async (one: Damaged) => {
    const outcome = await uploads.removeDamaged(one);
    onTrouble(outcome.ok ? null : outcome.reason);
  };
  return damaged.map((one) => {
    const name = one.name || one.id;
    return (
      <Notice key={`${one.store} ${one.id}`} kind="error">
        {t("own.damaged", { name })}
        <span className={styles.actions}>
          <Button onClick={() => void takeAlong(one)} name={t("own.damaged.export.name", { name })}>
            {t("own.damaged.export")}
          </Button>
          <Button onClick={() => void remove(one)} name={t("own.delete.name", { name })}>
            {t("own.delete")}
          </Button>
        </span>
      </Notice>
    );
  });
}
