import { embedAddress, type EmbedOptions, type EmbedTarget } from "../../views/embed-snippets.ts";
import { readAddress, writeAddress } from "../address-state.ts";
import { Choices } from "./choices.ts";
import { frameSnippets } from "./frame-snippets.ts";
import { pictureSnippets } from "./picture-snippets.ts";
import { Preview, type SeenEmbed } from "./preview.ts";
import { type BuilderState, pictureOf, targetOf } from "./target.ts";

/** The builder: what is chosen, a live preview of it, and its snippets. The address of the page holds the choice. */
export class Builder {
  readonly #place: HTMLElement;
  readonly #choices: Choices;
  readonly #preview: Preview | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#choices = new Choices(place, () => this.#change());
    const preview = place.querySelector<HTMLElement>(".embed-preview");
    this.#preview = preview ? new Preview(preview) : undefined;
  }

  start(): void {
    this.#place.hidden = false;
    this.#choices.take(readAddress());
    this.#place.addEventListener("change", ({ target }) => {
      // An economy to be added is not chosen before it is added.
      if (target instanceof Element && target.closest(".embed-further") === null) this.#change();
    });
    for (const button of this.#place.querySelectorAll<HTMLButtonElement>(".embed-outputs button")) {
      button.addEventListener("click", () => void this.#copy(button));
    }
    this.#show();
  }

  #change(): void {
    this.#show();
    writeAddress({ ...this.#choices.state() }, { replace: true });
  }

  #show(): void {
    this.#choices.offer();
    for (const said of this.#place.querySelectorAll("output")) said.textContent = "";
    const state = this.#choices.state();
    const target = targetOf(state, {
      root: this.#place.dataset["root"] ?? "",
      names: this.#choices.names(),
      isGroup: this.#choices.isGroup(),
    });
    const options = this.#choices.options();
    this.#writeFrames(target, options);
    this.#preview?.show(target, options, (embed) => this.#see(embed, target, options));
    void this.#showPictures(state, target.page);
  }

  /** A choice that the site has no embed of says so. */
  #see(embed: SeenEmbed | undefined, target: EmbedTarget, options: EmbedOptions): void {
    const missing = this.#place.querySelector<HTMLElement>(".embed-missing");
    if (missing !== null) missing.hidden = embed !== undefined;
    this.#place.querySelector<HTMLElement>(".embed-outputs")?.toggleAttribute("hidden", embed === undefined);
    if (embed === undefined) return;
    this.#choices.nameChart(embed.title);
    // The embed names itself in its own language.
    this.#writeFrames({ ...target, ...embed }, options);
  }

  /** A choice without a picture, or without a bitmap, has no such snippet, and says so. */
  async #showPictures(state: BuilderState, page: string): Promise<void> {
    const root = this.#place.dataset["root"] ?? "";
    const snippets = await pictureSnippets(pictureOf(state, root), page);
    // Meanwhile something else may have been chosen.
    if (JSON.stringify(this.#choices.state()) !== JSON.stringify(state)) return;
    for (const [name, snippet] of Object.entries(snippets)) {
      const output = this.#place.querySelector(`[data-output="${name}"]`);
      output?.querySelector(".embed-none")?.toggleAttribute("hidden", snippet !== "");
      output?.querySelector("div")?.toggleAttribute("hidden", snippet === "");
      this.#write(name, snippet);
    }
  }

  #writeFrames(target: EmbedTarget, options: EmbedOptions): void {
    for (const [name, snippet] of Object.entries(frameSnippets(this.#place, target, options)))
      this.#write(name, snippet);
    this.#write("link", embedAddress(target.address, options));
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
