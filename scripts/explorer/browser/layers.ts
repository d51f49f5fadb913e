import { elementsAt } from './page.js';
import { onState } from './state.js';

/** The records at a run of an article, the most specific first. */
const recordsAt = (run: HTMLElement): string[] =>
  (run.dataset['in'] ?? run.getAttribute('href')?.slice(1) ?? '').split(' ');

/** Every run of an article in which something is marked. */
const marked = '.t :is(a, [data-in])';

/** A list of all records at a run, as the list beside its block names them. */
function listOf(run: HTMLElement): HTMLUListElement {
  const list = document.createElement('ul');
  const items = elementsAt('.in li', run.closest('.block') ?? undefined);
  for (const id of recordsAt(run)) {
    const item = items.find((each) => each.querySelector('a')?.hash === `#${id}`);
    if (item) list.append(item.cloneNode(true));
  }
  return list;
}

/** Puts a popover under the last line of a run, within the width of the page. */
function placeUnder(popover: HTMLElement, run: HTMLElement): void {
  const { bottom, left } = [...run.getClientRects()].at(-1) ?? run.getBoundingClientRect();
  const most = document.documentElement.clientWidth - popover.offsetWidth - 8;
  Object.assign(popover.style, {
    position: 'absolute',
    inset: 'auto',
    top: `${String(bottom + scrollY + 6)}px`,
    left: `${String(Math.max(8, Math.min(left, most)))}px`,
  });
}

/** All runs of a quote, or the runs of one mention from where it begins. */
function runsOf(id: string): HTMLElement[] {
  const start = document.getElementById(id);
  const [, quote] = /^at-(Q\d+)$/.exec(id) ?? [];
  if (!start?.closest('.t')) return [];
  if (quote !== undefined)
    return elementsAt(marked, start.closest('.article') ?? undefined).filter((run) =>
      recordsAt(run).includes(quote),
    );
  const runs = elementsAt(marked, start.closest('.block') ?? undefined);
  const first = runs.findIndex((run) => start.contains(run));
  return runs.slice(first, first + Number(start.dataset['n'] ?? 1));
}

/** A click on marked words opens a list of all records there; an address of a passage lights up the whole of it. */
export function startLayers(): void {
  const popover = document.createElement('div');
  popover.className = 'layers';
  popover.popover = 'auto';
  popover.setAttribute('role', 'dialog');
  popover.ariaLabel = 'Records at these words';
  document.body.append(popover);
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.closest('.layers a')) popover.hidePopover();
    const run = target.closest<HTMLElement>(marked);
    if (!run || !('showPopover' in popover)) return;
    event.preventDefault();
    popover.replaceChildren(listOf(run));
    popover.showPopover();
    placeUnder(popover, run);
    popover.querySelector('a')?.focus();
  });
  onState(({ id }) => {
    for (const run of elementsAt('.lit')) run.classList.remove('lit');
    for (const run of id === undefined ? [] : runsOf(id)) run.classList.add('lit');
  });
}
