/** The variables that a build reads. */
export const inputVariables = [
  "SITE_URL",
  "BASE_PATH",
  "LANGUAGES",
  "ONLY_SETTLED",
  "PRECOMPRESS",
  "CORRECTIONS_TO",
  "ATLAS_PAGES",
  "ATLAS_RELEASE",
  "NODE_ENV",
  "NODE_OPTIONS",
  "TZ",
] as const;

/** What builds make or no build reads: tools' own folders, tests, documents, what runs leave while they are at work. */
const noInputs = [
  /^[^/]+\.md$/,
  /^(node_modules|dist|dist\.(next|old)-\d+|test|data\/build|\.[^/]+)\/$/,
  /^data\/(\.(lock|journal)|(reference\/)?[^/]+\.(next|old)-\d+)/,
];
/** Layers that scripts may not import, as test/architecture.test.ts has it: data/build knows nothing of them. */
const ofPagesAlone = /^(public\/|src\/(pages|components|layouts|styles|client|views|search)\/|src\/dataset\.ts)$/;

/** Whether a file of the project, or with a slash at its end a folder, is what something is made of. */
export type IsInput = (path: string) => boolean;

/** All that is not known to be none: a file that nobody has thought of is an input. */
export const isSiteInput: IsInput = (path) => noInputs.every((pattern) => !pattern.test(path));
export const isFigureInput: IsInput = (path) => isSiteInput(path) && !ofPagesAlone.test(path);
