import type { GivenPage } from '../../scripts/proposals/profile/cut-pages.js';

/** An invented story. */
interface Story {
  readonly headline: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const stories: readonly Story[] = [
  {
    headline: 'Envoys Meet at the Pier',
    date: '03/04/2007',
    paragraphs: [
      'The envoys of Northland and Southland met at the old pier on Monday to talk of its fog horn, which has kept both coasts awake.',
      '“We are close to a quiet horn,” Ada Marsh, the envoy of Northland, said after the talks.',
      'Southland has said that it will pay for half of the new horn before the autumn storms begin.',
    ],
  },
  {
    headline: 'Ferry Runs Again After Winter',
    date: '23/05/2007',
    paragraphs: [
      'The ferry between the two harbours left on time on Friday, for the first time since its boiler cracked in the frost of January.',
      'Its master, Tom Reed, told passengers that the boiler had been mended with copper from the old mint.',
      'Fares will stay as they were until the council of the islands has met in the summer.',
    ],
  },
  {
    headline: 'Council Votes for Taller Lighthouse',
    date: '05/06/2007',
    paragraphs: [
      'The council of the islands voted by nine to four on Tuesday for a lighthouse that can be seen from both straits.',
      'Its keeper, Ruth Vane, had asked for a second lamp and was promised three of them.',
      'Work on the tower is to start when the geese have left the northern rock.',
    ],
  },
];

/** What a site that tells readers about itself below its stories prints: the page reader alone takes that for the story. */
const postPage = ({ headline, date, paragraphs }: Story): string =>
  [
    'Home | News | Sport',
    'The Pier Post goes to both coasts',
    headline,
    `Posted: ${date}`,
    ...paragraphs,
    'The Pier Post is set in lead, printed on paper made of kelp, and read aloud at noon in both of the harbours.',
    '© 2007 The Pier Post',
  ].join('\n\n');

/** A site of few words, whose lines are stripped anyhow. */
const gullPage = ({ headline, paragraphs }: Story): string =>
  [
    'Grey Gull Online',
    'Home',
    'Search',
    headline,
    ...paragraphs,
    'Print this page',
    'Terms of use',
  ].join('\n\n');

/** HTML, with a box amid the story. */
const tidePage = ({ headline, date, paragraphs: [first = '', ...others] }: Story): string =>
  `<html><head><title>${headline}</title></head><body>
<nav><a href="/">Home</a> <a href="/tides">Tides</a></nav>
<h1>${headline}</h1>
<p>${date}</p>
<p>${first}</p>
<p>Hear this story read by the harbour master</p>
${others.map((text) => `<p>${text}</p>`).join('\n')}
<p>The Tide Table is a paper of the two harbours that lives by the coins that are left on the sill of its window.</p>
<footer>Copyright 2007 Tide Table</footer>
</body></html>`;

const pagesOf = (
  site: string,
  html: boolean,
  write: (story: Story) => string,
): readonly GivenPage[] =>
  stories.map((story, at) => ({
    name: `${site}-${at + 1}.${html ? 'html' : 'txt'}`,
    raw: write(story),
    html,
  }));

/** Three pages of each of three invented publishers. */
export const sites = {
  post: pagesOf('post', false, postPage),
  gull: pagesOf('gull', false, gullPage),
  tide: pagesOf('tide', true, tidePage),
} as const;

/** The words of the story on the page at an index. */
export const wordsOfStory = (at: number): readonly string[] => {
  const { headline = '', paragraphs = [] } = stories[at] ?? {};
  return [headline, ...paragraphs];
};

/** A page of text with these lines. */
export const textPage = (name: string, ...lines: readonly string[]): GivenPage => ({
  name,
  raw: lines.join('\n\n'),
  html: false,
});
