import { afterEach, beforeEach, expect, test } from "vitest";
import type { DataProject } from "./data-project.ts";
import { add, header, smallProject, usersExport } from "./small-project.ts";

let project: DataProject;

beforeEach(() => {
  project = smallProject();
});
afterEach(() => project.remove());

const data = () => ({ ...project.files("data"), ...project.files("data/reference") });

test("the same figures again would change nothing", async () => {
  project.write(
    "same.csv",
    usersExport((row) => row),
  );
  const before = data();
  const { outcome, said } = await add(project, "same.csv --yes");
  expect(outcome).toBe("same");
  expect(said).toContain("same.csv: all of it is there already, to the letter.\n\nNothing would change.");
  expect(data()).toEqual(before);
});

test("a dry run, a no, and nobody to ask change nothing", async () => {
  project.write(
    "new.csv",
    usersExport(([iso3, year]) => [iso3, year, "70"]),
  );
  const before = data();
  expect(await add(project, "new.csv --dry-run")).toMatchObject({ outcome: "left", complained: "" });
  expect(await add(project, "new.csv", false)).toMatchObject({ outcome: "left", complained: "" });
  const { outcome, complained } = await add(project, "new.csv");
  expect(outcome).toBe("refused");
  expect(complained).toBe(
    "\nNothing was changed: nobody can be asked here, for this is no terminal.\n" +
      "  Run this again with --yes to put it in its place, or with --dry-run to look only.",
  );
  expect(data()).toEqual(before);
  expect(project.names()).toEqual(["data", "knowledge", "new.csv", "raw", "reference"]);
  expect(await add(project, "new.csv", true)).toMatchObject({ outcome: "placed" });
});

test("more than 5 % of a series goes only where that is wanted", async () => {
  project.write(
    "less.csv",
    usersExport(([iso3, year, value]) => (iso3 === "TUV" && year > 2021 ? undefined : [iso3, year, value])),
  );
  const before = data();
  const { outcome, complained } = await add(project, "less.csv --yes");
  expect(outcome).toBe("refused");
  expect(complained).toBe(
    "\nMore than 5 % of a series would go:\n" +
      "internet-users: 2 of 25 figures (8.0 %) would be removed: TUV 2022–2023.\n" +
      "  If the publisher has withdrawn them, run this again with --allow-removals; nothing was changed.",
  );
  expect(data()).toEqual(before);
  expect(await add(project, "less.csv --yes --allow-removals")).toMatchObject({ outcome: "placed" });
});

test("fewer economies than before are a warning", async () => {
  project.write(
    "less.csv",
    usersExport(([iso3, year, value]) => (iso3 === "TUV" ? undefined : [iso3, year, value])),
  );
  const { said } = await add(project, "less.csv --dry-run --allow-removals");
  expect(said).toContain("\nLook at this before you go on:\ninternet-users: 1 economy would have no figure any more.");
  expect(said).toContain("  economies lost:\n    TUV\n");
});

test("a download that is older than what it would replace is a warning", async () => {
  project.write(
    "old.csv",
    usersExport(([iso3, year]) => [iso3, year, "70"]),
  );
  const { said } = await add(project, "old.csv --dry-run --retrieved 2025-12");
  expect(said).toContain(
    "\nLook at this before you go on:\n" +
      "old.csv: retrieved 2025-12, before what it would replace: internet-users (2026-01).\n",
  );
  expect((await add(project, "old.csv --dry-run --retrieved 2026-01")).said).not.toContain("before what it would");
});

test("all faults of all files are told together, and nothing is changed", async () => {
  project.write(
    "one.csv",
    usersExport(([iso3, year, value]) => [iso3 === "KEN" ? "KEX" : iso3, year, value]),
  );
  project.write("two.csv", "<!doctype html><html><body>Sign in</body></html>\n");
  const before = data();
  const { outcome, complained } = await add(project, "one.csv two.csv three.csv --yes");
  expect(outcome).toBe("refused");
  expect(complained).toContain("one.csv:12:");
  expect(complained).toContain('"KEX" is no economy');
  expect(complained).toMatch(/two\.csv\b.*web page/);
  expect(complained).toContain("three.csv: there is no such file.\n  Mend the path.");
  expect(complained).toMatch(/\n\n\d+ faults; nothing was changed\.$/);
  expect(data()).toEqual(before);
});

test("two files that feed the same indicator and year are a fault that names both", async () => {
  project.write(
    "one.csv",
    usersExport((row) => row),
  );
  project.write(
    "two.csv",
    usersExport(([iso3, year]) => (year < 2022 ? undefined : [iso3, year, "3"])),
  );
  const { outcome, complained } = await add(project, "one.csv two.csv --yes");
  expect(outcome).toBe("refused");
  expect(complained).toBe(
    "two.csv: the file feeds internet-users of 2022–2023; one.csv feeds the same.\n" +
      "  Name one of the two: one file feeds an indicator and year.\n\n1 fault; nothing was changed.",
  );
});

test("faults of what is there come first", async () => {
  project.write(
    "new.csv",
    usersExport((row) => row),
  );
  project.write("data/raw/itu-more/coverage-4g.csv", `${header}KEN,2023,x,A\n`);
  const { outcome, complained } = await add(project, "new.csv --yes");
  expect(outcome).toBe("refused");
  expect(complained).toMatch(
    /coverage-4g\.csv:2:10.+\n.+\n\n1 fault; nothing was changed: mend what is there first\.$/,
  );
});
