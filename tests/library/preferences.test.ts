import { afterEach, describe, expect, it, vi } from "vitest";
import { loadTheme, saveTheme } from "../../src/library/preferences";

function storageOf(entries: Map<string, string>) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

afterEach(() => void vi.unstubAllGlobals());

describe("the theme", () => {
  it("is what was chosen last", () => {
    const entries = new Map<string, string>();
    vi.stubGlobal("localStorage", storageOf(entries));
    expect(loadTheme()).toBe("auto");
    for (const theme of ["dark", "light", "auto"] as const) {
      saveTheme(theme);
      expect(loadTheme()).toBe(theme);
    }
    expect(entries.size).toBe(0);
  });

  it("is the default when something else was stored", () => {
    vi.stubGlobal("localStorage", storageOf(new Map([["urban-indicators.theme", "sepia"]])));
    expect(loadTheme()).toBe("auto");
  });

  it("does without storage that is blocked or full", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    saveTheme("dark");
    expect(loadTheme()).toBe("auto");
    vi.stubGlobal("localStorage", undefined);
    saveTheme("auto");
    expect(loadTheme()).toBe("auto");
  });
});
