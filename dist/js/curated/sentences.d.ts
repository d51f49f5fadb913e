import type { ErrorObject } from 'ajv/dist/2020.js';
/** What a schema error says, in a sentence for the person editing data. */
export interface Sentence {
    readonly message: string;
    readonly expected: string;
    readonly fix: string;
}
/** `parentSchema` is there because Ajv runs with `verbose`. */
export declare function sentenceOf(error: ErrorObject): Sentence;
