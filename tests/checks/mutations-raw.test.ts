import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../scripts/model/records/corpus.js';
import { readRawArticles } from '../../scripts/records/read-articles.js';
import { readCurated } from '../../scripts/records/read-curated.js';
import { rawPath } from '../../scripts/records/project.js';
import { item, withFile } from '../fixtures/edit.js';
import { errorsOf, isFuzz, mutated, mutatedIn, pathsOf, valueOf } from '../fixtures/mutant.js';
import { realFiles } from '../project.js';

/** Mutations of raw articles, and exchanges of ids. */
const exchanges = isFuzz ? 30 : 1;
const files = await realFiles();
const sources = valueOf(files, 'corpus/sources.json', 'sources').articles;
const curated = readCurated(files);

const isCaughtAs = (mutant: typeof files, check: string): boolean =>
  errorsOf(mutant).some((finding) => finding.check === check);

/** Whether the stage that reads raw articles refuses it; no other stage looks at the digest. */
function isRefused(source: Source, bytes: Uint8Array): boolean {
  const { findings } = readRawArticles(curated, withFile(files, rawPath(source), bytes));
  return findings.some(({ check }) => check === 'corpus/digest');
}

describe.each(sources)('the raw file of $id', (source) => {
  const bytes = files.get(rawPath(source)) ?? new Uint8Array();

  it('as it is', () => {
    expect(isRefused(source, bytes)).toBe(false);
  });

  it('with any one bit flipped', () => {
    const place = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
    fc.assert(
      fc.property(place, ([at, bit]) =>
        isRefused(
          source,
          bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte)),
        ),
      ),
      { seed: 1, numRuns: 20, endOnFailure: true },
    );
  });

  it('truncated anywhere', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => isRefused(source, bytes.slice(0, length))),
      { seed: 2, numRuns: 10, endOnFailure: true },
    );
  });

  it('with a byte more', () => {
    expect(isRefused(source, Uint8Array.from([...bytes, 10]))).toBe(true);
  });
});

it('a raw file with another byte is an error of the whole run', () => {
  const [source] = sources;
  const path = source ? rawPath(source) : '';
  const bytes = Uint8Array.from([...(files.get(path) ?? []), 10]);
  expect(isCaughtAs(withFile(files, path, bytes), 'corpus/digest')).toBe(true);
});

describe('ids exchanged', () => {
  it('between two articles, with their files', () => {
    const last = sources.length - 1;
    // Two short ones in the normal run: of every record it is reported what is most like its words.
    for (const first of isFuzz ? [0, 1] : [last - 2]) {
      const mutant = mutated(files, 'sources', ({ articles }) => {
        const [a, b] = [item(articles, first), item(articles, last)];
        [a.id, b.id] = [b.id, a.id];
      });
      expect(isCaughtAs(mutant, 'anchor/not-verbatim')).toBe(true);
    }
  });

  it('between two events of different status', () => {
    const [path = ''] = pathsOf(files, 'events');
    const { events } = valueOf(files, path, 'events');
    const pairs = events.flatMap((a, i) =>
      events.slice(i + 1).flatMap((b) => (a.status === b.status ? [] : [[a.id, b.id] as const])),
    );
    expect(pairs.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([one, other]) =>
        isCaughtAs(
          mutatedIn(files, 'events', path, (file) => {
            for (const event of file.events)
              event.id = event.id === one ? other : event.id === other ? one : event.id;
          }),
          'event/status-reported',
        ),
      ),
      { seed: 3, numRuns: exchanges, endOnFailure: true },
    );
  });

  it('between a state that others belong to and a person', () => {
    const { actors } = valueOf(files, 'curated/actors.json', 'actors');
    const states = actors
      .filter(({ id }) => actors.some(({ state }) => state === id))
      .map(({ id }) => id);
    const people = actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...people), (one, other) =>
        isCaughtAs(
          mutated(files, 'actors', (file) => {
            for (const actor of file.actors)
              actor.id = actor.id === one ? other : actor.id === other ? one : actor.id;
          }),
          'reference/kind',
        ),
      ),
      { seed: 4, numRuns: exchanges, endOnFailure: true },
    );
  });
});
