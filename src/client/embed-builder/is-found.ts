/** Whether the site has a page at an address; false too without the network. */
export async function isFound(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: "HEAD" });
    // A response that nobody reads to its end is broken off as if it had failed.
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
