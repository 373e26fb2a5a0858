// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { saveDataFile, saveFile } from "../../src/export/download";

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

it("offers finished bytes under their type and tells their name", async () => {
  const blobs: Blob[] = [];
  vi.useFakeTimers();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const name = saveDataFile({ name: "a.zip", type: "application/zip", bytes: Uint8Array.from([1, 2]) });
  expect(name).toBe("a.zip");
  expect([blobs[0]?.type, blobs[0]?.size]).toEqual(["application/zip", 2]);
});
