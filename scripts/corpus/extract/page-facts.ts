import { styles } from '../../dates/resolve/style.js';
import { dateOrders } from '../../dates/terms.js';
import { Refusal } from '../../text/refusal.js';
import type { KnownPublisher, PageFacts } from '../page.js';
import type { ExtractOptions } from './extracted.js';

function checkWord(option: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value))
    throw new Refusal(`${option} is ${known.join(' or ')}, not ${JSON.stringify(value)}.`);
}

function publisherOf(publisher: ExtractOptions['publisher']): KnownPublisher | undefined {
  if (typeof publisher === 'string') return { name: publisher };
  if (publisher === undefined || typeof publisher.name === 'string') return publisher;
  throw new Refusal('publisher is a name, or an object with one in "name".');
}

/** What is known of a page. Callers in JavaScript pass anything. @throws Refusal in a sentence. */
export function factsOf({ publisher, dateOrder, style, ...rest }: ExtractOptions): PageFacts {
  checkWord('dateOrder', dateOrder, dateOrders);
  checkWord('style', style, styles);
  return { ...rest, publisher: publisherOf(publisher), dateOrder, style };
}
