/**
 * What a page may fetch: its own styles, pictures, scripts and data files, and nothing inline. Undefined while
 * developing, when Vite puts styles into the page.
 * @param hasWasm it searches the texts, with Pagefind's WebAssembly
 */
export function contentSecurityPolicy({ hasWasm = false } = {}): string | undefined {
  if (import.meta.env.DEV) return undefined;
  return [
    // Firefox before 132 asks this for the shapes of maps, which are in another file.
    "default-src 'self'",
    "object-src 'none'",
    "media-src 'none'",
    "style-src 'self'",
    // blob: a view that its reader saves as a bitmap.
    "img-src 'self' data: blob:",
    hasWasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    // The preview of an embed in the builder.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
