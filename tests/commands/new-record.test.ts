import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActorsFile } from '../../scripts/model/records/actors.js';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import { freshProject, textsIn, typing } from './new-project.js';
import { runCli } from './run-cli.js';

const at = freshProject();
const add = (...args: readonly string[]) => runCli('new', ...args, '--root', at());
const read = async <File>(path: string): Promise<File> =>
  JSON.parse(await readFile(join(at(), path), 'utf8')) as File;

const judged = ['--issues', 'joint_md', '--confidence', 'high'];

describe('new quote', () => {
  const quote = [
    ...['quote', 'A000', '--exact', 'wake its gulls', '--kind', 'indirect'],
    ...['--speaker', 'southland', '--speaker-basis', 'named', '--cue', 'fear', ...judged],
  ];

  it('adds it in reading order with the next free id, and says what check says of it', async () => {
    const { status, stdout, stderr } = await add(
      ...quote,
      '--cue-words',
      'fears',
      '--speaker-words',
      'Southland',
    );
    expect(status).toBe(0);
    const { quotes } = await read<QuotesFile>('curated/A000/quotes.json');
    expect(quotes.map(({ id }) => id)).toEqual(['Q001', 'Q002', 'Q003']);
    expect(quotes[2]).toEqual({
      id: 'Q003',
      kind: 'indirect',
      speaker: 'southland',
      speaker_basis: 'named',
      segments: [
        { part: 'speaker', exact: 'Southland', suffix: ' fears' },
        { part: 'cue', exact: 'fears' },
        { part: 'content', exact: 'wake its gulls' },
      ],
      cue: 'fear',
      issues: ['joint_md'],
      confidence: 'high',
    });
    expect(stdout).toContain('id/unregistered');
    expect(stderr).toContain('Q003: added to curated/A000/quotes.json');
  });

  it('asks for what the schema needs, with what the vocabulary says of each code', async () => {
    typing('the', '2', 'indirect', 'southlnd', 'southland', 'named', 'joint_md', 'high');
    const { status, stderr } = await add('quote', 'A000');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/2 {2}mixed +Mixed: A reporter’s clause/),
    ]);
    expect(stderr).toMatch(/occurrence: The article prints "the" \d+ times\. Which is meant\?/);
    expect(stderr).toContain('no actor "southlnd"; perhaps southland.');
    const { quotes } = await read<QuotesFile>('curated/A000/quotes.json');
    expect(quotes.map(({ id }) => id)).toContain('Q003');
  });

  it.each<[string, readonly string[], string]>([
    [
      'words that are not printed',
      ['--exact', 'The horn is loud enough for two coasts'],
      'It prints "The horn is loud enough for both coasts',
    ],
    ['words printed more than once', ['--exact', 'the'], 'Which is meant? 1: line'],
    [
      'an unknown actor',
      ['--exact', 'gulls', '--kind', 'direct', '--speaker', 'ada-march'],
      '--speaker: curated/actors.json has no actor "ada-march"; perhaps ada-marsh.',
    ],
    ['a field that is missing', ['--exact', 'gulls'], '--kind is missing.'],
    [
      'a record that is not whole',
      [...quote.slice(4), '--exact', 'gulls', '--said-edtf', '2012-03-05'],
      'The record is not whole: --said-basis',
    ],
  ])('refuses %s, and writes nothing', async (_what, options, words) => {
    const before = await textsIn(at());
    const { status, stderr } = await add('quote', 'A000', ...options);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(await textsIn(at())).toEqual(before);
  });

  it('names the articles there are', async () => {
    const { stderr } = await add('quote', 'A001', '--exact', 'x');
    expect(stderr).toContain('no article A001');
  });
});

describe('new event', () => {
  it('makes it with the passage that reports it and the words of its date; --dry-run writes nothing', async () => {
    const before = await textsIn(at());
    const { status, stdout } = await add(
      ...['event', 'A000', '--exact', 'the horn will wake its gulls', '--label', 'A horn test'],
      ...['--type', 'other_act', '--status', 'possible', ...judged, '--claimed-by', 'southland'],
      ...['--participants', 'southland:initiator:third'],
      ...['--participants', 'northland:recipient:third'],
      ...['--date-edtf', '2012-03-05', '--date-basis', 'weekday', '--date-source', 'Monday'],
      ...['--dry-run', '--json'],
    );
    expect([status, await textsIn(at())]).toEqual([0, before]);
    const { file, record } = JSON.parse(stdout) as { file: string; record: object };
    expect([file, record]).toEqual([
      'curated/A000/events.json',
      {
        event: {
          id: 'E003',
          label: 'A horn test',
          type: 'other_act',
          status: 'possible',
          date: {
            edtf: '2012-03-05',
            basis: 'weekday',
            source: { exact: 'Monday', suffix: '. The' },
          },
          participants: [
            { actor: 'southland', role: 'initiator', side: 'third' },
            { actor: 'northland', role: 'recipient', side: 'third' },
          ],
          issues: ['joint_md'],
          confidence: 'high',
        },
        mentions: [
          {
            event: 'E003',
            exact: 'the horn will wake its gulls',
            claimed_by: 'southland',
            status: 'possible',
          },
        ],
      },
    ]);
  });
});

describe('new actor', () => {
  it('adds it under an id made of its name, sorted', async () => {
    const { status } = await add(
      ...[
        'actor',
        '--article',
        'A000',
        '--name',
        'The Gulls',
        '--spellings',
        'gulls',
        '--kind',
        'group',
      ],
    );
    expect(status).toBe(0);
    const { actors } = await read<ActorsFile>('curated/actors.json');
    expect(actors.map(({ id }) => id)).toEqual(['ada-marsh', 'gulls', 'northland', 'southland']);
    expect(actors[1]).toEqual({
      id: 'gulls',
      kind: 'group',
      name: 'The Gulls',
      printed: [{ article: 'A000', spellings: ['gulls'] }],
    });
  });

  it('refuses an id that is taken, and a name that is not printed', async () => {
    const one = ['actor', '--article', 'A000', '--kind', 'person'];
    expect((await add(...one, '--name', 'Ada Marsh')).stderr).toContain(
      'The id ada-marsh is taken.',
    );
    expect((await add(...one, '--name', 'Ada Marshes')).stderr).toContain(
      '--spellings: the article does not print "Ada Marshes". It prints "Ada Marsh".',
    );
  });
});
