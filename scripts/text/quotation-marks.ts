/** What a mark is by its shape alone: printers hold to it less than to where it stands. */
export type Lean = 'opens' | 'closes' | 'either';

/** Marks of one system go together, in any mixture: “…", ``…”. Single marks stand inside double ones, or for them. */
export type System =
  'double' | 'single' | 'guillemet' | 'single guillemet' | 'corner' | 'white corner';

export interface Shape {
  readonly lean: Lean;
  readonly system: System;
  /** A pair of this mark is preferred to a mixed one: " inside “…” does not close it. */
  readonly family: string;
}

const shape = (system: System, lean: Lean, family: string): Shape => ({ system, lean, family });

/** Every spelling of a quotation mark. Entities left in plain text are further spellings of these. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
  ['“', shape('double', 'opens', 'curly')],
  ['”', shape('double', 'closes', 'curly')],
  ['„', shape('double', 'opens', 'curly')],
  ['‟', shape('double', 'opens', 'curly')],
  ['"', shape('double', 'either', 'straight')],
  ['＂', shape('double', 'either', 'fullwidth')],
  ['❝', shape('double', 'opens', 'curly')],
  ['❞', shape('double', 'closes', 'curly')],
  ['\u0093', shape('double', 'opens', 'curly')],
  ['\u0094', shape('double', 'closes', 'curly')],
  [',,', shape('double', 'opens', 'curly')],
  ['〝', shape('double', 'opens', 'prime')],
  ['〞', shape('double', 'closes', 'prime')],
  ['〟', shape('double', 'closes', 'prime')],
  ['``', shape('double', 'opens', 'typewriter')],
  ["''", shape('double', 'either', 'typewriter')],
  ['‘‘', shape('double', 'opens', 'typewriter')],
  ['’’', shape('double', 'closes', 'typewriter')],
  ['‘', shape('single', 'opens', 'curly')],
  ['’', shape('single', 'closes', 'curly')],
  ['‚', shape('single', 'opens', 'curly')],
  ['‛', shape('single', 'opens', 'curly')],
  ['\u0091', shape('single', 'opens', 'curly')],
  ['\u0092', shape('single', 'closes', 'curly')],
  ["'", shape('single', 'either', 'straight')],
  ['´', shape('single', 'either', 'straight')],
  ['`', shape('single', 'opens', 'typewriter')],
  ['«', shape('guillemet', 'opens', 'guillemet')],
  ['»', shape('guillemet', 'closes', 'guillemet')],
  ['<<', shape('guillemet', 'opens', 'guillemet')],
  ['>>', shape('guillemet', 'closes', 'guillemet')],
  ['‹', shape('single guillemet', 'opens', 'guillemet')],
  ['›', shape('single guillemet', 'closes', 'guillemet')],
  ['「', shape('corner', 'opens', 'corner')],
  ['」', shape('corner', 'closes', 'corner')],
  ['｢', shape('corner', 'opens', 'corner')],
  ['｣', shape('corner', 'closes', 'corner')],
  ['『', shape('white corner', 'opens', 'corner')],
  ['』', shape('white corner', 'closes', 'corner')],
]);

/** Every mark of one character, to stand in the brackets of a regular expression. */
export const markCharacters = [...shapes.keys()].filter(({ length }) => length === 1).join('');
/** Those that are no apostrophe either. */
export const doubleMarkCharacters = Array.from(markCharacters)
  .filter((mark) => shapes.get(mark)?.system !== 'single')
  .join('');

/** What may follow the full stop of a sentence, in a regular expression. */
export const afterStop = `(?:[${markCharacters})\\]]|&quot;)`;

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': 'quot|#34|#x22',
    '“': 'ldquo|#8220|#x201c|#147|#x93',
    '”': 'rdquo|#8221|#x201d|#148|#x94',
    '„': 'bdquo|#8222|#x201e',
    '‘': 'lsquo|#8216|#x2018|#145|#x91',
    '’': 'rsquo|#8217|#x2019|#146|#x92',
    '‚': 'sbquo|#8218|#x201a',
    "'": 'apos|#39|#039|#x27',
    '«': 'laquo|#171|#xab',
    '»': 'raquo|#187|#xbb',
    '‹': 'lsaquo|#8249|#x2039',
    '›': 'rsaquo|#8250|#x203a',
  }).flatMap(([mark, names]) => names.split('|').map((name): [string, string] => [name, mark])),
);

/** An entity, a run of one mark, or characters that are marks where they are doubled before or after a word. */
const spellings = new RegExp(
  `&(?:amp;)?(#?[a-z0-9]{2,6});|([${markCharacters}])\\2*|(?<![,\\p{L}\\p{N}]),,(?=[\\p{L}\\p{N}])|<<(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.,!?])>>`,
  'giu',
);
/** More of them are a line drawn with the typewriter. */
const longestRun = 3;

/** A mark of a text. Offsets are UTF-16 units. */
export interface Mark extends Shape {
  readonly start: number;
  readonly end: number;
}

/** A run of one mark, where two may be one; of three, the one is inside: before the two if they close, or else after them. */
function splitRun(run: string, closes: boolean): string[] {
  if (run.length > longestRun) return [];
  const two = run.slice(0, 2);
  if (run.length === 1 || !shapes.has(two)) return Array.from(run);
  if (run.length === 2) return [two];
  return closes ? [run.slice(0, 1), two] : [two, run.slice(0, 1)];
}

/** Every quotation mark of a text, apostrophes and measures still among them. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const add = (character: string, start: number, end: number): void => {
    const known = shapes.get(character);
    if (!known) return;
    const { lean, system, family } = known;
    marks.push({ lean, system, family, start, end });
  };
  spellings.lastIndex = 0;
  for (let match = spellings.exec(text); match; match = spellings.exec(text)) {
    const [spelled, name] = match;
    const end = match.index + spelled.length;
    if (name !== undefined) add(entities.get(name.toLowerCase()) ?? '', match.index, end);
    else if (spelled.length === 1 || match[2] === undefined) add(spelled, match.index, end);
    else {
      let start = match.index;
      for (const each of splitRun(spelled, !/[\p{L}\p{N}]/u.test(text.charAt(end)))) {
        add(each, start, start + each.length);
        start += each.length;
      }
    }
  }
  return marks;
}
