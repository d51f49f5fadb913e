import { describe, expect, it } from 'vitest';
import { checkRecords, checkRows } from '../../scripts/checks/run.js';
import { statusPrinted } from '../../scripts/records/title-words.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { buildRows } from '../../scripts/tables/build-rows.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';

const dataset = await datasetOfFirstRelease();
const findings = checkRecords(dataset);
const found = (check: string): string[] =>
  findings.filter((each) => each.check === check).map(({ message }) => message);

describe('1.0.0', () => {
  it('had a clause as a title', () => {
    expect(found('actor/title')).toEqual([
      'alexei-arbatov: "heads the International Security Center" has a verb: it is a clause and no title.',
    ]);
  });

  it('did not say in quotes_flat that Yesin was a former commander, for it had no column for it', () => {
    const rows = buildRows(dataset, noIntervals);
    const flat = rows.quotes_flat.map((row) => ({ ...row, speaker_title_status: null }));
    const messages = checkRows({ ...rows, quotes_flat: flat }, dataset)
      .filter(({ check, expected }) => check === 'release/speaker-title' && expected === 'former')
      .map(({ message }) => message);
    expect(messages).toHaveLength(4);
    expect(messages[0]).toContain('head of Russia’s Strategic Rocket Forces');
  });

  it('had groups of other people in each article that nothing marked', () => {
    expect(found('actor/generic').map((message) => message.replace(/:.*/, ''))).toEqual(
      expect.arrayContaining(['military-experts', 'reporters', 'us-officials']),
    );
  });

  it('had the NATO–Russia Council as an organ of NATO, on its side', () => {
    expect(found('actor/joint')).toEqual([
      'nato-russia-council: A joint body has the parent nato.',
      'E032: nato-russia-council is on side nato, and its name joins two sides.',
    ]);
  });

  it('took over a party’s term', () => {
    expect(found('record/party-term')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^E039: "Sergeyev’s rejection of the rogue-state argument" /),
        expect.stringMatching(/^rogue-states: "Rogue states" /),
      ]),
    );
  });
});

describe('a title', () => {
  it.each([
    ['General Yesin, former ', 'head of the forces', ' said', 'former'],
    ['', 'former head of the forces', '', 'former'],
    ['said former U.S. ', 'ambassador', ' X', 'former'],
    ['the late ', 'President', ' X', 'former'],
    ['X, then ', 'President', ', said', 'former'],
    ['X’s ex-', 'minister', ' said', 'former'],
    ['', 'President', '-elect Medvedev', 'elect'],
    ['Russian ', 'president-elect', ' X', 'elect'],
    ['The former minister, X, and ', 'President', ' Y', 'incumbent'],
    ['They selected ', 'Minister', ' X', 'incumbent'],
  ] as const)('%s[%s]%s is %s', (before, title, after, status) => {
    expect(statusPrinted(before, title, after)).toBe(status);
  });
});
