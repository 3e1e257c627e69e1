import { statSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { BuildFolder } from "../../../scripts/data/build-folder.ts";
import { DataProject } from "../data-project.ts";

const project = new DataProject({ "data/build/same.csv": "KEN", "data/build/old.csv": "EST", "data/build/gone.csv": "" });
afterAll(() => project.remove());

const fileNumber = (path: string): number => statSync(project.path(path)).ino;

test("only files whose bytes are others are written, and the folder stands as it was until all are", async () => {
  const before = { files: project.files("data/build"), same: fileNumber("data/build/same.csv") };
  await project.within(() => {
    const folder = new BuildFolder("data/build");
    folder.write("same.csv", "KEN");
    folder.write("old.csv", "FIN");
    folder.write("new/file.csv", Buffer.from("KOR"));
    expect(project.files("data/build")).toEqual(before.files);
    folder.replace();
  });
  expect(project.files("data/build")).toEqual({
    "data/build/new/file.csv": "KOR",
    "data/build/old.csv": "FIN",
    "data/build/same.csv": "KEN",
  });
  expect(fileNumber("data/build/same.csv")).toBe(before.same);
});

test("a file that was changed by hand since is written anew", async () => {
  const by = (text: string) =>
    project.within(() => {
      const folder = new BuildFolder("data/build");
      folder.write("same.csv", text);
      folder.replace();
    });
  await by("KEN");
  writeFileSync(project.path("data/build/same.csv"), "KEM");
  await by("KEN");
  expect(project.read("data/build/same.csv")).toBe("KEN");
});

test("a folder that is discarded leaves the files that both hold", async () => {
  await project.within(() => {
    const folder = new BuildFolder("data/build");
    folder.write("same.csv", "KEN");
    folder.discard();
  });
  expect(project.read("data/build/same.csv")).toBe("KEN");
});
