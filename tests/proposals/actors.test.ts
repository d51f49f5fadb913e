import { expect, it } from 'vitest';
import { proposalsFor, story } from './page.js';

/** Each actor of a sentence as `rule id kind state: spellings; roles @ body`. */
async function actorsIn(sentence: string): Promise<string[]> {
  const { actors } = await proposalsFor(story(sentence));
  return actors.map(({ rule, record }) => {
    const { id, printed } = record;
    const about = 'kind' in record ? ` ${record.kind} ${record.state ?? '-'}` : '';
    const own = printed.at(-1);
    const roles = (own?.roles ?? []).map(
      ({ exact, body, status }) => `${exact} @ ${body ?? '-'} ${status}`,
    );
    return `${rule} ${id}${about}: ${own?.spellings.join(', ') ?? ''}${roles.map((role) => `; ${role}`).join('')}`;
  });
}

it.each<readonly [sentence: string, expected: string]>([
  [
    'Polish Defence Minister Jan Kowalik said Warsaw expected guarantees, and Kowalik left early.',
    'new-person jan-kowalik person poland: Jan Kowalik, Kowalik; Polish Defence Minister @ - incumbent',
  ],
  [
    'Tomas Reik, a former director of the Prague Security Institute, said the harbour was shut.',
    'new-person tomas-reik person czech-republic: Tomas Reik; director of the Prague Security Institute @ prague-security-institute former',
  ],
  [
    'The chief American negotiator, Assistant Secretary of State Margaret Holloway, left for home.',
    'new-person margaret-holloway person united-states: Margaret Holloway; chief American negotiator @ - incumbent; Assistant Secretary of State @ us-department-of-state incumbent',
  ],
  [
    'They met Javed Rentsch, who heads the Zurich Arms Institute, and thanked him for the tea.',
    'new-person javed-rentsch person -: Javed Rentsch; heads the Zurich Arms Institute @ zurich-arms-institute incumbent',
  ],
  // Another spelling of a person whom the records know.
  [
    'Colonel General Yuri Baluyevskiy wrote a short letter to the harbour master after lunch.',
    'known-person yuri-baluyevsky: Yuri Baluyevskiy; Colonel General @ - incumbent',
  ],
  // A surname that one known person has.
  ['For most of the year Putin was away from home.', 'known-surname vladimir-putin: Putin'],
  // A ministry that the records call otherwise, and one of another state.
  [
    'The Russian Defence Ministry wrote to the harbour master about the price of the new crane.',
    'known-body russian-ministry-of-defence: Russian Defence Ministry',
  ],
  [
    'The Chinese Foreign Ministry wrote to the harbour master about the price of the new crane.',
    'new-body chinese-foreign-ministry body china: Chinese Foreign Ministry',
  ],
  ['Envoys of China and Ukraine came late.', 'new-state china state -: China'],
  [
    'The European Commission wrote again.',
    'new-name european-commission igo -: European Commission',
  ],
])('%s', async (sentence, expected) => {
  expect(await actorsIn(sentence)).toContain(expected);
});

it('what is not a person, and states that are only places, are left out', async () => {
  const actors = await actorsIn(
    'The ship lay in Vienna and then in Oslo, Norway, while Monday Morning was the name of the other.',
  );
  expect(actors.filter((line) => /monday|norway/.test(line))).toEqual([]);
});
