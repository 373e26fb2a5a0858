import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import { drawEffect, runsOf, STRONG_SAMPLE, strongMarks, WHISPER, zeroMark } from "./effectPlot";
import { inScreenUnits, stroked } from "./screenUnits";

/** Gap of the treated place over the gaps of all donors, were they the treated one. */
export const drawGap = inScreenUnits<DrawingsOfPlaces["gap"]>(({ model }, plot) => {
  const { treated, placebos, placebosText } = model;
  const { end } = treated;
  const names = end ? [{ ...end, colour: "accent", strong: true, sample: STRONG_SAMPLE }] : [];
  const legend = placebosText ? [{ text: placebosText, mark: { kind: "line" as const, stroke: WHISPER } }] : [];
  return drawEffect(
    {
      model,
      names,
      legend,
      marks: (frame) => [
        ...(placebos.length > 0 ? [stroked(runsOf(placebos, frame), WHISPER.colour, WHISPER)] : []),
        zeroMark(frame),
        ...strongMarks(treated, frame),
      ],
    },
    plot,
  );
});
