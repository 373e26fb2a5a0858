interface Entry {
  readonly kind: "open" | "push" | "replace";
  readonly address: string;
}

/** As much of a window as the address bar and the Back button need. */
export class FakeWindow {
  readonly navigator: { languages: readonly string[] };
  /** Everything that was ever written, in order. */
  readonly written: Entry[] = [];
  private readonly entries: string[];
  private at = 0;
  private readonly listeners = new Set<() => void>();

  constructor(address: string, languages: readonly string[] = ["en-GB"]) {
    this.entries = [address];
    this.navigator = { languages };
  }

  get location() {
    const { origin, pathname, search, hash } = new URL(this.entries[this.at]!, "https://city.example");
    return { origin, pathname, search, hash };
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.written.push({ kind: "push", address });
      this.entries.splice(++this.at, Infinity, address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.written.push({ kind: "replace", address });
      this.entries[this.at] = address;
    },
  };

  addEventListener(type: string, listener: () => void) {
    if (type === "popstate") this.listeners.add(listener);
  }

  removeEventListener(type: string, listener: () => void) {
    if (type === "popstate") this.listeners.delete(listener);
  }

  go(by: number) {
    this.at += by;
    this.listeners.forEach((listener) => listener());
  }

  get depth() {
    return this.entries.length;
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}
