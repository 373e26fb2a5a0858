import { useState } from "react";
import { formatBytes } from "../base/formatBytes";
import type { DownloadTranslator } from "../i18n/download";
import { Button } from "../view/Button";
import { FileButton } from "../view/FileButton";
import type { DownloadChoices } from "./downloadChoices";
import { LOGO_BYTES, takeLogo, type LogoOutcome } from "./downloadLogo";
import styles from "./Download.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly logo: DownloadChoices["logo"];
  readonly onLogo: (next: DownloadChoices["logo"]) => void;
}

type Refused = Exclude<LogoOutcome, { readonly kind: "read" }>;

/** Takes an organisation's own sign. */
export function DownloadLogo({ t, logo, onLogo }: Props) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (file: File) => {
    const outcome = await takeLogo(file);
    setRefused(outcome.kind === "read" ? null : outcome);
    if (outcome.kind === "read") onLogo(outcome.logo);
  };
  const limit = formatBytes(LOGO_BYTES, t.locale);
  return (
    <div className={styles.group}>
      <div className={styles.row}>
        <FileButton
          label={t("download.logo.choose")}
          inputLabel={t("download.logo.file")}
          onFiles={(files) => void take(files[0]!)}
        />
        {logo ? (
          <Button kind="quiet" onClick={() => onLogo(null)}>
            {t("download.logo.remove")}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles.says}>
        {refused
          ? t(`download.logo.${refused.kind}`, {
              name: refused.name,
              size: formatBytes(refused.bytes, t.locale),
              limit,
            })
          : logo
            ? t("download.logo.here", { name: logo.name, width: logo.picture.width, height: logo.picture.height })
            : t("download.logo.says", { size: limit })}
      </p>
    </div>
  );
}
