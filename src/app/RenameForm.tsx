import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Translator } from "../i18n/translate";
import type { StorageTrouble } from "../library/storageTrouble";
import { Button } from "../view/Button";
import { TextField } from "../view/TextField";
import styles from "./OwnData.module.css";
import { useUploads } from "./useUploads";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly t: Translator;
  readonly onTrouble: (trouble: StorageTrouble | null) => void;
  readonly onDone: () => void;
}

export function RenameForm({ id, name, t, onTrouble, onDone }: Props) {
  const { uploads } = useUploads();
  const [text, setText] = useState(name);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.select(), []);
  const wanted = text.trim();
  const submit = async () => {
    setTried(true);
    if (wanted === "") return;
    const outcome = await uploads.rename(id, wanted);
    onTrouble(outcome.ok ? null : outcome.reason);
    if (outcome.ok) onDone();
  };
  return (
    <form
      ref={form}
      className={styles.ask}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t("own.rename.label")}
        value={text}
        onChange={setText}
        trouble={tried && wanted === "" ? t("own.rename.empty") : undefined}
      />
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => void submit()}>
          {t("own.rename.yes")}
        </Button>
        <Button onClick={onDone}>{t("own.cancel")}</Button>
      </div>
    </form>
  );
}
