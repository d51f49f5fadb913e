import { addressOf, hashOf } from '../address.js';
import type { Filter } from '../filter.js';
import { viewIds } from './page.js';

/** What the page shows. */
export interface State {
  /** A view by its id. Where an element is asked for, the one that was shown before. */
  readonly view: string;
  readonly filter: Filter;
  readonly sort: string;
  readonly page: number;
  /** The element that the address names. */
  readonly id?: string;
}

/** Why the page shows something else: somebody followed a link, changed the filter, or went through the history. */
export type Reason = 'link' | 'change' | 'history';

const first: State = { view: viewIds[0] ?? '', filter: {}, sort: '', page: 1 };
let state = first;
const listeners: ((state: State, reason: Reason) => void)[] = [];

const tell = (reason: Reason): void => {
  for (const listener of listeners) listener(state, reason);
};

/** What the address says. An element leaves the filter as it was, so that the way back to its rows is the tab of their view. */
function stateOf(hash: string): State {
  const address = addressOf(hash, viewIds);
  if (address === undefined) return first;
  const { view, filter, sort, page } = state;
  return 'id' in address ? { view, filter, sort, page, id: address.id } : address;
}

/** Calls a listener whenever the page is to show something else. */
export const onState = (listener: (state: State, reason: Reason) => void): void => {
  listeners.push(listener);
};

export const stateNow = (): State => state;

/** Shows the same view otherwise, with its address, without a step in the history. */
export function change(part: Partial<Pick<State, 'filter' | 'sort' | 'page'>>): void {
  const { view, filter, sort, page } = { ...state, page: 1, ...part };
  state = { view, filter, sort, page };
  history.replaceState(history.state, '', hashOf(view, filter, sort, page));
  tell('change');
}

/** Reads the address, now and whenever it changes. */
export function startState(): void {
  const read = (reason: Reason): void => {
    state = stateOf(location.hash);
    tell(reason);
  };
  const readNow = (): void => {
    read(history.state === null ? 'link' : 'history');
  };
  addEventListener('hashchange', readNow);
  readNow();
}
