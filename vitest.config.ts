import { defineConfig } from "vitest/config";
import { settleData } from "./scripts/data/lock.ts";

// Tests read data/raw, data/build and dist/.
settleData();

export default defineConfig({
  test: {
    // unit: everything that needs no built site. site, browser: read dist/, which `npm run build` makes.
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          // The figures of data/build are read once a thread, not once a file; tests put back what they change of the world.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**"],
          // Pictures take their looks from the style sheets.
          css: { include: /\.css\?raw$/ },
        },
      },
      { test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 } },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // One browser, two pages at a time: on two cores more only wait for each other.
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
