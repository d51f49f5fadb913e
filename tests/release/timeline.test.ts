import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { EventFlatRow } from '../../scripts/model/tables/events-flat.js';
import { escaped } from '../../scripts/explorer/html.js';
import { marksOf } from '../../scripts/release/explorer/timeline-marks.js';
import { lanesOf, timelinePicture } from '../../scripts/release/explorer/timeline-picture.js';
import { mostOnTimeline, timeline } from '../../scripts/release/explorer/timeline.js';
import { committedRows } from '../committed-rows.js';

const events = committedRows('events_flat');
const vocabularies = committedRows('vocabularies');
const [sample] = events;
if (!sample) throw new Error('no events');

const day = fc
  .integer({ min: 0, max: 21_900 })
  .map((days) => Temporal.PlainDate.from('1972-01-01').add({ days }).toString());

/** Events with any bounds, as days, spans and windows. */
const invented = fc
  .array(fc.tuple(fc.option(day), fc.option(day), fc.constantFrom('span', 'window', null)), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(([a, b, kind], index): EventFlatRow => {
      const [first, last] = a && b && a > b ? [b, a] : [a, b];
      const bounds = kind === null ? [first, first] : [first, last];
      return {
        ...sample,
        event_id: `E${String(index).padStart(3, '0')}`,
        date_kind: kind,
        date_earliest: bounds[0] ?? null,
        date_latest: bounds[1] ?? null,
      };
    }),
  );

const linkOf = (markup: string, id: string): string =>
  new RegExp(`<a\\s[^>]*data-id="${id}"[\\s\\S]*?</a\\s*>`).exec(markup)?.[0] ?? '';

describe('timeline', () => {
  const { markup } = timeline({ events_flat: events, vocabularies });

  it('has one link for every event, named by what is seen and then its sentence', () => {
    const ids = [...markup.matchAll(/data-id="(\w+)"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(events.map(({ event_id: id }) => id).sort());
    for (const { event_id: id, event_sentence: sentence } of events) {
      expect(linkOf(markup, id)).toContain(`href="#${id}"`);
      expect(linkOf(markup, id)).toContain(`: ${escaped(sentence)}"`);
    }
  });

  it('draws a dot for days alone', () => {
    for (const { event_id: id, date_earliest: first, date_latest: last, date_kind: kind } of events)
      expect(linkOf(markup, id).includes('<circle'), id).toBe(
        kind === null && first !== null && first === last,
      );
  });

  it('says how many of very many events it shows', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...sample,
      event_id: `E${index + 1000}`,
    }));
    const page = timeline({ events_flat: many, vocabularies }).markup;
    expect(page.match(/data-id=/g)).toHaveLength(mostOnTimeline);
    expect(page).toContain(`first ${mostOnTimeline} of 10000`);
  });

  it('keeps places on the axis in the order of time, whatever the dates', () => {
    fc.assert(
      fc.property(invented, (rows) => {
        const { axis, marks } = marksOf(rows);
        for (const { from, to } of marks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1.000001);
          expect(from).toBeLessThanOrEqual(to);
        }
        axis.pieces.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThan(axis.pieces[at]?.end ?? 1);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('picture of the timeline', () => {
  const isApart = (rows: readonly EventFlatRow[]) => {
    const laid = lanesOf(marksOf(rows).marks);
    expect(laid).toHaveLength(rows.length);
    for (const a of laid) {
      expect(a.left).toBeGreaterThan(0);
      expect(a.right).toBeLessThan(880);
      for (const b of laid)
        if (a !== b && a.lane === b.lane) expect(a.right <= b.left || b.right <= a.left).toBe(true);
    }
  };

  it('has every event of the release, none over another, no arrow at the edge', () => {
    isApart(events);
    expect(timelinePicture({ events_flat: events }, 'light')).toContain(
      `${events.length} of ${events.length} events`,
    );
  });

  it('keeps invented events apart too', () => {
    fc.assert(fc.property(invented, isApart), { numRuns: 40 });
  });

  it('is drawn without any event', () => {
    expect(timelinePicture({ events_flat: [] }, 'dark')).toContain('0 of 0 events');
  });

  it('has a bar for each year where the events are too many for a mark each, and counts all', () => {
    const many = Array.from({ length: 5 }, () => events).flat();
    const picture = timelinePicture({ events_flat: many }, 'light');
    const told = /id="desc">([^]*?)<\/desc>/.exec(picture)?.[1] ?? '';
    const counts = [...told.matchAll(/(?:\d{4}|No date known) (\d+)[,.]/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(many.length);
    expect(picture.match(/class="full"/g)?.length).toBe(counts.length);
    const years = Array.from({ length: 30 }, (_, at) => String(1980 + at));
    const long = many.map((event, at) => ({
      ...event,
      date_earliest: `${years[at % years.length] ?? ''}-01-01`,
    }));
    expect(timelinePicture({ events_flat: long }, 'light')).toContain('1980s');
  });
});
