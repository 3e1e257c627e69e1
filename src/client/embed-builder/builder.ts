import { readAddress, writeAddress } from "../address-state.ts";
import { embedAddress, sizeOf } from "../../views/embed-snippets.ts";
import type { EmbedOptions, EmbedTarget } from "../../views/embed-snippets.ts";
import { pinnedViews } from "../../model/pinned.ts";
import { frameSnippets } from "./frame-snippets.ts";
import { pictureSnippets } from "./picture-snippets.ts";
import { type BuilderState, pictureOf, targetOf } from "./target.ts";
import { titleAt } from "./title-at.ts";

const economyViews = new Set(["trend", "strip", "profile"]);

/** The builder: what is chosen, a live preview of it, and its snippets. The address of the page holds the choice. */
export class Builder {
  readonly #place: HTMLElement;
  #preview: HTMLIFrameElement | undefined;
  #request = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  start(): void {
    this.#place.hidden = false;
    for (const [name, value] of Object.entries(readAddress())) this.#choose(name, value);
    this.#place.addEventListener("change", () => {
      this.#show();
      writeAddress({ ...this.#state() }, { replace: true });
    });
    for (const button of this.#place.querySelectorAll("button")) {
      button.addEventListener("click", () => void this.#copy(button));
    }
    this.#show();
  }

  /** Takes what an address names, where there is such a choice. */
  #choose(name: string, value: string): void {
    const select = this.#select(name);
    if (select !== null && [...select.options].some((option) => option.value === value)) select.value = value;
  }

  #select(name: string): HTMLSelectElement | null {
    return this.#place.querySelector(`select[name="${CSS.escape(name)}"]`);
  }

  #state(): BuilderState {
    const of = (name: string): string => this.#select(name)?.value ?? "";
    return { view: of("view"), code: of("code"), economy: of("economy"), lang: of("lang"), release: of("release") };
  }

  #options(): EmbedOptions {
    const width = Number(this.#select("width")?.value ?? "");
    const theme = this.#select("theme")?.value;
    return {
      theme: theme === "light" || theme === "dark" ? theme : "auto",
      title: this.#place.querySelector<HTMLInputElement>("[name=title]")?.checked ?? true,
      width: width > 0 ? width : undefined,
    };
  }

  #show(): void {
    this.#offer();
    for (const said of this.#place.querySelectorAll("output")) said.textContent = "";
    const state = this.#state();
    const names = ["economy", "code", "view"].map((name) => this.#select(name)?.selectedOptions[0]?.text.trim() ?? "");
    const target = targetOf(state, this.#place.dataset["root"] ?? "", names);
    const options = this.#options();
    void this.#showPreview(target, options);
    this.#writeAll(frameSnippets(this.#place, target, options));
    this.#write("link", embedAddress(target.address, options));
    void this.#showPictures(state, target.page);
  }

  /** A choice without a picture, or without a bitmap, has no such snippet. */
  async #showPictures(state: BuilderState, page: string): Promise<void> {
    const root = this.#place.dataset["root"] ?? "";
    const snippets = await pictureSnippets(pictureOf(state, root), page);
    // Meanwhile something else may have been chosen.
    if (JSON.stringify(this.#state()) !== JSON.stringify(state)) return;
    for (const [name, snippet] of Object.entries(snippets)) {
      this.#place.querySelector(`[data-output="${name}"]`)?.toggleAttribute("hidden", snippet === "");
      this.#write(name, snippet);
    }
  }

  /** Only what there is: indicators that have the view, economies where it is of one, releases that keep the view. */
  #offer(): void {
    const { view } = this.#state();
    const [code, economy] = [this.#select("code"), this.#select("economy")];
    for (const option of code?.options ?? []) {
      option.disabled = view !== "profile" && !(option.dataset["views"] ?? "").split(" ").includes(view);
    }
    if (code?.selectedOptions[0]?.disabled) code.value = [...code.options].find((one) => !one.disabled)?.value ?? "";
    if (code !== null) code.disabled = view === "profile";
    if (economy !== null) economy.disabled = !economyViews.has(view);
    // Headline indicators alone have views of economies, and are kept.
    const isHeadline = (code?.selectedOptions[0]?.dataset["views"] ?? "").split(" ").includes("trend");
    const isKept = isHeadline && pinnedViews.some((one) => one === view);
    const release = this.#select("release");
    for (const option of release?.options ?? []) option.disabled = option.value !== "" && !isKept;
    if (release?.selectedOptions[0]?.disabled) release.value = "";
  }

  /** The embed itself, from this site; a choice without figures has none, and says so. */
  async #showPreview(target: EmbedTarget, options: EmbedOptions): Promise<void> {
    const { pathname } = new URL(target.address);
    const request = ++this.#request;
    const title = await titleAt(pathname);
    // Meanwhile something else may have been chosen.
    if (request !== this.#request) return;
    const isThere = title !== undefined;
    const missing = this.#place.querySelector<HTMLElement>(".embed-missing");
    if (missing !== null) missing.hidden = isThere;
    this.#place.querySelector<HTMLElement>(".embed-outputs")?.toggleAttribute("hidden", !isThere);
    this.#preview?.remove();
    if (!isThere) return;
    // The embed names itself in its own language.
    this.#writeAll(frameSnippets(this.#place, { ...target, title }, options));
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = embedAddress(pathname, options);
    const { width, height, least } = sizeOf(target);
    frame.style.cssText = `width:${options.width ?? width}px;aspect-ratio:${width}/${height};min-height:${least}px`;
    this.#place.querySelector(".embed-preview")?.replaceChildren(frame);
    this.#preview = frame;
  }

  #writeAll(snippets: Readonly<Record<string, string>>): void {
    for (const [name, snippet] of Object.entries(snippets)) this.#write(name, snippet);
  }

  #write(name: string, text: string): void {
    const field = this.#place.querySelector<HTMLTextAreaElement>(`[data-output="${name}"] textarea`);
    if (field !== null) field.value = text;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const field = button.parentElement?.querySelector("textarea");
    if (!field) return;
    const status = button.parentElement?.querySelector("output");
    // Where the browser does not let scripts copy, the text is selected for the reader to copy.
    const isCopied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.select();
    if (status) status.textContent = isCopied ? (button.dataset["copied"] ?? "") : "";
  }
}
