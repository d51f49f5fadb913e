import { describe, expect, it } from 'vitest';
import { familyOfType } from '../../scripts/model/code-groups.js';
import { committedRows } from '../committed-rows.js';
import { breaking } from './breaking.js';

const actors = new Map(committedRows('actors').map((actor) => [actor.actor_id, actor]));
const events = new Map(committedRows('events').map((event) => [event.event_id, event]));
const quotes = committedRows('quotes');
const participants = committedRows('event_participants');

const partsIn = (event: string, ...roles: readonly string[]) =>
  participants.filter(({ event_id: id, role }) => id === event && roles.includes(role));

describe('an event', () => {
  it('that is disputed has mentions that say so and mentions that do not', () => {
    const disputed = [...events.values()].filter(({ status }) => status === 'disputed');
    expect(disputed).not.toEqual([]);
    for (const { event_id: id } of disputed) {
      const mentions = committedRows('event_mentions').filter((each) => each.event_id === id);
      expect(new Set(mentions.map(({ status_in_mention: status }) => status)).size).toBe(2);
    }
  });

  it('that has not happened is put forward by an act that has, or says that no act carries it', () => {
    const projected = [...events.values()].filter(({ occurrence }) => occurrence === 'projected');
    const holds = ({ content_of_event_id: act, event_note: note }: (typeof projected)[number]) =>
      act === null
        ? (note?.includes('No act carries it') ?? false)
        : events.get(act)?.occurrence === 'actual';
    expect(breaking(projected, holds)).toEqual([]);
  });

  it('is the content of an act that puts something forward', () => {
    const acts = [...events.values()].flatMap(({ content_of_event_id: act }) => act ?? []);
    const types = 'proposal demand commitment agreement statement message threat'.split(' ');
    expect(acts.filter((act) => !types.includes(events.get(act)?.type ?? ''))).toEqual([]);
    expect(acts).not.toEqual([]);
  });

  it('has a state or alliance as initiator where somebody speaks for it, and where it does a deed alone', () => {
    const holds = ({
      event_id: id,
      family,
      type,
    }: {
      event_id: string;
      family: string;
      type: string;
    }) => {
      const initiators = partsIn(id, 'initiator').map(({ actor_id: actor }) => actor);
      const spokenFor = partsIn(id, 'speaker').flatMap(
        ({ actor_id: actor }) => actors.get(actor)?.state_id ?? [],
      );
      const deed = ['programme', 'deployment', 'other_act'].includes(type);
      return family === 'speech_act'
        ? spokenFor.every((state) => initiators.includes(state))
        : !deed || initiators.length > 0 || partsIn(id, 'participant').length > 1;
    };
    expect(breaking(events.values(), holds)).toEqual([]);
  });

  it('lists the state beside its people, groups and bodies, and no outlet as recipient', () => {
    const isListed = (event: string, state: string): boolean =>
      participants.some(({ event_id: id, actor_id: actor }) => id === event && actor === state);
    expect(
      breaking(participants, ({ event_id: event, actor_id: id }) => {
        const state = actors.get(id)?.state_id ?? null;
        return state === null || isListed(event, state);
      }),
    ).toEqual([]);
    const isOutlet = (id: string): boolean =>
      actors.get(id)?.kind === 'media' || id === 'reporters';
    expect(
      breaking(participants, ({ actor_id: id, role }) => role !== 'recipient' || !isOutlet(id)),
    ).toEqual([]);
  });

  it('of which somebody speaks is a meeting or an act, by the column that names it', () => {
    const familyOf = (id: string | null) =>
      id === null ? undefined : familyOfType[events.get(id)?.type ?? 'other_act'];
    expect(
      breaking(
        quotes,
        ({ said_at_event_id: at, performs_event_id: act }) =>
          [undefined, 'meeting'].includes(familyOf(at)) &&
          [undefined, 'speech_act'].includes(familyOf(act)),
      ),
    ).toEqual([]);
  });

  it('that is to come, and has no words for its day, is dated from a day of its article or of a quote that tells of it', () => {
    const articles = committedRows('articles');
    const daysOf = (id: string): unknown[] =>
      committedRows('event_mentions')
        .filter(({ event_id: event }) => event === id)
        .flatMap((mention) => [
          ...articles
            .filter(({ article_id: article }) => article === mention.article_id)
            .flatMap((row) => [row.published_earliest, row.published_latest]),
          ...quotes
            .filter(
              (quote) =>
                quote.article_id === mention.article_id &&
                quote.char_start <= mention.char_start &&
                mention.char_end <= quote.char_end,
            )
            .flatMap((row) => [row.said_earliest, row.said_latest]),
        ]);
    const undated = [...events.values()].filter(
      ({ status, date_source: words }) =>
        words === null && ['intended', 'proposed'].includes(status),
    );
    expect(undated).not.toEqual([]);
    expect(
      breaking(undated, ({ event_id: id, date_earliest: day }) => daysOf(id).includes(day)),
    ).toEqual([]);
  });

  it('that is an agreement or a change of a treaty has those who conclude it', () => {
    const instruments = [...events.values()].filter(({ family }) => family === 'instrument');
    const least = { agreement: 2, treaty_change: 1 } as Readonly<Record<string, number>>;
    const holds = ({ event_id: id, type }: { event_id: string; type: string }) =>
      partsIn(id, 'signatory').length >= (least[type] ?? Infinity);
    expect(breaking(instruments, holds)).toEqual([]);
  });

  it('is what no expert or member of parliament says, and what each quote that performs it is spoken by', () => {
    const titles = committedRows('actor_roles');
    const isExpert = (id: string): boolean =>
      /experts?$/.test(actors.get(id)?.name ?? '') ||
      titles.some(
        ({ actor_id: of, title_as_printed: title }) =>
          of === id && /expert|analyst|professor|academy|institute|duma|parliament/i.test(title),
      );
    expect([...actors.keys()].filter(isExpert).length).toBeGreaterThan(3);
    const acts = participants.filter(({ role }) => role === 'speaker');
    expect(breaking(acts, ({ actor_id: id }) => !isExpert(id))).toEqual([]);
    const holds = ({ performs_event_id: act, speaker_id: speaker }: (typeof quotes)[number]) =>
      act === null ||
      partsIn(act, 'speaker', 'initiator').some(({ actor_id: id }) => id === speaker);
    expect(breaking(quotes, holds)).toEqual([]);
  });
});
