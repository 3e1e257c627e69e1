import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { surveyParts } from "../../model/survey-parts.ts";
import { inputs2024 } from "../../statistics/recipes-2024.ts";
import type { LabChoice, LabEdition } from "../../views/lab-edition.ts";
import { labRows } from "../../views/lab-rows.ts";
import { onAddress, readAddress, writeAddress } from "../address-state.ts";
import { element } from "../element.ts";
import { labSummary } from "./lab-summary.ts";
import { labTable } from "./lab-table.ts";
import { askedYear, officialChoice, readChoice, writtenChoice } from "./lab-state.ts";
import { weightFields } from "./weight-fields.ts";
import { whatIf } from "./what-if.ts";

/** Where the laboratory gets its words and figures. */
export interface LabPlace {
  readonly language: Language;
  /** Newest first. */
  readonly years: readonly number[];
  readonly edition: (year: number) => Promise<LabEdition>;
  readonly nameOf: (economy: Iso3) => string;
  readonly weightsRoom: HTMLElement;
  readonly whatIfRoom: HTMLElement;
}

/** The index laboratory: weights and inputs to change, ranks worked out at once, the state in the address. */
export class LabView {
  readonly #place: LabPlace;
  #edition: LabEdition;
  #choice: LabChoice;
  #request = 0;
  readonly #year: HTMLSelectElement;
  readonly #weights;
  readonly #osiWeights;
  readonly #osiRoom: HTMLDetailsElement;
  readonly #summary = element("p", { class: "lab-summary", role: "status" });
  readonly #table;
  readonly #whatIf;

  constructor(place: LabPlace, newest: LabEdition) {
    const { language, years, nameOf } = place;
    const text = (key: string): string => language.text(`explore.lab.${key}`);
    this.#place = place;
    this.#edition = newest;
    this.#choice = officialChoice(newest);
    this.#year = element("select", {}, ...years.map((year) => element("option", { value: year }, String(year))));
    this.#year.addEventListener("change", () => void this.#goTo(Number(this.#year.value)));
    const partNames = surveyParts.map((part) => language.text(`indicator.${part}.name`));
    this.#weights = weightFields(language, text("weights"), partNames, (index, weight, isOnTheWay) => {
      const [osi, tii, hci] = this.#choice.weights.map((one, at) => (at === index ? weight : one));
      this.#change({ weights: [osi ?? 0, tii ?? 0, hci ?? 0] }, isOnTheWay);
    });
    const subNames = inputs2024.osi.map((code) => language.text(`indicator.${code}.name`));
    this.#osiWeights = weightFields(language, text("osi-weights"), subNames, (index, weight, isOnTheWay) => {
      const [a, b, c, d, e] = this.#choice.osiWeights.map((one, at) => (at === index ? weight : one));
      this.#change({ osiWeights: [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] }, isOnTheWay);
    });
    this.#osiRoom = element("details", {}, element("summary", {}, text("osi-weights")), this.#osiWeights.element);
    this.#table = labTable(language, nameOf);
    this.#whatIf = whatIf(language, nameOf, (change) => this.#change(change));
    this.#putInPlace(text);
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const address = readAddress();
    const year = askedYear(address, this.#place.years) ?? this.#place.years[0] ?? this.#edition.year;
    const edition = await this.#fetched(year);
    if (edition === undefined) return;
    this.#edition = edition;
    this.#choice = readChoice(address, edition);
    if (this.#choice.osiWeights.join() !== officialChoice(edition).osiWeights.join()) this.#osiRoom.open = true;
    this.#show();
  }

  /** Another edition, the weights as it has them. */
  async #goTo(year: number): Promise<void> {
    const edition = await this.#fetched(year);
    if (edition === undefined) return;
    this.#edition = edition;
    this.#change({
      ...officialChoice(edition),
      economy: edition.economies.find((one) => one === this.#choice.economy),
    });
  }

  /** The edition, unless another was asked for since or the network has it not. */
  async #fetched(year: number): Promise<LabEdition | undefined> {
    const request = ++this.#request;
    try {
      const edition = await this.#place.edition(year);
      return request === this.#request ? edition : undefined;
    } catch {
      this.#summary.textContent = this.#place.language.text("explore.view.offline");
      return undefined;
    }
  }

  #change(change: Partial<LabChoice>, isOnTheWay = false): void {
    this.#choice = { ...this.#choice, ...change };
    const newest = this.#place.years[0];
    writeAddress(writtenChoice(this.#choice, this.#edition, newest), { replace: isOnTheWay });
    this.#show();
  }

  #show(): void {
    const { language, nameOf } = this.#place;
    const rows = labRows(this.#edition, this.#choice);
    this.#year.value = String(this.#edition.year);
    this.#weights.refresh(this.#choice.weights);
    this.#osiWeights.refresh(this.#choice.osiWeights);
    this.#osiRoom.hidden = this.#edition.inputs === undefined;
    this.#summary.textContent = labSummary(language, rows, nameOf);
    this.#table.refresh(rows, this.#choice.economy);
    this.#whatIf.refresh(this.#edition, this.#choice, rows);
  }

  #putInPlace(text: (key: string) => string): void {
    const { weightsRoom, whatIfRoom } = this.#place;
    const reset = element("button", { type: "button" }, text("official"));
    reset.addEventListener("click", () => {
      const { weights, osiWeights } = officialChoice(this.#edition);
      this.#change({ weights, osiWeights });
    });
    const year = element("label", { class: "edition-choice" }, element("span", {}, text("edition")), this.#year);
    const controls = element(
      "div",
      { class: "lab-controls fields" },
      year,
      this.#weights.element,
      this.#osiRoom,
      reset,
    );
    weightsRoom.replaceChildren(controls, element("div", {}, this.#summary, this.#table.element));
    whatIfRoom.replaceChildren(this.#whatIf.element);
  }
}
