import { economies, similar } from "../../dataset.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import { type PresetFile, writtenPreset } from "../../views/compare/presets.ts";
import { mostPopulous } from "../_compare/populous.ts";
import { neighboursOf, peersOf } from "../_profile/peers-table.ts";

/** Whom each economy is compared with, for the buttons of the free comparison. */
export const GET = (): Response => {
  const most = mostCompared - 1;
  const presets: PresetFile = Object.fromEntries(
    [...economies.keys()].map((iso3) => {
      const { subRegion, income } = peersOf(iso3);
      const alike = (similar.get(iso3) ?? []).map(({ economy }) => economy);
      return [iso3, writtenPreset([mostPopulous(neighboursOf(iso3), most), subRegion, income, alike.slice(0, most)])];
    }),
  );
  return Response.json(presets);
};
