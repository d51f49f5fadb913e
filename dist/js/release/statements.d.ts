/** Who coded the data, in the words that every description of it uses. Kept true by hand: change it when it changes. */
export declare const codingStatement: string;
/** What is and is not in this version. */
export declare const coverageStatement: string;
