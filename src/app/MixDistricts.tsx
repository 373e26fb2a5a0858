import { useMemo } from "react";
import { nameOf } from "../chart/describe";
import { MixChange } from "./MixChange";
import { MixLocal } from "./MixLocal";
import { MixNoDistricts } from "./MixNoDistricts";
import { MixSegregation } from "./MixSegregation";
import { MixTable } from "./MixTable";
import type { MixProps } from "./mixWords";
import { SelectField } from "../view/SelectField";
import type { Mixing } from "../series/deriveMixing";
import { useServices } from "./services";
import type { MixPlace } from "./useMix";
import styles from "./Mix.module.css";

/** A place with figures by district. */
export type MixCity = MixPlace & { readonly mixing: Mixing };

/** What every figure of one city takes. */
export interface CityProps extends MixProps {
  readonly city: MixCity;
  /** Years of it with figures by district within the period, ascending; at least one. */
  readonly years: readonly number[];
}

const yearsOf = ({ mixing }: MixCity, from: number, to: number) =>
  mixing.years.map(({ year }) => year).filter((year) => year >= from && year <= to);

const hasDistricts = (place: MixPlace): place is MixCity => place.mixing !== null;

/** All that is about districts: the index over the years of every city, then one city in detail. */
export function MixDistricts(props: MixProps) {
  const { catalogue, figures, view, t } = props;
  const { store } = useServices().bound;
  const { places, from, to } = figures;
  const cities = useMemo(
    () => places.filter(hasDistricts).filter((one) => yearsOf(one, from, to).length > 0),
    [places, from, to],
  );
  const city = cities.find(({ mixing }) => mixing.geography.id === view.selection.city) ?? cities[0];
  return (
    <>
      <MixNoDistricts {...props} />
      {city ? (
        <>
          <MixSegregation {...props} cities={cities} />
          {cities.length > 1 ? (
            <div className={styles.field}>
              <SelectField
                label={t("mix.city")}
                value={city.mixing.geography.id}
                options={cities.map(({ place, mixing }) => ({
                  id: mixing.geography.id,
                  label: nameOf(place, catalogue, t),
                }))}
                onChange={(id) => store.update({ city: id })}
              />
            </div>
          ) : null}
          <MixChange {...props} city={city} years={yearsOf(city, from, to)} />
          <MixLocal {...props} city={city} years={yearsOf(city, from, to)} />
          <MixTable {...props} city={city} years={yearsOf(city, from, to)} />
        </>
      ) : null}
    </>
  );
}
