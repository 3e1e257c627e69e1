import type { ViewForm } from "../../model/view-kind.ts";
import type { CatalogueEntry } from "./entry.ts";
import { groupEntries } from "./group-entries.ts";
import { figureViews } from "./figure-views.ts";
import { pageEntries } from "./page-entries.ts";

let entries: readonly CatalogueEntry[] | undefined;

/** Every view of the atlas for other sites: the one list of them. */
export const catalogue = (): readonly CatalogueEntry[] =>
  (entries ??= [...figureViews(), ...groupEntries(), ...pageEntries()]);

/** The views that have a form. */
export const viewsAs = (form: ViewForm): CatalogueEntry[] => catalogue().filter(({ forms }) => forms.includes(form));
