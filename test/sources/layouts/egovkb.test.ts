import { expect, test } from "vitest";
import { faultsOf, fixtureText, readFixture, readText, readable, told } from "./read-fixture.ts";

const first = (name: string): string[] => told(readFixture(name)).slice(0, 5);

test.each([
  ["egovkb-2022-5dec-quoted-CRLF.csv", 2022, "IRQ", [0.4383, 0.2159, 0.206, 0.5888, 0.5201]],
  ["egovkb-2018-resaved-code-column-CRLF.csv", 2018, "IRQ", [0.3376, 0.3371, 0.3194, 0.5094, 0.184]],
  ["egovkb-2022-resaved-with-region.csv", 2022, "AFG", [0.271, 0.1932, 0.277, 0.3493, 0.1867]],
  ["egovkb-2024-renamed-region-CRLF.csv", 2024, "IRQ", [0.45721, 0.0959, 0.18755, 0.49672, 0.68736]],
  ["egovkb-2024-resaved-nozeros.csv", 2024, "JPN", [0.9351, 0.9863, 0.94274, 0.9117, 0.95091]],
  [
    "unu-egov-2010-float-artifacts.csv",
    2010,
    "IRQ",
    [0.29957, 0.04285, 0.15238, 0.6955600000000001, 0.055220000000000005],
  ],
])("%s is read to its values", (name, year, economy, values) => {
  const codes = ["egdi", "epi", "osi", "hci", "tii"];
  expect(first(name)).toEqual(codes.map((code, index) => `${economy} ${year} ${code} ${values[index]} A`));
  const { reading, table } = readFixture(name);
  expect(reading.faults).toEqual([]);
  expect(reading.ranks).toHaveLength(4);
  expect(table).toEqual([{ file: name, layout: "egovkb", editions: [year] }]);
});

test("figures stay as printed, padded or not", () => {
  expect(readFixture("egovkb-2022-5dec-quoted-CRLF.csv").reading.observations[0]?.printed).toBe("0.43830");
  expect(readFixture("unu-egov-2010-float-artifacts.csv").reading.observations[3]?.printed).toBe("0.6955600000000001");
});

test("zeros of a known edition mean what survey-zeros.csv says, and known exceptions are kept", () => {
  const reading = readFixture("egovkb-2003-odd-rows.csv");
  expect(faultsOf(reading)).toBe("");
  expect(told(reading)).toEqual([
    ...["IRQ 2003 egdi – L", "IRQ 2003 epi – L", "IRQ 2003 osi – L", "IRQ 2003 hci 0.93 A", "IRQ 2003 tii 0.01578 A"],
    ...["KIR 2003 egdi – L", "KIR 2003 epi – L", "KIR 2003 osi – L", "KIR 2003 hci – L", "KIR 2003 tii 0.02586 A"],
    ...["egdi", "epi", "osi", "hci", "tii"].map((code) => `MNE 2003 ${code} – M`),
    ...["TUV 2003 egdi – L", "TUV 2003 epi – L", "TUV 2003 osi – L", "TUV 2003 hci 1.03 A", "TUV 2003 tii 0.01514 A"],
    ...["egdi", "epi", "osi", "hci", "tii"].map((code) => `SSD 2003 ${code} – M`),
    ...["SRB 2003 egdi 0.3707 A", "SRB 2003 epi 0.0345 A", "SRB 2003 osi 0.28384 A"],
    ...["SRB 2003 hci 0.694 A", "SRB 2003 tii 0.13426 A"],
  ]);
  expect(reading.reading.ranks).toEqual([{ economy: "SRB", indicator: "egdi", year: 2003, rank: 89 }]);
});

const header =
  "Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation Index,Online Service Index," +
  "Human Capital Index,Telecommunication Infrastructure Index\n";
const edition = (rows: string, retrieved = "2026-09") => readText(header + rows, "egovkb.csv", { retrieved });

test("placeholder zeros of a new edition are known by their rule, reported, and never taken for scores", () => {
  const reading = readable(
    edition(
      "2026,Kenya ,1,0.5,0,0.5,0.5,0.5\n" +
        "2026,Eritrea ,3,0,0,0,0.3,0\n2026,Somalia ,3,0.00000,0,0,0.2,0.1\n2026,South Sudan,,0,0,0,0,0\n",
    ),
  );
  expect(faultsOf(reading)).toBe("");
  expect(reading.key).toBe("egovkb-2026");
  expect(told(reading).filter((one) => one.includes("–"))).toEqual([
    ...["ERI 2026 egdi – L", "ERI 2026 epi – L", "ERI 2026 osi – L", "ERI 2026 tii – L"],
    ...["SOM 2026 egdi – L", "SOM 2026 epi – L", "SOM 2026 osi – L"],
    ...["egdi", "epi", "osi", "hci", "tii"].map((code) => `SSD 2026 ${code} – L`),
  ]);
  expect(told(reading)).toContain("KEN 2026 epi 0 A");
  expect(reading.reading.ranks.map(({ economy }) => economy)).toEqual(["KEN"]);
  expect(reading.notes.map(({ text }) => text)).toEqual([
    "epi of KEN 2026 printed 0, rank 1: read as the lowest score (A).",
    "egdi, epi, osi, tii of ERI 2026 printed 0, rank 3: not ranked, read as no figure (L).",
    "egdi, epi, osi of SOM 2026 printed 0, rank 3: not ranked, read as no figure (L).",
    "egdi, epi, osi, hci, tii of SSD 2026 printed 0, rank empty: not ranked, read as no figure (L).",
    "edition 2026 is new: its method is unknown until data/reference/survey-editions.csv has it.",
  ]);
});

test.each(["2025", "2011", "1999", "202", ""])("%j is no edition", (year) => {
  expect(faultsOf(edition(`${year},Kenya,1,0.5,0.5,0.5,0.5,0.5\n${year},Chile,2,0.4,0.5,0.5,0.5,0.5\n`))).toBe(
    `egovkb.csv:2:1, column "Survey Year": "${year}" is no edition of the Survey; expected 2003, 2004, 2005, 2008, ` +
      "2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, or an even year after 2024.\n" +
      "  Mend the year. A new edition needs nothing else: it is read as soon as it is published.",
  );
});

test("an edition after the month of the download cannot be", () => {
  expect(faultsOf(edition("2028,Kenya,1,0.5,0.5,0.5,0.5,0.5\n"))).toBe(
    'egovkb.csv:2:1, column "Survey Year": edition 2028 is after the month in which the file was retrieved (2026-09).\n' +
      '  Mend the edition, or the month: --retrieved YYYY-MM, or "retrieved" in the source.json of its source.',
  );
});

test("a zero of a known edition that is in no table, an empty figure and a rank that is none are faults", () => {
  const rows = "2022,Kenya,1,0,0.5,0.5,0.5,0.5\n2022,Chile,2,0.5,,0.5,0.5,0.5\n2022,Peru,3.5,0.5,0.5,0.5,0.5,0.5\n";
  expect(faultsOf(edition(rows)).match(/^\S.*$/gm)).toEqual([
    'egovkb.csv:2:14, column "E-Government Index": KEN has a printed zero; expected a figure, ' +
      "or a zero that data/reference/survey-zeros.csv explains.",
    'egovkb.csv:3:18, column "E-Participation Index": "" is not a number; expected digits with a decimal point.',
    'egovkb.csv:4:11, column "E-Government Rank": 3.5 is no rank; expected a whole number from 1.',
  ]);
});

test("a name that is not known comes with the nearest", () => {
  expect(faultsOf(edition("2022,Kenja ,1,0.5,0.5,0.5,0.5,0.5\n"))).toBe(
    'egovkb.csv:2:6, column "Country Name": "Kenja " is no economy; ' +
      "expected a name of data/reference/publisher-names.csv.\n" +
      "  Mend the name, or add this spelling there with its code (KEN if Kenya is meant).",
  );
});

test("names of other downloads and other apostrophes are known", () => {
  const rows = "2022, Turkey,1,0.5,0.5,0.5,0.5,0.5\n2022,Côte d’Ivoire ,2,0.4,0.5,0.5,0.5,0.5\n";
  expect(readable(edition(rows)).reading.observations.map(({ economy }) => economy)).toEqual(
    expect.arrayContaining(["TUR", "CIV"]),
  );
});

test("a code that contradicts the name is a fault", () => {
  const text = fixtureText("egovkb-2018-resaved-code-column-CRLF.csv").replace("IRL", "ITA");
  expect(faultsOf(readText(text, "egovkb.csv"))).toBe(
    'egovkb.csv:3:52, column "CODE": the code ITA stands beside the name of IRL; expected one economy.\n' +
      "  Mend the code or the name.",
  );
});

test("a file with several editions, and members without a row", () => {
  const { title, table, warnings } = readable(
    edition("2022,Kenya,1,0.5,0.5,0.5,0.5,0.5\n2024,Kenya,1,0.5,0.5,0.5,0.5,0.5\n"),
  );
  expect(title).toBe("UN E-Government Knowledgebase, Data Center, editions 2022–2024");
  expect(table).toEqual([{ file: "egovkb.csv", layout: "egovkb", editions: [2022, 2024] }]);
  expect(warnings[0]?.message).toBe(
    "edition 2022 has rows for 1 of the 193 members; none for AFG, AGO, ALB, AND, ARE, ARG, ARM, ATG and 184 more.",
  );
});
