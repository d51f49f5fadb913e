import { lexemeOf } from '../lexicon/lexicon.js';
import type { EvidencePlace } from './evidence.js';
import type { PageBlock } from './printed-dates.js';
import { isoDay, type IsoDay } from '../timeline/day-number.js';

/*
 * Days in the addresses of stories: /2004/03/05/, /2004/3/5/, /2004/mar/05/, /20040305/, 2004-03-05. The year comes first, so that no
 * order is in question, and every part not between slashes has its full width, so that numbers of other kinds are left alone.
 */
const folders =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:(?<mark>[/_.-]?)(?<month>[01]\d|[a-z]{3})\k<mark>(?<day>[0-3]\d)(?!\d)|\/(?<shortMonth>1?\d)\/(?<shortDay>[1-3]?\d)(?=\/|$))/gi;
const addressLine =
  /^(?:(?:url|link|permalink|source|from) ?:? ?)?(?<address>https?:\/\/\S{4,400})$/i;

export interface AddressDay {
  readonly text: string;
  readonly day: IsoDay;
  readonly start: number;
  readonly end: number;
}

/** The first day written in an address or a file name. */
export function dayOfAddress(address: string): AddressDay | undefined {
  for (const match of address.matchAll(folders)) {
    const { year = '', shortMonth = '', shortDay = '' } = match.groups ?? {};
    const { month = shortMonth, day = shortDay } = match.groups ?? {};
    const number = /\d/.test(month) ? Number(month) : lexemeOf(month.toLowerCase()).month;
    const found = number === undefined ? undefined : isoDay(Number(year), number, Number(day));
    if (found !== undefined) {
      const end = match.index + match[0].length;
      return { text: match[0], day: found, start: match.index, end };
    }
  }
  return undefined;
}

const monthFolder = /\/(?<month>(?:19|20)\d{2}\/[01]\d)(?:\/|$)/;

/** The month of an address such as /2004/03/radars, as the first part of an ISO day. */
export const monthOfAddress = (address: string): string | undefined =>
  monthFolder.exec(address)?.groups?.['month']?.replace('/', '-');

/** Days in addresses that are on lines of their own, as a printed page gives its own address. */
export function addressesOn(
  blocks: readonly PageBlock[],
): { found: AddressDay; place: EvidencePlace }[] {
  return blocks.flatMap((block) => {
    if (block.text.length > 440) return [];
    const address = addressLine.exec(block.text)?.groups?.['address'];
    const found = address === undefined ? undefined : dayOfAddress(address);
    if (address === undefined || !found) return [];
    const offset = block.text.indexOf(address);
    const place = { blockId: block.id, start: offset + found.start, end: offset + found.end };
    return [{ found, place }];
  });
}
