import { raise, type RecordCheck } from './check.js';
import { repeated } from './records.js';
import { isGivenByCoders } from '../model/code-groups.js';
import { sharedWithArticles, wordsOf } from '../corpus/shared-words.js';
import { codes, vocabularyNames } from '../model/codes.js';
import { show } from '../text/printable.js';

const definedCodes: RecordCheck = {
  id: 'vocabulary/defined',
  needsWhole: true,
  *run({ project: { vocabularies } }) {
    const defined = vocabularies.value.vocabularies;
    for (const name of vocabularyNames) {
      const index = defined.findIndex(({ vocabulary }) => vocabulary === name);
      const wanted: readonly string[] = codes[name];
      const found = (defined[index]?.codes ?? []).map(({ code }) => code);
      if (found.length === wanted.length && found.every((code, at) => code === wanted[at]))
        continue;
      const missing = wanted.filter((code) => !found.includes(code));
      const extra = found.filter((code) => !wanted.includes(code));
      const problem =
        missing.length > 0
          ? `lacks ${missing.join(', ')}`
          : extra.length > 0
            ? `defines ${extra.join(', ')}, which no column has`
            : 'has its codes in another order, or one twice';
      yield raise(vocabularies, index < 0 ? '/vocabularies' : `/vocabularies/${index}/codes`, {
        message: `${name} ${problem}.`,
        expected: wanted.join(', '),
        fix: 'Define each code of scripts/model/codes.ts, in its order.',
      });
    }
    for (const [index, { vocabulary }] of repeated(defined, (each) => each.vocabulary)) {
      yield raise(vocabularies, `/vocabularies/${index}`, {
        message: `${vocabulary} is defined twice.`,
        expected: 'each vocabulary once',
        fix: 'Merge the two entries.',
      });
    }
  },
};

const crosswalkCodes: RecordCheck = {
  id: 'vocabulary/crosswalk',
  covers: ['crosswalk'],
  *run({ project: { vocabularies } }) {
    const known: ReadonlySet<string> = new Set(codes.cameo);
    const seen = new Set<string>();
    for (const [index, { type, statuses, cameo }] of vocabularies.value.crosswalk.entries()) {
      for (const [codeIndex, code] of cameo.entries()) {
        const pointer = `/crosswalk/${index}/cameo/${codeIndex}`;
        if (!known.has(`cameo:${code}`)) {
          yield raise(vocabularies, pointer, {
            message: `CAMEO ${code} is not in the vocabulary cameo.`,
            expected: 'a code that the vocabulary defines',
            fix: 'Define it in scripts/model/codes.ts and here, or correct it.',
          });
        }
        const doubled = statuses.find((status) => seen.has(`${type} ${status} ${code}`));
        statuses.forEach((status) => seen.add(`${type} ${status} ${code}`));
        if (doubled === undefined) continue;
        yield raise(vocabularies, pointer, {
          message: `Type ${type} with status ${doubled} maps to CAMEO ${code} twice.`,
          expected: 'one entry for each type, status and code',
          fix: 'Remove one.',
        });
      }
    }
  },
};

/**
 * The values that the published scale has for the root of a CAMEO code: cooperation, from 03 to 08, above 0; conflict, from 10 on,
 * below 0; statements and appeals, 01 and 02, from −4 to 4.
 */
function allowedOnScale(code: string, value: number): string | undefined {
  const root = Number(/^cameo:(\d\d)/.exec(code)?.[1]);
  if (root <= 2) return Math.abs(value) <= 4 ? undefined : 'a number from −4 to 4';
  if (root <= 8) return value > 0 ? undefined : 'a number above 0, for roots 03 to 08 cooperate';
  return root < 10 || value < 0 ? undefined : 'a number below 0, for roots from 10 on are conflict';
}

const cameoScaled: RecordCheck = {
  id: 'vocabulary/goldstein',
  covers: ['events.goldstein', 'crosswalk.goldstein'],
  *run({ project: { vocabularies } }) {
    for (const [
      index,
      { vocabulary, codes: defined },
    ] of vocabularies.value.vocabularies.entries()) {
      for (const [codeIndex, { code, goldstein }] of defined.entries()) {
        const isCameo = vocabulary === 'cameo';
        const pointer = `/vocabularies/${index}/codes/${codeIndex}`;
        if (isCameo && goldstein !== undefined) {
          const expected = allowedOnScale(code, goldstein);
          if (expected === undefined) continue;
          yield raise(vocabularies, `${pointer}/goldstein`, {
            message: `${code} has the value ${goldstein} on the Goldstein scale.`,
            expected,
            fix: 'Copy the value from the source that the vocabulary names.',
          });
        }
        if (isCameo === (goldstein !== undefined)) continue;
        yield raise(vocabularies, pointer, {
          message: `${code} has ${isCameo ? 'no' : 'a'} value on the Goldstein scale.`,
          expected: isCameo ? 'a number from −10 to 10' : 'none: the scale is of CAMEO codes',
          fix: isCameo
            ? 'Add "goldstein" from the source that the vocabulary names.'
            : 'Remove "goldstein".',
        });
      }
    }
  },
};

/** What keeps an invented example from teaching its code; undefined where nothing does. */
function faultOf(invented: string, taken: boolean, shared: readonly string[]): string | undefined {
  if (wordsOf(invented).length < 3) return `shows nothing: ${show(invented)}`;
  if (taken) return 'is that of another code, too';
  return shared[0] && `repeats words of an article: “${shared[0]}”`;
}

const inventedExamples: RecordCheck = {
  id: 'vocabulary/invented',
  covers: ['vocabularies.invented_example'],
  *run({ project: { vocabularies }, files }) {
    const invented = vocabularies.value.vocabularies.flatMap((each) =>
      each.codes.flatMap((code) => code.invented ?? []),
    );
    const sharedBy = sharedWithArticles(files, invented);
    const seen = new Set<string>();
    for (const [index, { vocabulary, codes: defined }] of vocabularies.value.vocabularies.entries())
      for (const [codeIndex, { code, invented }] of defined.entries()) {
        const pointer = `/vocabularies/${index}/codes/${codeIndex}`;
        const isWanted = isGivenByCoders(vocabulary);
        if (isWanted && invented !== undefined) {
          const fault = faultOf(invented, seen.has(invented), sharedBy(invented));
          seen.add(invented);
          if (fault === undefined) continue;
          yield raise(vocabularies, `${pointer}/invented`, {
            message: `The invented example of ${code} of ${vocabulary} ${fault}.`,
            expected:
              'a sentence or two of its own, without six words in a row that an article prints',
            fix: 'Invent another one: coders who read it must not have seen the articles.',
          });
        }
        if (isWanted === (invented !== undefined)) continue;
        yield raise(vocabularies, pointer, {
          message: `${code} of ${vocabulary} has ${isWanted ? 'no' : 'an'} invented example.`,
          expected: isWanted
            ? 'a sentence or two of invented news prose, with the answer'
            : 'none: a program gives the codes of this vocabulary',
          fix: isWanted
            ? 'Add "invented"; it must share no six words in a row with an article.'
            : 'Remove "invented", or list the vocabulary in scripts/model/code-groups.ts.',
        });
      }
  },
};

export const vocabularyChecks: readonly RecordCheck[] = [
  definedCodes,
  crosswalkCodes,
  cameoScaled,
  inventedExamples,
];
