import { evaluate } from "./evaluate";
import type { EvaluationMessage } from "./evaluationStore";
import type { EvaluationPanel } from "./evaluationTypes";

const tell = (message: EvaluationMessage) => self.postMessage(message, { transfer: [] });

self.addEventListener("message", ({ data }: MessageEvent<EvaluationPanel>) => {
  const result = evaluate(data, (progress) => tell({ kind: "progress", progress }));
  tell({ kind: "result", result });
});
