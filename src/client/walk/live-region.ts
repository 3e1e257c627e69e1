/** Says a sentence to those who hear the page, without interrupting; the same sentence again is said again. */
export function liveRegion(holder: HTMLElement): (sentence: string) => void {
  const region = document.createElement("p");
  region.className = "vh";
  region.setAttribute("role", "status");
  region.dataset["needsScript"] = "";
  holder.append(region);
  return (sentence) => {
    region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
}
