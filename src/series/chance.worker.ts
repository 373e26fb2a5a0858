import { measureChance, type ChanceTask } from "./measureChance";

self.addEventListener("message", ({ data }: MessageEvent<ChanceTask>) => {
  self.postMessage(measureChance(data), { transfer: [] });
});
