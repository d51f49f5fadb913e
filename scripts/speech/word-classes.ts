/** Words that are no part of a plain noun phrase, by what they are. One string a class, for whoever reads them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const subjectPronouns = set('i he she they we you it who one');
export const pronouns = set(
  'i he she they we you it who one him her them us me himself herself themselves itself someone somebody everyone everybody anyone anybody no-one nobody others many some both those this these that',
);
export const determiners = set(
  'the a an his her its their our my your this that these those another each every some several many most all both no any either one two three four five six seven eight nine ten other such what whose',
);
export const prepositions = set(
  'in on at of for from with by to during via after before about against under over between among amid into through throughout within without toward towards outside inside near since until till upon across along around behind beside besides beyond despite except like off onto per than as because regarding concerning including following alongside aboard above below unlike versus',
);
export const conjunctions = set(
  'and or but nor yet so that if when while whereas although though because since as unless until whether where why how which who whom whose what after before once',
);
export const auxiliaries = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 'd 'll 've 're 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't not never to",
);
export const negations = set(
  "not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't refused declined failed",
);
export const adverbs = set(
  'also then later earlier once now still again just even only already soon always often sometimes further further-more however meanwhile instead indeed perhaps thus too else there here first last yesterday today tonight tomorrow ago alike simply never ever rather quite back out up afterward afterwards thereafter elsewhere famously flatly',
);
export const times = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tonight tomorrow week month year morning afternoon evening night weekend noon midnight',
);

/** Words that end a noun phrase to their left or right. */
export const isFunctionWord = (lower: string): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  auxiliaries.has(lower) ||
  subjectPronouns.has(lower) ||
  adverbs.has(lower);

export const isTime = (lower: string): boolean =>
  times.has(lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(lower);
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) ||
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:family|reply|ally|italy|july|assembly|rally|bully|only|supply|weekly|daily|emily|kelly|sally|billy|molly)$/.test(
      lower,
    ));
