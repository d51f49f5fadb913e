import type { Publisher } from '../../model/records/corpus.js';
import { sha256Of } from '../../text/digest.js';
import { groupBy } from '../../text/lookup.js';
import { Refusal } from '../../text/refusal.js';
import { compareReadings, type ReadingChange } from './compare-readings.js';
import { type CutLine, cutLines, type GivenPage } from './cut-pages.js';
import { dateOrderOf, type FoundOrder } from './date-order.js';
import { doubledHeading, type FoundHeadings } from './doubled-heading.js';
import { type FixedLine, fixedLines, type StoryLine } from './fixed-lines.js';
import { placeKey } from './of-story.js';
import { sharedLines, type SharedLine } from './shared-lines.js';

/** A proposed entry of corpus/publishers.json with all that it rests on. */
export interface ProfileProposal {
  readonly publisher: Publisher;
  /** In printed order; those that are of no effect are in the entry only where all were asked for. */
  readonly lines: readonly FixedLine[];
  readonly ofStories: readonly StoryLine[];
  readonly dateOrder: FoundOrder;
  readonly doubledHeading: FoundHeadings;
  /** What the entry changes, page by page. */
  readonly readings: readonly ReadingChange[];
}

function refuseSame(pages: readonly GivenPage[]): void {
  if (pages.length < 2)
    throw new Refusal(
      'Give two or more pages of the publisher: what one page alone has is not told from its story.',
    );
  for (const [first, again] of groupBy(pages, ({ raw }) => sha256Of(raw)).values())
    if (first && again)
      throw new Refusal(`${first.name} and ${again.name} are the same page. Give another one.`);
}

function refuseOtherSites(pages: readonly GivenPage[], shared: readonly SharedLine[]): void {
  const sharing = new Set(shared.flatMap(({ places }) => places.map(({ page }) => page)));
  const alone = pages.find((_, page) => !sharing.has(page));
  if (alone)
    throw new Refusal(
      `${alone.name} shares no line with ${pages.length === 2 ? 'the other page' : 'any other page'}: it is of another site, or it has been cut to its story already.`,
    );
}

/** Fewer paragraphs in common may all be notices of the site, around a short story. */
const leastOfStory = 3;

/** Two printings of one story share its paragraphs, so that nothing tells them from the lines of the site. */
function refuseSameStory(
  pages: readonly GivenPage[],
  cut: readonly (readonly CutLine[])[],
  shared: ReadonlySet<string>,
): void {
  for (const [page, lines] of cut.entries()) {
    const sentences = lines.flatMap(({ inText, isSentence }, line) =>
      inText && isSentence ? [placeKey({ page, line })] : [],
    );
    const others = sentences.filter((key) => shared.has(key)).length;
    if (others >= leastOfStory && 2 * others > sentences.length)
      throw new Refusal(
        `${pages[page]?.name ?? ''}: other pages print ${others} of the ${sentences.length} paragraphs of its story too. Give pages of different stories.`,
      );
  }
}

/**
 * Proposes what corpus/publishers.json is to say of a publisher, from pages of it: the lines they share that are not of their stories,
 * and the order of numeric dates. With `all`, also lines that change nothing on these pages.
 * @throws Refusal for fewer than two pages, the same page or story twice, or pages that share no line.
 */
export function proposeProfile(
  pages: readonly GivenPage[],
  { id, name, all = false }: Pick<Publisher, 'id' | 'name'> & { readonly all?: boolean },
): ProfileProposal {
  refuseSame(pages);
  const cut = pages.map((page) => cutLines(page, { name }));
  const shared = sharedLines(cut.map((lines) => lines.map(({ folded }) => folded)));
  refuseOtherSites(pages, shared);
  const keys = new Set(shared.flatMap(({ places }) => places.map(placeKey)));
  refuseSameStory(pages, cut, keys);
  const { fixed, ofStories } = fixedLines({ pages: cut, shared: keys }, shared);
  const lines = fixed.filter(({ effect }) => all || effect !== 'none').map(({ line }) => line);
  const [order, heading] = [dateOrderOf(cut), doubledHeading(cut)];
  const isOfUse = lines.length > 0 || heading.opens === 'sidebar';
  const publisher: Publisher = {
    id,
    name,
    ...(order.order ? { date_order: order.order } : {}),
    ...(isOfUse ? { pages: { doubled_heading: heading.opens, lines } } : {}),
  };
  const readings = pages.map((page, at) => compareReadings(page, cut[at] ?? [], publisher));
  return {
    publisher,
    lines: fixed,
    ofStories,
    dateOrder: order,
    doubledHeading: heading,
    readings,
  };
}
