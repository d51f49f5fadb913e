import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import type { Span } from '../../scripts/records/selector.js';
import { realFiles } from '../project.js';

const { dataset } = readDataset(await realFiles());
if (!dataset) throw new Error('The project cannot be read.');
const { project, selectors } = dataset;
const { document, value } = project.vocabularies;

/** What these describe are examples, passes and measures, and not passages of the corpus. */
const notOfPassages: ReadonlySet<string> = new Set([
  'coding',
  'example_polarity',
  'reliability_comparison',
  'reliability_unit',
  'measurement_level',
  'reliability_statistic',
]);

const examples = value.vocabularies.flatMap(({ vocabulary, codes }, index) =>
  codes.map(({ code, positive, negative }, codeIndex) => {
    const pointer = `/vocabularies/${index}/codes/${codeIndex}`;
    return {
      place: `${vocabulary}.${code}`,
      ofPassages: !notOfPassages.has(vocabulary),
      positive: { ...positive, span: selectors.find(document.file, `${pointer}/positive`) },
      negative: { ...negative, span: selectors.find(document.file, `${pointer}/negative`) },
    };
  }),
);
type Examples = (typeof examples)[number];

/** The codes whose examples break a rule; an empty list is what a test expects. */
const offenders = (isSound: (example: Examples) => boolean): string[] =>
  examples.filter((example) => !isSound(example)).map(({ place }) => place);

const overlap = (a: Span, b: Span): boolean =>
  a.block.id === b.block.id && a.start < b.end && b.start < a.end;

describe('every code', () => {
  it('has two examples, each a passage or a reason', () => {
    const isGiven = ({ span, note }: Examples['positive']): boolean =>
      span !== undefined || note !== undefined;
    expect(offenders(({ positive, negative }) => isGiven(positive) && isGiven(negative))).toEqual(
      [],
    );
  });

  it('has a negative example that says in a sentence what it is instead', () => {
    expect(offenders(({ negative }) => /^[^a-z].*[.]$/.test(negative.note ?? ''))).toEqual([]);
  });

  it('never has one passage, or a part of it, as both', () => {
    expect(
      offenders(({ positive: { span }, negative: { span: other } }) =>
        span && other ? !overlap(span, other) : true,
      ),
    ).toEqual([]);
  });

  it('that is coded of passages has a passage that comes near it', () => {
    expect(
      offenders(({ ofPassages, negative }) => !ofPassages || negative.span !== undefined),
    ).toEqual([]);
  });
});

/** Codes for pages of other kinds, such as HTML, of which the corpus has none. */
const isForOtherPages = ({ positive: { note } }: Examples): boolean =>
  note?.startsWith('None in these articles') === true;

it('at least 92 % of the examples of codes of passages are passages of the corpus', () => {
  const ofPassages = examples
    .filter((example) => example.ofPassages && !isForOtherPages(example))
    .flatMap(({ positive, negative }) => [positive, negative]);
  const anchored = ofPassages.filter(({ span }) => span !== undefined);
  expect(anchored.length / ofPassages.length).toBeGreaterThanOrEqual(0.92);
});
