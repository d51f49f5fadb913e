import { beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from './documents.js';
import { documentNames, mismatches, readPromises, testsOf, type DocumentName } from './promises.js';
import { piecesOf } from './sentences.js';
import { faultOf, titlesIn } from './titles.js';

let documents: Record<DocumentName, string>;
beforeAll(async () => {
  documents = await documentsOf();
});

describe.each(documentNames)('%s', (name) => {
  it('has each of its sentences listed once, in its order', () => {
    expect(mismatches(piecesOf(documents[name]), readPromises(name))).toEqual([]);
  });

  it('has a test that runs for each claim', () => {
    const tests = new Set(readPromises(name).flatMap(testsOf));
    expect([...tests].flatMap((test) => faultOf(test) ?? [])).toEqual([]);
  });
});

describe('the pieces of a document', () => {
  it('are its sentences, and the tables and the code of each section', () => {
    const document =
      '# One\n\n**Look:** it is `a.b`. 29 [events (x)](y) are\nhere, e.g. this.\n\n- An item. `b` too\n- Another\n\n' +
      '| a |\n| --- |\n\n```sh\n# none\n```\n\n## Two\n\n```\nx\n```\n\n<!-- begin -->\n\n```\ny\n```\n';
    expect(piecesOf(document).map(({ section, says }) => `${section}: ${says}`)).toEqual([
      'One: Look: it is `a.b`.',
      'One: # events (x) are here, e.g. this.',
      'One: An item.',
      'One: `b` too',
      'One: Another',
      'One: *tables*',
      'One: *code*',
      'Two: *code*',
    ]);
  });
});

describe('a list', () => {
  const pieces = ['First.', 'Second is said.', 'Second is meant.'].map((says) => ({
    section: 'One',
    says,
  }));
  const entry = (says: string) => ({ says, why: 'reading' as const });

  it('that names each piece once is right', () => {
    const list = ['First', 'Second is s', 'Second is m'].map(entry);
    expect(mismatches(pieces, list)).toEqual([]);
  });

  it.each([
    [['First', 'Second is s'], ['no entry (One): Second is meant.']],
    [['First', 'Second'], ['2 pieces: Second']],
    [['First', 'Second is s', 'Second is m', 'Third'], ['0 pieces: Third']],
    [['First', 'Second is m', 'Second is s'], ['named before, or out of order: Second is s']],
    [['First', 'First.', 'Second is s', 'Second is m'], ['named before, or out of order: First.']],
  ])('of %j is not', (says, expected) => {
    expect(mismatches(pieces, says.map(entry))).toEqual(expected);
  });
});

describe('the titles of tests', () => {
  it('are those of each way to write a test, and tell which is skipped', () => {
    const source =
      "it('one', () => {}); test.each([1])(`two ${x} %s`, f); it.skipIf(c)('three', f); it(name, f);" +
      "describe.skip('of', () => { it('four', f); }); it.todo('five'); other('six');";
    expect(titlesIn(source).map(({ title, isSkipped }) => [title, isSkipped])).toEqual([
      ['one', false],
      ['two ${x} %s', false],
      ['three', false],
      ['four', true],
      ['five', true],
    ]);
  });

  it.each([
    ['tests/promises/promises.test.ts > none', 'no such test: '],
    ['tests/promises/promises.ts > none', 'not "file > title": '],
    ['tests/promises/promises.test.ts', 'not "file > title": '],
    ['check id/none', 'no such check: '],
    ['tests/promises/none.test.ts > none', 'no such file: '],
  ])('%s is told', (test, fault) => {
    expect(faultOf(test)).toBe(`${fault}${test}`);
  });
});
