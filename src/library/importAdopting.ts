import type { Adoption, AdoptMeans, AdoptWish } from "../ingest/adoption";
import type { ImportSource } from "../ingest/importProtocol";
import type { Mapping } from "../ingest/mapping";
import type { ImportClient } from "./importClient";
import type { Taken } from "./importState";

interface Asked {
  readonly source: ImportSource;
  readonly mapping: Mapping;
  readonly wish: AdoptWish;
  readonly means: AdoptMeans;
}

/** Asks what a built file becomes. The catalogue and the rows it is held against go to each worker once. */
export function createAdoptions(client: ImportClient) {
  let sent: { readonly worker: object; readonly means: AdoptMeans } | null = null;
  let turn = 0;
  const ask = async (kind: "adopt" | "take", asked: Asked, onShare: (share: number) => void) => {
    const { source, mapping, wish, means } = asked;
    const isThere = sent !== null && sent.worker === client.running() && sent.means === means;
    const task = { kind, mapping, wish, means: isThere ? null : means };
    const asking = client.ask(source, task, ({ done, total }) => onShare(done / (total || 1)));
    const worker = client.running();
    sent = worker && { worker, means };
    return asking;
  };
  return {
    /** What is being adopted interests nobody any more. */
    forget: () => void turn++,
    /** null where something newer was asked for meanwhile. */
    async adopt(asked: Asked, onShare: (share: number) => void): Promise<Adoption | null> {
      const mine = ++turn;
      const isLast = () => mine === turn;
      try {
        const answer = await ask("adopt", asked, (share) => isLast() && onShare(share));
        return isLast() && answer.kind === "adopted" ? answer.adoption : null;
      } catch (error) {
        if (isLast()) throw error;
        return null;
      }
    },
    /** Rejects when the worker was stopped. */
    async take(asked: Asked, onShare: (share: number) => void): Promise<Taken> {
      turn++;
      const answer = await ask("take", asked, onShare);
      if (answer.kind !== "taken") throw new TypeError(`asked for an upload, got ${answer.kind}`);
      return answer;
    },
  };
}
