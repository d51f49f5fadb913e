/** Every word that a rule names and no other list gives a class. */
export declare function namedWords(): string[];
