import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBelow } from '../../scripts/reliability/random.js';
import { wordsFault } from './project-copy.js';
import { Tally, type Driver, type Fault } from './row.js';
import { cliArguments, started, withScratch, type Ended } from './scratch.js';
import { drawnStream, type DrawnStream, type StreamLine } from './stream-lines.js';

const jobs = ['1', '2'] as const;

/** Starts `extract` on a stream; it may be given as a file. */
const extracting = (...words: readonly string[]) =>
  started(process.execPath, cliArguments('extract', '--ndjson', ...words));

/** Bytes as text: what is no UTF-8 becomes a character that no stream has. */
const replacement = '\ufffd';

/** Whether a line is answered with what it must be. */
function answerFault(line: StreamLine, number: number, answer: string): Fault {
  const { id, error, blocks } = JSON.parse(answer) as Readonly<Record<string, unknown>>;
  const named = `line ${number}, ${line.what}`;
  if (id !== line.id) return `${named}: its id is ${JSON.stringify(id)}`;
  if (line.answer === 'page') return Array.isArray(blocks) ? undefined : `${named}: ${answer}`;
  return typeof error === 'string' && error.startsWith(`Line ${number}: `)
    ? undefined
    : `${named}: no error that says where it is, but ${answer.slice(0, 200)}`;
}

/** Whether each line of a stream that is not blank has its answer, and the exit code is the one that they make. */
function streamFault({ lines, isCut }: DrawnStream, answered: boolean, ended: Ended): Fault {
  const words = wordsFault(ended);
  if (words !== undefined) return words;
  if (ended.stdout.includes(replacement)) return 'it printed what is not UTF-8';
  const asked = lines.flatMap((line, at) => (line.answer ? [{ line, number: at + 1 }] : []));
  const answers = ended.stdout.split('\n').slice(0, -1);
  if (answers.length !== asked.length || !ended.stdout.endsWith('\n'))
    return `${asked.length} lines have ${answers.length} answers`;
  for (const [at, { line, number }] of asked.entries()) {
    const fault = answerFault(line, number, answers[at] ?? '');
    if (fault !== undefined) return fault;
  }
  const errors = asked.filter(({ line }) => line.answer === 'error').length;
  const code = isCut || (errors > 0 && !answered) ? 1 : 0;
  if (ended.status !== code) return `its exit code is ${ended.status ?? 'none'}, not ${code}`;
  if (errors > 0 && !ended.stderr.includes(`${errors} of ${answers.length} lines`))
    return `it does not say that ${errors} lines could not be read: ${ended.stderr}`;
  return ended.stderr.includes('ends in the middle') === isCut ? undefined : ended.stderr;
}

/** Runs to the moment at which so many characters were read, and does something then. */
async function until(
  run: ReturnType<typeof extracting>,
  length: number,
  act: () => void,
): Promise<Ended> {
  let read = 0;
  run.child.stdout.on('data', (text: string) => {
    if (read < length && read + text.length >= length) act();
    read += text.length;
  });
  return run.ended;
}

/** Bytes that may be on their way when their reader closes. */
const onTheWay = 2 ** 20;

/** Whether a run whose reader closes ends with what was read, and does not claim that all was. */
function closedFault({ stdout, ...ended }: Ended, whole: Ended): Fault {
  const words = wordsFault({ stdout: '', ...ended });
  if (words !== undefined) return words;
  if (!whole.stdout.startsWith(stdout)) return 'what was read is no beginning of the answers';
  const isLost = whole.stdout.length - stdout.length > onTheWay;
  return ended.status === 1 || (!isLost && ended.status === whole.status)
    ? undefined
    : `its exit code is ${ended.status ?? 'none'}`;
}

/** Drawn streams of lines through `extract`, whole, to a reader that closes, and killed and taken up. */
export const pages: Driver = async function* ({ quick, seed }) {
  yield* await withScratch(async (folder) => {
    const below = randomBelow(seed);
    const path = join(folder, 'pages.ndjson');
    const tally = {
      whole: new Tally('a stream of odd lines among pages'),
      same: new Tally('the same stream, by two threads'),
      closed: new Tally('a stream whose reader closes'),
      killed: new Tally('a stream that is killed and taken up'),
    };
    let count = 0;
    for (let draw = 0; draw < (quick ? 2 : 16); draw += 1) {
      const stream = drawnStream(below);
      count += stream.lines.length;
      const name = `stream ${draw}`;
      await writeFile(path, stream.bytes);
      const answered = below(2) === 0 ? ['--answered'] : [];
      const whole = await extracting('--jobs', '1', ...answered, path).ended;
      tally.whole.count(name, streamFault(stream, answered.length > 0, whole), whole.seconds);
      await tally.same.try(name, async () => {
        const run = extracting('--jobs', '2', ...answered);
        run.child.stdin.end(stream.bytes);
        const ended = await run.ended;
        if (ended.stdout !== whole.stdout) return 'the answers are others';
        return streamFault(stream, answered.length > 0, ended);
      });
      for (const job of jobs) {
        const [closes, dies] = [below(whole.stdout.length), below(whole.stdout.length)];
        await tally.closed.try(`${name}, --jobs ${job}, after ${closes} characters`, async () => {
          const run = extracting('--jobs', job, ...answered, path);
          const ended = await until(run, closes, () => {
            run.child.stdout.destroy();
          });
          return closedFault(ended, whole);
        });
        await tally.killed.try(`${name}, --jobs ${job}, after ${dies} characters`, async () => {
          const run = extracting('--jobs', job, ...answered, path);
          const { stdout } = await until(run, dies, () => {
            run.child.kill('SIGKILL');
          });
          const kept = stdout.slice(0, stdout.lastIndexOf('\n') + 1);
          const from = kept.split('\n').length;
          const rest = await extracting('--jobs', job, ...answered, '--from', String(from), path)
            .ended;
          if (kept + rest.stdout === whole.stdout) return wordsFault(rest);
          return `with those from ${from} on, the answers are others`;
        });
      }
    }
    return [
      tally.whole.row(`${count} lines: an answer to each that is not blank, in order`),
      tally.same.row('the same bytes'),
      tally.closed.row('a beginning of the answers, and no claim that it is all'),
      tally.killed.row('with --from, the bytes of a whole run'),
    ];
  });
};
