declare module "virtual:embed-scripts" {
  /** The scripts of scripts/embed-scripts.ts by name: text, and the hash that `integrity` takes. */
  export const embedScripts: Readonly<Record<string, { readonly code: string; readonly integrity: string }>>;
}
