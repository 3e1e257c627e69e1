import type { APIRoute } from "astro";
import tokens from "../../styles/tokens.css?inline";
import tables from "../../styles/tables.css?inline";
import charts from "../../styles/charts.css?inline";
import marks from "../../styles/chart-marks.css?inline";
import series from "../../styles/series.css?inline";
import map from "../../styles/map.css?inline";
import embed from "../../styles/embed.css?inline";

/** The looks of all bare views, at an address that stays whatever they become. */
export const GET: APIRoute = () =>
  new Response([tokens, tables, charts, marks, series, map, embed].join("\n"), {
    headers: { "Content-Type": "text/css; charset=utf-8" },
  });
