/** The known word most like `word`, when it is like enough to be worth offering. */
export declare function closest(word: string, known: readonly string[]): string | undefined;
