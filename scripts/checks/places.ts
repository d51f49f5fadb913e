import { raise, type RecordCheck } from './check.js';
import { closest } from '../text/closest.js';
import { mostTold } from '../text/finding.js';
import { inBrackets } from '../text/look-alike.js';
import { eventsOf, placesOf, repeated } from './records.js';

const listed: RecordCheck = {
  id: 'place/listed',
  needsWhole: true,
  covers: ['events.place', 'events.place_iso3'],
  *run({ project }) {
    const known = new Map(placesOf(project).map(({ record }) => [record.name, record]));
    let told = 0;
    for (const { record, source, pointer } of eventsOf(project)) {
      const { place, place_iso3: iso3 } = record;
      const entry = known.get(place ?? '');
      if (place !== undefined && !entry) {
        // To look for one takes time, and no more are told.
        const near = told < mostTold ? (closest(place, [...known.keys()]) ?? '') : '';
        told += 1;
        yield raise(source, `${pointer}/place`, {
          message: `"${place}"${near === '' ? '' : inBrackets(place, near)} is not in curated/places.json.`,
          expected: 'the name of an entry',
          fix: 'Look it up in GeoNames and add it, or correct it.',
        });
      } else if (entry?.iso3 !== iso3) {
        yield raise(source, `${pointer}/${iso3 === undefined ? 'place' : 'place_iso3'}`, {
          message: `${place ?? 'No place'} has the country ${iso3 ?? 'none'}.`,
          expected: entry
            ? `${entry.iso3 ?? 'none'}, as in curated/places.json`
            : 'a place with it',
          fix: 'Correct the one that is wrong.',
        });
      }
    }
  },
};

const used: RecordCheck = {
  id: 'place/unused',
  needsWhole: true,
  covers: ['events.place'],
  *run({ project }) {
    const places = new Set(eventsOf(project).map(({ record }) => record.place));
    for (const { record, source, pointer } of placesOf(project)) {
      if (places.has(record.name)) continue;
      yield raise(source, pointer, {
        message: 'No event is there.',
        expected: 'the place of an event',
        fix: 'Remove it.',
      });
    }
  },
};

const listedOnce: RecordCheck = {
  id: 'place/twice',
  covers: ['events.place'],
  *run({ project }) {
    for (const [, { source, pointer, record }] of repeated(
      placesOf(project),
      (each) => each.record.name,
    ))
      yield raise(source, pointer, {
        message: `${record.name} is listed twice.`,
        expected: 'each place once',
        fix: 'Remove one.',
      });
  },
};

export const placeChecks: readonly RecordCheck[] = [listed, used, listedOnce];
