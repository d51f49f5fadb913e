/**
 * The stretch of `text` most like `words`: approximate substring search by edit distance (P. H. Sellers,
 * J. Algorithms 1, 1980). Time is the product of the two lengths; it runs only when an anchor fails.
 */
export interface Nearest {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

export function nearestStretch(words: string, text: string): Nearest {
  let costs = new Array<number>(text.length + 1).fill(0);
  let starts = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let i = 1; i <= words.length; i += 1) {
    const nextCosts = [i];
    const nextStarts = [0];
    for (let j = 1; j <= text.length; j += 1) {
      const substitute = (costs[j - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
      const skipWord = (costs[j] ?? 0) + 1;
      const skipText = (nextCosts[j - 1] ?? 0) + 1;
      const cost = Math.min(substitute, skipWord, skipText);
      nextCosts.push(cost);
      const from =
        cost === substitute ? starts[j - 1] : cost === skipWord ? starts[j] : nextStarts[j - 1];
      nextStarts.push(from ?? 0);
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = 0;
  for (let j = 1; j <= text.length; j += 1) if ((costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
  return { start: starts[end] ?? 0, end, cost: costs[end] ?? 0 };
}
