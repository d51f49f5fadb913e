/** Checks that reading and parsing already made; here they get their place in the registry. */
const facts = [
    {
        id: 'project/missing-file',
        severity: 'error',
        scope: 'project',
        description: 'Every file the project is made of exists.',
    },
    {
        id: 'project/metadata',
        severity: 'error',
        scope: 'project',
        description: 'package.json holds the dataset’s title, release date, licence, authors, keywords and abstract.',
    },
    {
        id: 'json/syntax',
        severity: 'error',
        scope: 'project',
        description: 'Every curated file is JSON (RFC 8259).',
    },
    {
        id: 'json/duplicate-key',
        severity: 'error',
        scope: 'project',
        description: 'No object has the same key twice.',
    },
    {
        id: 'record/schema',
        severity: 'error',
        scope: 'records',
        description: 'Every curated file is valid against its JSON Schema in schemas/.',
    },
    {
        id: 'corpus/invalid-utf-8',
        severity: 'error',
        scope: 'corpus',
        description: 'Every file is UTF-8 throughout.',
    },
    {
        id: 'corpus/nul',
        severity: 'error',
        scope: 'corpus',
        description: 'No file holds a NUL byte.',
    },
    {
        id: 'corpus/digest',
        severity: 'error',
        scope: 'corpus',
        description: 'Every raw article has the size and sha256 that corpus/sources.json records.',
        covers: ['articles.raw_file', 'articles.raw_bytes', 'articles.raw_sha256'],
    },
    {
        id: 'corpus/byte-order-mark',
        severity: 'warning',
        scope: 'corpus',
        description: 'A byte order mark counts as white space and is pointed out.',
    },
    {
        id: 'corpus/carriage-return',
        severity: 'warning',
        scope: 'corpus',
        description: 'A carriage return counts as white space and is pointed out.',
    },
    {
        id: 'corpus/not-nfc',
        severity: 'warning',
        scope: 'corpus',
        description: 'Text that is not in Unicode NFC is kept as it is and pointed out.',
    },
];
export const readingChecks = facts.map((fact) => ({
    ...fact,
    run: ({ readFindings }) => readFindings.filter(({ check }) => check === fact.id),
}));
