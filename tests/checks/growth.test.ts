import { expect, it } from 'vitest';
import { recordChecks } from '../../scripts/checks/lists.js';
import { leadingBack } from '../../scripts/checks/records.js';
import { checkRecords } from '../../scripts/checks/run.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { readDataset } from '../../scripts/pipeline.js';
import { mostTold } from '../../scripts/text/finding.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { edited } from '../fixtures/edit.js';
import { manyFiles } from '../fixtures/many.js';
import { grownBranches } from '../growth/grown.js';

const datasetOf = (files: Files): Dataset => required(readDataset(files).dataset, 'The dataset');

const withSpellings = (files: Files, spell: (name: string) => string): Files =>
  edited(files, 'actors', ({ actors }) => {
    for (const { name, printed } of actors)
      for (const each of printed) each.spellings = [spell(name)];
  });

it('twice the records that are all wrong in one way take twice the steps', async () => {
  const { places, grown } = await grownBranches(10, (size) => {
    const shared = withSpellings(manyFiles(size), () => 'Southland');
    const chained = edited(shared, 'events', ({ events }) => {
      for (const [index, event] of events.entries())
        event.parent = events[(index + 1) % events.length]?.id;
    });
    checkRecords(datasetOf(chained));
    return Promise.resolve();
  });
  expect(places).toBeGreaterThan(100);
  expect(grown).toEqual([]);
});

it('what is printed like a wrong spelling is looked for as long as findings are told', () => {
  const files = withSpellings(manyFiles(mostTold), (name) => name.toLowerCase());
  const check = required(
    recordChecks.find(({ id }) => id === 'actor/spelling-printed'),
    'The check',
  );
  const messages = [...check.run(datasetOf(files))].map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(mostTold);
  expect(messages.filter((message) => message.includes('(character'))).toHaveLength(mostTold);
});

it('a chain leads back from the ids of its circle only, and no id is passed more than twice', () => {
  class Counted extends Map<string, string> {
    gets = 0;
    override get(id: string): string | undefined {
      this.gets += 1;
      return super.get(id);
    }
  }
  const chain = Array.from({ length: 100 }, (_, at): [string, string] => [`E${at}`, `E${at + 1}`]);
  const nextOf = new Counted([...chain.reverse(), ['E100', 'E98'], ['E200', 'E200']]);
  expect([...leadingBack(nextOf)].sort()).toEqual(['E100', 'E200', 'E98', 'E99']);
  expect(nextOf.gets).toBeLessThan(2 * nextOf.size);
});
