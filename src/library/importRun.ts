import type { ImportAnswer, ImportSource, ImportTask, Progress } from "../ingest/importProtocol";
import type { ImportClient } from "./importClient";
import type { ImportState, Preview } from "./importState";

export interface Run {
  readonly source: ImportSource;
  readonly task: ImportTask;
  /** What was last shown of the file. */
  readonly preview: Preview | null;
}

export type Runner = ReturnType<typeof createRunner>;

/** Does one thing at a time: every wish of the visitor makes the answers to earlier ones void, and the last wins. */
export function createRunner(client: ImportClient, set: (state: ImportState) => void) {
  let turn = 0;
  let running = false;
  const interrupt = () => {
    turn++;
    if (running) client.stop();
    running = false;
  };
  return {
    interrupt,
    /** Tells later whether something else was wished since. */
    watch: () => {
      const mine = turn;
      return () => mine === turn;
    },
    /** Shows progress, then hands on the answer; a failure is shown. */
    async run({ source, task, preview }: Run, receive: (answer: ImportAnswer) => void): Promise<void> {
      interrupt();
      const mine = turn;
      const { file } = source;
      const fileName = file.name;
      const work = ({ stage, done, total }: Progress) => {
        if (mine === turn && stage !== "adopting") set({ step: "working", fileName, stage, done, total, preview });
      };
      running = true;
      work({ stage: task.kind === "build" ? "building" : "reading", done: 0, total: file.size });
      const outcome = await client.ask(source, task, work).catch((error: unknown) => error);
      if (mine !== turn) return;
      running = false;
      if (isAnswer(outcome)) receive(outcome);
      else set({ step: "failed", fileName, message: outcome instanceof Error ? outcome.message : String(outcome) });
    },
  };
}

const isAnswer = (outcome: unknown): outcome is ImportAnswer =>
  typeof outcome === "object" && outcome !== null && "kind" in outcome;
