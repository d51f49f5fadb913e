import type { PageTime } from '../../dates/page-times.js';
import type { CuratedEvent, CuratedParticipant } from '../../model/records/events.js';
import { familyOfType } from '../../model/code-groups.js';
import type { Project } from '../../records/project.js';
import { having } from '../../text/lookup.js';
import { knownStates } from '../actors/states.js';
import { isQuote } from '../quotes/reported.js';
import type { Scene } from '../scene.js';
import type { Place } from '../selector.js';
import {
  actsForState,
  clauseAround,
  partiesIn,
  visitedIn,
  type Actors,
  type NamedParty,
} from './clause.js';
import { eachOnce, withParty } from './parties.js';
import { statusOf } from './status.js';
import type { Trigger } from './triggers.js';

/** What one passage says of a meeting or an instrument. */
export interface MeetingReading {
  readonly trigger: Trigger;
  readonly place: Place;
  readonly clause: Place;
  readonly status: CuratedEvent['status'];
  readonly participants: readonly CuratedParticipant[];
  readonly time: PageTime | undefined;
  /** A city or country where it was or will be. */
  readonly where: string | undefined;
  /** True where an article or the like points back: “the talks”. */
  readonly isBack: boolean;
}

/** A city or country that the records know or a capital, after “in”, “to” or “at” in the clause. */
function whereIn({ block, start, end }: Place, project: Project): string | undefined {
  const listed = new Set(project.places.value.places.map(({ name }) => name));
  const capitals = new Set(knownStates().map(({ capital }) => capital));
  for (const [, name = ''] of block.text
    .slice(start, end)
    .matchAll(
      /\b(?:in|to|at|visit(?:ed|ing|s)?) (?:the )?(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)/gu,
    )) {
    const [first = ''] = name.split(' ');
    const one = [name, first].find((each) => listed.has(each) || capitals.has(each));
    if (one !== undefined) return one;
  }
  return undefined;
}

/** The time that dates it: the nearest in the clause that dates no saying. */
function timeIn(scene: Scene, clause: Place, trigger: Trigger): PageTime | undefined {
  const paragraph = scene.blocks.indexOf(clause.block);
  const cues = scene.speech.attributions
    .filter(isQuote)
    .flatMap(({ cue }) =>
      cue?.paragraph === paragraph && cue.end >= clause.start - 8 && cue.start <= clause.end + 8
        ? cue
        : [],
    );
  const distance = (time: PageTime): number => Math.abs(time.start - trigger.start);
  return having(scene.article.times, 'blockId', clause.block.id)
    .filter(
      (time) =>
        time.role === 'in_text' &&
        time.start >= clause.start &&
        time.end <= clause.end &&
        time.expression.edtf !== undefined &&
        (time.expression.type === 'DATE' || time.expression.type === 'TIME') &&
        !cues.some((cue) => Math.abs(cue.end - time.start) < distance(time)),
    )
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Words of a title or a list before the name of whoever acts. */
const titleBefore =
  /(?:[Tt]he |[Aa]n? |\p{Lu}[\p{L}.’'-]*,? |of |for |and |to |deputy |foreign |defen[cs]e |minister |secretary |president |senior |top |officials? |from )*$/u;
const articleBefore =
  /\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Hh]is|[Ii]ts|[Hh]er) (?:(?!(?:in|of|on|for|with|to|at|by|the|an?) )[\p{L}.-]+ ){0,4}$/u;

/** The words that report it: from whoever is named first to the end of those who take part, with a time or a place right after. */
function passageOf(
  clause: Place,
  parties: readonly NamedParty[],
  time: PageTime | undefined,
  trigger: Trigger,
): Place {
  const { block } = clause;
  const { text } = block;
  const spans = parties.map(({ name }) => name.span);
  const first = Math.min(trigger.start, ...spans.map(({ start }) => start));
  let end = Math.max(trigger.end, ...spans.map((span) => span.end));
  end += actsForState.exec(text.slice(end, clause.end))?.[0].length ?? 0;
  for (let step = 0; step < 2; step += 1) {
    if (time && time.start >= end && time.start - end < 25 && time.end <= clause.end)
      end = time.end;
    end +=
      /^ in (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(text.slice(end, clause.end))?.[0]
        .length ?? 0;
  }
  const before = text.slice(clause.start, first);
  const lead = (trigger.sort === 'verb' ? titleBefore : articleBefore).exec(before)?.[0] ?? '';
  return { block, start: first - lead.trimStart().length, end };
}

/** What a trigger and the clause around it say; undefined where they deny it or leave it open. */
export function readMeeting(
  scene: Scene,
  block: Place['block'],
  trigger: Trigger,
  actors: Actors,
  project: Project,
): MeetingReading | undefined {
  const { type, sort } = trigger;
  const { text } = block;
  const clause = clauseAround({ block, start: trigger.start, end: trigger.end });
  const own = partiesIn(scene, clause, trigger, actors);
  const visited = type === 'visit' ? visitedIn(scene, clause, trigger, actors) : [];
  // An agreement that is named was concluded; times around it tell of what was agreed on.
  const isConcluded = type === 'agreement' && sort === 'noun';
  const time = isConcluded ? undefined : timeIn(scene, clause, trigger);
  const place = passageOf(clause, [...own, ...visited], time, trigger);
  const before = text.slice(
    Math.max(clause.start, trigger.start - 45),
    sort === 'verb' ? trigger.end : trigger.start,
  );
  const last = Math.max(trigger.end, ...own.map(({ name }) => name.span.end));
  const then = sort === 'noun' ? text.slice(last, Math.min(clause.end, last + 50)) : '';
  const words = text.slice(clause.start, clause.end);
  const status = isConcluded
    ? 'occurred'
    : statusOf(scene.article, words, `${before} ${then}`, time);
  if (status === undefined) return undefined;
  const role =
    familyOfType[type] === 'instrument'
      ? 'signatory'
      : type === 'visit'
        ? 'visitor'
        : 'participant';
  return {
    trigger,
    place,
    clause,
    status,
    participants: eachOnce([
      ...own.flatMap(({ actor }) => withParty(actor, role, role, actors)),
      ...visited.flatMap(({ actor }) => withParty(actor, 'participant', 'participant', actors)),
    ]),
    time,
    where: whereIn(clause, project),
    isBack: /\b(?:the|these|those|their|this) (?:[\p{L}.-]+ ){0,3}$/iu.test(
      text.slice(clause.start, trigger.start),
    ),
  };
}
