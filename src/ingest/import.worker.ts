import { createImportJob } from "./importJob";
import type { ImportRequest, ImportResponse } from "./importProtocol";

const job = createImportJob();

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  const { id } = data;
  const send = (response: ImportResponse, transfer: Transferable[] = []) => self.postMessage(response, { transfer });
  void job(data, (progress) => send({ id, kind: "progress", ...progress })).then(({ answer, transfer }) =>
    send({ id, ...answer }, transfer),
  );
});
