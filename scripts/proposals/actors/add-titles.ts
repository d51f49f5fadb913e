import { groupBy } from '../../text/lookup.js';
import type { CuratedActor } from '../../model/records/actors.js';
import { textOf, type Place } from '../selector.js';
import { wordAt, wordsIn } from '../words.js';
import type { NameMention } from '../../records/name-mentions.js';
import type { Gathering } from './cast.js';
import { bodyInTitle, roleOf, stateInTitle } from './offices-held.js';
import type { PrintedPerson } from './people.js';
import { titlesOf } from './titles.js';

/** “Her Russian counterpart, General NAME”: the state that an adjective right before names. */
function stateBefore({ block, start }: Place, states: readonly CuratedActor[]): string | undefined {
  const [, adjective = ''] =
    /(\p{Lu}[\p{L}.]+) (?:\p{Ll}+ ){0,2}\p{Ll}+, $/u.exec(
      block.text.slice(Math.max(0, start - 60), start),
    ) ?? [];
  return states.find((state) => state.adjectives?.includes(adjective))?.id;
}

/** “NAME of the U.S. Joint Staff”. */
function stateAfter(
  { block, to }: PrintedPerson,
  states: readonly CuratedActor[],
): string | undefined {
  const [, words = ''] =
    /^ of (?:the )?(\p{Lu}[^,;:“”"]{2,40})/u.exec(block.text.slice(wordsIn(block)[to - 1]?.end)) ??
    [];
  return words === '' ? undefined : stateInTitle(words, states);
}

/** Offices of a government, which an article gives without the state once it is clear. */
const ofGovernment = /\b(?:minister|premier|chancellor|foreign ministry|defen[cs]e ministry)\b/i;

/** The state named last before a title in its paragraph; `names` are those of states there. */
const stateNamedBefore = (names: readonly NameMention[], { start }: Place): string | undefined =>
  names.findLast(({ span }) => span.end <= start)?.actorId;

/** Adds the titles that the article prints beside its persons, and what they tell of the state of a new one. */
export function addTitles(gathering: Gathering): void {
  const { article, entries } = gathering;
  const actors = gathering.all();
  const states = actors.filter(({ kind }) => kind === 'state');
  const bodies = actors.filter(({ kind }) => kind === 'body' || kind === 'igo');
  const names = gathering.names();
  const stateIds = new Set(states.map(({ id }) => id));
  const ofStates = groupBy(
    names.filter(({ actorId }) => stateIds.has(actorId)),
    ({ span }) => span.block,
  );
  const persons = names.flatMap(({ actorId, span }) => {
    const entry = entries.get(actorId);
    const { block, start, end, text } = span;
    if (entry?.actor.kind !== 'person' || block.role === 'headline') return [];
    const words = wordsIn(block);
    const from = wordAt(words, start);
    const person: PrintedPerson = {
      block,
      from,
      to: wordAt(words, end - 1) + 1,
      name: text,
      isFull: true,
    };
    return [{ entry, person }];
  });
  const inBlock = groupBy(persons, ({ person }) => person.block);
  for (const { entry, person } of persons) {
    const start = wordsIn(person.block)[person.from]?.start ?? 0;
    const beside =
      stateAfter(person, states) ?? stateBefore({ block: person.block, start, end: start }, states);
    gathering.addState(entry, beside);
    const others = (inBlock.get(person.block) ?? []).map((each) => each.person);
    for (const title of titlesOf(person, others)) {
      const words = textOf(title.place);
      const named = entry.actor.state ?? entry.state ?? stateInTitle(words, states);
      const body = bodyInTitle(words, named, bodies, article.id);
      const state = named ?? actors.find(({ id }) => id === body)?.state;
      const role = roleOf(title, article, body);
      gathering.addRole(entry, role, state ?? stateBefore(title.place, states));
      if (ofGovernment.test(words))
        gathering.addState(entry, stateNamedBefore(ofStates.get(person.block) ?? [], title.place));
    }
  }
}
