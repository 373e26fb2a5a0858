import type { GapModel } from "../chart/buildGapModel";
import { NARROW_PX, ZeroLine } from "./effectMarks";
import { EffectPlot, type EffectFigureProps } from "./EffectPlot";
import { EndLabels, endLabelsPx } from "./EndLabels";
import { pathOf } from "../chart/paths";
import { StrongLine } from "./StrongLine";
import styles from "./effectMarks.module.css";

/** Gap of the treated place over the gaps of all donors, were they the treated one. */
export function GapFigure({ model, ...size }: EffectFigureProps<GapModel>) {
  const isNarrow = size.width < NARROW_PX;
  const { end } = model.treated;
  const names = end ? [{ id: "treated", ...end, colour: "var(--accent)" }] : [];
  const legend = [
    ...(isNarrow ? names.map(({ id, text }) => ({ id, kind: "actual" as const, text })) : []),
    ...(model.placebosText ? [{ id: "placebos", kind: "whisper" as const, text: model.placebosText }] : []),
  ];
  return (
    <EffectPlot
      {...size}
      model={model}
      rightPx={isNarrow ? 16 : endLabelsPx(names.map(({ text }) => text))}
      legend={legend}
      rows={(index) =>
        model.rows(index).map((row) => ({ ...row, kind: row.id === "placebos" ? "whisper" : "actual" }))
      }
    >
      {(frame, active) => (
        <>
          <path d={model.placebos.map((run) => pathOf(run, frame)).join("")} className={styles.whisper} />
          <ZeroLine frame={frame} />
          <StrongLine line={model.treated} frame={frame} active={active} />
          {isNarrow ? null : <EndLabels labels={names} frame={frame} />}
        </>
      )}
    </EffectPlot>
  );
}
