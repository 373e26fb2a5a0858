import type { Hints } from "../ingest/table";
import type { Translator } from "../i18n/translate";
import { CheckField } from "../view/CheckField";
import { SelectField } from "../view/SelectField";
import type { ImportFlow, OpenState } from "./importFlow";
import { DELIMITERS, delimiterName, ENCODINGS, encodingLabel, markName } from "./readingNames";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

const NONE = "none";
const MAX_HEADER_ROWS = 5;
const MAX_SKIPPED_ROWS = 30;

/** With the one that is in use, wherever it comes from. */
const including = <Value,>(values: readonly Value[], used: Value) =>
  values.includes(used) ? values : [used, ...values];

const upTo = (most: number, used: number) =>
  including(
    Array.from({ length: most + 1 }, (_, n) => n),
    used,
  ).map((n) => ({ id: String(n), label: String(n) }));

/** Everything that was guessed about the file, in words, each with what else it may be. */
export function ReadingFields({ flow, open, t }: Props) {
  const { preview } = open;
  const { reading, sheets, parts } = preview;
  const say = (change: Hints) => flow.hint(change);
  const isText = sheets.length === 0;
  return (
    <div className={styles.fields}>
      {sheets.length > 1 && (
        <SelectField
          label={t("data.sheet")}
          value={String(preview.sheet)}
          options={sheets.map((label, id) => ({ id: String(id), label }))}
          onChange={(id) => flow.chooseSheet(Number(id))}
        />
      )}
      {parts.length > 1 && (
        <SelectField
          label={t("data.part")}
          value={String(preview.part)}
          options={parts.map((part, id) => ({
            id: String(id),
            label: t("data.part.of", { name: part.name, first: part.firstLine, last: part.lastLine }),
          }))}
          onChange={(id) => say({ part: Number(id) })}
        />
      )}
      {isText && (
        <div className={styles.wideFields}>
          <BytesFields reading={reading} say={say} t={t} />
        </div>
      )}
      <SelectField
        label={t("data.headerRows")}
        value={String(reading.headerRows)}
        options={upTo(MAX_HEADER_ROWS, reading.headerRows)}
        onChange={(id) => say({ headerRows: Number(id) })}
      />
      <SelectField
        label={t("data.preambleRows")}
        value={String(reading.preambleRows)}
        options={upTo(MAX_SKIPPED_ROWS, reading.preambleRows)}
        onChange={(id) => say({ preambleRows: Number(id) })}
      />
      <SelectField
        label={t("data.footerRows")}
        value={String(reading.footerRows)}
        options={upTo(MAX_SKIPPED_ROWS, reading.footerRows)}
        onChange={(id) => say({ footerRows: Number(id) })}
      />
      <NumberFields reading={reading} say={say} t={t} />
      <CheckField
        label={t("data.transposed")}
        checked={reading.transposed}
        onChange={(transposed) => say({ transposed })}
      />
    </div>
  );
}

interface FieldsProps {
  readonly reading: OpenState["preview"]["reading"];
  readonly say: (change: Hints) => void;
  readonly t: Translator;
}

function BytesFields({ reading, say, t }: FieldsProps) {
  return (
    <>
      <SelectField
        label={t("data.encoding")}
        value={reading.encoding}
        options={including(ENCODINGS, reading.encoding).map((id) => ({ id, label: encodingLabel(id, t) }))}
        onChange={(encoding) => say({ encoding })}
      />
      <SelectField
        label={t("data.delimiter")}
        value={reading.delimiter}
        options={including(DELIMITERS, reading.delimiter).map((id) => ({ id, label: delimiterName(id, t) }))}
        onChange={(delimiter) => say({ delimiter })}
      />
      <SelectField
        label={t("data.quote")}
        value={reading.quote || NONE}
        options={including(['"', "'", NONE], reading.quote || NONE).map((id) => ({
          id,
          label: id === NONE ? t("data.none") : id,
        }))}
        onChange={(id) => say({ quote: id === NONE ? "" : id })}
      />
    </>
  );
}

const THOUSANDS = [NONE, ".", ",", " ", "\u00a0", "\u202f", "'"];

function NumberFields({ reading, say, t }: FieldsProps) {
  const decimal = reading.decimalMark ?? NONE;
  const thousands = reading.thousandsMark ?? NONE;
  return (
    <>
      <SelectField
        label={t("data.decimalMark")}
        value={decimal}
        options={[".", ",", NONE].map((id) => ({ id, label: id === NONE ? t("data.noDecimals") : markName(id, t) }))}
        onChange={(id) => say({ decimalMark: id === "." || id === "," ? id : null })}
      />
      <SelectField
        label={t("data.thousandsMark")}
        value={thousands}
        options={including(THOUSANDS, thousands).map((id) => ({
          id,
          label: id === NONE ? t("data.none") : markName(id, t),
        }))}
        onChange={(id) => say({ thousandsMark: id === NONE ? null : id })}
      />
    </>
  );
}
