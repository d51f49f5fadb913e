import { sha256Of } from '../../text/digest.js';
import { byCodePoint } from '../../text/order.js';
import type { Files } from '../../text/files.js';
import { isDescribed } from '../descriptors/file-facts.js';
import { claimsOf, ofTheFile, type Claim } from './claims.js';

function digestClaims(files: Files): Claim[] {
  return [...files].flatMap(([path, bytes]) =>
    claimsOf(path, [
      [`sha256 of ${path}`, sha256Of(bytes)],
      [`bytes of ${path}`, bytes.length],
    ]),
  );
}

/** SHA256SUMS lists every file but itself. */
export function checksumClaims(files: Files): Claim[] {
  const lines = new TextDecoder().decode(files.get('SHA256SUMS')).split('\n');
  const entries = lines
    .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
    .filter((match) => match !== null);
  return claimsOf('SHA256SUMS', [
    ['list of all files', entries.map(([, , path = '']) => path)],
    ...entries.map(([, digest, path = '']) => [`sha256 of ${path}`, digest] as const),
  ]);
}

/** What the released files are, whatever a descriptor says of them. */
export function fileClaims(files: Files): Claim[] {
  const paths = [...files.keys()].sort(byCodePoint);
  const tablesIn = (format: string): string[] =>
    paths
      .map((path) => new RegExp(`^${format}/(\\w+)\\.${format}$`).exec(path)?.[1])
      .filter((name) => name !== undefined);
  const formats = ['csv', 'json', 'parquet'] as const;
  return [
    ...ofTheFile(digestClaims(files)),
    ...ofTheFile(
      claimsOf('.', [
        ['list of all files', paths.filter((path) => path !== 'SHA256SUMS')],
        ['list of files', paths.filter(isDescribed)],
      ]),
    ),
    ...formats.flatMap((format) => claimsOf(`${format}/`, [['list of tables', tablesIn(format)]])),
  ];
}
