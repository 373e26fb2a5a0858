import type { EventPoint } from "../chart/buildEventStudyModel";
import { markerPath } from "../chart/markerPath";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import { drawEffect, zeroMark } from "./effectPlot";
import type { Mark } from "./scene";
import { filled, hundredth, inScreenUnits, stroked } from "./screenUnits";
import type { Frame } from "./yearPlot";

const CAP = 3;
const R = 4.5;

/** Effects a year with their intervals: hollow circles before the start, filled diamonds after it. */
export const drawEventStudy = inScreenUnits<DrawingsOfPlaces["eventStudy"]>(({ model }, plot) => {
  const { before, after } = model.words;
  const sampleOf = (isAfter: boolean) => ({
    kind: "line" as const,
    stroke: { colour: isAfter ? "accent" : "ink-2", width: 1.5 },
    marker: (x: number, y: number) => pointMark(isAfter, x, y),
  });
  return drawEffect(
    {
      model,
      legend: [
        { text: before, mark: sampleOf(false) },
        { text: after, mark: sampleOf(true) },
      ],
      marks: (frame) => [zeroMark(frame), ...model.points.flatMap((point) => effectMarks(point, frame))],
    },
    plot,
  );
});

function pointMark(isAfter: boolean, x: number, y: number): Mark {
  const d = markerPath(isAfter ? "diamond" : "circle", R, [x, y]);
  return isAfter
    ? filled(d, "accent", { colour: "paper", width: 1 })
    : filled(d, "paper", { colour: "ink-2", width: 1.75 });
}

function effectMarks({ year, value, interval, isAfter }: EventPoint, frame: Frame): Mark[] {
  const x = hundredth(frame.x(year));
  const point = pointMark(isAfter, x, hundredth(frame.y(value)));
  if (!interval) return [point];
  const [lower, upper] = [hundredth(frame.y(interval.lower)), hundredth(frame.y(interval.upper))];
  const caps = [lower, upper].map((y) => `M${x - CAP},${y}h${2 * CAP}`).join("");
  return [stroked(`${caps}M${x},${lower}V${upper}`, isAfter ? "accent" : "ink-2", 1.5), point];
}
