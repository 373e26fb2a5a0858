import { useState } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Provenance } from "../dataset/decisions";
import type { Translator } from "../i18n/translate";
import type { StorageTrouble } from "../library/storageTrouble";
import { CheckField } from "../view/CheckField";
import { Notice } from "../view/Notice";
import { TextField } from "../view/TextField";
import { ImportStep } from "./ImportStep";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { JoinField } from "./JoinField";
import { LicenceField } from "./LicenceField";
import { useFinish } from "./useFinish";
import { useLibraryState } from "./services";
import { useUploads } from "./useUploads";
import type { Deciding } from "./useDecisions";
import own from "./ImportName.module.css";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
  readonly deciding: Deciding | null;
  readonly t: Translator;
}

/** Step 4: what the dataset is called, whose it is, and whether this device keeps it. */
export function ImportName({ flow, view, open, deciding, t }: Props) {
  const { trouble: unavailable } = useUploads().state;
  const { uploads } = useLibraryState();
  // What is kept already stays so when more of it comes.
  const joined = uploads.find(({ upload }) => upload.id === view.into?.id);
  const [chosen, setKeep] = useState<boolean | null>(null);
  const keep = chosen ?? joined?.kept ?? false;
  const [remember, setRemember] = useState(false);
  const { finish, trouble } = useFinish({ flow, open, deciding, remember });
  if (!deciding) return null;
  const { decisions, adopted } = deciding;
  const { source } = decisions;
  const say = (change: Partial<Provenance>) => flow.edit({ source: { ...view.edits.source, ...change } });
  const size = adopted ? formatBytes(adopted.bytes, t.locale) : "…";
  return (
    <ImportStep
      flow={flow}
      step="name"
      t={t}
      title={t("data.name.title")}
      intro={<p className={styles.intro}>{t("data.name.intro")}</p>}
      blocked={decisions.name.trim() === "" ? t("data.name.empty") : !adopted ? t("data.match.wait") : ""}
      onward={{ label: t("data.finish"), onClick: () => void finish(keep), busy: view.finishing }}
    >
      <div className={own.form}>
        <JoinField flow={flow} view={view} deciding={deciding} t={t} />
        <TextField
          label={t("data.name.name")}
          value={decisions.name}
          required
          onChange={(name) => flow.edit({ name })}
        />
        <TextField
          label={t("data.name.publisher")}
          value={source.publisher}
          hint={t("data.name.publisherHint")}
          onChange={(publisher) => say({ publisher })}
        />
        <TextField
          label={t("data.name.address")}
          value={source.address}
          hint={t("data.name.addressHint")}
          onChange={(address) => say({ address })}
        />
        <LicenceField licence={source.licence} onLicence={(licence) => say({ licence })} t={t} />
        <TextField label={t("data.name.vintage")} value={source.vintage} onChange={(vintage) => say({ vintage })} />
        <div className={own.checks}>
          <CheckField
            label={t("data.keep")}
            checked={keep}
            hint={unavailable ? t(`storage.${unavailable}`) : t("data.keep.hint", { size })}
            onChange={setKeep}
          />
          <CheckField
            label={t("data.remember")}
            checked={remember}
            hint={t("data.remember.hint")}
            onChange={setRemember}
          />
        </div>
        {trouble && <SaveTrouble trouble={trouble} onWithout={() => void finish(false)} t={t} />}
      </div>
    </ImportStep>
  );
}

interface TroubleProps {
  readonly trouble: StorageTrouble;
  readonly onWithout: () => void;
  readonly t: Translator;
}

function SaveTrouble({ trouble, onWithout, t }: TroubleProps) {
  return (
    <Notice kind="error" action={{ label: t("data.keep.without"), onClick: onWithout }}>
      {t(`storage.${trouble}`)}
    </Notice>
  );
}
