/** A line as it is compared with others: letters and digits in lower case, one blank between words. */
export const compared = (folded: string): string =>
  folded
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
