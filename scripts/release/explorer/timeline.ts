import { html, type Html } from '../../explorer/html.js';
import { whenInWords } from '../../explorer/when.js';
import type { EventFlatRow } from '../../model/tables/events-flat.js';
import type { Rows } from '../../model/tables/index.js';
import type { Axis } from './timeline-axis.js';
import { drawn, firstKnown, inTime, marksOf, type Mark } from './timeline-marks.js';

/** More events than this are not read as a picture, and would make the page heavy. */
export const mostOnTimeline = 400;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const legend: readonly (readonly [Partial<Mark>, Partial<EventFlatRow>, string])[] = [
  [{ shape: 'day' }, { occurrence: 'actual' }, 'a day'],
  [{ shape: 'day' }, { occurrence: 'projected' }, 'a day, planned'],
  [{ shape: 'span', from: 0.1, to: 0.9 }, { occurrence: 'actual' }, 'went on throughout'],
  [
    { shape: 'window', from: 0.1, to: 0.9 },
    { occurrence: 'actual' },
    'once, at some time in between',
  ],
  [
    { shape: 'window', isOpenAfter: true, from: 0.2, to: 0.2 },
    { occurrence: 'projected' },
    'not before; end open',
  ],
  [
    { shape: 'window', isOpenBefore: true, from: 0.8, to: 0.8 },
    { occurrence: 'actual' },
    'by then; beginning open',
  ],
];

const ticksOf = (axis: Axis): Html =>
  html`<div class="axis" aria-hidden="true">
    ${axis.pieces.map(
      ({ title, start, end, ticks }) =>
        html`<b style="left:${percent(start)};width:${percent(end - start)}">${title}</b
          >${ticks.map((tick) => html`<i style="left:${percent(tick.at)}">${tick.title}</i>`)}`,
    )}
  </div>`;

/** The events on an axis of time, a row each: what, when and how surely. */
export function timeline({
  events_flat: events,
  vocabularies,
}: Pick<Rows, 'events_flat' | 'vocabularies'>): Html {
  const shown = inTime(events).slice(0, mostOnTimeline);
  const { axis, marks } = marksOf(shown);
  const labelOf = (vocabulary: string, value: string): string =>
    vocabularies.find((row) => row.vocabulary === vocabulary && row.code === value)?.label ?? value;
  const sections = [...new Set(marks.map(({ event }) => firstKnown(event).slice(0, 4)))];
  const row = (mark: Mark): Html => {
    const { event } = mark;
    const { event_id: id, status, occurrence, date_edtf: edtf, date_kind: kind } = event;
    const when = edtf === null || firstKnown(event) === '' ? '' : whenInWords(edtf, kind ?? '');
    const word = status === 'occurred' ? '' : labelOf('event_status', status).toLowerCase();
    const brief = [when, word].filter(Boolean).join(', ');
    // Who speaks to the page says the words that can be seen: the name begins with them.
    const name = `${event.label} ${brief}: ${event.event_sentence}`;
    return html`<li>
      <a href="#${id}" data-id="${id}" class="${occurrence}" aria-label="${name}"
        ><span>${event.label} <small>${brief}</small></span
        ><svg class="track" height="16" aria-hidden="true">${drawn(mark, axis, percent)}</svg></a
      >
    </li> `;
  };
  return html`<div class="timeline">
    <ul class="legend" aria-label="Signs of the timeline">
      ${legend.map(([mark, event, words]) => {
        const sign = {
          shape: 'day',
          from: 0.5,
          to: 0.5,
          isOpenBefore: false,
          isOpenAfter: false,
        } as const;
        const { occurrence = 'actual' } = event;
        const signed = { ...sign, ...mark, event: { occurrence } as EventFlatRow };
        return html`<li class="${occurrence}">
          <svg width="48" height="16" aria-hidden="true">
            ${drawn(signed, { pieces: [], breaks: [], at: () => 0 }, percent)}
          </svg>
          ${words}
        </li> `;
      })}
      ${['actual', 'projected', 'denied', 'disputed']
        .filter((each) => shown.some(({ occurrence }) => occurrence === each))
        .map(
          (each) =>
            html`<li class="${each}">
              <svg width="24" height="16" aria-hidden="true">
                <line
                  x1="1"
                  x2="23"
                  y1="8"
                  y2="8"
                  class="solid ${each === 'actual' ? 'full' : each}"
                />
              </svg>
              ${labelOf('event_occurrence', each).toLowerCase()}
            </li> `,
        )}
    </ul>
    ${
      events.length > shown.length &&
      html`<p class="muted">
        The first ${shown.length} of ${events.length} events by date; the table below has all.
      </p>`
    }
    ${sections.map((section) => {
      const those = marks.filter(({ event }) => firstKnown(event).slice(0, 4) === section);
      return html`<section aria-label="${section || 'No date known'}">
        <div class="head">
          <h3>
            ${section || 'No date known'}
            ${section === '' && html`<small>each at its first report</small>`}
          </h3>
          ${ticksOf(axis)}
        </div>
        <ol>
          ${those.map(row)}
        </ol>
      </section> `;
    })}
  </div>`;
}
