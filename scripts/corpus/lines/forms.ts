/**
 * Forms of lines around a story, whoever the publisher: who signed a comment, what opens the comments, what follows the text.
 * They are looked for in short lines only, and every pattern is anchored or bounded.
 */
const clock = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\b/i;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:${months})[a-z]{0,6}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:${months}))`,
  'i',
);
const ago = /\b(?:\d+|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago\b/i;
const signs = /^(?:[-–—~]\s?)?(?:posted|comment(?:ed)?|submitted|written|reply|by)\b:?/i;
const says = /^[\p{L}\d][^.!?]{0,60}\b(?:says|wrote|writes|said)(?::| \.\.\.:?)$/iu;
const name = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,20})`;
/** “Louise, Lancaster, UK”; without capitals only where two commas set places apart. */
const nameAndPlace = new RegExp(
  String.raw`^(?:[-–—~]\s?)?(?:${name}(?: ${name}){0,3},(?: ${name}){1,3}|\p{L}[\p{L} .'’-]{1,40}, [\p{L} .'’-]{2,30}, [\p{L} .'’-]{2,30}),?$`,
  'u',
);

const longest = { signature: 22, stamp: 14, place: 9, ago: 8, opening: 20, anchor: 12 };

/** A line that says who wrote a comment or when: “Posted by: Anna | Jan 10, 2008 4:49 PM”, “- Louise, Lancaster, UK”. */
export function isSignature(
  folded: string,
  words: number,
  numbers: number,
  commas: number,
): boolean {
  if (words > longest.signature) return false;
  if (folded.endsWith(':') || folded.endsWith('...')) {
    if (says.test(folded)) return true;
  }
  const hasDay = numbers > 0 && day.test(folded);
  const hasClock = numbers > 0 && clock.test(folded);
  const isAgo = folded.endsWith('ago') || folded.includes(' ago ') ? ago.test(folded) : false;
  if (words <= longest.stamp && hasDay && hasClock) return true;
  if (words <= longest.ago && isAgo) return true;
  if ((hasClock || isAgo || (hasDay && words >= 3)) && signs.test(folded)) return true;
  return words <= longest.place && commas > 0 && numbers === 0 && nameAndPlace.test(folded);
}

const comments =
  /^(?:\(?\d+\)? )?(?:(?:(?:view )?all|reader|user|your|latest|recent|view|readers?['’]?s?|users?['’]?|(?:post|add|leave|write) (?:a|your)|join the|have your) )?(?:comments?|say|discussion|conversation|reply|feedback|talkbacks?|views)\b[^.]{0,40}$|^what do you think\?$|^be the first to comment\b|^(?:responses|replies)$|^\d+ (?:responses?|replies|thoughts?|comments?) (?:to|on)\b/i;

/** “3 comments”, “Readers' views (5)”, “Have your say”. */
export const opensComments = (folded: string, words: number): boolean =>
  words <= longest.opening && comments.test(folded);

const anchors =
  /^(?:related(?: |$|:)|more (?:news|stories|from|on|in|headlines)\b|most (?:read|popular|viewed|e-?mailed|commented|recent)|top (?:stories|headlines|news)|latest (?:news|headlines|stories)|other (?:stories|news|headlines)|also (?:in|on)\b|see also|share this|e-?mail (?:this|to)|print (?:this|version)|©|copyright|all rights reserved|advertis|sponsored|back to (?:top|home)|recommended|you may also|about (?:us|the author)|tags?:|filed under|next story|previous|comments?\b|post a comment|read (?:more|next)|trending|newsletter|sign up|follow us|terms of|privacy)/i;

/** What a page prints below its story: “Related articles”, “Share this”, “© 2008 …”. */
export const isEndAnchor = (folded: string, words: number): boolean =>
  words <= longest.anchor && anchors.test(folded);

export const isBullet = (folded: string): boolean =>
  /^(?:[•·▪■►●◦*»›–—-]\s|\d{1,2}[.)]\s)/.test(folded);

/** A speaker's turn: “No,” he said; Q: Why not?; MR. HART: Yes. */
export const isTurn = (folded: string): boolean =>
  /^(?:["“‘«„]|(?:[QA]|[\p{Lu}][\p{Lu}. '’-]{1,30})[:.] ?\S)/u.test(folded);

export const holdsAddress = (folded: string): boolean =>
  (folded.includes('@') || folded.includes('://') || folded.includes('www.')) &&
  /\bhttps?:\/\/|\bwww\.|[^\s@]@[^\s@]+\.\w/i.test(folded);
