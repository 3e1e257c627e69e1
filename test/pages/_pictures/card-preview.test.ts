import { expect, test } from "vitest";
import { pictureFacts } from "../../../src/charts/pictures/picture-facts.ts";
import { economies } from "../../../src/dataset.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { economyPreview, indicatorPreview } from "../../../src/pages/_pictures/card-preview.ts";
import { economyCard } from "../../../src/pages/_pictures/economy-card.ts";
import { indicatorCard } from "../../../src/pages/_pictures/indicator-card.ts";

const site = new URL("https://example.org/");

test.for(languages)("a preview says in words what its card shows, whatever page it stands for, in $tag", (language) => {
  for (const iso3 of ["KEN", "HKG"]) {
    const economy = economies.get(iso3);
    if (economy === undefined) throw new Error(`${iso3} has no figures.`);
    expect(economyPreview(language, economy).alt).toBe(pictureFacts(economyCard(language, economy, site)).alt);
  }
  expect(indicatorPreview(language, "egdi").alt).toBe(pictureFacts(indicatorCard(language, "egdi", site)).alt);
});
