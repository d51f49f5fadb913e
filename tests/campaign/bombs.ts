import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { endOfTar, tarEntry } from '../io/tar-maker.js';
import { zipOf, type Part } from '../io/zip-maker.js';
import { cliArguments, started } from './scratch.js';

/** Zeros of 64 MiB as one gzip member; a file of many such members unpacks to all of them. */
const zeros = gzipSync(new Uint8Array(2 ** 26));
const gibibyte = 16;

const repeated = (bytes: Uint8Array, times: number): Buffer =>
  Buffer.concat(Array.from({ length: times }, () => bytes));

const header = (path: string, size: number): Buffer =>
  tarEntry({ path, size: size.toString(8).padStart(11, '0') });

/** Small files that unpack to gigabytes, or to more entries than a release has, by what they are. */
export const bombs: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'a tarball of one file of 3 GiB': async (path) => {
    const start = gzipSync(header('x/csv/quotes.csv', 3 * 2 ** 30));
    await writeFile(
      path,
      Buffer.concat([start, repeated(zeros, 3 * gibibyte), gzipSync(endOfTar)]),
    );
  },
  'a tarball of 3 GiB in 48 files': async (path) => {
    const files = Array.from({ length: 48 }, (_, at) =>
      Buffer.concat([gzipSync(header(`x/${at}`, 2 ** 26)), zeros]),
    );
    await writeFile(path, Buffer.concat([...files, gzipSync(endOfTar)]));
  },
  'a gzip of 3 GiB of zeros': (path) => writeFile(path, repeated(zeros, 3 * gibibyte)),
  'a zip of one file of 1 GiB': (path) =>
    writeFile(
      path,
      zipOf([{ name: 'x/csv/quotes.csv', method: 8, data: new Uint8Array(2 ** 30) }]),
    ),
  'a zip of one file of 1 GiB that says 1 kB': (path) =>
    writeFile(
      path,
      zipOf([{ name: 'x/SHA256SUMS', method: 8, data: new Uint8Array(2 ** 30), size: 1024 }]),
    ),
  'a zip of 60,000 entries': (path) => {
    const parts = Array.from({ length: 60_000 }, (_, at): Part => ({ name: `x/${at}` }));
    return writeFile(path, zipOf(parts));
  },
  'a tarball of 200,000 entries': (path) => {
    const entries = Array.from({ length: 200_000 }, (_, at) => tarEntry({ path: `x/${at}` }));
    return writeFile(path, gzipSync(Buffer.concat([...entries, endOfTar])));
  },
};

/** Asks the system when the process ends: what `resourceUsage` says counts the process that started it too. */
const tellsPeak = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync } from 'node:fs';
   process.on('exit', () => {
     const [, peak] = /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
     process.stderr.write('peak ' + peak + '\\n');
   });`,
)}`;

/** Runs the command line, and says how much memory it took at most, in bytes; where there is no /proc, NaN. */
export async function peakOf(args: readonly string[]) {
  const telling = process.platform === 'linux' ? ['--import', tellsPeak] : [];
  const ended = await started(process.execPath, [...telling, ...cliArguments(...args)]).ended;
  const [, kilobytes = 'NaN'] = /^peak (\d+)$/m.exec(ended.stderr) ?? [];
  return { ...ended, peak: Number(kilobytes) * 1024 };
}
