import { resolve } from "node:path";

/** The build under test. `DIST` names another one, so that journeys can be worked on beside a running build. */
export const DIST = resolve(import.meta.dirname, "../..", process.env["DIST"] ?? "dist");
