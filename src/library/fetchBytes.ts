/**
 * `network`: no answer, or it broke off. `http`: the server answered with an error status. `read`: the bytes came and
 * were not what they should be. `where` is the file as the reader may recognise it.
 */
export interface LoadFailure {
  readonly kind: "network" | "http" | "read";
  readonly status?: number;
  readonly where: string;
}

export class LoadError extends Error {
  override readonly name = "LoadError";
  constructor(
    readonly failure: LoadFailure,
    options?: ErrorOptions,
  ) {
    super(`${failure.kind} ${failure.status ?? ""} ${failure.where}`, options);
  }
}

/** `total` is null where the server does not say how many bytes will come. */
export type OnProgress = (loaded: number, total: number | null) => void;

/** Rejects with LoadError, or with the signal's reason once aborted. */
export async function fetchBytes(url: string, onProgress: OnProgress, signal?: AbortSignal): Promise<Uint8Array> {
  const failed = (failure: LoadFailure, cause?: unknown) => {
    signal?.throwIfAborted();
    return new LoadError(failure, { cause });
  };
  const response = await fetch(url, { signal: signal ?? null }).catch((cause: unknown) => {
    throw failed({ kind: "network", where: url }, cause);
  });
  if (!response.ok) throw failed({ kind: "http", status: response.status, where: url });
  try {
    return await readBody(response, onProgress);
  } catch (cause) {
    throw failed({ kind: "network", where: url }, cause);
  }
}

async function readBody(response: Response, onProgress: OnProgress): Promise<Uint8Array> {
  const total = expectedLength(response);
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  onProgress(0, total);
  await response.body?.pipeTo(
    new WritableStream<Uint8Array>({
      write: (chunk) => {
        chunks.push(chunk);
        loaded += chunk.length;
        onProgress(loaded, total);
      },
    }),
  );
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Content-Length counts the compressed bytes while the stream gives the unpacked ones: then it is no measure. */
function expectedLength(response: Response): number | null {
  const length = Number(response.headers.get("content-length") ?? NaN);
  const packed = (response.headers.get("content-encoding") ?? "identity") !== "identity";
  return Number.isInteger(length) && length > 0 && !packed ? length : null;
}
