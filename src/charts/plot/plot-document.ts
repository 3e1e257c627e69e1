import { parseHTML } from "linkedom";

/** The one document in which Plot draws at build time; making one for each chart would take most of the time. */
export const plotDocument: Document = parseHTML("<!doctype html><html><body></body></html>").document;
