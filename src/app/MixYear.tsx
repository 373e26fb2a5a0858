import type { MixTranslator } from "../i18n/mix";
import { SelectField } from "../view/SelectField";
import { useSelection, useServices } from "./services";
import styles from "./Mix.module.css";

interface Props {
  readonly years: readonly number[];
  readonly t: MixTranslator;
}

/** The year of the figures that show one year only. */
export function MixYear({ years, t }: Props) {
  const { store } = useServices().bound;
  const year = yearOf(years, useSelection().year);
  if (years.length < 2) return null;
  return (
    <div className={styles.field}>
      <SelectField
        label={t("mix.year")}
        value={String(year)}
        options={[...years].reverse().map((one) => ({ id: String(one), label: String(one) }))}
        onChange={(text) => store.update({ year: Number(text) === years.at(-1) ? null : Number(text) })}
      />
    </div>
  );
}

/** The year asked for, where there are figures; else the last. */
export const yearOf = (years: readonly number[], asked: number | null): number =>
  years.find((year) => year === asked) ?? years.at(-1)!;
