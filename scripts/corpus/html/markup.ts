import type { LineMarkup } from '../line.js';
import { attribute, type Element, isElement, type ParentNode } from './elements.js';

/** No page means more than this by its nesting; without a limit, paths would take quadratic room. */
const deepest = 64;

const heading = /^h([1-6])$/;
const readAloudOnly = /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|assistive-text)$/;

interface Held {
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly heading?: number;
  readonly isHidden?: boolean;
}

const nowhere: Held = { path: [], names: [] };

/** The names of the whole page or story say how it is shown and filed, not what a line of it is. */
const namesOfWholes: ReadonlyMap<string, readonly string[]> = new Map([
  ['html', []],
  ['body', []],
  ['main', ['id', 'itemprop']],
  ['article', ['id', 'itemprop']],
]);

const namesOf = (element: Element): string[] =>
  (namesOfWholes.get(element.tagName) ?? ['id', 'class', 'role', 'itemprop'])
    .flatMap((name) => attribute(element, name)?.toLowerCase().split(/\s+/) ?? [])
    .filter((name) => name !== '');

function within(outer: Held, element: Element): Held {
  const level = heading.exec(element.tagName)?.[1];
  const names = namesOf(element);
  return {
    ...outer,
    path: [...outer.path, element.tagName],
    names: names.length === 0 ? outer.names : [...new Set([...outer.names, ...names])],
    ...(level === undefined ? {} : { heading: Number(level) }),
    ...(names.some((name) => readAloudOnly.test(name)) ? { isHidden: true } : {}),
  };
}

/** Gives what the elements around a node say. */
export function markupReader(): (holder: ParentNode, linked: number) => LineMarkup {
  const known = new Map<ParentNode, Held>();
  const heldBy = (holder: ParentNode): Held => {
    const way: Element[] = [];
    let at: ParentNode | null = holder;
    while (at && isElement(at) && !known.has(at) && way.length < deepest) {
      way.push(at);
      at = at.parentNode;
    }
    const outer = (at && known.get(at)) ?? nowhere;
    let held = outer.path.length + way.length > deepest ? nowhere : outer;
    for (const element of way.reverse()) {
      held = within(held, element);
      known.set(element, held);
    }
    return held;
  };
  return (holder, linked) => ({ ...heldBy(holder), linked });
}
