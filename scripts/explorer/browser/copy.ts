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

/** The BibTeX entry of a record, put below what stands there: the page holds one, in which the id is left open. */
function entryFor(id: string, above: Element): Element {
  const known = above.parentElement?.querySelector('pre');
  if (known) return known;
  const entry = document.createElement('pre');
  entry.tabIndex = 0;
  const open = document.querySelector('#record-bibtex')?.textContent ?? '';
  entry.textContent = open.replaceAll('RECORD', id);
  above.after(entry);
  return entry;
}

const button = (words: string, what: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.dataset['copy'] = what;
  return made;
};

/** Puts the buttons below the citation of every record. */
function addButtons(): void {
  for (const citation of document.querySelectorAll('.record > .cite')) {
    const line = document.createElement('p');
    line.append(button('Copy the citation', 'text'), ' ', button('Copy as BibTeX', 'bibtex'));
    citation.after(line);
  }
}

/** What a button copies: on the page of a record its citation, in text or as BibTeX; elsewhere what its selector names. */
function copiedBy(pressed: HTMLElement): Element | null {
  const what = pressed.dataset['copy'] ?? '';
  const record = pressed.closest('.record');
  if (!record) return document.querySelector(what);
  const line = pressed.parentElement;
  return what === 'bibtex' && line ? entryFor(record.id, line) : record.querySelector('.cite');
}

/** Buttons with what they copy in `data-copy`. */
export function startCopy(): void {
  addButtons();
  const words = new Map<HTMLElement, string>();
  document.addEventListener('click', ({ target }) => {
    const pressed =
      target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
    const element = pressed && copiedBy(pressed);
    if (!element) return;
    const label = words.get(pressed) ?? pressed.textContent;
    words.set(pressed, label);
    void copied(element).then((done) => {
      pressed.textContent = done;
      setTimeout(() => {
        pressed.textContent = label;
      }, shown);
    });
  });
}
