import type { Code } from '../model/codes.js';
import { appeal, legalNotice } from './notices.js';

type BlockRole = Code<'block_role'>;

/** What a line of chrome on an English news page says, whoever the publisher. Compared in lower case. */
const wholeLines: ReadonlyMap<string, BlockRole> = new Map(
  Object.entries({
    navigation: `home|news|all news|breaking news|latest news|top stories|top news|headlines|world|politics|business|sports|sport|
      entertainment|technology|science|health|opinion|travel|weather|video|videos|photos|archive|archives|references|web link|web links|
      in this series|in this section|related|related stories|related articles|related links|related news|related content|related coverage|related posts|don't miss|recommended|recommended for you|you may also like|next page|previous page|load more|show more|accept all|accept|reject all|manage options|manage cookies|cookie settings|cookie preferences|privacy settings|manage preferences|manage consent|accept all cookies|accept cookies|story continues below|story continues below advertisement|article continues below|article continues below advertisement|continue reading|trending|editor's picks|editors' picks|see also|read more|read also|also read|read next|more|
      more news|more stories|also on this site|on the web|search|site map|sitemap|help|menu|login|log in|sign in|register|
      accessibility links|skip to main content|skip to content|skip to navigation|main navigation|top|back|back to top|next|previous|
      print|print this|print this page|print this article|print this story|printable version|printer friendly|printer-friendly version|
      printer friendly version|email|e-mail|email this|email this article|e-mail this article|e-mail this article to a friend|
      email this story|e-mail to a friend|email to a friend|send to a friend|share|share this|share this article|share this story|
      save this page|bookmark|text size|font size|font|larger text|view larger image|enlarge image|click to enlarge|comments|comment|
      post a comment|add comment|add a comment|leave a comment|join the discussion|most read|most viewed|most popular|most emailed|
      most e-mailed|rss|rss feeds|newsletters|mobile|multimedia|features|classifieds|jobs|cars|subscribe|contact us|about us|contacts|
      advertise|advertise with us|tools|story tools|article tools|quick links|site index|facebook|twitter|digg|del.icio.us|reddit`,
    promo: `advertisement|advertisements|ads by google|sponsored links|advertising|advertiser links|real audio|windows media|
      subscribe now|sign up now|special offers`,
    legal: `terms of use|terms of service|terms and conditions|privacy policy|privacy|privacy statement|privacy notice|disclaimer|
      legal notice|legal|cookie policy`,
  } satisfies Partial<Record<BlockRole, string>>).flatMap(([role, lines]) =>
    lines.split('|').map((line): [string, BlockRole] => [line.trim(), role as BlockRole]),
  ),
);

interface LinePattern {
  readonly role: BlockRole;
  readonly pattern: RegExp;
  /** True where no story says so, whatever the lines around. */
  readonly isHard?: boolean;
  /** It looks for words anywhere in the line; one of those of kind “cue” in `lines/words.ts` is always among them. */
  readonly needsCue?: boolean;
  /** A line longer than this many words is left to the other rules. */
  readonly words: number;
}

/* Every pattern is one literal choice with bounded gaps, so that it runs in linear time. */
const patterns: readonly LinePattern[] = [
  {
    role: 'related_link',
    words: 30,
    isHard: true,
    pattern:
      /^[[(]?(?:read (?:more|also|next)|also read|see also|related(?: (?:story|stories|post|article|coverage|content))?|don['’]t miss|more on this|must read|you (?:may|might) (?:also )?like|recommended|in case you missed it|further reading|editor['’]s picks?|up next|trending)\s?[:|–—»>-]\s?\S|^(?:(?:more|read|watch|listen):|>>+|[→▶➤➡])\s?\S.{0,200}[^.”"]$/i,
  },
  {
    role: 'masthead',
    words: 1,
    isHard: true,
    pattern: /^(https?:\/\/)?(www\.)?[a-z0-9-]{2,40}(\.[a-z0-9-]{2,20}){1,3}\/?$/i,
  },
  {
    role: 'copyright',
    words: 60,
    isHard: true,
    pattern:
      /^(?:©|\(c\) ?\d{4}|&copy;|copyright (?:©|\(c\)|\d{4}|by (?!itself)|notice|and )|copyright$)/i,
  },
  {
    role: 'copyright',
    words: 60,
    isHard: true,
    needsCue: true,
    pattern: /(©|\ball rights reserved\b)/i,
  },
  {
    role: 'navigation',
    words: 8,
    isHard: true,
    pattern:
      /^(?:(?:advertisement\s?[:|–—-]\s?)?(?:story|article|text) continues (?:below|after)|continue reading|continued? below)\b/i,
  },
  { role: 'navigation', words: 20, isHard: true, pattern: /\bclick (?:here|below|the link)\b/i },
  {
    role: 'contact',
    words: 30,
    isHard: true,
    needsCue: true,
    pattern:
      /\b(?:can be (?:reached|contacted)|(?:reach|contact|follow|email|e-mail|write to) (?:him|her|them|me|us|the (?:author|writer))) (?:by (?:e-?mail|phone|telephone) )?(?:at|on|via) (?:@|www\.|https?:|\S{1,60}@|[+(]?\d[\d() .-]{5}|(?:twitter|facebook|instagram|linkedin|bluesky|threads|e-?mail)\b)|^(?:contact|reach|e-?mail|write to) [^.!?]{2,60} (?:at|on) \S{1,60}@/i,
  },
  { role: 'contact', words: 14, needsCue: true, pattern: /\b(e-?mail|tel|phone|fax) ?: ?\S/i },
  { role: 'legal', words: 80, isHard: true, needsCue: true, pattern: legalNotice },
  {
    role: 'promo',
    words: 60,
    isHard: true,
    pattern: /^(?:have your say\b|what do you think\? have\b)/i,
  },
  { role: 'promo', words: 60, isHard: true, needsCue: true, pattern: appeal },
  {
    role: 'legal',
    words: 80,
    needsCue: true,
    pattern: /\b(terms (of (use|service)|and conditions)|privacy (policy|statement))\b/i,
  },
  {
    role: 'legal',
    words: 30,
    needsCue: true,
    pattern: /\b(is|are) (a )?(registered )?trade ?marks? of\b/i,
  },
  { role: 'navigation', words: 60, needsCue: true, pattern: / [|»›] .{1,60} [|»›] / },
  {
    role: 'navigation',
    words: 12,
    pattern:
      /^(click here|back to|return to|go to|more on|more from|view all|see all|read more|read the|e-?mail (this|to)|print (this|version)|printable|printer|send (this|to)|share (this|on|with)|add (this|your|a) comment|post (a|your) comment|have your say|sign up|log ?in|sign ?in|subscribe|follow us|search\b|jump to|skip to|view (larger|full)|enlarge|\d+ comments?)\b/i,
  },
  {
    role: 'related_link',
    words: 20,
    isHard: true,
    pattern: /^[[(](?:video|watch|listen|read|photos|gallery|see|podcast|opinion)\b[^\])]*[\])]$/i,
  },
  { role: 'caption', words: 60, isHard: true, pattern: /^\d+ (?:of|\/) \d+$/ },
  {
    role: 'caption',
    words: 60,
    isHard: true,
    needsCue: true,
    pattern:
      /^(?:(?:image|photo|picture|photograph|video|media|file photo) (?:source|caption|credit|copyright)s?\s?[:,]|(?:image|photo|picture|photograph|caption|video|file photo)(?: by)?s?\s?:)|\((?:file )?(?:photo|photograph|image|picture|pic)s?\b[^()]{0,80}\)$/i,
  },
  {
    role: 'caption',
    words: 60,
    isHard: true,
    needsCue: true,
    // A name follows the colon, in capitals as names are: “the picture: more light” is of a story.
    pattern:
      /\b(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|PICTURE|[Ii]mage|IMAGE|[Ii]llustration|[Cc]redit|CREDIT)[sS]?(?: (?:by|credit|[Cc]ourtesy(?: of)?))?: (?:[\p{Lu}@]|supplied\b|file\b|via\b)[^.:]{1,60}\.?$/u,
  },
  {
    role: 'caption',
    words: 10,
    isHard: true,
    needsCue: true,
    pattern:
      /^(?:file )?(?:photo|photograph|picture|image|illustration)s? (?:by|courtesy of) [^.!?]{3,60}$/i,
  },
  {
    role: 'promo',
    words: 14,
    pattern:
      /^(listen to|watch|download|advertisement|sponsored|special offer|get the latest|get breaking|sign up)\b/i,
  },
];

const longestWholeLine = Math.max(...[...wholeLines.keys()].map((line) => line.split(' ').length));

function wholeLineRole(folded: string): BlockRole | undefined {
  const lower = folded.toLowerCase();
  return wholeLines.get(/[:»›>]$/.test(lower) ? lower.replace(/[:»›>]+$/, '').trim() : lower);
}

/** What is chrome anyhow is said first. */
const hardFirst = [...patterns].sort(
  (a, b) => Number(b.isHard ?? false) - Number(a.isHard ?? false),
);

/** The role and rule of a line that is chrome by its words alone, or undefined. `hasCue` is false where it holds no cue. */
export function chromeByWords(
  folded: string,
  words: number,
  hasCue = true,
): { role: BlockRole; rule: string; isHard: boolean } | undefined {
  // Signs behind the words may stand apart.
  const whole = words <= longestWholeLine + 1 ? wholeLineRole(folded) : undefined;
  if (whole) return { role: whole, rule: 'general/chrome-line', isHard: true };
  for (const { role, isHard = false, needsCue = false, words: most, pattern } of hardFirst)
    if (words <= most && (hasCue || !needsCue) && pattern.test(folded))
      return { role, rule: 'general/chrome-pattern', isHard };
  return undefined;
}
