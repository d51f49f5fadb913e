import { sha256Of } from '../text/digest.js';
import { codePointsOf } from '../text/code-points.js';
import type { Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import { numberIn, rowsIn, textIn, type TraceSource } from './source.js';

/** A file that a record rests on, and whether the bytes at hand are the ones its release was made from. */
export interface TracedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly unit: 'characters' | 'bytes';
  readonly state: 'as_published' | 'other_bytes' | 'not_here';
}

const stateOf = (bytes: Uint8Array | undefined, sha256: string): TracedFile['state'] =>
  bytes === undefined ? 'not_here' : sha256Of(bytes) === sha256 ? 'as_published' : 'other_bytes';

/** The normalised text and the raw file of an article, with their digests. */
export function filesOf(source: TraceSource, articleId: string): TracedFile[] {
  const article = rowsIn(source, 'articles').find((row) => row['article_id'] === articleId);
  if (!article) return [];
  const [textFile = '', rawFile = ''] = [textIn(article, 'text_file'), textIn(article, 'raw_file')];
  const [textDigest = '', rawDigest = ''] = [
    textIn(article, 'text_sha256'),
    textIn(article, 'raw_sha256'),
  ];
  return [
    {
      path: textFile,
      sha256: textDigest,
      size: numberIn(article, 'n_chars') ?? 0,
      unit: 'characters',
      state: stateOf(source.release.get(textFile), textDigest),
    },
    {
      path: rawFile,
      sha256: rawDigest,
      size: numberIn(article, 'raw_bytes') ?? 0,
      unit: 'bytes',
      state: stateOf(source.raw.get(rawFile), rawDigest),
    },
  ];
}

const broken = (file: string, message: string, expected: string, fix: string): Finding => ({
  check: 'trace/broken-chain',
  severity: 'error',
  file,
  message,
  expected,
  fix,
});

/** Files whose bytes are not the published ones. A raw file that is not here is no fault: packages ship without them. */
export const fileFaults = (files: readonly TracedFile[]): Finding[] =>
  files
    .filter(
      ({ state, unit }) =>
        state === 'other_bytes' || (state === 'not_here' && unit === 'characters'),
    )
    .map(({ path, sha256, state }) =>
      broken(
        path,
        state === 'not_here'
          ? `${path} is not in the release.`
          : `${path} has other bytes than when the release was made.`,
        `the file with sha256 ${sha256}`,
        'Fetch the file again.',
      ),
    );

/** What a passage claims: its words, and where they stand. */
export interface Claimed {
  readonly id: string;
  readonly text: string;
  readonly chars: Span | null;
  readonly bytes: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const short = (text: string): string =>
  printable(text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Places at which a text or raw file, as far as it is at hand and whole, does not hold the words that a record claims. */
export function passageFaults(
  source: TraceSource,
  files: readonly TracedFile[],
  { id, text, chars, bytes }: Claimed,
): Finding[] {
  const found: Finding[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const { path, unit, state } of files) {
    if (state !== 'as_published') continue;
    const file = unit === 'bytes' ? source.raw.get(path) : source.release.get(path);
    const span = unit === 'bytes' ? bytes : chars;
    if (!file || !span) continue;
    const slice =
      unit === 'bytes'
        ? decoder.decode(file.subarray(span.start, span.end))
        : codePointsOf(decoder.decode(file)).slice(span.start, span.end).join('');
    if (slice === text) continue;
    found.push(
      broken(
        path,
        `${id}: ${unit} ${span.start}–${span.end} are "${short(slice)}".`,
        `"${short(text)}"`,
        'Fetch the release again; if it stays so, report it.',
      ),
    );
  }
  return found;
}
