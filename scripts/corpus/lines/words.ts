import { hashOf, lowerUnit } from './scan.js';

/** What a word tells of its line. A word may be of several kinds, so a kind is a bit. */
export const kinds = {
  /** Words that running text needs and lists of links do without. */
  function: 1,
  /** Somebody speaks of himself, or to the reader. */
  person: 2,
  /** Verbs that report speech. */
  said: 4,
  /** What a site offers beside its stories. */
  site: 8,
  /** The law of the page. */
  legal: 16,
  /** What a reader is asked to do. */
  request: 32,
  /** Months, days of the week and clocks. */
  calendar: 64,
  /** What readers contribute. */
  reader: 128,
  /** A line without any of them matches no pattern of `../lexicon.ts` that needs a cue. */
  cue: 256,
} as const;

export type Kind = keyof typeof kinds;

const words: Record<Kind, string> = {
  function: `a about after all also although an and any are as at be because been before being between both but by can could did
    do does during each for from had has have he her him his how if in into is it its like more most no nor not of on one only or
    other our out over own she should since so some such than that the their them then there these they this those though through
    to too under until up was we were what when where which while who whom whose why will with would yet you your`,
  person: `i i'm i've i'd i'll me my mine myself you you're you've your yours we us our`,
  said: `said says say saying told tells added adding asked wrote writes noted explained insisted warned announced according
    called argued claimed reported stated admitted believes thinks`,
  site: `home news sport sports weather video videos photo photos gallery galleries blog blogs podcast podcasts rss feed feeds
    archive archives search sitemap site map index jobs classifieds cars homes shopping shop store advertise advertising
    advertisement advertisements ad ads sponsored partners newsletter newsletters subscription subscriptions subscriber
    subscribers mobile facebook twitter digg del.icio.us delicious reddit stumbleupon instagram whatsapp linkedin youtube menu
    navigation links link related stories headlines popular viewed e-mailed emailed latest top more section sections features
    lifestyle entertainment opinion business technology travel health world local login register account help faq faqs font text
    size rating edition page pages website web online tags topics topic categories category toolbar bookmark widget`,
  legal: `copyright © rights reserved terms privacy policy disclaimer cookies cookie trademark trademarks licence license
    permission redistributed reproduced rewritten ltd inc llc`,
  request: `click subscribe sign login register log print printable email e-mail send share save download view enlarge read watch
    listen follow join post submit browse skip jump back return contact enter get buy win try visit see find report add comment
    discuss vote please`,
  calendar: `january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm a.m p.m gmt
    est edt bst`,
  reader: `comment comments reply replies posted reader readers user users member anonymous wrote says discussion forum thread
    flag abuse moderated moderator permalink offensive likes`,
  cue: `© rights device contact reached contacted reach follow email mail write tel phone fax published reproduced redistributed copied permission
    prohibited consent cookie cookies browser javascript privacy responsible closed turned disabled delayed free limit subscribe subscriber supporter member terms
    trademark trademarks trade image images photo photos photograph photographs picture pictures pic pics caption captions video
    videos illustration illustrations credit credits agree accept liability responsibility constitute purposes expressed trading
    registered delayed disclosure commons inbox journalism commission favour favor listener-supported reader-supported
    viewer-supported app trial up-to-date date google comment respond`,
};

interface Entry {
  readonly word: string;
  kinds: number;
}

const entries = new Map<number, Entry>();
for (const kind of Object.keys(kinds) as Kind[]) {
  for (const word of words[kind].split(/\s+/)) {
    const hash = hashOf(word);
    const entry = entries.get(hash) ?? { word, kinds: 0 };
    if (entry.word !== word) throw new Error(`“${word}” and “${entry.word}” have the same hash.`);
    entry.kinds |= kinds[kind];
    entries.set(hash, entry);
  }
}

function isSpelled(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (lowerUnit(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** The kinds of the word that a text has between two offsets, in whatever case; 0 for a word of none. */
export function kindsOf(text: string, start: number, end: number, hash: number): number {
  const entry = entries.get(hash);
  if (entry?.word.length !== end - start) return 0;
  return isSpelled(entry.word, text, start) ? entry.kinds : 0;
}

/** Whether a cue stands in a word that has signs within, such as “copied/redistributed”: between what is no letter of ASCII. */
export function hasCueWithin(text: string, start: number, end: number): boolean {
  const inner = text.slice(start, end).match(/\w+|©/g) ?? [];
  return inner.some((word) => (kindsOf(word, 0, word.length, hashOf(word)) & kinds.cue) !== 0);
}
