export type ThemeChoice = "auto" | "light" | "dark";

const KEY = "urban-indicators.theme";
const CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/** What the reader chose here before; `auto` when nothing was or it cannot be known. */
export function loadTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === stored) ?? "auto";
  } catch {
    // Browsers that block site data throw at the very mention of localStorage. A colour scheme is not worth a message.
    return "auto";
  }
}

/** Remembers the choice for the next visit. Where storage is blocked or full it holds until the page is left. */
export function saveTheme(theme: ThemeChoice): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}
