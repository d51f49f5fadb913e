import type { Code } from '../../model/codes.js';

/** Words that tell of a meeting or an instrument. */
export interface Trigger {
  readonly type: Code<'event_type'>;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly sort: 'verb' | 'noun';
  readonly words: string;
}

interface Pattern {
  readonly type: Trigger['type'];
  readonly sort: Trigger['sort'];
  readonly words: RegExp;
}

const topics = String.raw`(?:(?:[\p{L}.-]+ ){0,4}?)`;
/** A name, or a word of those who act for a state. */
const somebody = String.raw`(?:the |his |her |its |their |senior |high-ranking |top |\p{Ll}+-\p{Ll}+ )*\p{Lu}`;
const pattern = (type: Trigger['type'], sort: Trigger['sort'], words: string): Pattern => ({
  type,
  sort,
  words: new RegExp(words, 'gu'),
});

/** In the order in which they are tried; of two that share words, the first counts. Capitals count, so that names are told. */
const patterns: readonly Pattern[] = [
  pattern('summit', 'noun', String.raw`\b[Ss]ummits?\b(?! (?:declaration|statement|communiqu))`),
  pattern('conference', 'noun', String.raw`(?<!\b(?:[Nn]ews|[Pp]ress) )\bconferences?\b(?! call)`),
  pattern(
    'briefing',
    'noun',
    String.raw`(?<!\b(?:[Nn]ews|[Pp]ress) )\bbriefings?\b(?= (?:by|for|of|to|with))`,
  ),
  pattern(
    'visit',
    'verb',
    String.raw`\b(?:visited|visiting|(?:will|to) visit|visits(?= \p{Lu}))\b`,
  ),
  pattern(
    'visit',
    'verb',
    String.raw`\b(?:travel(?:l?ed|l?ing|s)? to|arriv(?:e|es|ed|ing) in|fl(?:y|ew|ies|own) to|(?:went|goes|go|going) to)(?= \p{Lu})`,
  ),
  pattern('visit', 'noun', String.raw`\b[Vv]isits?\b(?= (?:to|by|of|in|next|last|this|on)\b)`),
  pattern(
    'consultation',
    'verb',
    String.raw`\b(?:held|holds?|holding|had|ended|concluded|attended|wrapped up|broke off|suspended|resum(?:ed|e)|open(?:ed|s)?|began|begin|start(?:ed|s)?) (?:[\p{L}-]+ ){0,4}?(?:talks|consultations|negotiations|meetings?|discussions)\b`,
  ),
  pattern(
    'consultation',
    'verb',
    String.raw`\b(?:met|meets?|Meets?|meeting)\b(?= (?:with|in|at|on) |\s${somebody})`,
  ),
  pattern(
    'consultation',
    'noun',
    String.raw`\b(?:[Tt]alks|[Cc]onsultations|[Nn]egotiations|dialog(?:ue)?|[Dd]iscussions|[Mm]eetings?)\b(?! (?:point|room))`,
  ),
  pattern(
    'agreement',
    'verb',
    String.raw`\b(?:signed|signs?|signing(?: of)?|initialled|concluded) ${topics}(?:treaty|agreements?|memorandum|accords?|pact|protocol)\b`,
  ),
  pattern(
    'agreement',
    'noun',
    String.raw`\b(?:[Aa]greements?|[Aa]ccords?|memorandum|pact)\b(?= (?:between|with|of (?:the )?\p{Lu}|on|to)\b)`,
  ),
];

/** The triggers in a text, left to right. */
export function triggersIn(text: string): Trigger[] {
  const found: Trigger[] = [];
  for (const { type, sort, words } of patterns)
    for (const { index, 0: matched } of text.matchAll(words)) {
      const end = index + matched.length;
      if (found.some((each) => each.start < end && index < each.end)) continue;
      found.push({ type, sort, start: index, end, words: matched });
    }
  return found.sort((a, b) => a.start - b.start);
}
