import { answer } from "./answer";
import type { IngestRequest } from "./protocol";

self.addEventListener("message", ({ data }: MessageEvent<IngestRequest>) => {
  const { response, transfer } = answer(data);
  self.postMessage(response, { transfer });
});
