import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** The outside world as the search sees it, so that a test can stand in for it. */
export interface Probes {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  isFile(path: string): boolean;
  /** Starts, and is no stand-in such as Ubuntu's `chromium-browser`, which only advises to install a snap. */
  works(path: string): boolean;
  playwrightDownload(): string;
  run(command: string, ...args: string[]): boolean;
}

const COMMANDS = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const HELP =
  "Install Chrome or Chromium, or run `npx playwright-core install chromium`, " +
  "or set CHROMIUM_PATH to the executable of one.";

export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The executable to drive; throws, saying what to do, when there is none and none can be installed. */
export function findChromium(probes: Probes = machine()): string {
  const wanted = probes.env["CHROMIUM_PATH"];
  if (wanted) {
    if (probes.isFile(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is ${wanted}, but there is no file. Correct it, or unset it to search for a browser.`,
    );
  }
  const path = installedBrowser(probes) ?? playwrightBrowser(probes) ?? browserFromPackageManager(probes);
  if (path) return path;
  throw new Error(`The browser journeys need a Chromium, and none was found. ${HELP}`);
}

function installedBrowser(probes: Probes): string | undefined {
  return candidates(probes).find((path) => probes.isFile(path) && probes.works(path));
}

function candidates({ env, platform }: Probes): string[] {
  if (platform === "win32") {
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
  }
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const commands = COMMANDS.flatMap((command) => onPath.map((folder) => join(folder, command)));
  if (platform !== "darwin") return commands;
  const apps = ["Google Chrome", "Chromium"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return [...apps, ...apps.map((app) => `${env["HOME"] ?? ""}${app}`), ...commands];
}

function playwrightBrowser(probes: Probes): string | undefined {
  const path = probes.playwrightDownload();
  return path !== "" && probes.isFile(path) ? path : undefined;
}

function browserFromPackageManager(probes: Probes): string | undefined {
  if (probes.platform === "win32") return undefined;
  if (probes.platform === "darwin") probes.run("brew", "install", "--cask", "chromium");
  else installAsRoot(probes);
  return installedBrowser(probes);
}

function installAsRoot({ isRoot, run }: Probes): void {
  const prefix = isRoot ? [] : ["sudo", "-n"];
  const asRoot = (...words: string[]): boolean => {
    const [command = "", ...args] = [...prefix, ...words];
    return run(command, ...args);
  };
  if (!isRoot && !run("sudo", "-n", "true")) return;
  if (run("apt-get", "--version")) {
    asRoot("apt-get", "update");
    asRoot("apt-get", "install", "-y", "chromium");
  } else if (run("dnf", "--version")) asRoot("dnf", "install", "-y", "chromium");
  else if (run("apk", "--version")) asRoot("apk", "add", "chromium");
}

function machine(): Probes {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    // On Windows `chrome.exe --version` opens a window instead of answering.
    works: (path) => process.platform === "win32" || succeeds(path, ["--version"], 20_000),
    playwrightDownload: () => chromium.executablePath(),
    run: (command, ...args) => succeeds(command, args, 600_000),
  };
}

function succeeds(command: string, args: string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { env, stdio: "ignore", timeout }).status === 0;
}
