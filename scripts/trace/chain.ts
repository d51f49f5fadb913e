import { rawWords } from '../corpus/raw-words.js';
import type { TraceSource } from './source.js';
import { codePointsOf } from '../text/code-points.js';
import { sha256Of } from '../text/digest.js';
import { finding, type Finding } from '../text/finding.js';
import { once } from '../text/lookup.js';
import { isHtmlName } from '../text/other-formats.js';
import { printable } from '../text/printable.js';
import type { Passage } from './passages.js';
import { numberIn, rowWhere, textIn } from './records.js';

/** A file that a record rests on, and whether the bytes found are the ones its release was made from. */
export interface TracedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly unit: 'characters' | 'bytes';
  readonly state: 'as_published' | 'other_bytes' | 'not_here' | 'left_out';
}

const bytesAt = (
  { files, around }: TraceSource,
  { path, unit }: Pick<TracedFile, 'path' | 'unit'>,
) => (unit === 'bytes' ? around : files).get(path);

/** The normalised text and the raw file of an article, with their digests. */
export function filesOf(release: TraceSource, articleId: string): TracedFile[] {
  const article = rowWhere(release, 'articles', 'article_id', articleId);
  if (!article) return [];
  const columns = [
    ['characters', 'text_file', 'text_sha256', 'n_chars'],
    ['bytes', 'raw_file', 'raw_sha256', 'raw_bytes'],
  ] as const;
  return columns.map(([unit, pathColumn, digestColumn, sizeColumn]) => {
    const path = textIn(article, pathColumn) ?? '';
    const sha256 = textIn(article, digestColumn) ?? '';
    const bytes = bytesAt(release, { path, unit });
    const isSame = bytes !== undefined && sha256Of(bytes) === sha256;
    const missing = unit === 'characters' && !release.withTexts ? 'left_out' : 'not_here';
    const state = isSame ? 'as_published' : bytes === undefined ? missing : 'other_bytes';
    return { path, sha256, size: numberIn(article, sizeColumn) ?? 0, unit, state };
  });
}

const broken = (file: string, message: string, expected: string, fix: string): Finding =>
  finding('trace/broken-chain', {
    file,
    message,
    expected,
    fix,
  });

/** Files whose bytes are not the published ones. A missing raw file is not a fault: packages ship without them. */
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
          : `${path} has changed since the release was made.`,
        `the file with sha256 ${sha256}`,
        'Fetch the file again.',
      ),
    );

const short = (text: string): string =>
  printable(text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A text is decoded once, not again for each passage of it; so is a raw file read. */
const charactersOf = once((file: Uint8Array) =>
  codePointsOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)),
);
const plainWordsOf = once((file: Uint8Array) => rawWords(file, false));
const htmlWordsOf = once((file: Uint8Array) => rawWords(file, true));

/** Places at which a text or raw file, if it is available and whole, does not hold the words of a passage. */
export function passageFaults(
  release: TraceSource,
  files: readonly TracedFile[],
  { id, text, chars, bytes }: Passage,
): Finding[] {
  return files.flatMap((traced): Finding[] => {
    const { path, unit, state } = traced;
    const [file, span] = [bytesAt(release, traced), unit === 'bytes' ? bytes : chars];
    if (state !== 'as_published' || !file || !span) return [];
    const { start, end } = span;
    const slice =
      unit === 'bytes'
        ? (isHtmlName(path) ? htmlWordsOf : plainWordsOf)(file)(start, end)
        : charactersOf(file).slice(start, end).join('');
    if (slice === text) return [];
    const message = `${id}: ${unit} ${start}–${end} are "${short(slice)}".`;
    const fix = 'Fetch the release again; if the words still differ, report it.';
    return [broken(path, message, `"${short(text)}"`, fix)];
  });
}
