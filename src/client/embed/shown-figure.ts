/** The view that a document shows: of several the one that its address names, else the first. */
export const shownFigure = (main: HTMLElement): HTMLElement | null =>
  main.querySelector<HTMLElement>(":target + .embed") ?? main.querySelector<HTMLElement>(".embed");
