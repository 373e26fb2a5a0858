import { expect, it } from "vitest";
import { formatBytes } from "../../src/base/formatBytes";

it.each([
  [0, "en-GB", "0 bytes"],
  [1, "en-GB", "1 byte"],
  [850, "en-GB", "850 bytes"],
  [999, "en-GB", "999 bytes"],
  [1000, "en-GB", "1 kB"],
  [1234, "en-GB", "1.2 kB"],
  [9_940, "en-GB", "9.9 kB"],
  [9_960, "en-GB", "10 kB"],
  [999_499, "en-GB", "999 kB"],
  [999_950, "en-GB", "1 MB"],
  [200_000_000, "en-GB", "200 MB"],
  [2_500_000, "nl-BE", "2,5 MB"],
  [3_000_000_000_000, "en-GB", "3,000 GB"],
])("writes %i bytes for %s as %s", (bytes, locale, text) => {
  expect(formatBytes(bytes, locale).replace("\u00a0", " ")).toBe(text);
});
