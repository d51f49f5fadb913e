import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { codes } from '../../scripts/model/codes.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { pythonFor, rscriptFor } from './python-environment.js';
import { outputOf } from './run.js';

/** The code in a language under the heading Timeline of docs/loading.md. */
async function recipe(language: string): Promise<string> {
  const page = await readFile(join(root, 'docs/loading.md'), 'utf8');
  const [, section = ''] = page.split('\n## Timeline\n');
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm');
  return fence.exec(section)?.[1] ?? '';
}

/** How many marks of each sign the rows ask for. */
function marksAsked(): Record<string, number> {
  const events = committedRows('events');
  const count = (holds: (event: (typeof events)[number]) => boolean): number =>
    events.filter(holds).length;
  const opens = count((each) => each.date_kind !== null && each.date_earliest === null);
  const goesOn = count((each) => each.date_kind !== null && each.date_latest === null);
  const bars = count((each) => each.date_kind !== null);
  return {
    x: count((each) => each.date_edtf === null),
    o: count((each) => each.date_earliest !== null && each.date_earliest === each.date_latest),
    span: count((each) => each.date_kind === 'span'),
    window: count((each) => each.date_kind === 'window'),
    '<': opens,
    '>': goesOn,
    '|': 2 * bars - opens - goesOn,
  };
}

const drawsAll = (): string =>
  `${committedRows('events').length} of ${committedRows('events').length} events drawn`;

/** The release in a folder of its own, beside which the picture is drawn. */
let folder: string;
beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'timeline-'));
  folder = join(parent, 'dist');
  await mkdir(folder);
  for (const format of ['csv', 'parquet'])
    await symlink(join(root, 'dist', format), join(folder, format));
  return () => rm(parent, { recursive: true });
});

test('each event is drawn once in all', () => {
  const { x = 0, o = 0, span = 0, window = 0 } = marksAsked();
  expect(x + o + span + window).toBe(committedRows('events').length);
});

test('the recipes have a colour for each occurrence, and the page says which', async () => {
  const said =
    'Black is what had happened; blue is what was only planned, proposed or possible; red is denied and orange disputed.';
  expect(await readFile(join(root, 'docs/loading.md'), 'utf8')).toContain(said);
  const colours = { actual: 'black', projected: 'blue', denied: 'red', disputed: 'orange' };
  expect(Object.keys(colours).sort()).toEqual([...codes.event_occurrence].sort());
  const pairs = Object.entries(colours);
  const named = (each: (code: string, colour: string) => string): string =>
    pairs.map(([code, colour]) => each(code, colour)).join(', ');
  expect(await recipe('python')).toContain(named((code, colour) => `"${code}": "${colour}"`));
  expect(await recipe('r')).toContain(named((code, colour) => `${code} = "${colour}"`));
});

test('the recipe for matplotlib draws every event', async (context) => {
  const python = await pythonFor(context);
  const counting = [
    'import collections, json',
    'marks = collections.Counter()',
    'for drawn in axes.collections:',
    '    lines = hasattr(drawn, "get_segments")',
    '    marks[drawn.get_label()] += len(drawn.get_segments() if lines else drawn.get_offsets())',
    'print(json.dumps(marks))',
  ].join('\n');
  const printed = await outputOf({
    command: python,
    args: ['-W', 'error', '-'],
    folder,
    input: `${await recipe('python')}\n${counting}\n`,
  });
  const [said, marks = ''] = printed.trim().split('\n');
  expect(said).toBe(drawsAll());
  expect(JSON.parse(marks)).toEqual(marksAsked());
});

test('the recipe for base R draws every event', async (context) => {
  const rscript = await rscriptFor(context);
  const counting = [
    'marks <- list()',
    'count <- function(names) for (name in names) marks[[name]] <<- c(marks[[name]], 1)',
    'points <- function(x, y, pch, ...) {',
    '  count(rep(c("4" = "x", "19" = "o", "<" = "<", ">" = ">", "|" = "|")[[as.character(pch)]], sum(is.finite(x))))',
    '  graphics::points(x, y, pch = pch, ...)',
    '}',
    'segments <- function(x0, y0, x1, y1, lty, ...) {',
    '  count(c(solid = "span", dotted = "window")[lty[is.finite(x0 + x1)]])',
    '  graphics::segments(x0, y0, x1, y1, lty = lty, ...)',
    '}',
  ].join('\n');
  const script = join(folder, 'timeline.R');
  const print = 'cat(jsonlite::toJSON(lapply(marks, sum), auto_unbox = TRUE), "\\n")';
  await writeFile(script, `${counting}\n${await recipe('r')}\n${print}\n`);
  const printed = await outputOf({ command: rscript, args: ['--vanilla', script], folder });
  const [said, marks = ''] = printed.trim().split('\n');
  expect(said).toBe(drawsAll());
  // A sign that no event asks for is not counted at all.
  expect({ x: 0, ...(JSON.parse(marks) as object) }).toEqual(marksAsked());
});
