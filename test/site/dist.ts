/** The built site that the tests read; ATLAS_DIST names another one, to try a check on pages made by hand. */
export const dist = process.env["ATLAS_DIST"] ?? "dist";
