import type { Observation } from "../../model/observation.ts";

/** Path of a source's table below data/v1/raw. */
export const rawPath = (file: string): string => file.replace(/^data\/(raw\/)?/, "");

/** Id of a source's table on the page of provenance. */
export const placeId = (file: string): string =>
  rawPath(file)
    .replace(/\.csv$/, "")
    .replace(/[^a-z0-9]+/g, "-");

/** "itu-dh-2026-04/internet-users.csv:118": the table and the line of a figure. */
export const sourcePlace = ({ sourceFile, sourceLine }: Observation): string => `${rawPath(sourceFile)}:${sourceLine}`;
