import { useId } from "react";
import { embedMessages } from "../i18n/embed";
import { parseAddress } from "../library/askAddress";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { AddressOutcome } from "./AddressOutcome";
import { useSelection, useServices } from "./services";
import { useAddressRead } from "./useAddressRead";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./AddressConsent.module.css";

interface Props {
  /** `address` is where the bytes came from in the end. */
  readonly onFile: (file: File, address: string) => void;
}

/** Asks whether the file that the link names may be read; until then no host hears of it. Nothing without such a link. */
export function AddressConsent({ onFile }: Props) {
  const { data } = useSelection();
  return data === null ? null : <Consent key={data} data={data} onFile={onFile} />;
}

function Consent({ data, onFile }: Props & { readonly data: string }) {
  const t = usePageTranslator(embedMessages);
  const { store } = useServices().bound;
  const forget = () => store.update({ page: "data", data: null }, "replace");
  const { state, ask, cancel } = useAddressRead((file, from) => {
    // Answered: going back to the page must not ask again.
    forget();
    onFile(file, from);
  });
  const id = useId();
  const address = parseAddress(data);
  if (typeof address === "string") {
    return (
      <Notice kind="warning" dismiss={{ label: t("issue.dismiss"), onClick: forget }}>
        {t("embed.ask.bad")}
      </Notice>
    );
  }
  const isAnswered = state.kind === "asking" || state.kind === "passed-on";
  return (
    <section className={styles.consent} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t("embed.ask.title")}
      </h2>
      <p>{t("embed.ask", { host: address.host })}</p>
      <p className={styles.address}>{t("embed.ask.whole", { address: address.href })}</p>
      {isAnswered ? null : (
        <div className={styles.answers}>
          <Button kind="primary" onClick={() => ask(address)}>
            {t("embed.ask.yes")}
          </Button>
          <Button onClick={forget}>{t("embed.ask.no")}</Button>
        </div>
      )}
      <AddressOutcome state={state} t={t} onCancel={cancel} />
    </section>
  );
}
