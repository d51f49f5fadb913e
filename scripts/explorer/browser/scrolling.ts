import { elementAt } from './page.js';
import { onState } from './state.js';

/** How long the page stands still before its place is kept, in milliseconds. */
const pause = 150;

let isFirst = true;

/** The top of the page when it is opened; later the head of a view, where the page was scrolled further than that. */
export function toTop(): void {
  const above = elementAt('header', HTMLElement).offsetHeight;
  scrollTo(0, isFirst ? 0 : Math.min(scrollY, above));
  isFirst = false;
}

/** Where the page was when this step of the history was left: the browser cannot know it, since views had other heights. */
export function returnTo(): void {
  const kept = history.state as { readonly y?: number } | null;
  scrollTo(0, kept?.y ?? 0);
}

const keep = (): void => {
  history.replaceState({ y: scrollY }, '');
};

/** Keeps with each step of the history how far the page is scrolled. */
export function startScrolling(): void {
  history.scrollRestoration = 'manual';
  // A step that has a place is one that somebody comes back to.
  onState(keep);
  let timer = 0;
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  });
}
