import { nullableInteger, nullableText } from './columns.js';
import { titleOf } from './date-columns.js';

/** The columns that say which words of the raw file a curated date was read from. */
export type SourceColumns<X extends string> = Record<
  `${X}_source` | `${X}_note`,
  ReturnType<typeof nullableText>
> &
  Record<`${X}_source_start` | `${X}_source_end`, ReturnType<typeof nullableInteger>>;

export function sourceColumns<X extends string>(name: X): SourceColumns<X> {
  const shape = {
    [`${name}_source`]: nullableText({
      title: titleOf(name, 'words'),
      description:
        'The words the date was read from, verbatim: they hold a time expression. Empty where none gives the date, so that it follows from the publication date, from what is told around it or from outside facts alone.',
      example: 'next week',
    }),
    [`${name}_source_start`]: nullableInteger({
      title: titleOf(name, 'words start'),
      description: 'First byte of those words in the raw file.',
      unit: 'bytes, 0-based',
      example: 393,
      span: {
        unit: 'bytes',
        start: `${name}_source_start`,
        end: `${name}_source_end`,
        words: `${name}_source`,
        isPassage: false,
        dated: { name, note: `${name}_note` },
      },
    }),
    [`${name}_source_end`]: nullableInteger({
      title: titleOf(name, 'words end'),
      description: 'The byte after the last of those words in the raw file.',
      unit: 'bytes, end-exclusive',
      example: 402,
    }),
    [`${name}_note`]: nullableText({
      title: titleOf(name, 'note'),
      description: 'The outside fact, or why this reading was taken.',
      example: 'Against the publication date 2001-08-08.',
    }),
  };
  return shape as unknown as SourceColumns<X>;
}
