import { afterAll, expect, test } from "vitest";
import { adding, all, each, removeProjects, stateOf, whole } from "./trials.ts";

afterAll(removeProjects);

test("a full disk at any operation is told in a sentence, and nothing is changed", { timeout: 120_000 }, async () => {
  const { old, done, operations } = await whole(adding);
  // The swap, in the last ones, is tried at each.
  const points = all(operations).filter((point) => point % 3 === 0 || point > operations - 12);
  const codes = ["ENOSPC", "EACCES"];
  await each(
    adding,
    points,
    (point) => ({ ATLAS_FAIL_AT: `${point}:${codes[point % 2] ?? ""}` }),
    async (project, { code, stderr }, point) => {
      const told =
        /^\S+: (the disk is full \(ENOSPC\)|you may not write there \(EACCES\)); all stays as it was\.\n {2}\S.+\n$/;
      if (code === 1) expect(stderr, `at ${point}`).toMatch(told);
      else expect({ code, stderr }, `at ${point}`).toEqual({ code: 0, stderr: "" });
      await project.settle();
      expect(stateOf(project, adding) === (code === 1 ? old : done), `at ${point}`).toBe(true);
    },
  );
});
