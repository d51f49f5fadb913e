import { expect, it } from 'vitest';
import { proposalsFor, story } from './page.js';

it.each<readonly [sentence: string, expected: readonly string[]]>([
  ['The ship of Russia lay in Moscow for a week.', ['place Moscow']],
  ['The crane was sold in the United States and Russia.', ['place United States', 'place Russia']],
  ['A visit to Moscow was put off, and Moscow was angry.', ['place Moscow']],
  ['They were told of the US proposals and of what NATO wants.', ['attributive US']],
  ['They spoke at the Pentagon, and an officer at the Pentagon wrote it down.', ['place Pentagon']],
  ['Nobody asked what the U.S. has to say to it.', ['actor U.S.']],
  ['There is no interest in Russia, and Russia has none in them.', []],
])('%s', async (sentence, expected) => {
  const { mentions } = await proposalsFor(story(sentence));
  expect(mentions.map(({ record }) => `${record.sense} ${record.exact}`)).toEqual(expected);
});
