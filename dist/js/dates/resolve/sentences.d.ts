import { type Tokens } from '../lexicon/tokens.js';
/** First token of the sentence that holds `index`, no further back than the reach. */
export declare function sentenceStart(tokens: Tokens, index: number): number;
/** One past the last token of the sentence, no further on than the reach. */
export declare function sentenceEnd(tokens: Tokens, index: number): number;
