import type { PublisherLayout } from "../table-description.ts";
import { data360 } from "./data360.ts";
import { databank } from "./databank.ts";
import { egovkb } from "./egovkb.ts";
import { ituDatahub } from "./itu-datahub.ts";
import type { Layout } from "./layout.ts";
import { m49 } from "./m49.ts";
import { wdiWide } from "./wdi-wide.ts";

/** The publishers' layouts; a new one enters here. */
export const allLayouts = {
  egovkb,
  "itu-datahub": ituDatahub,
  "wdi-wide": wdiWide,
  databank,
  data360,
  m49,
} as const satisfies Record<PublisherLayout, Layout>;
