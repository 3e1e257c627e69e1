/** What a cell or a part of it says of its number: a figure with its id, a count, that there is none. */
const explaining = ["figure", "count", "absent"];

/**
 * Watches the places where a page shows numbers, `.big` and `td.n`, for numbers that nothing explains: neither `<data>`
 * nor `<time>`, and not said to be a figure, a count or an absence.
 */
export class NumberPlaces {
  /** Texts of the places with a number that nothing explains. */
  readonly bare: string[] = [];
  #depth = 0;
  #place: { readonly depth: number; text: string; explained: boolean } | undefined;

  open(element: string, className = ""): void {
    const classes = className.split(" ");
    if (classes.includes("big") || (element === "td" && classes.includes("n"))) {
      this.#place ??= { depth: this.#depth, text: "", explained: false };
    }
    const explains = element === "data" || element === "time" || explaining.some((one) => classes.includes(one));
    if (this.#place !== undefined && explains) this.#place.explained = true;
    this.#depth += 1;
  }

  read(text: string): void {
    if (this.#place !== undefined) this.#place.text += text;
  }

  close(): void {
    this.#depth -= 1;
    if (this.#place === undefined || this.#place.depth < this.#depth) return;
    const { text, explained } = this.#place;
    if (!explained && /\d/.test(text)) this.bare.push(text.trim());
    this.#place = undefined;
  }
}
