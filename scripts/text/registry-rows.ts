/** What must hold of the rows of a release, by finding. */
export const rowsErrors = {
  'sentence/words':
    'An attribution sentence holds every run of the words said as it is printed, and marks around words of the speaker’s own only.',
  'sentence/cue':
    'An attribution sentence has the reporting verb between the speaker and the words said, or says that there is none.',
  'sentence/negation': 'An attribution sentence is negated if, and only if, the reporting verb is.',
  'sentence/reporter':
    'An attribution sentence names the speaker, and before the speaker whoever reports the words.',
  'release/schema':
    'Every row of the release is valid against the table’s JSON Schema in schemas/release/.',
  'release/key': 'No two rows of a table have the same key.',
  'release/foreign-key': 'Every value of a column that refers to another table exists there.',
  'release/cycle':
    'In no column that refers to its own table does a row lead back to itself, over however many others.',
  'release/count': 'A column that counts the rows of a table counts all of them.',
  'release/basis':
    'A column that says how another one is known, or how well it fits, is filled exactly where that one is.',
  'release/act':
    'The event at which words were said is a meeting, the event that they perform a speech act, and both hold their date.',
  'release/ongoing':
    'What is ongoing is a span, and ends by its article’s latest date only where words of the article say so.',
  'release/in-marks': 'Words are in marks if, and only if, they stand between quotation marks.',
  'release/date-bounds':
    'Earliest is not after latest, both agree with the EDTF value, and precision and kind agree with the bounds.',
  'release/occurrence':
    'The family of an event follows from its type, and occurrence and contested from its status.',
  'release/event-sentence':
    'The sentence of an event says whether it had happened, what it is, who takes part, and by whose word it is told.',
  'release/first-reported':
    'An event is first reported by the bounds of an article that reports it, and no other that does was out for certain before.',
  'release/claims':
    'The claimants of an event are those its mentions name, and its claim basis says whether some, all or no mentions name one.',
  'release/cue':
    'The cue of a quote is the lemma of the reporting verb in its segments, and is negated if that is.',
  'release/outside-source':
    'Dates, origins of articles and what is wrong with a title refer to external sources exactly where they are known from outside.',
  'release/outside-address':
    'The address of a page that is known from outside is that of an external source of its article.',
  'release/unsafe-text':
    'No text cell is a word that software reads as a missing value, or begins like a spreadsheet formula.',
  'release/verbatim':
    'Every text with a span is exactly that slice of the article’s text, in code points, and what its raw file, in bytes, decodes to once line ends are blanks, tags left out and entities decoded; and it lies in the block that its row names.',
  'release/block-digest': 'The digest of a block is that of its words.',
  'release/goldstein':
    'Every event has the Goldstein value that the crosswalk gives its CAMEO code, and each code has one.',
  'release/place':
    'An event has the GeoNames id, the latitude and the longitude of its place, or none of the three; one place has them once.',
  'release/speaker-title':
    'A speaker’s title in quotes_flat is no clause such as “heads the …”, and stands with its status.',
  'release/role-status':
    'A role has the status that its title, or the words right before or after it, give; what has a verb is no title.',
  'release/pass-id':
    'A record of a raw pass is named after its pass, so that its id is never taken for one of the release.',
  'release/decided':
    'What was revised was revised in a version after the one whose records were decided on, and neither is later than the release.',
  'release/overruled':
    'Reliability counts as many overruled units as the decisions in adjudications show.',
  'release/dyad-role': 'No state is in a dyad only because the event is about it.',
  'release/event-codes':
    'An event has the outcome and format that its type, status and participants allow, and a CAMEO fit no better than the crosswalk has it.',
  'release/confidence':
    'Confidence below high has a reason and a note; high confidence has no reason.',
  'release/stance':
    'A stance is on a scaled issue of its quote, −1 or 1 where it is only implied, and no surer than the quote.',
  'release/site-year':
    'Sites in Europe are issues of their own only in articles published from 2007 on.',
  'release/agreement':
    'A measure of agreement, its bounds and its share of equal pairs lie on their scales, the bounds in order, and there are units.',
  'release/invented':
    'Every code that a coder gives, and no other, has an example invented for the purpose.',
  'release/changes-stale':
    'What curated/changes/ says about a version is true: curated/ids.json has its ids and says the same of those that are gone, and its new values and counts are those of the rows.',
} as const;
