/** The site that the running classic script is of: it stands in embed/v1/. */
export const site =
  document.currentScript instanceof HTMLScriptElement ? new URL("../..", document.currentScript.src) : undefined;

/** Whether a full address is that of a view of the site, live or pinned to a release. */
export const isView = (address: string): boolean =>
  site !== undefined &&
  address.startsWith(site.href) &&
  /^(pinned\/[^/]+\/)?embed\//.test(address.slice(site.href.length));
