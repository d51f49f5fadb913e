/**
 * What the engine is measured beside: a stripper of the common sort, after jusText's rules for lines. A line is judged by its length and
 * its share of function words, a short one by the lines around it.
 */
const functionWords = new Set(
  `a about after all also an and are as at be been but by for from had has have he her his if in into is it its more not of on or our
  out over said she so some than that the their them there they this to up was we were what when which who will with would you`.split(
    /\s+/,
  ),
);

type Verdict = 'good' | 'near' | 'short' | 'bad';

function verdictOn(line: string): Verdict {
  const words = line.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const share = words.filter((word) => functionWords.has(word)).length / Math.max(1, words.length);
  if (line.length < 70) return 'short';
  if (share < 0.3) return 'bad';
  return share >= 0.32 && line.length > 200 ? 'good' : 'near';
}

/** Which lines it would keep: good ones, and others between them. */
export function keptByPeer(lines: readonly string[]): boolean[] {
  const verdicts = lines.map(verdictOn);
  const nearest = (from: number, step: 1 | -1, ofShort: boolean): Verdict => {
    for (let at = from + step; ; at += step) {
      const verdict = verdicts[at] ?? 'bad';
      if (verdict !== 'short' && (ofShort || verdict !== 'near')) return verdict;
    }
  };
  return verdicts.map((verdict, at) => {
    if (verdict === 'good' || verdict === 'bad') return verdict === 'good';
    const [above, below] = [nearest(at, -1, true), nearest(at, 1, true)];
    if (verdict === 'near') return above === 'good' || below === 'good';
    return [above, below].every((each) => each === 'good' || each === 'near');
  });
}

/** The text that it keeps of a page. */
export function stripByPeer(raw: string): string {
  const lines = raw.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const kept = keptByPeer(lines);
  return lines.filter((_, at) => kept[at]).join('\n\n');
}
