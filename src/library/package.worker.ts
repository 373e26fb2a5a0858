import { answerPackage, type PackageRequest } from "./packageAnswer";

self.addEventListener("message", ({ data }: MessageEvent<PackageRequest>) => {
  const { response, transfer } = answerPackage(data);
  self.postMessage(response, { transfer });
});
