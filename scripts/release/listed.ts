import { csv } from '../formats/csv.js';
import { tableFile } from '../formats/index.js';

/** Documents and descriptors list no more things than this one by one; a table of the release has them all. */
export const mostListed = 100;

/** Whether there are few enough to be listed one by one. */
export const areListed = ({ length }: readonly unknown[]): boolean => length <= mostListed;

/** The table that lists the articles where nothing else does. */
export const articlesFile = tableFile('articles', csv);

/** What stands in place of a list of articles. */
export const articlesPointer = ({ length }: readonly unknown[]): string =>
  `The ${length} articles are listed in ${articlesFile}`;
