declare module "virtual:embed-scripts" {
  /** The text of the scripts of scripts/embed-scripts.ts by name. */
  export const embedScripts: Readonly<Record<string, string>>;
}
