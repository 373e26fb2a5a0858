import { useId, useRef, useState, type FormEvent } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Translator } from "../i18n/translate";
import { MOST_ADDRESS_BYTES, parseAddress } from "../library/askAddress";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { ProgressBar } from "../view/ProgressBar";
import { TextField } from "../view/TextField";
import styles from "./AddressField.module.css";
import { useAddressRead, type AddressRead } from "./useAddressRead";

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
          <Outcome state={state} t={t} onCancel={cancel} />
        </form>
      )}
    </>
  );
}

interface OutcomeProps {
  readonly state: AddressRead;
  readonly t: Translator;
  readonly onCancel: () => void;
}

function Outcome({ state, t, onCancel }: OutcomeProps) {
  const size = (bytes: number) => formatBytes(bytes, t.locale);
  switch (state.kind) {
    case "idle":
      return null;
    case "asking":
      return (
        <div className={styles.running}>
          <ProgressBar
            label={t("address.asking", { host: state.host })}
            done={state.progress.loaded}
            total={knownTotal(state.progress)}
            text={progressText(state, t)}
          />
          <Button onClick={onCancel}>{t("address.cancel")}</Button>
        </div>
      );
    case "failed": {
      const { host, failure, address } = state;
      return (
        <Notice kind="error">
          {t(`address.failed.${failure.trouble}`, {
            host,
            status: failure.status ?? "",
            most: size(MOST_ADDRESS_BYTES),
          })}{" "}
          <a href={address} target="_blank" rel="noreferrer">
            {t("address.elsewhere")}
          </a>
        </Notice>
      );
    }
    case "passed-on": {
      const { asked, host, bytes, accept } = state;
      return (
        <Notice kind="info" action={{ label: t("address.goOn"), onClick: accept }}>
          {t("address.passedOn", { asked, host, size: size(bytes) })}
        </Notice>
      );
    }
  }
}

/** A host that packs its answer states the packed size, which the bytes then outgrow. */
const knownTotal = ({ loaded, total }: { readonly loaded: number; readonly total: number | null }) =>
  total !== null && loaded <= total ? total : null;

function progressText({ host, progress }: Extract<AddressRead, { kind: "asking" }>, t: Translator): string {
  const total = knownTotal(progress);
  const loaded = formatBytes(progress.loaded, t.locale);
  if (progress.loaded === 0) return t("address.waiting", { host });
  if (total === null) return t("address.loaded", { loaded, host });
  return t("address.loadedOf", { loaded, total: formatBytes(total, t.locale), host });
}
