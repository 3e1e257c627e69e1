/** A chart as an address may name it: the page below the language and an id, nothing else. */
export const isChartPlace = (text: string): boolean => /^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(text);
