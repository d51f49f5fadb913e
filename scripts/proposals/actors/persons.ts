import type { CuratedActor } from '../../model/records/actors.js';
import { inText } from '../../records/selectors.js';
import type { Entry, Gathering } from './cast.js';
import { isPrinted, knownPerson } from './known.js';
import { personKey, slugOf, surnameOf } from './likeness.js';
import { findPersons, speakingNames, type PrintedPerson } from './people.js';

const headings = new Set(['headline', 'subheading']);

const newPerson = (name: string) => ({ id: slugOf(name), kind: 'person' as const, name });

/** Persons printed with their first name, known or new. */
function addFullNames(
  gathering: Gathering,
  printed: readonly PrintedPerson[],
  persons: readonly CuratedActor[],
): ReadonlyMap<string, ReadonlySet<Entry>> {
  const newByKey = new Map<string, Entry>();
  const bySurname = new Map<string, Set<Entry>>();
  for (const { name } of printed.filter(({ isFull }) => isFull)) {
    const actor = knownPerson(name, persons);
    const key = personKey(name);
    const entry = actor
      ? gathering.addKnown(actor, name, 'known-person')
      : (newByKey.get(key) ?? gathering.addNew(newPerson(name), name, 'new-person'));
    gathering.addSpelling(entry, name);
    if (!actor) newByKey.set(key, entry);
    const surname = surnameOf(name);
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(entry));
  }
  return bySurname;
}

/** Adds the persons an article names, known or new, with the surname where it is printed alone and only one of them has it. */
export function gatherPersons(gathering: Gathering): void {
  const { article, known } = gathering;
  const persons = known.filter(({ kind }) => kind === 'person');
  const surnames = new Set(inText(article).flatMap(speakingNames));
  const printed = inText(article)
    .filter(({ role }) => !headings.has(role))
    .flatMap((block) => findPersons(block, surnames));
  const bySurname = addFullNames(gathering, printed, persons);
  for (const [surname, [entry, other]] of bySurname)
    if (entry && !other && isPrinted(article, surname)) gathering.addSpelling(entry, surname);
  for (const { name } of printed.filter(({ isFull }) => !isFull)) {
    if (bySurname.has(name)) continue;
    const actor = knownPerson(name, persons);
    if (actor) gathering.addKnown(actor, name, 'known-surname');
    else gathering.addNew(newPerson(name), name, 'new-surname');
  }
  // A surname that one known person has, though nothing is printed with it.
  for (const surname of new Set(
    persons.map(({ name }) => surnameOf(name)).filter((name) => /^\p{Lu}/u.test(name)),
  )) {
    const actor = bySurname.has(surname) ? undefined : knownPerson(surname, persons);
    if (actor && isPrinted(article, surname)) gathering.addKnown(actor, surname, 'known-surname');
  }
}
