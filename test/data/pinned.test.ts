import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { derive } from "../../scripts/data/derive.ts";
import { readReference } from "../../scripts/data/read-reference.ts";
import { readReleased } from "../../scripts/data/read-released.ts";
import { readReleases } from "../../scripts/data/read-releases.ts";
import { shownFigures } from "../../scripts/data/release-standings.ts";

const noFigures = { observations: [], printedRanks: [], repeats: [], sources: [], files: [], warnings: [] };

// Where this fails, a change of ours (of averaging, ranking, reading) would change what pinned embeds show of a release
// that is out: they never change. A new release brings its own line into the snapshot.
test.for(readReleases())("the figures that embeds pinned to $release show are those of its day", async ({ release }) => {
  const kept = await readReleased(release, { reference: readReference([]), figures: noFigures });
  const shown = shownFigures({ ...kept, derived: derive(kept.reference, kept.figures) });
  const digest = createHash("sha256").update(JSON.stringify([...shown].sort())).digest("hex");
  expect(`${shown.size} views, ${digest}`).toMatchSnapshot();
});
