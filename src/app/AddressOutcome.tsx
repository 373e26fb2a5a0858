import { formatBytes } from "../base/formatBytes";
import type { Translator } from "../i18n/translate";
import { MOST_ADDRESS_BYTES } from "../library/askAddress";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { ProgressBar } from "../view/ProgressBar";
import styles from "./AddressField.module.css";
import type { AddressRead } from "./useAddressRead";

interface Props {
  readonly state: AddressRead;
  readonly t: Translator;
  readonly onCancel: () => void;
}

/** How far the reading is, and what came of it. */
export function AddressOutcome({ state, t, onCancel }: Props) {
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
