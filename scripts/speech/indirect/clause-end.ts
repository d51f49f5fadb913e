import { phraseAfter } from '../noun-phrases.js';
import type { Token } from '../tokens.js';
import type { Place } from './candidate.js';
import { isFiniteAuxiliary } from './verbs.js';

const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && /^[.?!;]$/.test(token.text);

/** Without the signs at its end. */
export function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'sign' &&
    /^[.,;:?!—–-]+$/.test(tokens[end - 1]?.text ?? '')
  )
    end -= 1;
  return end;
}

/** Where a clause that begins at `from` ends: before a stop, or before a comma after which somebody else is heard. */
export function clauseEnd(
  tokens: readonly Token[],
  cues: Place['cues'],
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (isStop(token)) return trimmed(tokens, from, at);
    const next = tokens[at + 1]?.lower ?? '';
    if (token?.text === ',') {
      if (
        /^(?:according|adding|saying|but|while|although|though|as|citing|noting|telling|arguing|claiming|calling|warning|which)$/.test(
          next,
        )
      ) {
        return trimmed(tokens, from, at);
      }
      const subject = phraseAfter(tokens, at + 1, to);
      const cue = cues.get(at + 1) ?? cues.get(subject?.to ?? -1);
      if (cue?.verb?.strength === 3 && cue.form === 'finite') return trimmed(tokens, from, at);
    }
    if (/^(?:and|but)$/.test(token?.lower ?? '')) {
      const cue = cues.get(at + 1);
      if (cue?.form === 'finite' && !isFiniteAuxiliary(next) && (cue.verb?.strength ?? 0) >= 2)
        return trimmed(tokens, from, at);
    }
  }
  return trimmed(tokens, from, to);
}

/** Where an object with what belongs to it ends: before a comma, a stop or a conjunction that begins a clause. */
export function phraseEnd(
  tokens: readonly Token[],
  cues: Place['cues'],
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (isStop(token) || token?.text === ',' || /^[—–:-]+$/.test(token?.text ?? ''))
      return trimmed(tokens, from, at);
    if (
      /^(?:because|while|although|though|when|after|before|until|since|if|as|during|but)$/.test(
        token?.lower ?? '',
      )
    )
      return at;
    if (token?.lower === 'and' && cues.get(at + 1)?.form === 'finite') return at;
  }
  return trimmed(tokens, from, to);
}
