import { useState } from "react";
import type { Translator } from "../i18n/translate";
import type { Boundaries } from "../library/importState";
import type { StorageTrouble } from "../library/storageTrouble";
import { Button } from "../view/Button";
import { CheckField } from "../view/CheckField";
import { Notice } from "../view/Notice";
import type { ImportFlow, OpenState } from "./importFlow";
import { outlinesOf } from "./useFinish";
import { useUploads } from "./useUploads";
import styles from "./KeepOutlines.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly boundaries: Boundaries;
  readonly t: Translator;
}

/** For a file of outlines that belong to figures of another file: most such files hold no number of their own. */
export function KeepOutlines({ flow, open, boundaries, t }: Props) {
  const { uploads } = useUploads();
  const [keep, setKeep] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const { fileName } = open.preview;
  const finish = async () => {
    const { uploadId: id, opened: changed } = flow.get();
    const name = fileName.replace(/\.\w+$/, "");
    const outcome = await uploads.saveBoundaries(outlinesOf(boundaries, fileName, { id, name, changed }), { keep });
    if (!outcome.ok) setTrouble(outcome.reason);
    else flow.finish({ id, name, rows: 0, kept: keep, indicator: null, places: [], outlines: boundaries.features });
  };
  return (
    <div className={styles.only}>
      <p>{t("data.outlines.only.hint")}</p>
      <CheckField label={t("data.outlines.only.keep")} checked={keep} onChange={setKeep} />
      <Button onClick={() => void finish()}>{t("data.outlines.only")}</Button>
      {trouble && <Notice kind="error">{t(`storage.${trouble}`)}</Notice>}
    </div>
  );
}
