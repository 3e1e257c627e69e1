import { dataFiles, economies, figures, releases, sources } from "../../dataset.ts";
import { bundleOf } from "../../publishing/bundle.ts";
import type { ComposeIndex } from "../../publishing/compose-index.ts";

/** What the composer of the data page knows of the files before it fetches any. */
export const GET = (): Response => {
  const licences = [...new Map([...sources.values()].map((source) => [source.licence, source])).values()];
  const index: ComposeIndex = {
    release: releases.at(-1)?.release,
    indicators: [...figures].flatMap(([code, { series }]) => {
      const bytes = dataFiles.get(`indicators/${code}.csv`);
      // A site built with ONLY_SETTLED=1 has no file of figures without an open licence.
      if (bytes === undefined) return [];
      const rows = [...series.values()].flat();
      const years = Map.groupBy(rows, ({ source }) => source);
      return {
        code,
        bytes,
        rows: rows.length,
        economies: series.size,
        sources: [...years].map(([key, its]) => {
          const all = its.map(({ year }) => year);
          return [key, Math.min(...all), Math.max(...all)] as const;
        }),
      };
    }),
    economies: Object.fromEntries(
      [...economies.keys()].flatMap((iso3) => {
        const bytes = dataFiles.get(`economies/${iso3.toLowerCase()}.csv`);
        return bytes === undefined ? [] : [[iso3, bytes]];
      }),
    ),
    licences: licences.map(({ licence, licenceUrl }) => ({
      title: licence,
      url: licenceUrl,
      bundle: bundleOf(licence),
    })),
    sources: Object.fromEntries(
      [...sources.values()].map(({ key, licence }) => [key, licences.findIndex((one) => one.licence === licence)]),
    ),
  };
  return Response.json(index);
};
