import {
  elementSnippet,
  type EmbedOptions,
  type EmbedTarget,
  framedWithScript,
  frameSnippet,
} from "../../views/embed-snippets.ts";

/** What is pasted to show a view in a frame, by the name of its output. */
export function frameSnippets(
  place: HTMLElement,
  target: EmbedTarget,
  options: EmbedOptions,
): Record<"frame" | "script" | "element", string> {
  const script = (name: string) => ({
    address: place.dataset[name] ?? "",
    integrity: place.dataset[`${name}Integrity`] ?? "",
  });
  return {
    frame: frameSnippet(target, options),
    script: framedWithScript(target, options, script("height")),
    element: elementSnippet(target, options, script("element")),
  };
}
