import { useEffect, useEffectEvent, useState } from "react";
import type { PeriodSliderProps } from "./PeriodSlider";

export const STEP_MS = 600;

/** Lets the end of the period run from its start to the last period there is, past those without figures. */
export function usePlay(
  { periods, from, to, onChange }: Pick<PeriodSliderProps, "periods" | "from" | "to" | "onChange">,
  stepMs = STEP_MS,
) {
  const [playing, setPlaying] = useState(false);
  const last = periods.findLastIndex(({ hasData }) => hasData);
  const knownFrom = (index: number) => periods.findIndex(({ hasData }, i) => i >= index && hasData);
  const step = useEffectEvent(() => {
    const next = to < last ? knownFrom(to + 1) : to;
    const final = next >= last;
    onChange(from, next, { final });
    if (final) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), stepMs);
    return () => clearInterval(timer);
  }, [playing, stepMs]);
  const toggle = () => {
    const start = from < last ? from : 0;
    if (playing) onChange(from, to, { final: true });
    else onChange(start, Math.max(start, knownFrom(start)), { final: false });
    setPlaying(!playing);
  };
  return { playing, toggle, stop: () => setPlaying(false) };
}
