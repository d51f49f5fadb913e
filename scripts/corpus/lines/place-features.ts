import { type Column, valueAt } from './columns.js';
import { doublings, shareOf } from './features.js';
import type { Feature, Features } from './linear.js';
import { type PlacedPage, sharedWords } from './page.js';

const signaturesBelow: Feature<PlacedPage> =
  ({ columns, story }) =>
  (line) => {
    if (line <= story.first + 1) return 0;
    return [1, 2, 3, 4].filter((down) => valueAt(columns.signature, line + down)).length;
  };

const inStory =
  (column: Column): Feature<PlacedPage> =>
  ({ columns: { [column]: values }, story: { first, last } }) =>
  (line) =>
    line > first && line < last ? valueAt(values, line) : 0;

const isBetween = ({ headline, story }: PlacedPage, line: number): boolean =>
  headline >= 0 && line > headline && line < story.first;

/** What its place on the page tells, once the stretch of the story and the headline are known. */
export const placeFeatures: Features<PlacedPage> = {
  'in the story':
    ({ story }) =>
    (line) =>
      line >= story.first && line <= story.last ? 1 : 0,
  'above the story':
    ({ story }) =>
    (line) =>
      line < story.first ? 1 : 0,
  'distance above the story':
    ({ story }) =>
    (line) =>
      line < story.first ? doublings(story.first - line) : 0,
  'below the story':
    ({ story }) =>
    (line) =>
      line > story.last ? 1 : 0,
  'distance below the story':
    ({ story }) =>
    (line) =>
      line > story.last ? doublings(line - story.last) : 0,
  'sentence in the story': inStory('endsSentence'),
  'speaker in the story': inStory('turn'),
  'item in the story': inStory('bullet'),
  'next below the story':
    ({ story, columns }) =>
    (line) =>
      line === story.last + 1 && valueAt(columns.endsSentence, line) ? 1 : 0,
  'distance to the end of the story':
    ({ story }) =>
    (line) =>
      line >= story.first && line <= story.last ? doublings(story.last - line) : 0,
  'I, you or we outside the story': (page) => {
    const { first, last } = page.story;
    const person = shareOf('person')(page);
    return (line) => (line < first || line > last ? person(line) : 0);
  },
  'next to a signature':
    ({ columns, story }) =>
    (line) =>
      line > story.first &&
      (valueAt(columns.signature, line + 1) || valueAt(columns.signature, line - 1))
        ? 1
        : 0,
  'signatures above':
    ({ signatures }) =>
    (line) =>
      Math.min(3, valueAt(signatures, line)),
  'signatures below': signaturesBelow,
  'comments opened above':
    ({ commented }) =>
    (line) =>
      valueAt(commented, line),
  'anchors above':
    ({ anchors }) =>
    (line) =>
      doublings(valueAt(anchors, line)),
  'words of the story': sharedWords,
  'words of the story below it': (page) => {
    const share = sharedWords(page);
    return (line) => (line > page.story.last ? share(line) : 0);
  },
  'chrome between it and the story':
    ({ story, closed }) =>
    (line) =>
      line > story.last && line > closed ? 1 : 0,
  'above the headline':
    ({ headline }) =>
    (line) =>
      line < headline ? 1 : 0,
  'between headline and story': (page) => (line) => (isBetween(page, line) ? 1 : 0),
  'distance from the headline': (page) => (line) =>
    isBetween(page, line) ? doublings(line - page.headline) : 0,
};
