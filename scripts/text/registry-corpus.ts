/** What must hold of the articles, and of how files are encoded, by the id of the finding. */
export const corpusErrors = {
  'corpus/invalid-utf-8': 'Every file is UTF-8 throughout.',
  'corpus/other-format':
    'No file is in UTF-16 or UTF-32, an archive, a picture, or a document with a format of its own.',
  'corpus/nul': 'No file holds a NUL byte.',
  'corpus/digest': 'Every raw article has the size and sha256 that corpus/sources.json records.',
  'corpus/coverage':
    'Every byte of a raw file that is not white space belongs to exactly one block, and the bytes of each block decode to its text once line ends are blanks, tags left out and entities decoded.',
} as const;

export const corpusWarnings = {
  'corpus/html-as-text': 'Plain text that looks like HTML is pointed out.',
  'corpus/byte-order-mark': 'A byte order mark counts as white space and is pointed out.',
  'corpus/carriage-return': 'A carriage return counts as white space and is pointed out.',
  'corpus/not-nfc': 'Text that is not in Unicode NFC is kept unchanged and pointed out.',
  'corpus/hidden-character':
    'A control, bidirectional, invisible, tag, private-use or unassigned character in an article is kept unchanged and pointed out.',
  'corpus/unpaired-mark': 'A quotation mark that is not closed in its paragraph is pointed out.',
  'corpus/stripped-sentence':
    'A line that was stripped for its place or its look is pointed out if it ends as a sentence next to the text, or holds a quotation near it.',
  'date/publication':
    'Every article has a publication date that is bounded on both sides, by its page or by outside facts.',
} as const;
