import type { LabEdition } from "../../views/lab-edition.ts";
import { exploreData } from "../explore-data.ts";
import { LabView } from "./lab-view.ts";

/** Makes the laboratory of the page work; without the network its page stays as it is. */
async function start(weightsRoom: HTMLElement, whatIfRoom: HTMLElement): Promise<void> {
  const { root = "", years: named = "" } = weightsRoom.dataset;
  const years = named.split(",").map(Number);
  const fetched = new Map<number, Promise<LabEdition>>();
  const edition = (year: number): Promise<LabEdition> => {
    const found = fetched.get(year) ?? fetchEdition(`${root}index-lab/${year}.json`);
    fetched.set(year, found);
    found.catch(() => fetched.delete(year));
    return found;
  };
  const { language, economies } = await exploreData(root);
  const nameOf = (iso3: string): string => (economies.has(iso3) ? language.text(`economy.${iso3}`) : iso3);
  const view = new LabView(
    { language, years, edition, nameOf, weightsRoom, whatIfRoom },
    await edition(years[0] ?? NaN),
  );
  await view.readAddress();
  weightsRoom.dataset["ready"] = "";
}

async function fetchEdition(address: string): Promise<LabEdition> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as LabEdition;
}

const [weightsRoom, whatIfRoom] = ["weights", "what-if"].map((name) =>
  document.querySelector<HTMLElement>(`[data-lab="${name}"]`),
);
if (weightsRoom && whatIfRoom)
  start(weightsRoom, whatIfRoom).catch(() => {
    for (const room of [weightsRoom, whatIfRoom]) room.classList.add("static");
  });
