/** Tells other tabs of this page that something stored has changed, and hears of it from them. */
export interface Tabs {
  post(message: string): void;
  /** Never called for what this tab posts. */
  onMessage(listener: (message: string) => void): void;
}

export function createTabs(name = "urban-indicators.uploads"): Tabs {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, onMessage: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, only its origin
    post: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener("message", ({ data }) => listener(String(data))),
  };
}
