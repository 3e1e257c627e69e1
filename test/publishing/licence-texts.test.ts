import { expect, test } from "vitest";
import { derivedLicence, joinedLicences, singleLicences } from "../../src/publishing/licence-texts.ts";

const un = "© United Nations; no open licence found";
const itu = derivedLicence("CC BY-NC-SA 3.0 IGO");

test("licences that stand in one text are told apart, whatever semicolons they have themselves", () => {
  expect(singleLicences(joinedLicences([un, itu, "CC BY 4.0", itu]))).toEqual([un, itu, "CC BY 4.0"]);
  expect(singleLicences(un)).toEqual([un]);
});

test("only figures of ITU carry their licence on as computed", () => {
  expect(itu).toBe("CC BY-NC-SA 3.0 IGO, computed from ITU figures");
  expect(derivedLicence("CC BY 4.0")).toBe("CC BY 4.0");
});
