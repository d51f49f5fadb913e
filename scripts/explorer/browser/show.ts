import { elementAt, elementsAt, holderOf, views } from './page.js';
import { returnTo, toTop } from './scrolling.js';
import { onState, type Reason, type State } from './state.js';

const title = document.title;

/** Opens what an element is folded into. */
function unfold(element: Element): void {
  for (let at: Element | null | undefined = element; at; at = at.parentElement?.closest('details'))
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** The heading of a record or article, else the element itself: where reading goes on. */
function focusOn(element: HTMLElement | SVGElement): void {
  const heading = element.matches('section, article')
    ? element.querySelector<HTMLElement>('h2, h3, h4')
    : null;
  const target = heading ?? element;
  if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

/** Says that the address names nothing, and where to look for it. */
function sayUnknown(id: string): void {
  const message = document.createElement('p');
  message.id = 'unknown';
  message.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = `#Quotes?${new URLSearchParams({ q: id }).toString()}`;
  link.textContent = `Search for “${id}”`;
  message.append(`There is nothing called “${id}” in this version. `, link);
  elementAt('main', HTMLElement).prepend(message);
}

function show({ view, id }: State, reason: Reason): void {
  const holder = id === undefined ? undefined : holderOf(id);
  const shown = holder ?? views.find((each) => each.id === view);
  if (reason === 'change' && shown?.classList.contains('shown')) return;
  document.getElementById('unknown')?.remove();
  for (const element of document.querySelectorAll('.here, .open'))
    element.classList.remove('here', 'open');
  const target = id === undefined ? null : document.getElementById(id);
  if (id !== undefined && !target) sayUnknown(id);
  for (const each of views) each.classList.toggle('shown', each === shown);
  for (const link of elementsAt('.bar nav a'))
    link.ariaCurrent = link.dataset['view'] === shown?.id ? 'page' : null;
  const name = target && id !== undefined ? id : shown?.querySelector('h2')?.textContent;
  document.title = name === undefined ? title : `${name} – ${title}`;
  if (target) {
    target.closest('.record, .article')?.classList.add('open');
    if (holder) target.classList.add('here');
    unfold(target);
    const isWhole = target.matches('section, article');
    target.scrollIntoView({ block: isWhole ? 'start' : 'center' });
    focusOn(target);
  } else if (reason === 'link') toTop();
  if (reason === 'history') returnTo();
}

export function startShow(): void {
  onState(show);
}
