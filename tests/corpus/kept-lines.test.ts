import { describe, expect, test } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';

const title = '# Harbour Masters Agree to Share Charts of the Shoals';
const opening =
  '+ Harbour masters of both coasts met for two hours in the customs house and agreed to share their charts, officials said.';
const middle =
  '+ The head of the northern delegation said the charts would cover the shoals, the lights and the rules for ships that carry neither.';
const close =
  '+ Nobody would say when the masters are to meet again, but all of them called it a start and said that they would go on.';
const story = [opening, middle, close];

/**
 * Pages, line by line with a blank line between: “#” is the headline, “+” stays in the text, “-” is stripped.
 */
const pages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a short paragraph beside the text stays': {
    'a quotation of three words, last': [title, ...story, '+ “We shall see,” he said.'],
    'turns of two speakers': [
      title,
      ...story,
      '+ “No,” she said.',
      '+ “Why ever not?”',
      '+ “Ask them,” she said.',
    ],
    'an interview': [
      title,
      opening,
      '+ Q: Will there be a lighthouse too?',
      '+ A: No.',
      '+ Q: Why not?',
      '+ A: Nobody has asked for a lighthouse since the two harbours were built, and nobody would pay for it.',
    ],
    'the items of a list': [
      title,
      opening,
      '+ The charts are to show:',
      '+ • shoals and wrecks;',
      '+ • lights;',
      '+ • where ships may anchor.',
      middle,
    ],
    'between two paragraphs': [title, opening, '+ It rained.', middle, close],
  },
  'a sentence of a story stays, though a site might use its words': {
    'on who may be reached': [title, opening, '+ A deal can be reached at a price.', middle, close],
    'on who becomes a member': [
      title,
      opening,
      '+ The island hopes to become a member of the union within ten years.',
      middle,
      close,
    ],
    'on who agrees': [
      title,
      opening,
      '+ By continuing the talks, both harbours agree that there is no other way.',
      middle,
      close,
    ],
    'on who is responsible': [
      title,
      opening,
      '+ The customs house accepts no responsibility for the deaths of the nine sailors.',
      middle,
      close,
    ],
    'on a copyright, as somebody said': [
      title,
      opening,
      '+ Copyright and all rights reserved to the harbours will not save the charts, the pilot for the southern coast said.',
      middle,
      close,
    ],
    'on what was published': [
      title,
      opening,
      '+ Published in 1998, the charts were never sold.',
      middle,
      close,
    ],
    'in the brackets of a transcript': [title, opening, '+ (Laughter.)', middle, close],
    'with a colon after a picture': [
      title,
      opening,
      '+ He had one wish for the picture: more light.',
      middle,
      close,
    ],
  },
  'a page that is clean already comes through untouched': {
    'without a headline': story,
    'with one': [title, ...story],
    'with signs between its parts': [
      title,
      opening,
      '- * * *',
      '+ It rained.',
      '- \u200b',
      middle,
      close,
    ],
    'with subheadings': [title, opening, '+ Lights and shoals', middle, '+ What comes next', close],
  },
  'a headline is found': {
    'without a word of the story': ['# A Thaw in Sight at Last', ...story],
    'of two words': ['# Calm Waters', ...story],
    'of two words, above a name': ['- Home', '- News', '# Calm Waters', '- ANNA LIND', ...story],
    'under menus, over date and byline': [
      '- Home | News | Sport | Weather',
      '- World',
      title,
      '- May 6, 2013',
      '- By Anna Lind',
      ...story,
    ],
    'with a deck below it': [
      title,
      '+ Both coasts will print the shoals of the other from next spring',
      ...story,
    ],
  },
  'what is printed again goes': {
    'the headline, between paragraphs': [title, opening, middle, `-${title.slice(1)}`, close],
    'the headline, in capitals': [`-${title.slice(1).toUpperCase()}`, title, ...story],
    'the headline, with the name of a site': [`-${title.slice(1)} | Example Post`, title, ...story],
    paragraphs: [title, opening, middle, `-${opening.slice(1)}`, `-${middle.slice(1)}`, close],
    'words of a paragraph, to catch the eye': [
      title,
      opening,
      '- all of them called it a start',
      middle,
      close,
    ],
  },
  'what readers wrote goes': {
    'below a count': [
      title,
      ...story,
      '- Comments (3)',
      '- I have read such charts before, and nobody in either harbour ever did anything with them, as far as I can tell from here.',
      '- Reply',
      '- Well said.',
    ],
    'in the words of a story': [
      title,
      ...story,
      '- 2 Responses to “Harbour Masters Agree to Share Charts of the Shoals”',
      '- The charts of the northern harbour masters have never shown the shoals, and the officials know it.',
      '- Well said.',
    ],
    'signed with day and clock': [
      title,
      ...story,
      '- Have your say',
      '- About time they did this, my brother lost his boat on those shoals two years ago.',
      '- Posted by Lea, Easthaven, May 7, 2013 at 09:12',
      '- You would think that they could read their own charts by now, would you not?',
      '- Posted by Gull, May 7, 2013 at 10:40',
    ],
  },
  'teasers and notices go': {
    'in the middle of the text': [
      title,
      opening,
      '- READ MORE: Row over shoals deepens as pilots leave',
      middle,
      '- Also read: What the charts say',
      close,
    ],
    'in the middle, of other words': [
      title,
      opening,
      '- READ: Row over shoals deepens as pilots leave',
      '- Also read | What the charts say',
      middle,
      '- >> Row over shoals deepens',
      '- Article continues after advertisement',
      close,
    ],
    'on cookies and browsers': [
      '- Your privacy matters to us. Accept all cookies or manage your settings.',
      '- Please enable JavaScript to view this page.',
      title,
      ...story,
      '- We and our partners store data on a device, such as cookies.',
      '- Find out more about cookies',
    ],
    'with signs before them': [
      title,
      opening,
      '- >> Shoals: what the law says',
      middle,
      '- READ: How the north lights its coast',
      '- ALSO READ | The lamp that went out',
      close,
    ],
    'on what continues': [title, opening, '- Advertisement - story continues below', middle, close],
    'whom to write to': [
      title,
      ...story,
      '- Contact Anna Lind at anna.lind@post.example',
      '- Anna Lind can be reached at 555-0142.',
    ],
    'on what a device holds': [
      title,
      ...story,
      '- Your privacy matters to us. We and our partners store information on your device, such as an address, and process it.',
      '- Manage preferences',
    ],
    'on cookies, below': [
      title,
      ...story,
      '- This website uses cookies. By continuing to browse this site you agree to their use.',
    ],
    'on cookies, above': [
      '- We use cookies and similar tools to make this site work and to show you what you may like.',
      title,
      ...story,
    ],
    'of the law': [
      title,
      ...story,
      '- Copyright 2013 Example Post. All rights reserved. This material may not be published or redistributed.',
    ],
  },
};

const mark = (role: string, inText: boolean): string =>
  role === 'headline' ? '#' : inText ? '+' : '-';

describe.each(Object.entries(pages))('%s', (_, kinds) => {
  test.each(Object.entries(kinds))('%s', (_kind, lines) => {
    const raw = `${lines.map((line) => line.slice(2)).join('\n\n')}\n`;
    const { blocks } = normaliseArticle('A001', raw);
    expect(blocks.map(({ role, inText, text }) => `${mark(role, inText)} ${text}`)).toEqual(lines);
  });
});
