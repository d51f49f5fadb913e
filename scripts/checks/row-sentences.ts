import type { RaisedRow, ReleasedRows, RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { finiteVerb, inSentenceOrder, isPluralName } from '../model/cues.js';
import type { QuoteFlatRow } from '../model/tables/quotes-flat.js';
import { having } from '../text/lookup.js';

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
  /** The words of the cue in the article. */
  readonly printed: string;
  readonly isPlural: boolean;
  readonly raised: (problem: string, expected: string) => RaisedRow;
}

/** Without the comma that leads from words in marks to their attribution. */
const plain = (text: string): string => text.toLowerCase().replace(/[,;.]$/, '');

function* sentences({ rows }: ReleasedRows): Iterable<Parts> {
  const actors = new Map(rows.actors.map((each) => [each.actor_id, each]));
  const quotes = new Map(rows.quotes.map((each) => [each.quote_id, each]));
  const named = (id: string | null, as: string | null | undefined): string =>
    (as ?? actors.get(id ?? '')?.name_in_sentence ?? '').toLowerCase();
  for (const [index, { raised }] of [...eachRow(rows, 'quotes_flat')].entries()) {
    const row = rows.quotes_flat[index];
    if (!row) continue;
    const sentence = row.attribution_sentence.toLowerCase();
    const [reporter, speaker] = [
      named(row.reporting_speaker_id, quotes.get(row.parent_quote_id ?? '')?.speaker_as),
      named(row.speaker_id, row.speaker_as),
    ];
    const kind = actors.get(row.speaker_id)?.kind ?? 'person';
    const reporterAt = sentence.indexOf(reporter);
    const speakerAt = sentence.indexOf(speaker, Math.max(reporterAt, 0) + reporter.length);
    let from = Math.max(speakerAt, 0) + speaker.length;
    const others = row.joint_speaker_ids.map((id) => named(id, null));
    const missingName = others.find((name) => {
      const at = sentence.indexOf(name, from);
      if (at >= 0) from = at + name.length;
      return at < 0;
    });
    let [start, end] = [-1, from];
    const own = having(rows.quote_segments, 'quote_id', row.quote_id);
    const said = own.filter(({ part }) => part === 'content' || part === 'insertion');
    const ordered =
      row.kind === 'direct' ? said : inSentenceOrder(row.cue, said, (run) => run.in_marks);
    const missing = ordered.find(({ text }) => {
      const at = sentence.indexOf(plain(text), end);
      if (at < 0) return true;
      [start, end] = [start < 0 ? at : start, at + plain(text).length];
      return false;
    });
    yield {
      row,
      isNamed: reporterAt >= 0 && speakerAt >= 0 && missingName === undefined,
      missing: missing?.text,
      words: sentence.slice(Math.max(start - 1, 0), end + 1),
      lead: sentence.slice(row.cue === 'according to' ? 0 : from, Math.max(start, from)),
      isPlural:
        others.length > 0 || isPluralName(speaker, row.speaker_as === null ? kind : 'group'),
      printed: own.flatMap(({ part, text }) => (part === 'cue' ? [text] : [])).join(' '),
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
    for (const { row, lead, printed, isPlural, isNamed, missing, raised } of sentences(released)) {
      if (missing !== undefined || !isNamed) continue;
      const { cue } = row;
      const verbs = ['that', ''].flatMap((leading) =>
        [true, false].map((negated) =>
          finiteVerb({ cue: cue ?? '', printed, negated, leading }, isPlural),
        ),
      );
      const expected =
        cue === null ? ['in a quotation without a reporting verb'] : [...new Set(verbs)];
      if (expected.some((verb) => ` ${lead}`.includes(` ${verb}`))) continue;
      yield raised(`the cue is ${cue ?? 'missing'}, and the sentence`, expected.join(' or '));
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
  covers: [
    'quotes_flat.attribution_sentence',
    'quotes_flat.reporting_speaker_id',
    'quotes_flat.speaker_as',
    'quotes_flat.joint_speaker_ids',
  ],
  *run(released) {
    for (const { row, isNamed, raised } of sentences(released)) {
      if (isNamed) continue;
      const names = [row.reporting_speaker, row.speaker_as ?? row.speaker].filter(
        (name) => name !== null,
      );
      yield raised('the sentence does not name who says it:', names.join(' and then '));
    }
  },
};

export const sentenceChecks: readonly RowCheck[] = [words, cue, negation, reporter];
