/** Of the PNG of cards and of previews, in px: what sites that show a link expect. */
export const cardSize = { width: 1200, height: 630 } as const;
