import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBelow } from '../../scripts/reliability/random.js';
import { baseFiles } from '../fixtures/base-project.js';
import { writeProject } from './large.js';
import { differing, stateOf, wordsFault } from './project-copy.js';
import { Tally, type Effort, type Fault, type Row } from './row.js';
import { atOnce, runCli, withScratch } from './scratch.js';
import { hostileCharacters } from './wrong-values.js';

const megabyte = 2 ** 20;
const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length));

const lines = [
  'Envoys Meet at the Pier',
  'HARBOURTON, March 5, 2012 (Lantern) -- Envoys of Northland and Southland met here on Monday.',
  '“The horn is loud enough,” Ada Marsh, harbour minister of Northland, said on Monday.',
  'Southland’s delegation said that it “will pay for half of the horn”.',
];
const story = `${lines.join('\n\n')}\n`;

/** Pages that nobody prints. */
const pages: Readonly<Record<string, string | Uint8Array>> = {
  'an empty page': '',
  'white space alone': ' \n\t\r\n\u00a0\u2003\n',
  'a byte order mark alone': '\ufeff',
  'a byte order mark before a story': `\ufeff${story}`,
  'every byte there is': Uint8Array.from({ length: 4096 }, (_, at) => at % 256),
  'an image': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64'),
  'NUL before a story': `\0${story}`,
  'NUL in each word of a story': story.replaceAll(' ', ' \0'),
  'half of a character at the end': Buffer.concat([Buffer.from(story), Buffer.of(0xe2, 0x80)]),
  'a story in UTF-16': Buffer.from(`\ufeff${story}`, 'utf16le'),
  '1 MB in one line': repeated('The keepers met on Monday. ', megabyte),
  'one word of 1 MB': 'x'.repeat(megabyte),
  '1 MB of quotation marks': repeated('“', megabyte),
  '200 kB of speech': repeated(`${lines.slice(2).join(' ')}\n\n`, 200_000),
  '200 kB of speech in one line': repeated(`${lines[2] ?? ''} `, 200_000),
  'markup alone':
    '<!doctype html><html><head><title></title></head><body><div></div></body></html>',
  'a script alone': '<html><script>if (a < b) document.write("<p>They met.</p>")</script>',
  '50,000 elements in each other': '<div>'.repeat(50_000),
  'markup that is cut off': `<html><body><p>${story}<p title="`,
  'JSON of a page': JSON.stringify({ id: 1, text: story }),
  'carriage returns alone': story.replaceAll('\n', '\r'),
  'line separators': story.replaceAll('\n', '\u2028'),
  'a story twice': story + story,
  'one letter': 'x',
};

/** Names that a file may have. */
const names = [
  'a b.txt',
  'a\nb.txt',
  'a\u001b[31m.txt',
  '\u202eb.txt',
  '--root.txt',
  'ä.HTML',
  `${'x'.repeat(250)}.txt`,
  '$(id);`id`.txt',
  '%00.txt',
  'no ending',
];

/** A story with hostile characters at drawn places, some of them in markup. */
function drawn(below: (limit: number) => number): string {
  const hostile = [
    ...Object.values(hostileCharacters),
    '\r',
    '\0',
    '\u0085',
    '<',
    '&#0;',
    '<!--',
    ']]>',
    '“',
    '"',
    '\u00ad',
  ];
  const letters = Array.from(
    below(3) === 0 ? `<p>${story.replaceAll('\n\n', '</p>\n<p>')}` : story,
  );
  for (let count = 1 + below(12); count > 0; count -= 1)
    letters.splice(below(letters.length), 0, hostile[below(hostile.length)] ?? '');
  return letters.join('');
}

/** Runs a command that may be refused, and then has changed nothing. */
async function ran(
  root: string,
  words: readonly string[],
): Promise<{ fault: Fault; done: boolean }> {
  const before = await stateOf(root);
  const ended = await runCli([...words, '--root', root]);
  const done = ended.status === 0;
  const own = ended.stderr.includes('a fault of its own') ? ended.stderr : undefined;
  const changed = done ? [] : differing(before, await stateOf(root));
  const left = (await readdir(root)).filter((name) => name.startsWith('.dist-'));
  const wrote = [...changed, ...left];
  const stray = wrote.length > 0 ? `it left ${wrote.join(', ')}` : undefined;
  return { fault: wordsFault(ended) ?? own ?? stray, done };
}

/** Whether a page becomes an article that `check` finds no fault with, before and after all is accepted, or is refused. */
async function faultOf(root: string, file: string): Promise<Fault> {
  const publisher = ['--publisher', 'Mist Bay Herald', '--date-order', 'unknown'];
  const added = await ran(root, ['new', 'article', file, '--id', 'A001', ...publisher]);
  if (added.fault !== undefined || !added.done) return added.fault;
  for (const words of [['check'], ['accept', 'A001', '--all'], ['check']]) {
    const { fault, done } = await ran(root, words);
    if (fault !== undefined || !done) return `${words.join(' ')}: ${fault ?? 'it finds errors'}`;
  }
  const again = await ran(root, ['new', 'article', file, ...publisher]);
  return again.done ? 'the same page is taken twice' : again.fault;
}

/** Pages and names of files that are odd or hostile, each in a project of its own. */
export async function oddPages({ quick, seed }: Effort): Promise<Row[]> {
  const below = randomBelow(seed);
  const count = quick ? 6 : 24;
  const groups: Readonly<Record<string, readonly (readonly [string, string | Uint8Array])[]>> = {
    'new article of a page that is odd': Object.entries(pages).filter(
      (_, at) => !quick || at % 3 === 0,
    ),
    'new article of a file with an odd name': names.map((name) => [name, story]),
    'new article of a page with hostile characters': Array.from({ length: count }, (_, at) => [
      `draw ${at}`,
      drawn(below),
    ]),
  };
  return withScratch(async (folder) => {
    const rows: Row[] = [];
    for (const [what, cases] of Object.entries(groups)) {
      const tally = new Tally(what);
      await atOnce(cases, ([name, page]) =>
        tally.try(JSON.stringify(name), async () => {
          const own = await mkdtemp(join(folder, 'page-'));
          const root = join(own, 'project');
          await mkdir(root);
          await writeProject(root, baseFiles);
          const file = join(own, names.includes(name) ? name : 'page.txt');
          await writeFile(file, page);
          const fault = await faultOf(root, file);
          await rm(own, { recursive: true });
          return fault;
        }),
      );
      rows.push(
        tally.row('an article that check finds no fault with, or a refusal and nothing written'),
      );
    }
    return rows;
  });
}
