import { useId, useRef, useState, type FormEvent } from "react";
import type { Translator } from "../i18n/translate";
import { parseAddress } from "../library/askAddress";
import { Button } from "../view/Button";
import { TextField } from "../view/TextField";
import { AddressOutcome } from "./AddressOutcome";
import styles from "./AddressField.module.css";
import { useAddressRead } from "./useAddressRead";

interface Props {
  readonly t: Translator;
  /** `address` is where the bytes came from in the end. */
  readonly onFile: (file: File, address: string) => void;
}

/** Reads a file from another host, which is named and asked only when the visitor says so. */
export function AddressField({ t, onFile }: Props) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const { state, ask, cancel, forget } = useAddressRead(onFile);
  const consent = useRef<HTMLButtonElement>(null);
  const id = useId();
  const address = parseAddress(text);
  const trouble = tried && typeof address === "string" ? t(`address.trouble.${address}`) : undefined;
  const change = (value: string) => {
    setText(value);
    setTried(false);
    if (state.kind !== "idle") forget();
  };
  // Enter leads to the notice and its button, and does not answer it.
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    consent.current?.focus();
  };
  const asking = state.kind === "asking";
  return (
    <>
      <Button onClick={() => setOpen(!open)} expanded={open}>
        {t("address.open")}
      </Button>
      {open && (
        <form className={styles.form} onSubmit={submit} noValidate aria-labelledby={id}>
          <p id={id} className="visually-hidden">
            {t("address.open")}
          </p>
          <TextField
            label={t("address.label")}
            hint={t("address.hint")}
            value={text}
            onChange={change}
            trouble={trouble}
          />
          {typeof address !== "string" && !asking && state.kind !== "passed-on" && (
            <div className={styles.consent}>
              <p>{t("address.consent", { host: address.host })}</p>
              <Button ref={consent} onClick={() => ask(address)}>
                {t("address.ask", { host: address.host })}
              </Button>
            </div>
          )}
          <AddressOutcome state={state} t={t} onCancel={cancel} />
        </form>
      )}
    </>
  );
}
