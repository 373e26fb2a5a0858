import { useId, type PointerEvent } from "react";
import { Icon } from "./Icon";
import type { SliderPeriod } from "./PeriodSlider";
import s from "./PeriodSlider.module.css";
import { PeriodThumb } from "./PeriodThumb";
import { useMediaQuery } from "./useMediaQuery";
import { STEP_MS, usePlay } from "./usePlay";
import y from "./YearSlider.module.css";

export interface YearSliderProps {
  readonly label: string;
  readonly periods: readonly SliderPeriod[];
  /** Into `periods`. */
  readonly index: number;
  /** `final` once the reader lets go of the thumb or key, or the playing ends. */
  readonly onChange: (index: number, step: { readonly final: boolean }) => void;
  /** Value of the first period, each next one being one more: its year. 0 unless given. */
  readonly start?: number | undefined;
  readonly playLabel?: string | undefined;
  readonly pauseLabel?: string | undefined;
}

/**
 * One period of many, with the looks and keys of the period slider. It stops only where there are figures. Who prefers
 * reduced motion asked for it to play by pressing the button, and gets it at half the pace; nothing but colours moves.
 */
export function YearSlider({ label, periods, index, onChange, start = 0, playLabel, pauseLabel }: YearSliderProps) {
  const id = useId();
  const last = Math.max(0, periods.length - 1);
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const play = usePlay(
    {
      periods,
      from: index < periods.findLastIndex(({ hasData }) => hasData) ? index : 0,
      to: index,
      onChange: (_, to, step) => onChange(to, step),
    },
    isCalm ? 2 * STEP_MS : STEP_MS,
  );
  const move = (wanted: number, final: boolean) => {
    play.stop();
    onChange(nearestKnown(periods, Math.max(0, Math.min(last, wanted)), wanted < index ? -1 : 1), { final });
  };
  const takePoint = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement || event.button !== 0) return;
    const rail = event.currentTarget.querySelector<HTMLElement>("[data-rail]")!.getBoundingClientRect();
    event.preventDefault();
    document.getElementById(id)?.focus();
    move(Math.round(((event.clientX - rail.left) / Math.max(1, rail.width)) * last), true);
  };
  const page = Math.max(2, Math.round(last / 5));
  const playText = play.playing ? (pauseLabel ?? playLabel) : playLabel;
  return (
    <div className={s.slider} role="group" aria-label={label}>
      {playText && (
        <button type="button" className={s.play} disabled={last === 0} onClick={play.toggle}>
          <Icon name={play.playing ? "pause" : "play"} />
          <span className="visually-hidden">{playText}</span>
        </button>
      )}
      <span className={y.current} aria-hidden="true">
        {periods[index]?.label}
      </span>
      <div className={s.track} onPointerDown={takePoint}>
        <Rail periods={periods} index={index} />
        <PeriodThumb
          id={id}
          side="one"
          label={label}
          start={start}
          index={index}
          last={last}
          text={periods[index]?.label ?? ""}
          onMove={move}
          onPage={(direction) => move(index + direction * page, false)}
        />
      </div>
    </div>
  );
}

/** The period itself if it has figures, else the next one that way, else the nearest the other way. */
function nearestKnown(periods: readonly SliderPeriod[], wanted: number, direction: 1 | -1): number {
  for (const way of [direction, -direction]) {
    for (let at = wanted; at >= 0 && at < periods.length; at += way) if (periods[at]!.hasData) return at;
  }
  return wanted;
}

function Rail({ periods, index }: Pick<YearSliderProps, "periods" | "index">) {
  const last = Math.max(1, periods.length - 1);
  const at = (i: number) => `${(i / last) * 100}%`;
  return (
    <div className={s.rail} data-rail="" aria-hidden="true">
      {periods.map(
        (period, i) =>
          period.hasData && (
            <span key={period.label} className={s.dot} data-chosen={i === index || undefined} style={{ left: at(i) }} />
          ),
      )}
      {index > 0 && <span className={s.first}>{periods[0]?.label}</span>}
      {index < periods.length - 1 && <span className={s.last}>{periods.at(-1)?.label}</span>}
    </div>
  );
}
