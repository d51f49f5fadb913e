/** The sentence or sentences that hold a stretch of a paragraph, without space around them. Offsets are UTF-16 units. */
export declare function sentencesAround(paragraph: string, start: number, end: number): {
    start: number;
    end: number;
};
