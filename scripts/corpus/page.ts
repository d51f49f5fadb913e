import type { OutsideFact } from '../dates/publication/constraints.js';
import { datePublication, type PublicationDate } from '../dates/publication/publication.js';
import { findPageTimes, type PageTime } from '../dates/page-times.js';
import type { PageBlock } from '../dates/publication/printed-dates.js';
import type { Style } from '../dates/resolve/style.js';
import type { DateOrder } from '../dates/terms.js';
import type { PageProfile } from '../model/records/corpus.js';
import { type Block, normaliseArticle, type NormalisedArticle } from './article.js';
import { findMarkPairs, type MarkPair } from './quotation-marks.js';

/** What is known of a publisher: an entry of corpus/publishers.json, or a name alone. */
export interface KnownPublisher {
  readonly name: string;
  readonly date_order?: DateOrder | undefined;
  readonly pages?: PageProfile | undefined;
}

/** What is known of a page beside what it prints. */
export interface PageFacts {
  readonly publisher?: KnownPublisher | undefined;
  /** Which number comes first in its numeric dates; without it that of the publisher. */
  readonly dateOrder?: DateOrder | undefined;
  /** Its address or file name, which often holds a day. */
  readonly address?: string | undefined;
  /** True where it is HTML. */
  readonly html?: boolean | undefined;
  /** Facts no page prints that bound the day of publication. */
  readonly outsideFacts?: readonly OutsideFact[] | undefined;
  /** What sort of text it is; without it its dates tell. */
  readonly style?: Style | undefined;
  /** Asks for what weighed most for each block. */
  readonly explain?: boolean | undefined;
}

const orderOf = ({ dateOrder, publisher }: PageFacts): DateOrder | undefined =>
  dateOrder ?? publisher?.date_order;

/** Text → blocks. */
export const cutPage = (
  id: string,
  raw: string,
  { publisher, html = false, explain = false }: PageFacts = {},
): NormalisedArticle =>
  normaliseArticle(id, raw, {
    profile: publisher?.pages,
    html,
    explain,
    ...(publisher ? { site: publisher.name } : {}),
  });

/** A page cut into blocks, with what its metadata states. */
type CutPage = Pick<NormalisedArticle, 'blocks' | 'stated'>;

/** Blocks → when the page was published. */
export function publicationOf({ blocks, stated }: CutPage, facts: PageFacts): PublicationDate {
  const { address, outsideFacts = [] } = facts;
  const dateOrder = orderOf(facts);
  return datePublication({
    blocks,
    outsideFacts,
    ...(stated ? { stated } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(address === undefined ? {} : { address }),
  });
}

/** Blocks → every temporal expression, in page order, resolved against the day of publication. */
export const timesOf = (
  blocks: readonly PageBlock[],
  publication: PublicationDate,
  facts: PageFacts,
): PageTime[] => findPageTimes(blocks, publication, orderOf(facts), facts.style);

/** Blocks → pairs of quotation marks of those in the text, by block id. */
export const marksOf = (blocks: readonly Block[]): ReadonlyMap<string, readonly MarkPair[]> =>
  new Map(blocks.filter(({ inText }) => inText).map(({ id, text }) => [id, findMarkPairs(text)]));

export interface PageReading {
  readonly publication: PublicationDate;
  readonly times: readonly PageTime[];
  readonly marks: ReadonlyMap<string, readonly MarkPair[]>;
}

/** Blocks → dates and quotation marks: all that the pages of the corpus and those of anybody are read for. */
export function readPage(page: CutPage, facts: PageFacts): PageReading {
  const { blocks } = page;
  const publication = publicationOf(page, facts);
  return { publication, times: timesOf(blocks, publication, facts), marks: marksOf(blocks) };
}
