import { describe, expect, it } from "vitest";
import { findChromium, type Probes } from "../support/findChromium";

interface World {
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  files?: string[];
  broken?: string[];
  /** Commands that succeed, and the files each brings. */
  commands?: Record<string, string[]>;
}

function world({ env = {}, platform = "linux", isRoot = true, files = [], broken = [], commands = {} }: World) {
  const present = new Set(files);
  const ran: string[] = [];
  const probes: Probes = {
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    platform,
    isRoot,
    isFile: (path) => present.has(path),
    works: (path) => !broken.includes(path),
    playwrightDownload: () => "/cache/chrome",
    run: (command, ...args) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      for (const file of commands[line] ?? []) present.add(file);
      return line in commands;
    },
  };
  return { probes, ran };
}

const everything = ["/mine/chrome", "/usr/bin/chromium", "/cache/chrome"];

describe("the search for a browser", () => {
  it.each<[string, World, string]>([
    [
      "takes CHROMIUM_PATH before all else",
      { env: { CHROMIUM_PATH: "/mine/chrome" }, files: everything },
      "/mine/chrome",
    ],
    ["takes an installed one before a download", { files: everything }, "/usr/bin/chromium"],
    ["prefers Chrome", { files: ["/usr/bin/chromium", "/usr/bin/google-chrome"] }, "/usr/bin/google-chrome"],
    [
      "passes over a stand-in that does not start",
      { files: ["/usr/bin/chromium-browser", "/cache/chrome"], broken: ["/usr/bin/chromium-browser"] },
      "/cache/chrome",
    ],
    ["takes Playwright's download before installing", { files: ["/cache/chrome"] }, "/cache/chrome"],
    [
      "looks among the applications of a Mac",
      { platform: "darwin", files: ["/Applications/Chromium.app/Contents/MacOS/Chromium"] },
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    [
      "looks among the programs of Windows",
      {
        platform: "win32",
        env: { PROGRAMFILES: "C:\\Program Files" },
        files: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
      },
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
  ])("%s", (_, given, path) => {
    const { probes, ran } = world(given);
    expect(findChromium(probes)).toBe(path);
    expect(ran).toEqual([]);
  });

  it.each<[string, World]>([
    [
      "apt-get as root",
      {
        commands: {
          "apt-get --version": [],
          "apt-get update": [],
          "apt-get install -y chromium": ["/usr/bin/chromium"],
        },
      },
    ],
    [
      "apt-get through sudo",
      {
        isRoot: false,
        commands: {
          "sudo -n true": [],
          "apt-get --version": [],
          "sudo -n apt-get update": [],
          "sudo -n apt-get install -y chromium": ["/usr/bin/chromium"],
        },
      },
    ],
    ["dnf", { commands: { "dnf --version": [], "dnf install -y chromium": ["/usr/bin/chromium"] } }],
    ["apk", { commands: { "apk --version": [], "apk add chromium": ["/usr/bin/chromium"] } }],
    [
      "brew",
      {
        platform: "darwin",
        commands: { "brew install --cask chromium": ["/Applications/Chromium.app/Contents/MacOS/Chromium"] },
      },
    ],
  ])("installs one with %s when there is none", (_, given) => {
    expect(findChromium(world(given).probes)).toMatch(/chromium$/i);
  });

  it("fails, saying what to do, when none can be had", () => {
    const advice = /^The browser journeys need a Chromium, and none was found\. Install .* CHROMIUM_PATH/;
    expect(() => findChromium(world({}).probes)).toThrow(advice);
    expect(() => findChromium(world({ platform: "win32" }).probes)).toThrow(advice);
  });

  it("asks for no password", () => {
    const { probes, ran } = world({ isRoot: false, commands: { "apt-get --version": [] } });
    expect(() => findChromium(probes)).toThrow();
    expect(ran).toEqual(["sudo -n true"]);
  });

  it("does not search on when CHROMIUM_PATH points nowhere", () => {
    const { probes } = world({ env: { CHROMIUM_PATH: "/gone" }, files: everything });
    expect(() => findChromium(probes)).toThrow("CHROMIUM_PATH is /gone, but there is no file.");
  });
});
