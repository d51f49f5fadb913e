/**
 * What would be proposed for each article of a project whose records are taken away, beside these records:
 * `npm run bench:proposals -- PROJECT` prints JSON, with --list also every proposal that agrees with no record, every record that was not
 * found, and the events.
 */
import { readDataset } from '../../scripts/pipeline.js';
import { readProjectFiles } from '../../scripts/io/project-files.js';
import { root } from '../project.js';
import { scoreAll, scoreSenses, summed, type Knowledge } from './score-proposals.js';

const isListed = process.argv.includes('--list');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? root;

const { dataset } = readDataset(await readProjectFiles(folder));
if (!dataset) throw new Error(`${folder} is not a project that can be read.`);

const words = ({
  segments,
}: {
  readonly segments: readonly { readonly exact: string }[];
}): string => segments.map(({ exact }) => exact.slice(0, 60)).join(' | ');

const result = (knowledge: Knowledge) => {
  const scores = scoreAll(dataset, knowledge);
  return {
    all: summed(scores),
    ...Object.fromEntries(
      scores.map((score) => [
        score.id,
        {
          ...summed([score]),
          ...(isListed
            ? {
                wrong: score.matches.flatMap(({ gold, quote, rule }) =>
                  gold ? [] : `${rule}: ${words(quote)}`,
                ),
                speakers: score.wrongSpeakers.map(
                  ({ quote, gold }) =>
                    `${quote.speaker ?? 'nobody'} for ${gold.speaker}: ${words(quote)}`,
                ),
                missed: score.missed.map((quote) => `${quote.id}: ${words(quote)}`),
                events: score.proposals.events.map(
                  ({ rule, record: { type, status, label } }) =>
                    `${rule}: ${type}, ${status}: ${label}`,
                ),
              }
            : {}),
        },
      ]),
    ),
  };
};

const scored = {
  senses: scoreSenses(dataset),
  known: result('actors known'),
  unknown: result('actors unknown'),
};
process.stdout.write(`${JSON.stringify(scored, null, 2)}\n`);
