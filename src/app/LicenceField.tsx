import { useState } from "react";
import type { Translator } from "../i18n/translate";
import { SelectField } from "../view/SelectField";
import { TextField } from "../view/TextField";

interface Props {
  readonly licence: string;
  readonly onLicence: (licence: string) => void;
  readonly t: Translator;
}

/** Those under which cities publish most; names, so the same in every language. */
const LICENCES: readonly string[] = [
  "CC BY 4.0",
  "CC0 1.0",
  "CC BY-SA 4.0",
  "ODbL 1.0",
  "Modellicentie Gratis Hergebruik Vlaanderen 1.0",
  "Licence Ouverte 2.0",
  "Datenlizenz Deutschland – Namensnennung 2.0",
  "Open Government Licence v3.0",
  "IODL 2.0",
];

const UNKNOWN = "unknown";
const OTHER = "other";

export function LicenceField({ licence, onLicence, t }: Props) {
  const [other, setOther] = useState(licence !== "" && !LICENCES.includes(licence));
  const value = other ? OTHER : licence === "" ? UNKNOWN : licence;
  return (
    <>
      <SelectField
        label={t("data.licence")}
        value={value}
        options={[
          { id: UNKNOWN, label: t("data.licence.unknown") },
          ...LICENCES.map((id) => ({ id, label: id })),
          { id: OTHER, label: t("data.licence.another") },
        ]}
        onChange={(id) => {
          setOther(id === OTHER);
          onLicence(id === UNKNOWN || id === OTHER ? "" : id);
        }}
      />
      {other && <TextField label={t("data.licence.own")} value={licence} onChange={onLicence} />}
    </>
  );
}
