// These functions run in the page: they are sent there as text and can use nothing from outside themselves.

/** The text of the main part but for controls, which only scripts bring to life, and what is said of their absence. */
export function readText(): string {
  for (const control of document.querySelectorAll("button, select, input, output, noscript, [data-needs-script]"))
    control.remove();
  return (document.querySelector("main")?.innerText ?? "").replace(/\s+/g, " ").trim();
}

/** What sticks out where the page is wider than its window: the first five elements; nothing where it fits. */
export function readWidest(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  // What is placed absolutely escapes a scrolling ancestor that is not placed itself.
  const holder = (element: Element): Element | null =>
    element instanceof HTMLElement && getComputedStyle(element).position === "absolute"
      ? element.offsetParent
      : element.parentElement;
  const scrollsItself = (element: Element): boolean => {
    const parent = holder(element);
    if (parent === null || parent === document.body) return false;
    return getComputedStyle(parent).overflowX !== "visible" || scrollsItself(parent);
  };
  const isOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + 1 || left < -1) && !scrollsItself(element);
  };
  const out = [...document.body.querySelectorAll("*")].filter(isOut).slice(0, 5);
  return [`${scrollWidth} px wide`, ...out.map((element) => element.outerHTML.slice(0, 120))];
}

export interface Focus {
  readonly element: string;
  readonly isInView: boolean;
  /** An outline of 2 px or more. */
  readonly isMarked: boolean;
}

/** The element that has the focus. */
export function readFocus(): Focus {
  const focused = document.activeElement ?? document.body;
  const { top, left, bottom, right, width, height } = focused.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return {
    element: focused.tagName,
    isInView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && width > 1 && height > 1,
    isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
  };
}

/** The element that the address's fragment names. */
export function readSkipTarget(): string | undefined {
  return document.getElementById(location.hash.slice(1))?.tagName;
}

/** Takes away rows, entries and words that look as three before them do: by names of attributes, classes and states. */
export function thinRepeated(): void {
  const looks = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      name === "class" || (name.startsWith("aria-") && !name.startsWith("aria-label")) ? `${name}=${value}` : name,
    );
    return `<${element.tagName} ${attributes.join(" ")}>${[...element.children].map(looks).join("")}</>`;
  };
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll("tr, li, option, text, [data-e]")) {
    if (!element.isConnected) continue;
    const look = looks(element);
    const times = (seen.get(look) ?? 0) + 1;
    seen.set(look, times);
    if (times > 3) element.remove();
  }
}

/** What has moved without being asked to, as browsers sum it up. */
export function readShifts(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 200);
  });
}
