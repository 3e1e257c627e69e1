/**
 * What a page may fetch: its own styles, pictures, scripts and data files, and nothing inline. Undefined while
 * developing, when Vite puts styles into the page.
 */
export const contentSecurityPolicy = import.meta.env.DEV
  ? undefined
  : [
      "default-src 'none'",
      "style-src 'self'",
      // blob: a view that its reader saves as a bitmap.
      "img-src 'self' data: blob:",
      "script-src 'self'",
      "connect-src 'self'",
      "font-src 'self'",
      // The preview of an embed in the builder.
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; ");
