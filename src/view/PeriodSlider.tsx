import { useId, type PointerEvent } from "react";
import { Icon } from "./Icon";
import s from "./PeriodSlider.module.css";
import { PeriodThumb } from "./PeriodThumb";
import { usePlay } from "./usePlay";

export interface SliderPeriod {
  readonly label: string;
  readonly hasData: boolean;
}

export interface PeriodSliderProps {
  /** Name of the pair of sliders, e.g. "Period". */
  readonly label: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly periods: readonly SliderPeriod[];
  /** Value of the first period, each next one being one more: its year. 0 unless given. */
  readonly start?: number | undefined;
  /** Index into `periods`. */
  readonly from: number;
  readonly to: number;
  /** `final` once the reader lets go of the thumb or key, or the playing ends. */
  readonly onChange: (from: number, to: number, step: { readonly final: boolean }) => void;
  readonly playLabel?: string | undefined;
  readonly pauseLabel?: string | undefined;
}

export function PeriodSlider(props: PeriodSliderProps) {
  const { periods, from, to, onChange } = props;
  const id = useId();
  const last = Math.max(0, periods.length - 1);
  const play = usePlay(props);
  const playLabel = play.playing ? (props.pauseLabel ?? props.playLabel) : props.playLabel;
  const move = (thumb: "from" | "to", wanted: number, final: boolean) => {
    play.stop();
    if (thumb === "from") onChange(Math.max(0, Math.min(wanted, to)), to, { final });
    else onChange(from, Math.min(last, Math.max(wanted, from)), { final });
  };
  const takeNearest = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement || event.button !== 0) return;
    const rail = event.currentTarget.querySelector<HTMLElement>("[data-rail]")!.getBoundingClientRect();
    const wanted = Math.round(((event.clientX - rail.left) / Math.max(1, rail.width)) * last);
    const thumb = Math.abs(wanted - from) < Math.abs(wanted - to) || wanted < from ? "from" : "to";
    event.preventDefault();
    document.getElementById(`${id}-${thumb}`)?.focus();
    move(thumb, wanted, true);
  };
  return (
    <div className={s.slider} role="group" aria-label={props.label}>
      {playLabel && (
        <button type="button" className={s.play} disabled={last === 0} onClick={play.toggle}>
          <Icon name={play.playing ? "pause" : "play"} />
          <span className="visually-hidden">{playLabel}</span>
        </button>
      )}
      <span className={s.from} aria-hidden="true">
        {periods[from]?.label}
      </span>
      <div className={s.track} onPointerDown={takeNearest}>
        <Rail periods={periods} from={from} to={to} />
        {(["from", "to"] as const).map((thumb) => (
          <PeriodThumb
            key={thumb}
            id={`${id}-${thumb}`}
            side={thumb}
            label={thumb === "from" ? props.fromLabel : props.toLabel}
            start={props.start ?? 0}
            index={thumb === "from" ? from : to}
            last={last}
            text={periods[thumb === "from" ? from : to]?.label ?? ""}
            onMove={(wanted, final) => move(thumb, wanted, final)}
            onPage={(direction) => move(thumb, pageFrom(periods, thumb === "from" ? from : to, direction), false)}
          />
        ))}
      </div>
      <span className={s.to} aria-hidden="true">
        {periods[to]?.label}
      </span>
    </div>
  );
}

/** A fifth of the scale on, and from there past the periods without figures. */
function pageFrom(periods: readonly SliderPeriod[], from: number, direction: 1 | -1): number {
  const wanted = from + direction * Math.max(2, Math.round((periods.length - 1) / 5));
  let at = wanted;
  while (periods[at]?.hasData === false) at += direction;
  return periods[at] ? at : wanted;
}

function Rail({ periods, from, to }: Pick<PeriodSliderProps, "periods" | "from" | "to">) {
  const last = Math.max(1, periods.length - 1);
  const at = (index: number) => `${(index / last) * 100}%`;
  return (
    <div className={s.rail} data-rail="" aria-hidden="true">
      <span className={s.chosen} style={{ left: at(from), width: `${((to - from) / last) * 100}%` }} />
      {periods.map(
        (period, index) =>
          period.hasData && (
            <span
              key={period.label}
              className={s.dot}
              data-chosen={(index >= from && index <= to) || undefined}
              style={{ left: at(index) }}
            />
          ),
      )}
      {from > 0 && <span className={s.first}>{periods[0]?.label}</span>}
      {to < periods.length - 1 && <span className={s.last}>{periods.at(-1)?.label}</span>}
    </div>
  );
}
