import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Three days ago; two years later; a year and a half earlier; several years ago; the day before. */
export declare function matchDistance(tokens: Tokens, index: number): Match | undefined;
/** "said two weeks before European leaders hoped": the distance belongs to the saying, so it is counted back from the writing. */
export declare function matchSaidBefore(tokens: Tokens, index: number): Match | undefined;
