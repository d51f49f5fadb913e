import { expect, it } from 'vitest';
import { cutPage, readPage } from '../../scripts/corpus/page.js';
import { grownSteps } from '../steps.js';

/** What pages may repeat without end. */
const hard = [
  '08/08/2001 ',
  '05/06/2001\n',
  'May ',
  'May 1\n\n',
  'May 1, 2001 - ',
  'last May ',
  'OSLO, May 1 (A) - ',
  '"',
  '“',
  "'a ",
  'A (A ',
  '(A) ',
  'a\n',
  'a',
  'By A\n',
  '© 2001 ',
  ' | a',
  '> a\n',
  'The horns of both harbours sound, and the keepers\n',
  '“We sound the horn from the light of the harbour\nWe sound the horn from the light of the harbour, she said.\n\n',
  'the horn is to sound from the light of the harbour\nOn May 1 the “keepers” met.\n\n',
];

it(
  'twice a page takes twice the steps to cut and to read, whatever it repeats',
  { timeout: 60_000 },
  async () => {
    const { places, grown } = await grownSteps(100, async (size) => {
      for (const unit of hard) readPage(cutPage('A999', unit.repeat(size)), {});
      return Promise.resolve();
    });
    expect(places).toBeGreaterThan(500);
    expect(grown).toEqual([]);
  },
);
