import type { Locator, Page } from "playwright-core";

/** What the README promises to outside scripts, by its English accessible name. */
export const axisField = (page: Page, name: "X axis" | "Y axis" | "Third axis"): Locator =>
  page.getByRole("combobox", { name, exact: true });
export const unitsField = (page: Page): Locator => page.getByRole("combobox", { name: "Units", exact: true });
export const yearSlider = (page: Page): Locator => page.getByRole("slider", { name: "Year", exact: true });
export const trailsBox = (page: Page): Locator => page.getByRole("checkbox", { name: "Trails", exact: true });

/** The drawing, which is a slider over its points. */
export const scatter = (page: Page): Locator => page.getByRole("slider", { name: /^Points of the chart/ });

/** The sentence with the correlation. */
export const correlation = (page: Page): Locator => page.locator("[data-rho]");
