import type { FindingId } from '../../text/registry.js';
import type { z } from 'zod';
import { parseJson, pointerToken, type JsonDocument } from '../../text/json-document.js';
import { sortFindings, type Finding } from '../../text/finding.js';
import type { Files } from '../../text/files.js';
import {
  bibtexClaims,
  cffClaims,
  cslClaims,
  cslFile,
  risClaims,
  zenodoClaims,
  zenodoFile,
} from './citations.js';
import { disagreements, type Claim } from './claims.js';
import { croissantClaims } from './croissant.js';
import { croissantFile } from './croissant-file.js';
import { dataCiteClaims } from './datacite.js';
import { dataPackageClaims, dataPackageFile } from './data-package.js';
import { derivedClaims } from './derived.js';
import { dtypesClaims, dtypesFile } from './dtypes.js';
import { checksumClaims, fileClaims } from './files.js';
import { keyProblems } from './keys.js';
import { rowClaims } from './rows.js';
import { tableClaims } from './tables.js';

const again = 'Run the release again; descriptors are generated, and are never edited by hand.';

const broken = (check: FindingId, file: string, message: string): Finding => ({
  check,
  severity: 'error',
  file: `dist/${file}`,
  message: `${file} ${message}`,
  expected: 'the descriptor as a release writes it',
  fix: again,
});

/** A release being checked: what was read of it so far. */
interface Reading {
  readonly files: Files;
  readonly documents: Map<string, JsonDocument>;
  readonly claims: Claim[];
  readonly findings: Finding[];
}

function textOf({ files, findings }: Reading, file: string): string | undefined {
  const bytes = files.get(file);
  if (!bytes) findings.push(broken('descriptor/missing', file, 'is missing.'));
  return bytes && new TextDecoder().decode(bytes);
}

/** Reads a descriptor in JSON; one that cannot be read becomes a finding. */
function readJson<T>(reading: Reading, file: string, schema: z.ZodType<T>): T | undefined {
  const text = textOf(reading, file);
  if (text === undefined) return undefined;
  const { document, findings } = parseJson(text, `dist/${file}`);
  reading.findings.push(...findings);
  if (!document) return undefined;
  reading.documents.set(file, document);
  const { data, error } = schema.safeParse(document.value);
  for (const { path, message } of error?.issues ?? []) {
    const pointer = path.map((token) => `/${pointerToken(String(token))}`).join('');
    reading.findings.push({
      ...broken('descriptor/unreadable', file, `is not of its form at ${pointer}: ${message}.`),
      pointer,
      ...document.locate(pointer),
    });
  }
  return data;
}

/** Runs a reading that throws on files it cannot make sense of; that becomes a finding. */
function attempt(reading: Reading, file: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reading.findings.push(broken('descriptor/unreadable', file, `cannot be read: ${reason}`));
  }
}

/** Reads a descriptor that is not JSON. */
function readText(reading: Reading, file: string, claimsIn: (text: string) => Claim[]): void {
  const text = textOf(reading, file);
  if (text === undefined) return;
  attempt(reading, file, () => reading.claims.push(...claimsIn(text)));
}

const textIn = (files: Files, file: string): string | undefined => {
  const bytes = files.get(file);
  return bytes && new TextDecoder().decode(bytes);
};

/**
 * Holds the descriptors of a release against each other and against the released files: title, version, date, licence, creators, sources,
 * files with digests and sizes, tables with columns, types, keys, references and codes. `files` is everything in the release folder,
 * by path from there. Findings are sorted by place; none means that all agree.
 */
export function checkDescriptors(files: Files): Finding[] {
  const reading: Reading = { files, documents: new Map(), claims: [], findings: [] };
  const { claims, findings, documents } = reading;
  if (!files.has('SHA256SUMS'))
    findings.push(broken('descriptor/missing', 'SHA256SUMS', 'is missing.'));
  attempt(reading, 'SHA256SUMS', () => claims.push(...checksumClaims(files)));
  claims.push(...fileClaims(files));
  for (const [path, bytes] of files)
    attempt(reading, path, () => claims.push(...tableClaims(path, bytes)));
  attempt(reading, 'json/articles.json', () => claims.push(...rowClaims(files)));
  const dataPackage = readJson(reading, 'datapackage.json', dataPackageFile);
  if (dataPackage) claims.push(...dataPackageClaims(dataPackage));
  const croissant = readJson(reading, 'croissant.json', croissantFile);
  if (croissant) claims.push(...croissantClaims(croissant));
  const dtypes = readJson(reading, 'dtypes.json', dtypesFile);
  if (dtypes) claims.push(...dtypesClaims(dtypes));
  const zenodo = readJson(reading, '.zenodo.json', zenodoFile);
  if (zenodo) claims.push(...zenodoClaims(zenodo));
  const csl = readJson(reading, 'citation.csl.json', cslFile);
  if (csl) claims.push(...cslClaims(csl));
  readText(reading, 'CITATION.cff', cffClaims);
  readText(reading, 'citation.bib', bibtexClaims);
  readText(reading, 'citation.ris', risClaims);
  claims.push(...dataCiteClaims(textIn(files, 'datacite.xml')));
  claims.push(...derivedClaims(claims, textIn(files, 'DATA_CARD.md') ?? ''));
  if (dataPackage)
    attempt(reading, 'datapackage.json', () => findings.push(...keyProblems(dataPackage, files)));
  return sortFindings([...findings, ...disagreements(claims, documents)]);
}
