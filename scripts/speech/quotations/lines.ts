import type { Passage } from '../attribution.js';
import type { Reading } from '../reading.js';
import type { Token } from '../tokens.js';
import { innerPassage } from './draft.js';

/** Quotations that stand side by side, and who says them where the words begin with the name: “BROOK: The horn …”. */
export interface Line {
  readonly passages: readonly Passage[];
  readonly speaker?: Passage;
}

const speakerAndColon = /^(\p{Lu}[\p{Lu}.'’ -]{0,40}):\s+(?=\S)/u;

function lineOf(reading: Reading, token: Token): Line {
  const inner = innerPassage(reading, token);
  const { paragraph, start, end } = inner;
  const [head, name] = speakerAndColon.exec(reading.text.slice(start, end)) ?? [];
  if (head === undefined || name === undefined) return { passages: [inner] };
  return {
    passages: [{ paragraph, start: start + head.length, end }],
    speaker: { paragraph, start, end: start + name.length },
  };
}

/** Pairs of marks that stand alone, in lines of a dialogue if they are such. */
export function lines(reading: Reading, pairs: readonly number[]): Line[] {
  const found: Line[] = [];
  for (const at of pairs) {
    const token = reading.tokens[at];
    if (!token) continue;
    const line = lineOf(reading, token);
    const last = found.at(-1);
    if (last && !line.speaker)
      found[found.length - 1] = { ...last, passages: [...last.passages, ...line.passages] };
    else found.push(line);
  }
  return found;
}
