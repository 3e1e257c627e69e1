import { economies, groups } from "../../dataset.ts";
import { languages } from "../../i18n/languages.ts";
import type { KnownNames } from "../../views/compare/find-names.ts";

/** By what names and codes an economy or a group is found: those of every language of the site. */
export const GET = (): Response => {
  const names: KnownNames = Object.fromEntries([
    ...[...economies.values()].map((economy) => {
      const its = languages.flatMap((one) => [one.economyName(economy), one.economyShortName(economy)]);
      return [economy.iso3, [...new Set([economy.iso2, ...its])]] as const;
    }),
    ...groups.map(({ code }) => {
      const its = languages.flatMap((one) => [one.text(`group.${code}`), one.text(`group.${code}.short`)]);
      return [code, [...new Set(its)]] as const;
    }),
  ]);
  return Response.json(names);
};
