/** Levenshtein distance in UTF-16 units. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** No id or name is longer, and nothing longer is taken for a slip of the pen. */
const longest = 100;

/** The known word most like `word`, when it is like enough to be worth offering; of several the first. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  let cost = Math.max(2, Math.floor(word.length / 3)) + 1;
  let best: string | undefined;
  for (const candidate of known) {
    // Each letter more or less costs one.
    if (Math.abs(candidate.length - word.length) >= cost) continue;
    const own = distance(word, candidate);
    if (own < cost) [best, cost] = [candidate, own];
  }
  return best;
}
