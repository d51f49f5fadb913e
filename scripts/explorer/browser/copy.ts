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

/** The BibTeX entry of a record below the button that asks for it: the page holds one, in which the id is left open. */
function entryFor(id: string, button: Element): Element {
  const known = document.getElementById(`bib-${id}`);
  if (known) return known;
  const entry = document.createElement('pre');
  entry.id = `bib-${id}`;
  entry.tabIndex = 0;
  const open = document.querySelector('#record-bibtex')?.textContent ?? '';
  entry.textContent = open.replaceAll('RECORD', id);
  button.parentElement?.after(entry);
  return entry;
}

/** Buttons with what they copy, as a selector, in `data-copy`. */
export function startCopy(): void {
  const words = new Map<HTMLElement, string>();
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
    const record = button?.dataset['for'];
    const element =
      button &&
      (record === undefined
        ? document.querySelector(button.dataset['copy'] ?? '')
        : entryFor(record, button));
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
