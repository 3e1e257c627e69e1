import type { Relation } from "../../views/relate/relation.ts";
import { relationTitle, relationWords, type RelationWords } from "../../views/relate/relation-words.ts";
import { citedAddress, onAddress, readAddress, writeAddress } from "../address-state.ts";
import { afterFrame } from "../after-frame.ts";
import { element } from "../element.ts";
import { type ExploreData, knownOf } from "../explore-data.ts";
import { keepFocus } from "../kept-focus.ts";
import { passport } from "../passport.ts";
import { liveRegion } from "../walk/live-region.ts";
import type { Walk } from "../walk/walk-marks.ts";
import { drawRelation } from "./draw-relation.ts";
import { regionChoice } from "./region-choice.ts";
import { relateControls } from "./relate-controls.ts";
import type { RelatePlace } from "./relate-place.ts";
import { type Possible, readRelateState, type RelateState, writtenRelateState } from "./relate-state.ts";
import { allowed, type Fetched, related } from "./related.ts";
import { relationActions } from "./relation-actions.ts";
import { RelationFacts } from "./relation-facts.ts";
import type { DrawnRelation } from "./save-relation.ts";
import { walkRelation } from "./walk-relation.ts";

const plain = { year: undefined, logX: false, logY: false, isSized: false, leftOut: [], named: [] } as const;

interface Drawn {
  readonly of: Relation;
  readonly words: RelationWords;
  readonly state: RelateState;
  readonly possible: Possible;
}

/** Makes the relation of a page one that the reader changes; it stays as it was built until another is asked for. */
export class RelationView {
  readonly #place: RelatePlace;
  readonly #data: ExploreData;
  readonly #facts: RelationFacts;
  readonly #own: RelateState;
  readonly #controls;
  readonly #showLeftOut;
  readonly #cite;
  readonly #say: (sentence: string) => void;
  readonly #remark = element("p", { class: "note view-remark", role: "status" });
  readonly #later = afterFrame();
  #walk: Walk | undefined;
  #state: RelateState;
  #drawn: Drawn | undefined;
  #isAsBuilt = true;
  /** Only the newest of several requests for figures counts. */
  #request = 0;

  constructor(place: RelatePlace, data: ExploreData) {
    this.#place = place;
    this.#data = data;
    this.#facts = new RelationFacts(data);
    this.#own = this.#state = { ...place.own, ...plain };
    const change = (its: Partial<RelateState>): void => void this.change(its);
    this.#controls = relateControls(data, place.root, { change, startOver: () => change(this.#own) });
    this.#controls.element.dataset["needsScript"] = "";
    this.#showLeftOut = regionChoice(place.parts.key, (leftOut) => change({ leftOut }));
    this.#cite = passport(data.language, place.passport, place.dataFile);
    this.#say = liveRegion(place.controls);
    place.actions.append(
      relationActions(place, data.language, () => this.#saved()),
      this.#remark,
    );
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const { state, refused } = readRelateState(readAddress(), this.#own, knownOf(this.#data));
    await this.#ask(state, (beyond) => {
      if (refused.length + beyond.length > 0) this.#tell("explore.view.refused");
    });
  }

  /** Shows what the reader chose as far as the figures allow it, and writes it into the address. */
  async change(change: Partial<RelateState>): Promise<void> {
    await this.#ask({ ...this.#state, ...change }, () => {
      writeAddress(writtenRelateState(this.#state, this.#own));
      this.#say(this.#drawn?.words.description ?? "");
    });
  }

  /** @param done is told what of the state the figures do not allow */
  async #ask(wanted: RelateState, done: (refused: readonly string[]) => void): Promise<void> {
    const request = ++this.#request;
    this.#state = wanted;
    try {
      const [x, y] = await Promise.all([wanted.x, wanted.y].map((code) => this.#data.figures(code)));
      await this.#facts.ready;
      if (request !== this.#request || x === undefined || y === undefined) return;
      this.#show(wanted, { x, y }, done);
    } catch {
      if (request === this.#request) this.#stayAsWas();
    }
  }

  #show(wanted: RelateState, fetched: Fetched, done: (refused: readonly string[]) => void): void {
    const { language } = this.#data;
    const { state, possible, refused } = allowed(wanted, fetched);
    const of = related(this.#data, state, fetched);
    const words = relationWords(language, of, {
      year: state.year,
      isSized: state.isSized,
      regionsLeftOut: state.leftOut.map((code) => language.text(`group.${code}`)),
      named: state.named,
      nameOf: this.#facts.nameOf,
    });
    this.#state = state;
    this.#drawn = { of, words, state, possible };
    this.#remark.textContent = "";
    keepFocus(this.#controls.element, () => this.#controls.refresh(state, possible));
    this.#showLeftOut(state.leftOut);
    // Filled before they come onto the page, so that nothing in them moves.
    if (!this.#controls.element.isConnected) this.#place.controls.prepend(this.#controls.element);
    // What the page was built with is right as it is, and nothing on it moves.
    const isOwn = JSON.stringify(state) === JSON.stringify(this.#own);
    this.#place.embed?.toggleAttribute("hidden", !isOwn);
    if (!this.#isAsBuilt || !isOwn) {
      this.#isAsBuilt = false;
      const { nameOf, shortOf, regionOf, people } = this.#facts;
      const chart = { nameOf: shortOf, regionOf, people, isSized: state.isSized, named: new Set(state.named) };
      drawRelation(language, this.#place, { of, words, fetched, chart, nameOf });
    }
    if (this.#walk === undefined) this.#walk = walkRelation(this.#place, language, () => this.#drawn?.of ?? of);
    else this.#later(() => this.#walk?.refresh());
    this.#cite({
      about: [relationTitle(language, of), words.when].join(language.text("comma")),
      source: this.#place.source.textContent,
      release: this.#data.release,
      page: citedAddress(writtenRelateState(state, this.#own)),
      files: (["x", "y"] as const).map((pick) => ({ code: state[pick], sha256: fetched[pick].sha256 })),
    });
    done(refused);
  }

  #stayAsWas(): void {
    this.#tell("explore.view.offline");
    if (this.#drawn === undefined) return;
    this.#state = this.#drawn.state;
    this.#controls.refresh(this.#drawn.state, this.#drawn.possible);
  }

  #tell(key: string): void {
    this.#remark.textContent = this.#data.language.text(key);
  }

  /** What is to be saved: the relation with the key of its chart. */
  #saved(): DrawnRelation | undefined {
    const { language, groups } = this.#data;
    if (this.#drawn === undefined) return undefined;
    const regions = [...groups.values()].filter(({ kind }) => kind === "region").map(({ code }) => code);
    const named = regions.map((code, place) => ({ code, place, name: language.text(`group.${code}`) }));
    return { ...this.#drawn, regions: named.filter(({ code }) => !this.#state.leftOut.includes(code)) };
  }
}
