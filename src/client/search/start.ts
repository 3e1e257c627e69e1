/**
 * Wakes the search field of the page: with a script it leads to the results, "/" goes to it, and what it suggests is
 * fetched once somebody is about to write.
 */
const form = document.querySelector<HTMLFormElement>("form.search");
const field = form?.querySelector("input");

if (form && field) {
  form.action = form.dataset["results"] ?? form.action;
  const load = async (): Promise<void> => {
    const { SearchBox } = await import("./search-box.ts");
    await SearchBox.open(form, field);
  };
  const wake = (): void => {
    // Without the network the field still leads to its page.
    load().catch(() => field.addEventListener("focus", wake, { once: true }));
  };
  field.addEventListener("focus", wake, { once: true });
  if (document.activeElement === field) wake();
  document.addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const isWriting = target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]");
    if (key !== "/" || altKey || ctrlKey || metaKey || isWriting) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
