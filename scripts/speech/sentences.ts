import { isCapital, type Range } from './noun-phrases.js';
import type { Token } from './tokens.js';

/** Longer sentences are cut, so that what is looked for in one is bounded. */
const longest = 200;

/** The words between the marks of a pair. */
export const innerText = (text: string, { pair }: Partial<Token> = {}): string =>
  pair ? text.slice(pair.innerStart, pair.innerEnd).trim() : '';

/** The last sign of a quotation, of marks inside it left out. */
export const lastSign = (text: string, token: Token): string =>
  innerText(text, token)
    .slice(-6)
    .replace(/["'”’)\]\s]+$/u, '')
    .slice(-1);

/** One past the dash of a dateline that opens a paragraph: “MOSCOW —”, “GENEVA, May 4 (Agency) -”; else 0. */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 14).findIndex(({ text }) => /^(?:[-–—―]|--+)$/.test(text));
  if (dash < 1 || !/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return 0;
  const isOwn = tokens
    .slice(1, dash)
    .every(({ kind, text }) => kind !== 'pair' && /^(?:\p{Lu}.*|\d+|[,.()/])$/u.test(text));
  return isOwn ? dash + 1 : 0;
}

/**
 * Sentences as ranges of tokens. A dateline is one of its own. A quotation that ends as a sentence ends the one it stands in, if a capital follows that does not begin
 * the clause that names its speaker.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  namesSpeaker: (at: number) => boolean,
): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  cut(afterDateline(tokens));
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue;
    if (at - from >= longest) cut(at);
    const next = tokens[at + 1];
    const isNew = next?.kind === 'pair' || isCapital(next) || /^[\d($£€[•*]/.test(next?.text ?? '');
    if (token.kind === 'sign' && /^[.?!]$/.test(token.text)) {
      if (!next || !/^[)\].?!]$/.test(next.text)) cut(at + 1);
    } else if (token.kind === 'sign' && /^(?:…|\.{2,})$/.test(token.text)) {
      if (isNew) cut(at + 1);
    } else if (
      token.kind === 'sign' &&
      /^[)\]]$/.test(token.text) &&
      /^[.?!]$/.test(tokens[at - 1]?.text ?? '')
    ) {
      cut(at + 1);
    } else if (token.kind === 'pair' && isNew && /[.?!…]/.test(lastSign(text, token))) {
      if (!namesSpeaker(at + 1)) cut(at + 1);
    }
  }
  cut(tokens.length);
  return sentences;
}
