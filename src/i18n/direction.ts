/** What the standard and its drafts let a locale say of its script: a method since Node 24, a property in Node 22. */
export interface LocaleDirection {
  readonly getTextInfo?: () => { readonly direction?: string };
  readonly textInfo?: { readonly direction?: string };
}

/** The direction in which the language of a BCP 47 tag is written. */
export function direction(tag: string, locale: LocaleDirection = new Intl.Locale(tag)): "ltr" | "rtl" {
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === "rtl" ? "rtl" : "ltr";
}
