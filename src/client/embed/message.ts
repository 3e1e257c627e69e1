/** What an embed and the page around it say to each other: { egovEmbed: "ready" | "hello" | height in px }. */
export interface EmbedMessage {
  readonly egovEmbed: "ready" | "hello" | number;
}

/** What a message says, where it is one of ours: pages receive messages of anyone. */
export function readMessage(data: unknown): EmbedMessage["egovEmbed"] | undefined {
  const said = typeof data === "object" && data !== null && "egovEmbed" in data ? data.egovEmbed : undefined;
  if (said === "ready" || said === "hello") return said;
  return typeof said === "number" && said > 0 && said < 20_000 ? said : undefined;
}
