import { withRecordWords } from '../record-words.js';
import type { HeldData, HeldName } from '../filter.js';

/** @throws Error when the page has no such element, which only a page of another version can lack. */
export function elementAt<E extends Element>(
  selector: string,
  kind: new () => E,
  within: ParentNode = document,
): E {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

export const elementsAt = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** The tables of the page, as its build wrote them. */
export const data = withRecordWords(
  JSON.parse(elementAt('#data', HTMLScriptElement).text) as HeldData,
  (id, name, words) => words || (document.querySelector(`#${id} .${name}`)?.textContent ?? ''),
);

export const views = elementsAt('.view');
export const viewIds = views.map(({ id }) => id);

/** The view that an element is in; undefined for one that is in none, or not there. */
export const holderOf = (id: string): HTMLElement | undefined =>
  document.getElementById(id)?.closest<HTMLElement>('.view') ?? undefined;

/** The table whose rows a view shows. */
export const tableOf = (viewId: string): HeldName | undefined =>
  views.find(({ id }) => id === viewId)?.dataset['table'] as HeldName | undefined;
