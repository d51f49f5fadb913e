import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, withFile } from '../fixtures/edit.js';
import { errorsOf, mutated, mutatedIn, pathsOf, valueOf } from '../fixtures/mutant.js';
import { realFiles } from '../project.js';

/** Mutations of raw articles, and exchanges of ids. */
const files = await realFiles();
const sources = valueOf(files, 'corpus/sources.json', 'sources').articles;
const rawPaths = sources.map(({ file }) => `corpus/raw/${file}`);

function bytesOf(path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is missing.`);
  return bytes;
}

const isCaughtAs = (mutant: typeof files, check: string): boolean =>
  errorsOf(mutant).some((finding) => finding.check === check);

describe.each(rawPaths)('%s', (path) => {
  const bytes = bytesOf(path);

  it('with any one bit flipped', () => {
    const place = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
    fc.assert(
      fc.property(place, ([at, bit]) => {
        const flipped = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        return isCaughtAs(withFile(files, path, flipped), 'corpus/digest');
      }),
      { seed: 1, numRuns: 4, endOnFailure: true },
    );
  });

  it('truncated anywhere', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) =>
        isCaughtAs(withFile(files, path, bytes.slice(0, length)), 'corpus/digest'),
      ),
      { seed: 2, numRuns: 2, endOnFailure: true },
    );
  });

  it('with a byte more', () => {
    expect(
      isCaughtAs(withFile(files, path, Uint8Array.from([...bytes, 10])), 'corpus/digest'),
    ).toBe(true);
  });
});

describe('ids exchanged', () => {
  it('between two articles, with their files', () => {
    const last = sources.length - 1;
    for (const first of [0, 1]) {
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
      { seed: 3, numRuns: 6, endOnFailure: true },
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
      { seed: 4, numRuns: 6, endOnFailure: true },
    );
  });
});
