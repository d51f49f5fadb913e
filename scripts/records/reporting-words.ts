/**
 * Verbs and nouns of saying and thinking, in the forms that newspapers print. Only forms that mostly report are
 * listed: "state" and "claim" as nouns, "found" or "calls" as in telephone calls would raise more noise than finds.
 */
const forms = [
  'say|said|says|saying|tell|told|tells|announced|announces|reported|reports|stated|states that|emphasized|emphasizes',
  'added|adds|noted|notes|observed|observes|explained|explains|explaining|declare|declared|insist|insists|insisted',
  'argue|argued|argues|commented|answering|replied|describe|described|describes|(?<!so-)called|calling',
  'deny|denied|denies|denying|accuse|accused|accuses|accusations?|warn|warned|warns|threaten|threatened|threatens|objected|objects',
  'oppose|opposes|opposed|opposition|protested|rebuffed|rejected|refused|demanded|demands|pressing|asked|asks',
  'believe|believes|believed|think|thinks|thought|consider|considers|considered|regards|regarded|realize|opinion',
  'doubt|doubts|doubted|expect|expects|expected|hope|hopes|hoped|fear|fears|feared|afraid|apprehensions?',
  'want|wants|wanted|appreciate|appreciates|appreciated|suggest|suggests|suggested|offer|offers|offered|proposed|promised|promises',
  'according to|rule out|in (?:his|her|their) view|concerned|expressed|pledged|vowed|urged|feel',
].join('|');

const pattern = new RegExp(`\\b(?:${forms})\\b`, 'giu');

export interface WordPlace {
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text prints words of saying or thinking, in order. */
export const reportingWords = (text: string): WordPlace[] =>
  [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
