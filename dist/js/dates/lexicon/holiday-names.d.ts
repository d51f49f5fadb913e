export declare const holidaysByFirstWord: Map<string, {
    readonly words: readonly string[];
    readonly key: string;
}[]>;
/** First words of holiday names. */
export declare const holidayOpeners: readonly string[];
