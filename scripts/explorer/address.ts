import { filterFields, type Filter, type FilterKey } from './filter.js';

/** What the address after # says: a view with what it is filtered and sorted by, or the id of one element of the page. */
export type Address =
  | {
      readonly view: string;
      readonly filter: Filter;
      /** The column that rows are sorted by, after “-” where the last comes first. */
      readonly sort: string;
      /** Which page of the rows, from 1. */
      readonly page: number;
    }
  | { readonly id: string };

/** Percent-encoding undone, where there is any that makes sense. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads `#Quotes?issue=us_nmd&q=polish` or `#Q012`; undefined for an address that says nothing. */
export function addressOf(hash: string, viewIds: readonly string[]): Address | undefined {
  const [name = '', query] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const id = decoded(name);
  if (id === '') return undefined;
  if (!viewIds.includes(id)) return { id };
  const given = new URLSearchParams(query ?? '');
  const filter: Partial<Record<FilterKey, string>> = {};
  for (const { key } of filterFields) {
    const value = given.get(key) ?? '';
    if (value.trim() !== '') filter[key] = value;
  }
  const page = Number(given.get('page') ?? 1);
  return {
    view: id,
    filter,
    sort: given.get('sort') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The same address as text, its keys in the order of the page. */
export function hashOf(view: string, filter: Filter, sort = '', page = 1): string {
  const given = new URLSearchParams(
    filterFields.flatMap(({ key }): [string, string][] => {
      const value = filter[key] ?? '';
      return value.trim() === '' ? [] : [[key, value]];
    }),
  );
  if (sort !== '') given.set('sort', sort);
  if (page > 1) given.set('page', String(page));
  const query = given.toString();
  return query === '' ? `#${view}` : `#${view}?${query}`;
}
