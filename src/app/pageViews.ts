import { lazy, type ComponentType } from "react";
import type { Page } from "../selection/selection";
import { StoryPage } from "./StoryPage";

/** Every page but the first one is code of its own, and comes when it is asked for. */
export const PAGE_VIEWS: Readonly<Record<Exclude<Page, "data">, ComponentType>> = {
  story: StoryPage,
  compare: lazy(async () => ({ default: (await import("./ComparePage")).ComparePage })),
  districts: lazy(async () => ({ default: (await import("./DistrictsPage")).DistrictsPage })),
  mix: lazy(async () => ({ default: (await import("./MixPage")).MixPage })),
  relate: lazy(async () => ({ default: (await import("./RelatePage")).RelatePage })),
  evaluate: lazy(async () => ({ default: (await import("./EvaluatePage")).EvaluatePage })),
  report: lazy(async () => ({ default: (await import("./ReportPage")).ReportPage })),
  methods: lazy(async () => ({ default: (await import("./MethodsPage")).MethodsPage })),
};
