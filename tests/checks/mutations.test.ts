import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import type { Files } from '../../scripts/text/files.js';
import type { Code } from '../../scripts/model/codes.js';
import { statusesToCome } from '../../scripts/model/code-groups.js';
import {
  errorsOf,
  isFuzz,
  missed,
  mutated,
  mutatedIn,
  objectsIn,
  pathsOf,
  sampled,
  valueOf,
} from '../fixtures/mutant.js';
import { openReleased } from '../../scripts/commands/open-project.js';
import { addDays } from '../../scripts/dates/timeline/day-number.js';
import type { Released } from '../../scripts/records/released.js';
import { textOf, withFile, written } from '../fixtures/edit.js';
import { realFiles, root } from '../project.js';

/*
 * Mutations of the real records that must all be caught. Where a fault is seen from the record alone, every record is
 * mutated at once and each must be reported at its own place; where it is seen only against the rest, one at a time.
 *
 * What no check can see, because what is left is as well formed as before: ids exchanged between two quotes, two persons,
 * or two events of the same status; one of several mentions of an event gone; words outside quotation marks cut from a
 * clause at a word's end; one allowed code, or one date before the article's, in place of another; an optional field gone.
 */
const files = await realFiles();
/** The release that stands, which remembers ids and gives a missing record away; most mutations have to be seen without it. */
const released = await openReleased(root);
const lettersOnly = /\p{L}/u;

/** For mutations that are seen only against the rest, so that each needs a run of its own. */
const expectCaught = <T>(items: readonly T[], caught: (item: T) => boolean): void => {
  expect(items.filter((each) => !caught(each))).toEqual([]);
};

const checksOf = (mutant: Files, known?: Released): Set<string> =>
  new Set(errorsOf(mutant, known).map(({ check }) => check));

/** The same words with the letter nearest the middle changed. */
function misspelt(words: string): string {
  const characters = Array.from(words);
  const letters = [...characters.keys()].filter((at) => lettersOnly.test(characters[at] ?? ''));
  const at = letters[Math.floor(letters.length / 2)] ?? 0;
  characters[at] = characters[at] === 'x' ? 'q' : 'x';
  return characters.join('');
}

it('unmutated, the real records have no error, and writing them back changes nothing', () => {
  const again = (['events', 'quotes'] as const).reduce(
    (all, kind) =>
      pathsOf(all, kind).reduce(
        (changed, path) => withFile(changed, path, written(kind, valueOf(files, path, kind))),
        all,
      ),
    files,
  );
  expect(errorsOf(again)).toEqual([]);
  const texts = (of: Files) => [...of].map(([path]) => [path, textOf(of, path)]);
  expect(texts(again)).toEqual(texts(files));
});

describe('words', () => {
  // What a report suggests in place of wrong words takes long to find, so of the many the normal run changes every twelfth.
  it.each([
    ['exact', isFuzz ? 1 : 12],
    ['prefix', 1],
    ['suffix', 1],
  ] as const)('a letter changed in any "%s" is reported there', (field, step) => {
    const places: string[] = [];
    let seen = 0;
    const change = (file: object, path: string): void => {
      for (const [record, pointer] of objectsIn(file)) {
        const words: unknown = Reflect.get(record, field);
        if (typeof words !== 'string' || !lettersOnly.test(words)) continue;
        if (seen++ % step !== 0) continue;
        Reflect.set(record, field, misspelt(words));
        places.push(`${path}#${pointer}`);
      }
    };
    const mutant = (
      ['events', 'quotes', 'mentions', 'actors', 'exceptions', 'vocabularies'] as const
    ).reduce((changed, kind) => mutated(changed, kind, change), files);
    expect(places.length).toBeGreaterThan(10);
    expect(missed(mutant, places, 'anchor/not-verbatim')).toEqual([]);
  });
});

/** Reported by a noun, or by a verb that the list of reporting words leaves out because it seldom reports: “confirmed”, “proposal for”. */
const reportedByOtherWords = ['Q039', 'Q050', 'Q055', 'Q106', 'Q110'];

describe('a record gone', () => {
  it('differs from what the passes were decided into without a reason, when it is a quote, even if it leaves the registry too', () => {
    const quotes = pathsOf(files, 'quotes').flatMap((path) =>
      valueOf(files, path, 'quotes').quotes.map(({ id }) => ({ path, id })),
    );
    expectCaught(sampled(quotes), ({ path, id }) => {
      const gone = mutatedIn(files, 'quotes', path, (file) => {
        file.quotes = file.quotes.filter((quote) => quote.id !== id);
      });
      const forgotten = mutated(gone, 'ids', (file) => {
        file.ids = file.ids.filter((entry) => entry.id !== id);
      });
      const checks = checksOf(forgotten);
      // A quote that was revised leaves its own reason without a difference.
      return checks.has('revision/reason') || checks.has('revision/unneeded');
    });
  });

  it('leaves quotation marks or words of saying unaccounted for, when it is a quote that no other holds or holds none', () => {
    const apart = pathsOf(files, 'quotes').flatMap((path) => {
      const { quotes } = valueOf(files, path, 'quotes');
      const holders = new Set(quotes.map(({ parent }) => parent));
      return quotes
        .filter(({ id, parent }) => parent === undefined && !holders.has(id))
        .map(({ id }) => ({ path, id }));
    });
    const checksWithout = ({ path, id }: (typeof apart)[number]): Set<string> =>
      checksOf(
        mutatedIn(files, 'quotes', path, (file) => {
          file.quotes = file.quotes.filter((quote) => quote.id !== id);
        }),
      );
    const isSeen = (checks: Set<string>): boolean =>
      checks.has('quote/mark-accounted') || checks.has('quote/unreported-speech');
    const isNamed = ({ id }: (typeof apart)[number]): boolean => reportedByOtherWords.includes(id);
    expectCaught(sampled(apart.filter((each) => !isNamed(each))), (each) =>
      isSeen(checksWithout(each)),
    );
    // The words of these give nothing away, so that only the frozen records and the reasons for changing them do.
    expect(apart.filter(isNamed)).toHaveLength(reportedByOtherWords.length);
    expectCaught(sampled(apart.filter(isNamed)), (each) => {
      const checks = checksWithout(each);
      const isDecided = checks.has('revision/reason') || checks.has('revision/unneeded');
      return !isSeen(checks) && isDecided;
    });
  });

  it('is missed by the registry, whatever it is, and by the release that stands when it leaves the registry too', () => {
    const { ids } = valueOf(files, 'curated/ids.json', 'ids');
    const checksWithout = (id: string): Set<string> =>
      checksOf(
        mutated(files, 'ids', (file) => {
          file.ids = file.ids.filter((entry) => entry.id !== id);
        }),
        released,
      );
    const [active, gone] = [true, false].map((isActive) =>
      ids.filter(({ status }) => (status === 'active') === isActive).map(({ id }) => id),
    );
    // What became of an id that is gone is asked for by the changes of the version that let it go.
    expectCaught(sampled(gone ?? []), (id) => {
      const checks = checksWithout(id);
      return checks.has('release/changes-stale') || checks.has('reference/unresolved');
    });
    expectCaught(sampled(active ?? []), (id) => {
      const checks = checksWithout(id);
      return checks.has('id/forgotten') && checks.has('id/unregistered');
    });
  });

  it('leaves an event unreported, when it is its only mention', () => {
    const events = new Map<string, string[]>();
    for (const path of pathsOf(files, 'events'))
      for (const { event } of valueOf(files, path, 'events').mentions)
        events.set(event, [...(events.get(event) ?? []), path]);
    const single = new Set(
      [...events].filter(([, paths]) => paths.length === 1).map(([event]) => event),
    );
    const places: string[] = [];
    const mutant = mutated(files, 'events', (file, path) => {
      file.mentions = file.mentions.filter(({ event }) => !single.has(event));
      file.events.forEach(
        ({ id }, index) => single.has(id) && places.push(`${path}#/events/${index}`),
      );
    });
    expect(places.length).toBeGreaterThan(5);
    expect(missed(mutant, places, 'event/mention')).toEqual([]);
  });

  it('leaves references behind, when it is an actor', () => {
    const actors = valueOf(files, 'curated/actors.json', 'actors').actors.map(({ id }) => id);
    const records = [
      ...pathsOf(files, 'events'),
      ...pathsOf(files, 'quotes'),
      'curated/actors.json',
    ].map((path) => new TextDecoder().decode(files.get(path)));
    const used = actors.filter((id) =>
      records.some(
        (text) => text.split(`"${id}"`).length > (text.includes(`"id": "${id}"`) ? 2 : 1),
      ),
    );
    expectCaught(sampled(used), (id) => {
      const gone = mutated(files, 'actors', (file) => {
        file.actors = file.actors.filter((actor) => actor.id !== id);
      });
      return checksOf(gone).has('reference/unresolved');
    });
  });
});

describe('every date', () => {
  /** The same files with each date replaced, and where that has to be reported. */
  function redated(edtf: (status: Code<'event_status'>, path: string) => string | undefined) {
    const places: string[] = [];
    const set = (date: object | undefined, place: string, value: string | undefined): void => {
      if (!date || value === undefined) return;
      Reflect.deleteProperty(date, 'kind');
      Object.assign(date, { edtf: value });
      places.push(place);
    };
    const events = mutated(files, 'events', (file, path) => {
      file.events.forEach(({ date, status }, index) => {
        set(date, `${path}#/events/${index}/date/edtf`, edtf(status, path));
      });
    });
    const mutant = mutated(events, 'quotes', (file, path) => {
      file.quotes.forEach(({ said }, index) => {
        set(said, `${path}#/quotes/${index}/said/edtf`, edtf('occurred', path));
      });
    });
    expect(places.length).toBeGreaterThan(20);
    return { mutant, places };
  }

  it('of what is not to come, set to the day after its article', () => {
    const articles = readDataset(files).dataset?.project.articles ?? [];
    const dayAfter = new Map(
      articles.map(({ id, publication }) => [
        id,
        addDays(publication.published?.bounds.latest ?? '', 1),
      ]),
    );
    const { mutant, places } = redated((status, path) =>
      statusesToCome.has(status) ? undefined : dayAfter.get(path.split('/')[1] ?? ''),
    );
    expect(missed(mutant, places, 'date/after-article')).toEqual([]);
  });

  it.each(['2001-13', '2001-02-30', '2001-06-02/2001-06-01', 'XXXX-05-10'])('set to %s', (edtf) => {
    const { mutant, places } = redated(() => edtf);
    expect(missed(mutant, places, 'date/edtf')).toEqual([]);
  });
});
