/**
 * For pages of others: <egov-embed src="…/embed/en/trends/ken/#egdi" title="…"></egov-embed> becomes a frame of the right
 * height. A classic script; the element's own content (a link) stays where it does not run.
 */
import { readMessage } from "./message.ts";
import { isView, site } from "./own-views.ts";

class EgovEmbed extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  readonly #listen = ({ data, origin, source }: MessageEvent): void => {
    const frame = this.#frame;
    if (frame === undefined || source !== frame.contentWindow) return;
    // "null" is the origin of a sandboxed frame.
    if (origin !== site?.origin && origin !== "null") return;
    const said = readMessage(data);
    if (said === "ready") frame.contentWindow?.postMessage({ egovEmbed: "hello" }, "*");
    if (typeof said === "number") frame.style.height = `${said}px`;
  };

  connectedCallback(): void {
    const link = document.createElement("a");
    link.href = this.getAttribute("src") ?? "";
    // Only views of the atlas: an element named so must not become a frame for anything else.
    if (!isView(link.href) || this.#frame !== undefined) return;
    const frame = document.createElement("iframe");
    frame.src = link.href;
    frame.title = this.title;
    frame.loading = "lazy";
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    frame.style.cssText = "display:block;width:100%;height:600px;border:0;box-sizing:content-box";
    this.style.display = "block";
    this.replaceChildren(frame);
    this.#frame = frame;
    addEventListener("message", this.#listen);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#listen);
    this.#frame = undefined;
  }
}

if (customElements.get("egov-embed") === undefined) customElements.define("egov-embed", EgovEmbed);
