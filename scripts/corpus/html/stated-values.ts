import { decodeHTML } from 'entities/decode';
import { readStated } from '../../dates/publication/stated.js';
import type { IsoDay } from '../../dates/timeline/day-number.js';
import { foldWhiteSpace, trimmedLine } from '../../text/white-space.js';
import { attribute, type Element } from './elements.js';

/** A value of a page’s metadata, with where the file has it. UTF-16 units. */
export interface StatedValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface StatedDay extends StatedValue {
  readonly kind: 'published' | 'modified';
  readonly day: IsoDay;
}

function valueBetween(raw: string, from: number, to: number): StatedValue | undefined {
  const trimmed = trimmedLine(raw, from, to, 0);
  if (!trimmed) return undefined;
  const { start, end } = trimmed;
  return { text: foldWhiteSpace(decodeHTML(trimmed.text)), start, end };
}

/** The value of the first of some attributes that an element has. */
export function attributeValue(
  raw: string,
  element: Element,
  ...names: readonly string[]
): StatedValue | undefined {
  const name = names.find((each) => attribute(element, each) !== undefined);
  const place = name === undefined ? undefined : element.sourceCodeLocation?.attrs?.[name];
  if (!place) return undefined;
  const source = raw.slice(place.startOffset, place.endOffset);
  const [before = source, mark = ''] = /^[^=]*=\s*(["']?)/.exec(source) ?? [];
  return valueBetween(raw, place.startOffset + before.length, place.endOffset - mark.length);
}

/** The text of an element that holds nothing else, such as a title or a script. */
export function contentOf(raw: string, element: Element): StatedValue | undefined {
  const place = element.childNodes[0]?.sourceCodeLocation;
  return place ? valueBetween(raw, place.startOffset, place.endOffset) : undefined;
}

/** The day that a value names; none where it names no day or several. */
export function statedDay(
  kind: StatedDay['kind'] | undefined,
  value: StatedValue | undefined,
): StatedDay[] {
  const read = kind && value && readStated(value.text);
  if (!read) return [];
  const { text, start, end } = value;
  if (end - start !== text.length) return [{ kind, day: read.day, text, start, end }];
  const date = text.slice(0, read.length);
  return [{ kind, day: read.day, text: date, start, end: start + date.length }];
}

/** The first day of each kind, where all of the kind are the same: where they differ, they are those of a list. */
export const undisputed = (days: readonly StatedDay[]): StatedDay[] =>
  (['published', 'modified'] as const).flatMap((kind) => {
    const [first, ...rest] = days.filter((each) => each.kind === kind);
    return first && rest.every(({ day }) => day === first.day) ? [first] : [];
  });
