import { describe, expect, it } from 'vitest';
import { locatedQuotes } from '../../scripts/checks/records.js';
import { cuesIn, hasNegator } from '../../scripts/model/printed-cues.js';
import { readDataset } from '../../scripts/pipeline.js';
import { realFiles } from '../project.js';

describe('the words of a reporting verb', () => {
  it('hold the cue of their quote, and no other that a quote has', async () => {
    const { dataset } = readDataset(await realFiles());
    if (!dataset) throw new Error('The project cannot be read.');
    const attributed = locatedQuotes(dataset).filter(({ quote }) => quote.cue !== undefined);
    const cues = attributed.map(({ quote, segments }) => [
      quote.id,
      ...cuesIn(
        segments
          .filter(({ part }) => part === 'cue')
          .map(({ span }) => span.text)
          .join(' '),
      ),
    ]);
    expect(cues).toEqual(attributed.map(({ quote }) => [quote.id, quote.cue]));
  });

  it.each([
    ['opposition to', ['oppose']],
    ['has called', ['call']],
    ['has called for', ['call for']],
    ['expressed their fear', ['express fear']],
    ['denies', ['deny']],
    ['told', ['tell']],
    ['says', ['say']],
    ['naysayer', []],
  ])('%s', (printed, cues) => {
    expect(cuesIn(printed)).toEqual(cues);
  });

  it.each(['did not rule out', 'doesn’t think', 'no longer says', 'Nobody', 'cannot'])(
    '%s has a negator',
    (printed) => {
      expect(hasNegator(printed)).toBe(true);
    },
  );

  it.each(['noted', 'announced', 'no breakthroughs', 'knot'])('%s has none', (printed) => {
    expect(hasNegator(printed)).toBe(false);
  });
});
