import { type EmbedKind, viewKinds } from "../../model/view-kind.ts";
import type { EmbedOptions } from "../../views/embed-snippets.ts";
import type { AddressState } from "../address-state.ts";
import { element } from "../element.ts";
import { isChartPlace } from "./chart-place.ts";
import { FurtherEconomies } from "./further-economies.ts";
import { type BuilderState, isPinnedKind } from "./target.ts";

/** Whether a kind of view is of an economy, or of an indicator. */
const isOf = (view: EmbedKind, what: "economy" | "code"): boolean => viewKinds[view].of.some((one) => one === what);

/** What can be chosen, and what is. */
export class Choices {
  readonly #place: HTMLElement;
  readonly #further: FurtherEconomies | undefined;
  #chart = "";

  constructor(place: HTMLElement, changed: () => void) {
    this.#place = place;
    const further = place.querySelector<HTMLElement>(".embed-further");
    this.#further = further ? new FurtherEconomies(further, this.#economies(), changed) : undefined;
  }

  /** Those that are no group. */
  #economies(): HTMLOptionElement[] {
    return [...(this.select("economy")?.options ?? [])].filter((option) => !viewsOf(option).includes("card"));
  }

  select(name: string): HTMLSelectElement | null {
    return this.#place.querySelector(`select[name="${CSS.escape(name)}"]`);
  }

  /** Takes what an address names, where there is such a choice; what is not there is told. */
  take({ chart = "", e = "", year = "", ...named }: AddressState): void {
    if (isChartPlace(chart)) this.#offerChart(chart);
    this.#further?.take(e.split(","));
    const taken = Object.entries(named).map(([name, value]) => this.#choose(name, value));
    this.#offerYears();
    if (year !== "") taken.push(this.#choose("year", year));
    const said = this.#place.querySelector<HTMLElement>(".embed-unknown");
    if (said !== null) said.textContent = taken.every((isTaken) => isTaken) ? "" : (said.dataset["text"] ?? "");
  }

  /** @returns whether there is such a choice; what is no choice at all is not asked for */
  #choose(name: string, value: string): boolean {
    const select = this.select(name);
    if (select === null) return true;
    const isThere = [...select.options].some((option) => option.value === value);
    if (isThere) select.value = value;
    return isThere;
  }

  /** A chart of a page is a choice where the address names one: there are thousands. */
  #offerChart(chart: string): void {
    this.#chart = chart;
    this.select("view")?.append(element("option", { value: "chart" }, this.#place.dataset["chart"] ?? ""));
  }

  /** The chart by its own title. */
  nameChart(title: string): void {
    const option = this.select("view")?.selectedOptions[0];
    if (option?.value === "chart") option.textContent = title;
  }

  state(): BuilderState {
    const of = (name: string): string => this.select(name)?.value ?? "";
    const [view, economy] = [this.#view(), of("economy")];
    return {
      view,
      code: of("code"),
      economy,
      lang: of("lang"),
      release: of("release"),
      year: view === "map" ? of("year") : "",
      e: view === "trend" ? (this.#further?.beside(economy) ?? []).join(",") : "",
      chart: view === "chart" ? this.#chart : "",
    };
  }

  #view(): EmbedKind {
    // Its choices are the kinds.
    return (this.select("view")?.value ?? "map") as EmbedKind;
  }

  /** The card is a group's. */
  isGroup(): boolean {
    return viewsOf(this.select("economy")?.selectedOptions[0]).includes("card");
  }

  options(): EmbedOptions {
    const width = Number(this.select("width")?.value ?? "");
    const theme = this.select("theme")?.value;
    return {
      theme: theme === "light" || theme === "dark" ? theme : "auto",
      title: this.#place.querySelector<HTMLInputElement>("[name=title]")?.checked ?? true,
      width: width > 0 ? width : undefined,
    };
  }

  /** Of the economy, the indicator and the view. */
  names(): string[] {
    return ["economy", "code", "view"].map((name) => this.select(name)?.selectedOptions[0]?.text.trim() ?? "");
  }

  /**
   * Only what there is: indicators that have the view, years that have a map, economies where it is of one, releases that
   * keep the view. What was chosen and is not there gives way; of a release that is said.
   */
  offer(): void {
    const view = this.#view();
    const [code, economy] = [this.select("code"), this.select("economy")];
    const isWithout = !isOf(view, "code");
    for (const option of code?.options ?? []) option.disabled = !isWithout && !viewsOf(option).includes(view);
    if (code?.selectedOptions[0]?.disabled) code.value = [...code.options].find((one) => !one.disabled)?.value ?? "";
    if (code !== null) code.disabled = isWithout;
    if (economy !== null) economy.disabled = !isOf(view, "economy");
    // Of groups there are cards alone.
    for (const option of economy?.options ?? []) option.disabled = viewsOf(option).includes("card") && view !== "card";
    if (economy?.selectedOptions[0]?.disabled) economy.value = economy.options[0]?.value ?? "";
    this.#offerYears();
    this.#place.querySelector(".embed-further")?.toggleAttribute("hidden", view !== "trend");
    this.#further?.show(economy?.value ?? "");
    this.#offerReleases(view);
  }

  #offerReleases(view: EmbedKind): void {
    // Headline indicators alone have views of economies, and are kept.
    const isHeadline = viewsOf(this.select("code")?.selectedOptions[0]).includes("trend");
    const isKept = isHeadline && isPinnedKind(view);
    const release = this.select("release");
    for (const option of release?.options ?? []) option.disabled = option.value !== "" && !isKept;
    const isDropped = release?.selectedOptions[0]?.disabled ?? false;
    if (release !== null && isDropped) release.value = "";
    const said = this.#place.querySelector<HTMLElement>(".embed-unpinned");
    if (said !== null) said.textContent = isDropped ? (said.dataset["text"] ?? "") : "";
  }

  /** The years of the indicator that have a map of their own, newest first. */
  #offerYears(): void {
    const select = this.select("year");
    if (select === null) return;
    const years = (this.select("code")?.selectedOptions[0]?.dataset["years"] ?? "")
      .split(" ")
      .filter((one) => one !== "");
    const chosen = select.value;
    const [newest] = select.options;
    select.replaceChildren(...(newest ? [newest] : []), ...years.map((value) => element("option", { value }, value)));
    select.value = years.includes(chosen) ? chosen : "";
    select.disabled = this.#view() !== "map" || years.length === 0;
  }
}

const viewsOf = (option: HTMLOptionElement | undefined): string[] => (option?.dataset["views"] ?? "").split(" ");
