import { addArguments } from "../../scripts/data/add-arguments.ts";
import { addData, type Outcome } from "../../scripts/data/add-run.ts";
import { takeLock } from "../../scripts/data/lock.ts";
import { DataProject, dataHubExport, describedSource, tidyTable } from "./data-project.ts";

const economies = ["EST", "FIN", "KEN", "KOR", "TUV"];
const years = [2019, 2020, 2021, 2022, 2023];
export const header = "iso3,year,value,status\n";
const users = economies.flatMap((iso3) => years.map((year) => [iso3, year, `${60 + (year - 2019) * 2}.5`] as const));
const usersCsv = header + users.map(([iso3, year, value]) => `${iso3},${year},${value},A\n`).join("");
export const gni = "price-fixed-broadband-5gb-gni";
export const priceZeros =
  "indicator,economy,year,printed,status,reason\n" + `${gni},KEN,2022,0,L,printed 0\n${gni},TUV,2022,0,L,printed 0\n`;

/** Users of five economies over five years, a few prices of which two are printed 0, and two editions of the Survey. */
export function smallProject(): DataProject {
  return new DataProject({
    "data/reference/price-zeros.csv": priceZeros,
    "data/raw/itu-users/source.json": describedSource("itu-users", [tidyTable("internet-users")]),
    "data/raw/itu-users/internet-users.csv": usersCsv,
    "data/raw/itu-users/README.md": "# Users\n\n- `internet-users.csv`\n",
    "data/raw/itu-more/source.json": describedSource("itu-more", [tidyTable("coverage-4g"), tidyTable(gni)]),
    "data/raw/itu-more/coverage-4g.csv": `${header}KEN,2023,97.1,A\n`,
    [`data/raw/itu-more/${gni}.csv`]: `${header}EST,2022,1.2,A\nKEN,2023,9.5,A\n`,
    "data/raw/itu-more/README.md": `# More\n\n- \`coverage-4g.csv\`\n- \`${gni}.csv\`\n`,
    "data/raw/un/source.json": describedSource("un", [edition(2020), edition(2022)], { publisher: "UN DESA" }),
    "data/raw/un/survey-2020.csv":
      "iso3,egdi,epi,osi,tii,hci,rank\nEST,0.9,0.9,0.9,0.9,0.9,1\nKEN,0.5,0.5,0.5,0.5,0.5,2\n",
    "data/raw/un/survey-2022.csv":
      "iso3,egdi,epi,osi,tii,hci,rank\nEST,0.8,0.8,0.8,0.8,0.8,1\nKEN,0.4,0.4,0.4,0.4,0.4,2\n",
  });
}

function edition(year: number): object {
  const indicators = Object.fromEntries(["egdi", "epi", "osi", "tii", "hci"].map((code) => [code, { column: code }]));
  return {
    file: `survey-${year}.csv`,
    layout: "edition",
    edition: year,
    economy: "iso3",
    indicators,
    ranks: { egdi: "rank" },
  };
}

/** The rows of the users as an export of the DataHub has them, changed. */
export function usersExport(
  change: (row: (typeof users)[number]) => readonly [string, number, string, string?] | undefined,
): string {
  const rows = users.flatMap((row) => {
    const [iso3, year, value, source = "ITU"] = change(row) ?? [];
    return iso3 === undefined || year === undefined ? [] : [["i99H", iso3, year, value ?? "", source] as const];
  });
  return dataHubExport(...rows);
}

/** Runs data:add in a project; `answer` is what the person asked says, undefined where there is none. */
export async function add(
  project: DataProject,
  args: string,
  answer?: boolean,
): Promise<{ outcome: Outcome; said: string; complained: string }> {
  const wanted = addArguments(args.split(" "), "2026-11");
  if (typeof wanted === "string") throw new Error(wanted);
  const [said, complained]: [string[], string[]] = [[], []];
  const terminal = {
    say: (text: string) => void said.push(text),
    complain: (text: string) => void complained.push(text),
    ask: answer === undefined ? undefined : () => Promise.resolve(answer),
  };
  const outcome = await project.within(async () => {
    const lock = takeLock("test");
    try {
      return await addData(wanted, lock, terminal);
    } finally {
      lock.release();
    }
  });
  return { outcome, said: said.join("\n"), complained: complained.join("\n") };
}
