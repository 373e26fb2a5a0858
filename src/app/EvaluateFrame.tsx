import type { ReactNode } from "react";
import type { FigureTable } from "../chart/figureTable";
import type { Evaluation, EvaluationPanel } from "../series/evaluationTypes";
import { useElementWidth } from "../view/useElementWidth";
import type { FigureContent } from "../export/figureContent";
import { effectLeaves } from "./evaluateLeaves";
import { figureSheet } from "./evaluateSheets";
import { HowLink } from "./EvaluateCards";
import type { EvaluateProps } from "./EvaluateControls";
import type { Told } from "./evaluateWords";
import { FigureFrame } from "./FigureFrame";
import styles from "./Evaluate.module.css";
import results from "./EvaluateResults.module.css";

/** What every figure of the results is drawn from. */
export interface ResultProps extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly evaluation: Evaluation;
  readonly told: Told;
}

interface Props extends ResultProps {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly not?: string | undefined;
  readonly table: FigureTable;
  /** What else stands under the figure and in its file. */
  readonly notes?: readonly string[];
  /** What stands in the drawing, for the file. */
  readonly drawn?: readonly string[];
  /** Entries of the Methods page, with the words of their links. */
  readonly drawing: FigureContent["drawing"];
  /** The figure in sentences with its numbers. */
  readonly summary: string;
  readonly how: readonly { readonly entry: string; readonly text: string }[];
  readonly children: ReactNode;
}

const NOTHING: readonly string[] = [];

/** A figure of the results: title, drawing, what it says, how it is computed, sources, file and link. */
export function EvaluateFrame({ id, title, means, not, table, drawing, summary, children, ...props }: Props) {
  const { catalogue, asked, how, notes = NOTHING, drawn = NOTHING, t } = props;
  const said = notes.filter(Boolean);
  return (
    <FigureFrame
      name={`evaluate.${id}`}
      catalogue={catalogue}
      t={t}
      headingLevel={2}
      id={id}
      title={title}
      says={{ means, not }}
      sources={asked.sources}
      leaves={() => effectLeaves({ drawing, summary, said: [means, not === summary ? "" : not, ...said] }, props)}
      sheet={() => figureSheet({ id, title, notes: [means, not ?? "", ...said, ...drawn], table }, props)}
    >
      {children}
      {said.map((text) => (
        <p key={text} className={styles.hint}>
          {text}
        </p>
      ))}
      <p className={results.how}>
        {how.map(({ entry, text }) => (
          <HowLink key={entry} entry={entry} t={t}>
            {text}
          </HowLink>
        ))}
      </p>
    </FigureFrame>
  );
}

interface ChartProps {
  /** The figure in sentences. */
  readonly summary: string;
  readonly children: (widthPx: number) => ReactNode;
}

const USUAL_PX = 800;

/** A drawing as wide as its place. */
export function Chart({ summary, children }: ChartProps) {
  const [ref, widthPx] = useElementWidth<HTMLDivElement>(USUAL_PX);
  return (
    <div ref={ref} className={results.chart}>
      {children(widthPx)}
      <p className="visually-hidden">{summary}</p>
    </div>
  );
}
