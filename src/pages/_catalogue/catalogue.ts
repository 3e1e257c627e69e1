import type { ViewForm } from "../../model/view-kind.ts";
import { economyEntries } from "./economy-entries.ts";
import type { CatalogueEntry } from "./entry.ts";
import { groupEntries } from "./group-entries.ts";
import { indicatorEntries } from "./indicator-entries.ts";
import { pageEntries } from "./page-entries.ts";

let entries: readonly CatalogueEntry[] | undefined;

/** Every view of the atlas for other sites: the one list of them. */
export const catalogue = (): readonly CatalogueEntry[] =>
  (entries ??= [...indicatorEntries(), ...groupEntries(), ...economyEntries(), ...pageEntries()]);

/** The views that have a form. */
export const viewsAs = (form: ViewForm): CatalogueEntry[] => catalogue().filter(({ forms }) => forms.includes(form));
