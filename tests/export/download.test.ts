// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { saveFile } from "../../src/export/download";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("offers the text under its name, leaves nothing in the page and lets go of it later", async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  const clicked: string[][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download, String(this.isConnected)]);
  });
  saveFile("a.csv", "é,1", "text/csv;charset=utf-8");
  expect(clicked).toEqual([["blob:1", "a.csv", "true"]]);
  expect(document.querySelector("a")).toBeNull();
  expect(await blobs[0]?.text()).toBe("é,1");
  expect(blobs[0]?.type).toBe("text/csv;charset=utf-8");
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith("blob:1");
});
