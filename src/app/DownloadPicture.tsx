import { THEMES } from "../export/palette";
import { SIZES, type PictureSize, type SizeName } from "../export/sizes";
import type { DownloadTranslator } from "../i18n/download";
import { RadioBar } from "../view/RadioBar";
import { SelectField } from "../view/SelectField";
import { chooseSize, type DownloadChoices, type SizeChoice } from "./downloadChoices";
import { DownloadSize } from "./DownloadSize";
import { measureOf } from "./downloadWording";
import styles from "./DownloadDialog.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly choices: DownloadChoices;
  readonly onChoices: (next: DownloadChoices) => void;
}

const NAMES = Object.keys(SIZES) as SizeName[];

/** How large the picture is and which colours it has. */
export function DownloadPicture({ t, choices, onChoices }: Props) {
  return (
    <div className={styles.look}>
      <SelectField
        label={t("download.size")}
        value={choices.size}
        options={[
          ...NAMES.map((id) => ({ id, label: optionOf(id, SIZES[id], t) })),
          { id: "custom", label: t("download.size.custom") },
        ]}
        onChange={(id) => onChoices(chooseSize(choices, { size: id as SizeChoice }))}
      />
      <RadioBar
        label={t("download.theme")}
        value={choices.theme}
        options={THEMES.map((id) => ({ id, label: t(`download.theme.${id}`) }))}
        onChange={(theme) => onChoices({ ...choices, theme })}
      />
      {choices.size === "custom" ? (
        <DownloadSize
          t={t}
          typed={choices.typed}
          onTyped={(typed) => onChoices(chooseSize(choices, { typed }))}
        />
      ) : null}
    </div>
  );
}

const optionOf = (id: SizeName, size: PictureSize, t: DownloadTranslator) =>
  t("download.size.option", { name: t(`download.size.${id}`), measure: measureOf(size, t) });
