/** The title of the page that the site has at an address; undefined where it has none, and without the network. */
export async function titleAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return response.ok ? page.title : undefined;
  } catch {
    return undefined;
  }
}
