import { afterEach, expect, it, vi } from "vitest";
import { loadReportDraft, saveReportDraft } from "../../src/library/reportDraft";

afterEach(() => void vi.unstubAllGlobals());

it("keeps a report in this browser, and nothing of an empty one", () => {
  const entries = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  });
  expect(loadReportDraft()).toEqual({ text: null, trouble: null });
  expect(saveReportDraft("words")).toBeNull();
  expect(loadReportDraft()).toEqual({ text: "words", trouble: null });
  expect(saveReportDraft(null)).toBeNull();
  expect(entries.size).toBe(0);
});

it.each([
  ["QuotaExceededError", "quota"],
  ["SecurityError", "unavailable"],
] as const)("says why it could not be kept: %s", (name, trouble) => {
  const refuse = () => {
    throw new DOMException("no", name);
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(saveReportDraft("words")).toBe(trouble);
  expect(saveReportDraft(null)).toBe(trouble);
  expect(loadReportDraft()).toEqual({ text: null, trouble });
});
