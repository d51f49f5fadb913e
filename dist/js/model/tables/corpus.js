import { articleIdColumn, blockIdColumn, boolean, code, derivedId, integer, nullable, ownId, text, token, } from './columns.js';
import { dateColumns, nullableByteColumns, pageSpanColumns } from './groups.js';
import { defineTable } from './table.js';
const digest = (title, description) => token(/^[0-9a-f]{64}$/, {
    title,
    description,
    example: '0658b472add8bcafceff02e4ae4009d5f33e45b93aed2fe04ae18031bc7a0de8',
});
export const articles = defineTable({
    name: 'articles',
    title: 'Articles',
    rowIs: 'an article of the corpus',
    description: 'With its publication date, its files and whose text it is.',
    key: ['article_id'],
}, {
    article_id: ownId(/^A[0-9]{3}$/, 'Article', 'A001'),
    title: nullable(text({
        title: 'Title',
        description: 'The headline as printed. Empty when the article has none.',
        example: 'Russia, US at odds on missiles',
    })),
    deck: nullable(text({
        title: 'Deck',
        description: 'The line under the headline as printed.',
        example: 'Russia is ready for compromises but they must be reasonable - Deputy Defense Minister Anatoly Antonov',
    })),
    publisher: nullable(text({
        title: 'Publisher',
        description: 'Who published the page. Empty when unknown.',
        example: 'China.org.cn',
    })),
    agency: nullable(text({
        title: 'Agency',
        description: 'Who wrote the story. Empty when unknown.',
        example: 'Itar-Tass',
    })),
    dateline_place: nullable(text({
        title: 'Dateline place',
        description: 'The place named in the dateline, as printed.',
        example: 'CHEBARKUL, Chelyabinsk region',
    })),
    ...dateColumns('published', 'the article was published'),
    ...dateColumns('retrieved', 'the page was rendered for the reader who kept it'),
    language: token(/^[a-z]{2}$/, {
        title: 'Language',
        description: 'ISO 639-1 code of the text.',
        example: 'en',
    }),
    text_file: token(/^text\/A[0-9]{3}\.txt$/, {
        title: 'Text file',
        description: 'The normalised text, relative to the release folder.',
        example: 'text/A001.txt',
    }),
    n_chars: integer({
        title: 'Characters',
        description: 'Length of the normalised text.',
        unit: 'Unicode code points',
        example: 6605,
    }),
    n_words: integer({
        title: 'Words',
        description: 'Runs of anything but white space in the normalised text.',
        unit: 'words',
        example: 1034,
    }),
    n_blocks: integer({
        title: 'Blocks',
        description: 'Blocks of the raw file, in and out of the text.',
        unit: 'blocks',
        example: 24,
    }),
    raw_file: token(/^corpus\/raw\/[0-9A-Za-z_.-]+\.txt$/, {
        title: 'Raw file',
        description: 'The article as received, in the project’s repository.',
        example: 'corpus/raw/001_1b8f5677dfb19321.txt',
    }),
    raw_bytes: integer({
        title: 'Raw size',
        description: 'Size of the raw file.',
        unit: 'bytes',
        example: 6752,
    }),
    raw_sha256: digest('Raw digest', 'SHA-256 of the raw file.'),
    text_sha256: digest('Text digest', 'SHA-256 of the normalised text file.'),
    rights: text({
        title: 'Rights',
        description: 'Whose text it is and on what terms it stands here.',
        example: 'Text of IPS, all rights presumed reserved.',
    }),
});
export const blocks = defineTable({
    name: 'blocks',
    title: 'Blocks',
    rowIs: 'a run of a raw file with one role',
    description: 'Every byte of a raw file that is not white space stands in exactly one block, so nothing is lost.',
    key: ['block_id'],
}, {
    block_id: derivedId(/^A[0-9]{3}-B[0-9]{2,}$/, 'Block', 'A001-B07'),
    article_id: articleIdColumn(),
    seq: integer({
        title: 'Sequence',
        description: 'Position in the raw file, from 1.',
        example: 7,
    }),
    role: code('block_role', {
        title: 'Role',
        description: 'What the block is on its page.',
        example: 'body',
    }),
    in_text: boolean({
        title: 'In the text',
        description: 'True when the block belongs to the article’s normalised text.',
        example: true,
    }),
    text: text({ title: 'Text', description: 'The exact words.', example: 'All news' }),
    ...pageSpanColumns(),
    rule: token(/^(profile|general)\/[a-z-]+$/, {
        title: 'Rule',
        description: 'The rule that decided the role: of the publisher’s profile, or general.',
        example: 'general/prose',
    }),
});
export const dateEvidence = defineTable({
    name: 'date_evidence',
    title: 'Date evidence',
    rowIs: 'a candidate or constraint used to date an article',
    description: 'Rows that were set aside stay, with the reason, so the reasoning can be followed.',
    key: ['evidence_id'],
}, {
    evidence_id: derivedId(/^A[0-9]{3}-D[0-9]{2,}$/, 'Evidence', 'A003-D01'),
    article_id: articleIdColumn(),
    seq: integer({ title: 'Sequence', description: 'Order of application, from 1.', example: 1 }),
    block_id: nullable(blockIdColumn('The block it is printed in. Empty for a fact from outside.')),
    text: text({
        title: 'Text',
        description: 'The words as printed, or the outside fact.',
        example: '08/08/2001',
    }),
    ...nullableByteColumns(),
    role: code('evidence_role', {
        title: 'Role',
        description: 'What sort of evidence it is.',
        example: 'credit_line',
    }),
    reading_edtf: nullable(token(/^[0-9X?~%/.-]{4,32}$/, {
        title: 'Reading',
        description: 'The date it is read as, in EDTF. Empty when no year can be given.',
        example: '2001-08-08',
    })),
    effect: code('evidence_effect', {
        title: 'Effect',
        description: 'What it says about the publication date.',
        example: 'equals',
    }),
    accepted: boolean({
        title: 'Accepted',
        description: 'False when it was set aside or left undecided.',
        example: true,
    }),
    explanation: text({
        title: 'Explanation',
        description: 'Why it counts, or why not.',
        example: 'A credit line dates the story.',
    }),
});
