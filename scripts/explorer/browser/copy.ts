/** How long a button says what it has done, in milliseconds. */
const shown = 2500;

/** Copies the text of an element; selects it where the clipboard may not be written to. */
async function copied(element: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'Selected: press Ctrl+C';
  }
}

/** Buttons with what they copy, as a selector, in `data-copy`. */
export function startCopy(): void {
  const words = new Map<HTMLElement, string>();
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
    const element = button && document.querySelector(button.dataset['copy'] ?? '');
    if (!element) return;
    const label = words.get(button) ?? button.textContent;
    words.set(button, label);
    void copied(element).then((done) => {
      button.textContent = done;
      setTimeout(() => {
        button.textContent = label;
      }, shown);
    });
  });
}
