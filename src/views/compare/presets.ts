import type { Iso3 } from "../../model/economy.ts";

export const presetKinds = ["neighbours", "region", "income", "similar"] as const;
export type PresetKind = (typeof presetKinds)[number];

/** By economy and kind, whom it is compared with: codes without spaces between, in the order of `presetKinds`. */
export type PresetFile = Readonly<Record<Iso3, readonly string[]>>;

export const writtenPreset = (sets: readonly (readonly Iso3[])[]): string[] => sets.map((set) => set.join(""));

/** Whom an economy is compared with. */
export function presetOf(file: PresetFile, economy: Iso3, kind: PresetKind): Iso3[] {
  return file[economy]?.[presetKinds.indexOf(kind)]?.match(/.{3}/g) ?? [];
}
