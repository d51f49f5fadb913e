import { type IsoDay } from '../calendar.js';
import type { EvidencePlace, PageBlock } from './evidence.js';
export interface AddressDay {
    readonly text: string;
    readonly day: IsoDay;
    readonly start: number;
    readonly end: number;
}
/** The first day written in an address or a file name. */
export declare function dayOfAddress(address: string): AddressDay | undefined;
/** Days in addresses that stand on lines of their own, as a printed page gives its own address. */
export declare function addressesOn(blocks: readonly PageBlock[]): {
    found: AddressDay;
    place: EvidencePlace;
}[];
