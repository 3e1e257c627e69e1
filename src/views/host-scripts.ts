/**
 * The scripts that others have in their pages, as public/embed/v1/ holds them: their bytes never change, for snippets name
 * them with their hash. `npm run freeze` makes the next version.
 */
export const hostScripts = {
  version: "v1",
  height: { bytes: 870, integrity: "sha384-fUBckvEJojfbGMZYFFR71vLvnuDStFftu6AuNUF77NkFMYUSBGU0n76PJCluRB3Z" },
  element: { bytes: 1294, integrity: "sha384-VFzuWYbVgYANIpE3xpF/bqIrtuH4CnnA83nJQoQRr3Og8IwMkcuTLR6nZ7d4u7TO" },
} as const;

export const hostScriptNames = ["height", "element"] as const;
