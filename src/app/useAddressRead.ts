import { useEffect, useRef, useState } from "react";
import { askAddress, type AddressAnswer, type AddressProgress } from "../library/askAddress";

type Failure = Extract<AddressAnswer, { kind: "failed" }>;

export type AddressRead =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly host: string; readonly progress: AddressProgress }
  | { readonly kind: "failed"; readonly host: string; readonly address: string; readonly failure: Failure }
  /** The host that was asked sent us on to another, which the visitor did not know of. */
  | {
      readonly kind: "passed-on";
      readonly asked: string;
      readonly host: string;
      readonly bytes: number;
      readonly accept: () => void;
    };

/** One question to one host at a time; leaving the page ends it. */
export function useAddressRead(onFile: (file: File, address: string) => void) {
  const [state, setState] = useState<AddressRead>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const ask = async (address: URL) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const host = address.host;
    const onProgress = (progress: AddressProgress) => setState({ kind: "asking", host, progress });
    onProgress({ loaded: 0, total: null });
    const answer = await askAddress(address, { onProgress, signal: controller.signal });
    if (running.current !== controller) return;
    if (answer.kind === "cancelled") setState({ kind: "idle" });
    else if (answer.kind === "failed") setState({ kind: "failed", host, address: address.href, failure: answer });
    else {
      const accept = () => onFile(answer.file, answer.address.href);
      const { host: from } = answer.address;
      if (from !== host)
        return setState({ kind: "passed-on", asked: host, host: from, bytes: answer.file.size, accept });
      setState({ kind: "idle" });
      accept();
    }
  };
  return {
    state,
    ask: (address: URL) => void ask(address),
    cancel: () => running.current?.abort(),
    forget: () => setState({ kind: "idle" }),
  };
}
