import type { RaisedRow, ReleasedRows, RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { formsOf } from '../model/cues.js';
import type { QuoteFlatRow } from '../model/tables/quotes-flat.js';

/** Where the parts of an attribution sentence are, in it without capitals, since a sentence begins with one. */
interface Parts {
  readonly row: QuoteFlatRow;
  /** False where whoever reports the words, or then the speaker, is not named. */
  readonly isNamed: boolean;
  /** The first run of the words said that is not where it should be. */
  readonly missing: string | undefined;
  /** The words said, with a character on each side. */
  readonly words: string;
  /** From the speaker to the words said. */
  readonly lead: string;
  readonly raised: (problem: string, expected: string) => RaisedRow;
}

/** Without the comma that leads from words in marks to their attribution. */
const plain = (text: string): string => text.toLowerCase().replace(/[,;.]$/, '');

function* sentences({ rows }: ReleasedRows): Iterable<Parts> {
  const names = new Map(rows.actors.map((each) => [each.actor_id, each.name_in_sentence]));
  const named = (id: string | null): string => (names.get(id ?? '') ?? '').toLowerCase();
  for (const [index, { raised }] of [...eachRow(rows, 'quotes_flat')].entries()) {
    const row = rows.quotes_flat[index];
    if (!row) continue;
    const sentence = row.attribution_sentence.toLowerCase();
    const [reporter, speaker] = [named(row.reporting_speaker_id), named(row.speaker_id)];
    const reporterAt = sentence.indexOf(reporter);
    const speakerAt = sentence.indexOf(speaker, Math.max(reporterAt, 0) + reporter.length);
    const from = Math.max(speakerAt, 0) + speaker.length;
    let [start, end] = [-1, from];
    const said = rows.quote_segments
      .filter(({ quote_id: id }) => id === row.quote_id)
      .filter(({ part }) => part === 'content' || part === 'insertion');
    const missing = said.find(({ text }) => {
      const at = sentence.indexOf(plain(text), end);
      if (at < 0) return true;
      [start, end] = [start < 0 ? at : start, at + plain(text).length];
      return false;
    });
    yield {
      row,
      isNamed: reporterAt >= 0 && speakerAt >= 0,
      missing: missing?.text,
      words: sentence.slice(Math.max(start - 1, 0), end + 1),
      lead: sentence.slice(row.cue === 'according to' ? 0 : from, Math.max(start, from)),
      raised: (problem, expected) =>
        raised(
          'attribution_sentence',
          `${problem} "${row.attribution_sentence}".`,
          expected,
          'Make the release again: the sentence is derived.',
        ),
    };
  }
}

const words: RowCheck = {
  id: 'sentence/words',
  covers: ['quotes_flat.attribution_sentence', 'quotes_flat.kind'],
  *run(released) {
    for (const { row, missing, words: said, raised } of sentences(released)) {
      if (missing !== undefined)
        yield raised(`"${missing}" was said, and is not said in`, 'every run of the words said');
      else if (/[“”]/.test(said) !== (row.kind !== 'indirect'))
        yield raised(
          `the quote is ${row.kind}, and its sentence is`,
          'marks around the speaker’s own words in marks, and none where there are no such words',
        );
    }
  },
};

const cue: RowCheck = {
  id: 'sentence/cue',
  covers: ['quotes_flat.attribution_sentence', 'quotes_flat.cue'],
  *run(released) {
    for (const { row, lead, missing, raised } of sentences(released)) {
      if (missing !== undefined) continue;
      const { singular, plural } = formsOf(row.cue ?? '');
      const expected =
        row.cue === null ? ['in a quotation without a reporting verb'] : [singular, plural];
      const said = lead.replace(/\b(?:(?:do|does) )?not /, '');
      if (expected.some((form) => ` ${said}`.includes(` ${form}`))) continue;
      yield raised(`the cue is ${row.cue ?? 'missing'}, and the sentence`, expected.join(' or '));
    }
  },
};

const negation: RowCheck = {
  id: 'sentence/negation',
  covers: ['quotes_flat.attribution_sentence', 'quotes_flat.negated'],
  *run(released) {
    for (const { row, lead, missing, raised } of sentences(released)) {
      if (missing !== undefined || /\bnot\b/.test(lead) === row.negated) continue;
      yield raised(
        `the reporting verb is ${row.negated ? '' : 'not '}negated, and the sentence`,
        row.negated ? 'not before the words said' : 'no not before the words said',
      );
    }
  },
};

const reporter: RowCheck = {
  id: 'sentence/reporter',
  covers: ['quotes_flat.attribution_sentence', 'quotes_flat.reporting_speaker_id'],
  *run(released) {
    for (const { row, isNamed, raised } of sentences(released)) {
      if (isNamed) continue;
      const names = [row.reporting_speaker, row.speaker].filter((name) => name !== null);
      yield raised('the sentence does not name who says it:', names.join(' and then '));
    }
  },
};

export const sentenceChecks: readonly RowCheck[] = [words, cue, negation, reporter];
