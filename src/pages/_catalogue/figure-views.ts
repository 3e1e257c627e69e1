import type { CatalogueEntry } from "./entry.ts";
import { economyEntries } from "./economy-entries.ts";
import { indicatorEntries } from "./indicator-entries.ts";

/** The views of indicators and of economies in them: of these a release can keep what it needs, of pages it cannot. */
export const figureViews = (): CatalogueEntry[] => [...indicatorEntries(), ...economyEntries()];
