import type { AstroIntegration } from "astro";

const name = "page-count";

/** Says how many files a build of the pages writes, as soon as Astro has listed them. */
export function pageCount(): AstroIntegration {
  return {
    name,
    hooks: {
      "astro:build:start": ({ setPrerenderer, logger }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            logger.info(`${paths.length} files to write`);
            return paths;
          },
        }));
      },
    },
  };
}

/** How many files an event of a build announces; undefined of other events. */
export function announcedFiles({ label, message }: { readonly label: string | null; readonly message: string }) {
  return label === name ? Number.parseInt(message) : undefined;
}
