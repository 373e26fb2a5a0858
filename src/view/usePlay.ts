import { useEffect, useEffectEvent, useState } from "react";
import type { PeriodSliderProps } from "./PeriodSlider";

const STEP_MS = 600;

/** Lets the end of the period run from its start to the last period there is. */
export function usePlay({ periods, from, to, onChange }: PeriodSliderProps) {
  const [playing, setPlaying] = useState(false);
  const last = periods.length - 1;
  const step = useEffectEvent(() => {
    const next = Math.min(to + 1, last);
    const final = next === last;
    onChange(from, next, { final });
    if (final) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);
  const toggle = () => {
    if (playing) onChange(from, to, { final: true });
    else onChange(from === last ? 0 : from, from === last ? 0 : from, { final: false });
    setPlaying(!playing);
  };
  return { playing, toggle, stop: () => setPlaying(false) };
}
