import { describe, expect, it } from 'vitest';
import { parseCuratedFile } from '../../scripts/records/parse-file.js';
import { oddProse } from '../../scripts/records/odd-prose.js';
import { readMetadata } from '../../scripts/records/read-curated.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { edited, item, textOf, withFile } from '../fixtures/edit.js';
import type { Finding } from '../../scripts/text/finding.js';

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, message }) => `${check} ${message}`);

const ofEvents = (files: typeof baseFiles): string[] =>
  said(parseCuratedFile(files, pathOf.events, 'events').findings);

const withLabel = (label: string): string[] =>
  ofEvents(
    edited(baseFiles, 'events', ({ events }) => {
      item(events, 0).label = label;
    }),
  );

describe('a label', () => {
  it.each([
    ['a\u202eb', 'U+202E right-to-left override'],
    ['a\u2066b', 'U+2066 left-to-right isolate'],
    ['a\u200db', 'U+200D zero width joiner'],
    ['a\u00adb', 'U+00AD soft hyphen'],
    ['a\ufeffb', 'U+FEFF byte order mark'],
    ['a\ufe0fb', 'U+FE0F, a variation selector'],
    ['a\u3164b', 'U+3164 Hangul filler'],
    ['a\u{e0041}b', 'U+E0041, a tag character'],
    ['a\ue000b', 'U+E000, a private-use character'],
    ['a\u{10fffe}b', 'U+10FFFE, a noncharacter'],
    ['a\u0378b', 'U+0378, an unassigned code point'],
    ['a\ufffdb', 'U+FFFD replacement character'],
    ['a\u00a0b', 'U+00A0 no-break space'],
    ['a\u2003b', 'U+2003, a space'],
  ])('%j is an error', (label, name) => {
    expect(withLabel(label)).toEqual([
      `project/hidden-character E001: Character 2 of label is ${name}.`,
    ]);
  });

  it('with a control character is said once, and which one', () => {
    const [message, ...others] = withLabel('Fog\u009bhorn');
    expect(message).toContain('U+009B, a control character');
    expect(others).toEqual([]);
  });

  it.each([
    ['Mоscow', 'U+043E “о”, Cyrillic'],
    ['Αthens', 'U+0391 “Α”, Greek'],
    ['Ꮇoscow', 'U+13B7 “Ꮇ”'],
    ['19৪4', 'U+09EA “৪”, Bengali'],
    ['ｆog', 'U+FF46 “ｆ”, Latin'],
  ])('%j mixes scripts', (label, name) => {
    const [message, ...others] = withLabel(label);
    expect(message).toMatch(/^project\/mixed-scripts E001: Character \d of label, in /);
    expect(message).toContain(`is ${name}.`);
    expect(others).toEqual([]);
  });

  it.each([
    'Встреча in Москва',
    'НАТО’s Łódź–Αθήνα',
    '北京とカタカナ',
    '5 µm, 1º, m², −2 → …',
    '«\u00a0Oui\u00a0»\u00a0!',
    '10\u202f000 €',
    'on fire ❤\ufe0f\u200d🔥',
    'می\u200cخواهم',
  ])('%j does not', (label) => {
    expect(withLabel(label)).toEqual([]);
  });

  it('that is not in NFC is a warning', () => {
    expect(withLabel('Cafe\u0301')).toEqual([
      'corpus/not-nfc E001: In label, character 4 is U+0065 “e”, not U+00E9 “é”, Latin, in another normal form.',
    ]);
  });
});

it('words that quote an article may have what it prints', () => {
  const files = edited(baseFiles, 'actors', ({ actors }) => {
    item(item(actors, 0).printed, 0).spellings.push('O\u00adld T\u043em');
  });
  expect(said(parseCuratedFile(files, pathOf.actors, 'actors').findings)).toEqual([]);
  const quoting = edited(baseFiles, 'events', ({ mentions }) => {
    Object.assign(item(mentions, 0), { exact: 'a\u200bb', prefix: 'c\u00a0', suffix: '\u202e' });
  });
  expect(ofEvents(quoting)).toEqual([]);
});

describe('package.json', () => {
  const withName = (name: string): Finding[] => {
    const text = textOf(baseFiles, 'package.json').replace('"fog-horns"', JSON.stringify(name));
    return [...readMetadata(withFile(baseFiles, 'package.json', text)).findings];
  };

  it.each([
    ...['', '..', 'a/b', '@a/b', '../a', 'a\\b', '.a', 'a.', 'a..b', 'A', 'con', 'com1.a', 'a b'],
    ...['a'.repeat(215), 'node_modules', 'a\u202e', 'f\u043eg', 'a\n'],
  ])('refuses the name %j', (name) => {
    const found = withName(name).map(({ check, pointer }) => `${check} ${pointer ?? ''}`);
    expect(new Set(found)).toEqual(new Set(['project/metadata /name']));
  });

  it.each(['fog-horns2', 'fog.horns_2', 'console'])('takes the name %s', (name) => {
    expect(withName(name)).toEqual([]);
  });

  it('is looked at outside the dataset block too', () => {
    const text = textOf(baseFiles, 'package.json').replace('{', '{ "description": "F\u202eog",');
    expect(said(readMetadata(withFile(baseFiles, 'package.json', text)).findings)).toEqual([
      'project/hidden-character Character 2 of description is U+202E right-to-left override.',
    ]);
  });
});

it('a page is told each kind of character once, with its place', () => {
  const files = new Map([
    ['docs/a.md', new TextEncoder().encode('# A\n\nF\u200bo\u200bg\u00a0h\u043ern\u202e\r\n')],
  ]);
  const found = oddProse(files).map(
    ({ line, column, message }) => `${line ?? 0}:${column ?? 0} ${message}`,
  );
  expect(found.sort()).toEqual(
    [
      '3:12 Here is U+000D carriage return.',
      '3:11 Here is U+202E right-to-left override.',
      '3:2 Here is U+200B zero width space, the first of 2 invisible characters.',
      '3:8 In “hоrn” is U+043E “о”, Cyrillic.',
    ].sort(),
  );
});
