type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
export interface Phrase {
    readonly words: readonly string[];
    readonly reference: Reference;
}
/** The same, found by their first word; longer ones come first. */
export declare const phrasesByFirstWord: Map<string, Phrase[]>;
/** Words that open a vague expression. */
export declare const vagueOpeners: readonly string[];
export {};
