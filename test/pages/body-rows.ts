/** The rows of the bodies of tables, without their heads. */
export const bodyRows = (html: string): string[] =>
  [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].flatMap(([, body = ""]) => body.match(/<tr\b/g) ?? []);
